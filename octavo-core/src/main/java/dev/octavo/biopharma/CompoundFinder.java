package dev.octavo.biopharma;

import java.util.Locale;
import java.util.Set;

/// Compounds by the shape of their names, and targets.
///
/// A research code ("ABC-123", "XY 94-9343", "QRS1234"), a name with a payload ("huA12-DM4"), an
/// international nonproprietary name by its stem ("-mab", "-tinib"), with the second word of a
/// conjugate; a brand by its mark (®, ™) or by the nonproprietary name in brackets behind it; and
/// an otherwise unknown word where a compound must stand ("the NDA for …", "sales of …").
final class CompoundFinder {

    /// Capitals before a number that are no research code.
    private static final Set<String> NOT_CODES =
            Set.of(
                    "EX",
                    "FORM",
                    "RULE",
                    "ISO",
                    "COVID",
                    "SARS",
                    "FAS",
                    "SFAS",
                    "ASU",
                    "ASC",
                    "CYP",
                    "FY",
                    "IGF",
                    "CD",
                    "IL",
                    "HER",
                    "PD",
                    "GLP",
                    "COX",
                    "IGG",
                    "IGE",
                    "PM",
                    "AM",
                    "CFR",
                    "USC",
                    "SEC",
                    "NO",
                    "ITEM",
                    "NOTE",
                    "SUITE",
                    "PAGE",
                    "IND",
                    "NDA",
                    "BLA",
                    "MAA",
                    "FDA",
                    "GAAP",
                    "IFRS",
                    "IAS",
                    "EITF",
                    "SAB",
                    "FIN",
                    "ET",
                    "EST",
                    "EDT",
                    "PT",
                    "PST",
                    "Q",
                    "H",
                    "CO",
                    "HTTP",
                    "USD",
                    "EUR",
                    "GBP",
                    "US",
                    "TEL",
                    "FAX",
                    "BOX",
                    "PO",
                    "RM",
                    "FL",
                    "AT",
                    "IN",
                    "ON",
                    "OF",
                    "THE",
                    "AND",
                    "FOR",
                    "TO",
                    "BY",
                    "ABOUT",
                    "PHASE",
                    "TYPE",
                    "CLASS",
                    "PART",
                    "ANNEX",
                    "EXHIBIT",
                    "SECTION",
                    "ARTICLE",
                    "TITLE",
                    "KM",
                    "MG",
                    "ML",
                    "DAY",
                    "WEEK",
                    "TOTAL",
                    "NASDAQ",
                    "NYSE",
                    "MAY",
                    "JUNE",
                    "JULY",
                    "MARCH",
                    "APRIL",
                    "AUGUST",
                    "JANUARY",
                    "FEBRUARY",
                    "SEPTEMBER",
                    "OCTOBER",
                    "NOVEMBER",
                    "DECEMBER",
                    "FISCAL",
                    "YEAR",
                    "II",
                    "III",
                    "IV",
                    "AIM",
                    "PMB",
                    "SE",
                    "NE",
                    "NW",
                    "SW",
                    "NCT",
                    "LLC",
                    "INC",
                    "ID",
                    "IRS",
                    "REG",
                    "CIK",
                    "B7",
                    "S",
                    "K",
                    "T",
                    "N",
                    "A",
                    "B",
                    "DM",
                    "SN",
                    "IC",
                    "LP",
                    "SA",
                    "APOC",
                    "FGF",
                    "GDF",
                    "CDK",
                    "MUC",
                    "TLR",
                    "IDO",
                    "JAK",
                    "HSP",
                    "SHP",
                    "MCL",
                    "BCL",
                    "TIM",
                    "LAG",
                    "CXCR",
                    "CCR",
                    "PCSK",
                    "ANGPTL",
                    "GPRC",
                    "ROR",
                    "CDH",
                    "IDH",
                    "HDAC",
                    "PRMT",
                    "DLL",
                    "LIV",
                    "NAV",
                    "SOD",
                    "SMN",
                    "SGLT",
                    "PDE",
                    "DPP",
                    "PNPLA",
                    "HSD");

    private static final int[] DRUG_PLACES =
            ids(
                    "nda",
                    "bla",
                    "maa",
                    "ind",
                    "application",
                    "approval",
                    "approved",
                    "approves",
                    "sale",
                    "sales",
                    "launch",
                    "launched",
                    "dosing",
                    "trial",
                    "study",
                    "testing",
                    "development",
                    "evaluation",
                    "evaluating",
                    "submission",
                    "filing",
                    "develop",
                    "commercialize",
                    "commercialise",
                    "commercialization",
                    "acceptance",
                    "candidate",
                    "drug",
                    "compound",
                    "antibody",
                    "inhibitor",
                    "agent",
                    "therapy",
                    "treatment",
                    "indication",
                    "trials",
                    "studies",
                    "rights");
    private static final int[] LINKS =
            ids(
                    "for",
                    "of",
                    "with",
                    "evaluating",
                    "its",
                    "product",
                    "candidate",
                    "drug",
                    "compound",
                    "antibody",
                    "lead");
    private static final int TECHNOLOGY = Lexicon.intern("technology");
    private static final int[] PLATFORM =
            ids(
                    "technology",
                    "technologies",
                    "platform",
                    "platforms",
                    "system",
                    "systems",
                    "library",
                    "software",
                    "device",
                    "mouse",
                    "mice");

