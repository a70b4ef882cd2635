package dev.octavo.release;

import dev.octavo.page.Page;
import java.util.List;
import java.util.Locale;

/// What a line or a word looks like: small questions that all the readers of a release ask.
final class Shape {

    private Shape() {}

    static boolean letter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= 0xc0 && Character.isLetter(c));
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean upper(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 0xc0 && Character.isUpperCase(c));
    }

    static boolean lower(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 0xc0 && Character.isLowerCase(c));
    }

    /// A word in small letters without the punctuation around it; "Ph.D.," becomes "ph.d",
    /// "Horizon's" "horizon's".
    static String bare(String word) {
        int a = 0;
        int z = word.length();
        while (a < z
                && !letter(word.charAt(a))
                && !digit(word.charAt(a))
                && word.charAt(a) != '&') {
            a++;
        }
        while (z > a
                && !letter(word.charAt(z - 1))
                && !digit(word.charAt(z - 1))
                && word.charAt(z - 1) != '&') {
            z--;
        }
        return word.substring(a, z).toLowerCase(Locale.ROOT);
    }

    /// Whether the text has at least two letters and no small one.
    static boolean capitals(CharSequence text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (lower(c)) {
                return false;
            }
            letters += letter(c) ? 1 : 0;
        }
        return letters >= 2;
    }

    /// Whether a text begins with one of the phrases (given in small letters) and no letter but a
    /// plural s follows it.
    static boolean beginsWith(String text, List<String> phrases) {
        int at = 0;
        while (at < text.length()
                && at < 8
                && !letter(text.charAt(at))
                && !digit(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        int first = text.charAt(at) | 32;
        for (String phrase : phrases) {
            if ((phrase.charAt(0) | 32) == first
                    && text.regionMatches(true, at, phrase, 0, phrase.length())) {
                int end = at + phrase.length();
                end += end < text.length() && (text.charAt(end) | 32) == 's' ? 1 : 0;
                if (end >= text.length() || !letter(text.charAt(end))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a text contains one of the phrases.
    static boolean containsAny(String text, List<String> phrases) {
        for (String phrase : phrases) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /// Whether all characters are those of a ruled line.
    static boolean rule(Page page, int line) {
        String text = page.text();
        for (int i = page.start(line), z = page.end(line); i < z; i++) {
            if (" -=_*~.\u2013\u2014\u2015\u2022|".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether a line belongs to the page and not to the text: rules, page numbers, "-more-",
    /// exhibit labels, places of pictures.
    static boolean furniture(Page page, int line) {
        int length = page.end(line) - page.start(line);
        if (rule(page, line)) {
            return true;
        }
        return length <= 60 && furniture(page.text(line));
    }

    private static boolean furniture(String text) {
        String bare = bare(text);
        if (bare.isEmpty()) {
            return !text.contains("#");
        }
        if (bare.length() <= 4 && bare.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return true;
        }
        if (bare.equals("more")
                || bare.equals("m o r e")
                || bare.equals("logo")
                || bare.equals("document")
                || bare.equals("graphic")
                || bare.equals("graphic omitted")
                || bare.equals("continued")) {
            return true;
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            return true; // what stood there was a picture
        }
        if (bare.startsWith("page ") && bare.length() <= 14 && digit(bare.charAt(5))) {
            return true;
        }
        return exhibitLabel(bare) || documentLabel(bare);
    }

    /// Whether a bare line is what EDGAR's viewer puts over a document: "EX-99.1 2 d123dex991.htm
    /// PRESS RELEASE".
    private static boolean documentLabel(String bare) {
        return bare.startsWith("ex-") && (bare.contains(".htm") || bare.contains(".txt"));
    }

    /// Whether a bare line is only the number of an exhibit.
    static boolean exhibitLabel(String bare) {
        int at = bare.startsWith("exhibit") ? 7 : bare.startsWith("ex-") ? 3 : -1;
        if (at < 0 || bare.length() > at + 12) {
            return false;
        }
        for (int i = at; i < bare.length(); i++) {
            if (letter(bare.charAt(i))
                    && i + 1 < bare.length()
                    && letter(bare.charAt(i + 1))
                    && !bare.startsWith("no", i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a line marks the end of the release: "###", "-end-", "-0-".
    static boolean endMark(Page page, int line) {
        if (page.end(line) - page.start(line) > 16) {
            return false;
        }
        String text = page.text(line);
        String bare = bare(text);
        if (bare.isEmpty()) {
            return text.contains("#");
        }
        return bare.equals("end")
                || bare.equals("e n d")
                || (text.startsWith("-")
                        && text.endsWith("-")
                        && (bare.equals("0") || bare.equals("30")));
    }

    /// Whether the text begins like an item of a list.
    static boolean bullet(String text) {
        char c = text.charAt(0);
        if ("*\u2022\u00b7\u25aa\u25cf\u25e6\u25a0\u2013\u2014\u2043\u00a7".indexOf(c) >= 0) {
            return true;
        }
        return text.length() > 2 && (c == 'o' || c == '-') && text.charAt(1) == ' ';
    }

    /// Whether the sentence is complete where the text ends.
    static boolean complete(String text) {
        int z = text.length();
        while (z > 0 && "\"\u201d\u2019')]\u2122\u00ae".indexOf(text.charAt(z - 1)) >= 0) {
            z--;
        }
        return z == 0 || ".!?:;".indexOf(text.charAt(z - 1)) >= 0;
    }

    /// Whether a text reads like sentences: long, and half of its words in small letters.
    static boolean prose(String text) {
        if (text.length() < 90) {
            return false;
        }
        int words = 0;
        int small = 0;
        boolean in = false;
        for (int i = 0; i < text.length() && i < 600; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                in = false;
            } else if (!in) {
                in = true;
                words++;
                small += lower(c) ? 1 : 0;
            }
        }
        return words >= 12 && (5 * small >= 2 * words || (4 * small >= words && complete(text)));
    }

    /// Whether a text has as many digits as a phone, or the mark of an address; most have neither.
    static boolean digitsOrAt(String text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digits += digit(c) ? 1 : 0;
            if (c == '@' || digits >= 9) {
                return true;
            }
        }
        return false;
    }

    /// Where a phone number begins in a text, at or behind a position; -1 for none. Ten digits or
    /// more in groups, or a leading `+`.
    static int phone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean begins =
                    digit(c)
                            || ((c == '(' || c == '+')
                                    && i + 1 < text.length()
                                    && (digit(text.charAt(i + 1)) || text.charAt(i + 1) == '('));
            if (begins
                    && (i == 0
                            || (!digit(text.charAt(i - 1))
                                    && !letter(text.charAt(i - 1))
                                    && text.charAt(i - 1) != '$'))
                    && phoneEnd(text, i) > 0) {
                return i;
            }
            while (begins && i + 1 < text.length() && digit(text.charAt(i + 1))) {
                i++;
            }
        }
        return -1;
    }

    /// Where the phone number at a position ends; -1 when there is none. Ten digits in groups of
    /// three, three and four, a 1 before them perhaps; other shapes only with a plus sign or at
    /// least two marks between the groups, so that a row of years is no phone.
    static int phoneEnd(String text, int at) {
        int digits = 0;
        int groups = 0;
        int marks = text.charAt(at) == '+' ? 2 : 0;
        int end = at;
        int sizes = 0;
        int group = 0;
        for (int i = at; i < text.length() && i < at + 28; i++) {
            char c = text.charAt(i);
            if (digit(c)) {
                groups += group == 0 ? 1 : 0;
                sizes = group == 0 ? sizes * 10 + 1 : sizes + 1;
                group++;
                digits++;
                end = i + 1;
                if (group > 8) {
                    return -1;
                }
            } else if ("-. ()/+\u2010\u2011\u2013".indexOf(c) >= 0) {
                boolean full = sizes == 334 || sizes == 1334;
                if (full || (c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ')) {
                    break;
                }
                marks += c == ' ' ? 0 : 1;
                group = 0;
            } else {
                break;
            }
        }
        boolean american = sizes == 334 || sizes == 1334 || (sizes == 37 && marks > 0);
        boolean foreign = digits >= 9 && digits <= 15 && groups >= 3 && groups <= 6 && marks >= 2;
        return american || foreign ? extension(text, end) : -1;
    }

    /// Behind an extension ("x 407", "ext. 12") of a phone number; else the position itself.
    private static int extension(String text, int end) {
        int i = end;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ',')) {
            i++;
        }
        int word =
                text.regionMatches(true, i, "extension", 0, 9)
                        ? 9
                        : text.regionMatches(true, i, "ext", 0, 3)
                                ? 3
                                : text.regionMatches(true, i, "x", 0, 1) ? 1 : 0;
        if (word == 0) {
            return end;
        }
        i += word;
        while (i < text.length()
                && (text.charAt(i) == ' ' || text.charAt(i) == '.' || text.charAt(i) == ':')) {
            i++;
        }
        int digits = i;
        while (digits < text.length() && digit(text.charAt(digits)) && digits < i + 6) {
            digits++;
        }
        return digits > i ? digits : end;
    }

    /// Where an e-mail address begins; -1 for none.
    static int email(String text, int from) {
        int at = text.indexOf('@', from);
        while (at > 0) {
            int a = at;
            while (a > from && addressCharacter(text.charAt(a - 1))) {
                a--;
            }
            int z = emailEnd(text, at);
            if (a < at && z > at + 3) {
                return a;
            }
            at = text.indexOf('@', at + 1);
        }
        return -1;
    }

    /// Behind the address whose `@` (or a character before it) stands at a position.
    static int emailEnd(String text, int from) {
        int z = text.indexOf('@', from) + 1;
        boolean dot = false;
        while (z < text.length() && addressCharacter(text.charAt(z))) {
            dot |= text.charAt(z) == '.';
            z++;
        }
        while (z > 0 && (text.charAt(z - 1) == '.' || text.charAt(z - 1) == '-')) {
            z--;
        }
        return dot ? z : -1;
    }

    private static boolean addressCharacter(char c) {
        return c < 128 && (letter(c) || digit(c) || c == '.' || c == '-' || c == '_' || c == '+');
    }
}
