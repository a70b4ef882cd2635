package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import java.util.Locale;

/// Names of compounds that are made of letters and numbers: "ABC-123", "XY 94-9343", "QRS1234", and
/// antibodies with what they carry, "huA12-DM4". Capitals that stand before numbers and mean no
/// compound are lines `notcode` of `dictionary.tsv`.
public final class ResearchCode {

    /// What `dictionary.tsv` says of capitals that mean no compound unless a hyphen joins them with
    /// a number: "AT 118", but not "AT-118".
    private static final String APART = "apart";

    private ResearchCode() {}

    /// "trastuzumab-XM1", "huA12-DM4": a name, a hyphen, a payload.
    public static boolean payload(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0
                && (humanized(word, hyphen)
                        || Dictionary.known("payload", word.substring(hyphen + 1)));
    }

    /// "huA12-XM1": a humanized or chimeric antibody by its number, and the code of what it
    /// carries.
    private static boolean humanized(String word, int hyphen) {
        if (hyphen < 4
                || word.length() - hyphen < 3
                || !(word.startsWith("hu") || word.startsWith("ch"))) {
            return false;
        }
        for (int i = 2; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i != hyphen && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return Character.isUpperCase(word.charAt(2))
                && Character.isDigit(word.charAt(hyphen - 1))
                && Character.isUpperCase(word.charAt(hyphen + 1));
    }

    /// One to six letters, most of them capitals, with or without a hyphen, and two or more digits.
    public static boolean is(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen >= 3 && Character.isDigit(word.charAt(0)) && isotope(word, hyphen)) {
            return is(word.substring(hyphen + 1));
        }
        return code(word) || hyphen >= 2 && series(word, hyphen, hyphen + 1);
    }

    /// "ABC-X01", "ABC-XYZ03": capitals, a hyphen, one to four capitals more and two digits or
    /// more. Behind the name of a protein they are one of its mutations, "KRAS-G12".
    private static boolean series(String word, int hyphen, int behind) {
        int i = behind;
        while (i < word.length() && Character.isUpperCase(word.charAt(i))) {
            i++;
        }
        int letters = i - behind;
        while (i < word.length() && Character.isDigit(word.charAt(i))) {
            i++;
        }
        int digits = i - behind - letters;
        for (int k = 0; k < hyphen; k++) {
            if (!Character.isUpperCase(word.charAt(k))) {
                return false;
            }
        }
        String front = word.substring(0, hyphen);
        return i == word.length()
                && hyphen <= 5
                && letters >= 1
                && letters <= 4
                && digits >= 2
                && digits <= 4
                && Dictionary.target(front).isEmpty()
                && !Dictionary.known("notcode", front);
    }

    /// "177Lu-": a mass and the sign of its element.
    private static boolean isotope(String word, int z) {
        int i = 0;
        while (i < z && Character.isDigit(word.charAt(i))) {
            i++;
        }
        return i >= 2
                && i <= 3
                && (z - i == 1 || z - i == 2 && Character.isLowerCase(word.charAt(i + 1)))
                && Character.isUpperCase(word.charAt(i));
    }

    private static boolean code(String word) {
        int i = 0;
        int upper = 0;
        while (i < word.length() && Character.isLetter(word.charAt(i))) {
            upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
            i++;
        }
        int letters = i;
        if (letters == 0
                || letters > 6
                || upper == 0
                || (letters > 2 && upper < 2 && !word.startsWith("hu"))) {
            return false;
        }
        boolean hyphen = i < word.length() && word.charAt(i) == '-';
        if (hyphen) {
            i++;
        }
        int digits = 0;
        while (i < word.length() && Character.isDigit(word.charAt(i))) {
            digits++;
            i++;
        }
        int tail = word.length() - i;
        String prefix = word.substring(0, letters).toUpperCase(Locale.ROOT);
        boolean shortest =
                digits == 1
                        && hyphen
                        && letters >= 2
                        && letters <= 4
                        && upper == letters
                        && tail == 0;
        if (Dictionary.known("notcode", prefix)
                && !(hyphen
                        && digits == 3
                        && Dictionary.meaning("notcode", prefix).equals(APART))) {
            return false;
        }
        boolean numbered =
                digits > 0
                        && digits <= 2
                        && !hyphen
                        && letters >= 2
                        && upper == letters
                        && series(word, i);
        if (shortest || numbered) {
            return true;
        }
        boolean stopped = tail > 0 && word.charAt(i) == '.';
        boolean coded =
                digits >= 3 || digits == 2 && letters >= 2 && (hyphen || upper >= 2 && tail == 0);
        return coded && !stopped && digits <= 10 && tail <= 8;
    }

    /// "KX2-391": behind the letters and a number a hyphen and three digits, or five; four could be
    /// a year.
    private static boolean series(String word, int i) {
        int digits = word.length() - i - 1;
        if (digits != 3 && digits != 5 || word.charAt(i) != '-') {
            return false;
        }
        for (int k = i + 1; k < word.length(); k++) {
            if (!Character.isDigit(word.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    static boolean spaced(Mentions m, int i, String word) {
        Tokens t = m.t;
        if (i + 1 >= m.to
                || word.length() < 2
                || word.length() > 5
                || Dictionary.known("notcode", word)
                || m.taken(i + 1)) {
            return false;
        }
        String number = t.text(i + 1);
        if (!Character.isDigit(number.charAt(0)) || number.length() < 3 || number.length() > 9) {
            return false;
        }
        for (int k = 0; k < number.length(); k++) {
            if (!Character.isDigit(number.charAt(k)) && number.charAt(k) != '-') {
                return false;
            }
        }
        boolean year = number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
        boolean zip = number.length() == 5 && word.length() == 2;
        return !year && !zip && Lexicon.id(word) == 0 && !number.endsWith("-");
    }
}