    private CompoundFinder() {}

    private static int[] ids(String... words) {
        int[] out = new int[words.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Lexicon.intern(words[i]);
        }
        return out;
    }

    private static boolean in(int[] set, int word) {
        for (int w : set) {
            if (w == word && word != 0) {
                return true;
            }
        }
        return false;
    }

    static void targets(Mentions m) {
        Tokens t = m.t;
        for (int i = m.from; i < m.to; i++) {
            if (m.taken(i) || t.is(i, Tokens.SIGN | Tokens.NUMBER)) {
                continue;
            }
            String word = t.text(i);
            if (t.is(i, Tokens.HYPHEN)) {
                String inner = affixed(word);
                if (!inner.isEmpty()) {
                    m.add(Mention.Type.TARGET, i, i + 1, inner);
                    continue;
                }
            }
            String found = word.length() < 2 || word.length() > 16 ? "" : Dictionary.target(word);
            if (!found.isEmpty()) {
                m.add(Mention.Type.TARGET, i, i + 1, found);
            }
        }
    }

    private static final String[] BEHIND = {
        "-targeting",
        "-targeted",
        "-directed",
        "-positive",
        "-negative",
        "-expressing",
        "-specific",
        "-mutant",
        "-mutated",
        "-driven",
        "-binding",
        "-deleted",
        "-overexpressing",
        "-amplified",
        "-altered"
    };

    /// The target in "anti-X" or "X-targeting", or an empty string.
    private static String affixed(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        if (low.startsWith("anti-") && word.length() > 6) {
            String rest = word.substring(5);
            int digits = 0;
            int upper = 0;
            for (int i = 0; i < rest.length(); i++) {
                digits += Character.isDigit(rest.charAt(i)) ? 1 : 0;
                upper += Character.isUpperCase(rest.charAt(i)) || rest.charAt(i) > 127 ? 1 : 0;
            }
            return upper >= 2 || (upper >= 1 && digits >= 1) || !Dictionary.target(rest).isEmpty()
                    ? rest
                    : "";
        }
        for (String suffix : BEHIND) {
            if (low.endsWith(suffix)) {
                String rest = word.substring(0, word.length() - suffix.length());
                return Dictionary.target(rest);
            }
        }
        return "";
    }

    static void find(Mentions m) {
        Tokens t = m.t;
        for (int i = m.from; i < m.to; i++) {
            if (m.taken(i)
                    || t.is(i, Tokens.SIGN | Tokens.NUMBER)
                    || t.word[i] == Tokens.POSSESSIVE) {
                continue;
            }
            int end = at(m, i);
            if (end > i) {
                String name = t.text(i, end);
                m.add(Mention.Type.COMPOUND, i, end, name);
                i = end - 1;
            }
        }
    }

    private static int at(Mentions m, int i) {
        Tokens t = m.t;
        String word = t.text(i);
        if (word.length() < 3 || word.length() > 40) {
            return i;
        }
        if (t.is(i, Tokens.HYPHEN) && payload(word)) {
            return i + 1;
        }
        if (t.is(i, Tokens.DIGIT)) {
            return code(word) ? i + 1 : i;
        }
        if (t.is(i, Tokens.UPPER) && spacedCode(m, i, word)) {
            return i + 2;
        }
        if (Dictionary.stem(t.word[i], word)) {
            return secondWord(m, i + 1);
        }
        if (t.is(i, Tokens.CAP)) {
            int brand = brand(m, i);
            if (brand > i) {
                return brand;
            }
        }
        return placed(m, i) ? i + 1 : i;
    }

    /// "trastuzumab-XM1", "huA12-DM4": a name, a hyphen, a payload.
    static boolean payload(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0
                && (humanized(word, hyphen)
                        || Dictionary.known("payload", word.substring(hyphen + 1))
                        || (hyphen > 3
                                && word.substring(0, hyphen).contains("-")
                                && Dictionary.known("payload", word.substring(hyphen + 1))));
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
        if ((digits < 2 && !shortest) || NOT_CODES.contains(prefix)) {
            return false;
        }
        if (tail > 0 && word.charAt(i) == '.') {
            return false;
        }
        return (shortest
                        || digits >= 3
                        || (hyphen && letters >= 2)
                        || (letters >= 2 && upper >= 2 && digits == 2 && tail == 0))
                && digits <= 10
                && tail <= 8;
    }

    private static boolean spacedCode(Mentions m, int i, String word) {
        Tokens t = m.t;
        if (i + 1 >= m.to
                || word.length() < 2
                || word.length() > 5
                || NOT_CODES.contains(word)
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

    private static int secondWord(Mentions m, int i) {
        return i < m.to && !m.taken(i) && Dictionary.conjugate(m.t.text(i)) != null ? i + 1 : i;
    }

    /// A word with a mark, or with a nonproprietary name in brackets behind it.
    private static int brand(Mentions m, int i) {
        Tokens t = m.t;
        int next = i + 1;
        boolean marked = t.word(next) == Tokens.MARK && next < m.to;
        if (marked) {
            next++;
            if (in(PLATFORM, t.word(next)) || in(PLATFORM, t.word(next + 1))) {
                return i;
            }
        }
        boolean explained =
                next + 1 < m.to
                        && t.word[next] == Tokens.OPEN
                        && (Dictionary.stem(t.word[next + 1], t.text(next + 1))
                                || (Lexicon.id(t.text(next + 1)) == 0
                                        && lowerLetters(t.text(next + 1))
                                        && t.word(next + 2) == Tokens.CLOSE));
        if (explained && (!Lexicon.common(t.word[i]) || marked)) {
            return t.word(next + 2) == Tokens.CLOSE ? next + 3 : next;
        }
        return marked
                        && !Dictionary.in(Dictionary.ORGANISATION, t.word[i])
                        && !Dictionary.in(Dictionary.NOT_ORG, t.word[i])
                        && t.end[i] - t.start[i] >= 4
                ? next
                : i;
    }

    static boolean lowerLetters(String word) {
        if (word.length() < 5) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /// Whether an unknown word stands where only a compound can: "NDA for …", "FDA approved …",
    /// "sales of …".
    private static boolean placed(Mentions m, int i) {
        Tokens t = m.t;
        if (t.word[i] != 0
                || t.is(i, Tokens.DIGIT | Tokens.HYPHEN)
                || i - 1 < m.from
                || t.end[i] - t.start[i] < 5) {
            return false;
        }
        if (t.word(i + 1) == Tokens.POSSESSIVE && t.word(i + 1) != 0) {
            return false;
        }
        boolean capital = t.is(i, Tokens.CAP);
        if (capital && (t.is(i + 1, Tokens.CAP) || nameLike(t, i + 1))) {
            return false;
        }
        boolean follows = i + 1 < m.to && !t.is(i + 1, Tokens.SIGN) && !AFTER.has(t.word[i + 1]);
        if (!capital && (!lowerLetters(t.text(i)) || follows)) {
            return false;
        }
        int b = i - 1;
        int links = 0;
        while (b > m.from && links < 3 && in(LINKS, t.word[b])) {
            b--;
            links++;
        }
        int before = t.word[b];
        if (capital) {
            return (links == 1
                            && (in(DRUG_PLACES, before) || m.types(b) != 0 && application(m, b))
                            && t.word[i - 1] != WITH)
                    || (links == 0 && in(APPROVED, before));
        }
        return (links > 0 && (in(DRUG_PLACES, before) || application(m, b)))
                || (links == 0 && in(APPROVED, before));
    }

    private static final Words AFTER =
            Words.of(
                    "in",
                    "for",
                    "by",
                    "was",
                    "is",
                    "has",
                    "to",
                    "and",
                    "as",
                    "with",
                    "tablets",
                    "injection",
                    "capsules",
                    "at",
                    "from",
                    "on",
                    "which",
                    "will",
                    "by",
                    "under",
                    "during",
                    "program");
    private static final int WITH = Lexicon.intern("with");
    private static final int[] APPROVED =
            ids(
                    "approved",
                    "approves",
                    "approving",
                    "market",
                    "commercialize",
                    "commercialise",
                    "launched",
                    "launches");

    private static boolean application(Mentions m, int token) {
        int bits =
                Mention.Type.NDA.bit
                        | Mention.Type.BLA.bit
                        | Mention.Type.MAA.bit
                        | Mention.Type.IND.bit
                        | Mention.Type.CTA.bit;
        return (m.types(token) & bits) != 0 || m.t.word(token) == Tokens.CLOSE;
    }

    private static boolean nameLike(Tokens t, int i) {
        return Dictionary.in(Dictionary.LEGAL, t.word(i))
                || Dictionary.in(Dictionary.ORGANISATION, t.word(i))
                || t.word(i) == AMP;
    }

    private static final int AMP = Lexicon.intern("&");
}
