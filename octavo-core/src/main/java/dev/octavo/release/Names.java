package dev.octavo.release;

import java.util.Locale;

/// Finds the names of persons by their shape: capitalised words, initials, particles; no word of a
/// title, an organisation, a place label.
final class Names {

    private Names() {}

    /// Where the name that begins at a position ends; -1 when there is none. A name has two words
    /// at least and four words with initials at most.
    static int at(String text, int from, int to) {
        int at = behindHonorific(text, from);
        int full = 0;
        int tokens = 0;
        int end = -1;
        while (at < to && tokens < 5) {
            int z = word(text, at, to);
            String token = text.substring(at, z);
            String bare = Shape.bare(token);
            boolean particle = tokens > 0 && particle(bare) && z < to && text.charAt(z) == ' ';
            boolean surname = tokens > 0 && surname(bare) && given(text, from, to);
            if (!particle && !surname && !part(token, bare, tokens == 0)) {
                break;
            }
            boolean initial = bare.length() == 1 || initials(token);
            tokens++;
            if (!particle) {
                full += initial ? 0 : 1;
                end = initial && tokens > 1 ? end : z;
            }
            if (full > 3
                    || z >= to
                    || text.charAt(z) != ' '
                    || (z + 1 < to && text.charAt(z + 1) == ' ')) {
                break;
            }
            if (token.endsWith(".") && !initial && !token.equals("St.")) {
                break;
            }
            at = behindNickname(text, z + 1, to);
        }
        if (full < 1
                || tokens < 2
                || end < 0
                || text.lastIndexOf(' ', end - 1) < behindHonorific(text, from)) {
            return -1;
        }
        if (text.charAt(end - 1) == '.' && end - 2 > from && Shape.lower(text.charAt(end - 2))) {
            return end - 1; // the stop of the sentence
        }
        return organisation(text, end, to)
                ? shorter(text, behindHonorific(text, from), end)
                : generation(text, end, to);
    }

    /// Whether a name is a person's beyond doubt: it begins with a common given name or has an
    /// initial.
    static boolean known(String name) {
        return given(name, 0, name.length()) || name.indexOf(". ") > 0;
    }

    private static boolean given(String text, int from, int to) {
        int at = behindHonorific(text, from);
        return Wording.GIVEN.contains(Shape.bare(text.substring(at, word(text, at, to))));
    }

    /// Whether a word is several initials: "L.B."
    private static boolean initials(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (i % 2 == 0 ? !Shape.upper(token.charAt(i)) : token.charAt(i) != '.') {
                return false;
            }
        }
        return token.length() >= 4 && token.length() % 2 == 0;
    }

    /// A word that mostly stands on signs and maps, but is a surname behind a given name.
    private static boolean surname(String bare) {
        return bare.equals("west") || bare.equals("north") || bare.equals("page");
    }

    /// Whether the words behind a name make it an organisation's: "Inc.", ", Ltd.", "& Associates".
    private static boolean organisation(String text, int end, int to) {
        int a = end;
        while (a < to && (text.charAt(a) == ' ' || text.charAt(a) == ',')) {
            a++;
        }
        if (a == end || a - end > 2) {
            return false;
        }
        String bare = Shape.bare(text.substring(a, word(text, a, to)));
        boolean ending = Wording.SUFFIXES.contains(bare);
        return ending
                || (text.charAt(end) == ' '
                        && (bare.equals("&")
                                || Wording.ORGANISATIONS.contains(bare)
                                        && !Wording.TITLES.contains(bare)));
    }

    /// Behind a nickname in marks or brackets and the blank that follows it; the position itself
    /// when there is none.
    private static int behindNickname(String text, int at, int to) {
        if (at >= to || "\"\u201c(\u2018'".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int z = at + 1;
        while (z < to && z < at + 14 && Shape.letter(text.charAt(z))) {
            z++;
        }
        boolean closed =
                z > at + 1
                        && z + 1 < to
                        && "\"\u201d)\u2019'".indexOf(text.charAt(z)) >= 0
                        && text.charAt(z + 1) == ' ';
        return closed ? z + 2 : at;
    }

    /// Whether a title follows a name without a comma, as it follows a company's ("said Acme
    /// President Jane Roe").
    static boolean titleFollows(String text, int end, int to) {
        if (end + 1 >= to || text.charAt(end) != ' ' || !Shape.upper(text.charAt(end + 1))) {
            return false;
        }
        return Wording.TITLES.contains(
                Shape.bare(text.substring(end + 1, word(text, end + 1, to))));
    }

    /// The name before an organisation that follows without a comma ("John Smith Acme Inc."): all
    /// but its last word, if that is a name; else -1.
    private static int shorter(String text, int from, int end) {
        int z = text.lastIndexOf(' ', end - 1);
        int first = text.indexOf(' ', from);
        if (first < 0 || z <= first) {
            return -1;
        }
        if (particle(text.substring(text.lastIndexOf(' ', z - 1) + 1, z))) {
            return end; // "von Schack" is one word
        }
        String given = Shape.bare(text.substring(from, first));
        return given.length() == 1 || Wording.GIVEN.contains(given) ? z : -1;
    }

    /// Behind "Jr.", "Sr.", "III" that follow a name.
    private static int generation(String text, int end, int to) {
        int a = end;
        while (a < to && (text.charAt(a) == ' ' || text.charAt(a) == ',')) {
            a++;
        }
        for (String part : new String[] {"Jr.", "Sr.", "III", "II", "IV", "Jr", "Sr"}) {
            int z = a + part.length();
            if (a > end
                    && z <= to
                    && text.startsWith(part, a)
                    && (z == to || !Shape.letter(text.charAt(z)))) {
                return z;
            }
        }
        return end;
    }

    /// Behind "Mr.", "Dr." and the like.
    static int behindHonorific(String text, int at) {
        for (String word :
                new String[] {
                    "Mr.",
                    "Ms.",
                    "Mrs.",
                    "Dr.",
                    "Prof.",
                    "Professor",
                    "Mr",
                    "Ms",
                    "Dr",
                    "Sir",
                    "Messrs.",
                    "Mayor",
                    "Governor",
                    "Senator"
                }) {
            if (text.startsWith(word, at)
                    && at + word.length() < text.length()
                    && text.charAt(at + word.length()) == ' ') {
                return at + word.length() + 1;
            }
        }
        return at;
    }

    /// Behind academic and professional letters: ", Ph.D.", ", CFA".
    static int behindCredentials(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int a = at;
            while (a < to && (text.charAt(a) == ' ' || text.charAt(a) == ',')) {
                a++;
            }
            int z = word(text, a, to);
            if (a == at
                    || !credential(
                            text.substring(a, z).replace(".", "").toLowerCase(Locale.ROOT))) {
                return at;
            }
            at = z;
        }
        return at;
    }

    private static boolean credential(String bare) {
        return switch (bare) {
            case "phd",
                    "md",
                    "cfa",
                    "cpa",
                    "mba",
                    "jd",
                    "esq",
                    "dvm",
                    "pharmd",
                    "facc",
                    "frcp",
                    "dsc",
                    "msc",
                    "mph",
                    "ms",
                    "rn",
                    "apr",
                    "iom" ->
                    true;
            default -> false;
        };
    }

    private static boolean particle(String bare) {
        return switch (bare) {
            case "de",
                    "van",
                    "von",
                    "der",
                    "den",
                    "la",
                    "le",
                    "di",
                    "del",
                    "da",
                    "dos",
                    "ter",
                    "bin",
                    "al",
                    "el" ->
                    true;
            default -> false;
        };
    }

    /// Whether a word can be part of a name.
    static boolean part(String token, String bare, boolean first) {
        if (token.isEmpty() || bare.isEmpty() || !Shape.upper(token.charAt(0))) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (!Shape.letter(c) && c != '.' && c != '\'' && c != '\u2019' && c != '-') {
                return false;
            }
            capitals += Shape.upper(c) ? 1 : 0;
        }
        boolean small = token.chars().anyMatch(c -> Shape.lower((char) c));
        char last = token.charAt(token.length() - 1);
        if (small && (capitals > 3 || (Shape.upper(last) && token.length() > 2))
                || bare.endsWith("'s")
                || bare.endsWith("\u2019s")) {
            return false;
        }
        if (bare.length() == 1) {
            return token.length() <= 2;
        }
        if (Wording.SUFFIXES.contains(bare)
                || Wording.TITLES.contains(bare)
                || Wording.ORGANISATIONS.contains(bare)) {
            return first && Wording.GIVEN.contains(bare);
        }
        return !Wording.NO_NAME.contains(bare) || Wording.GIVEN.contains(bare) && !first;
    }

    /// Where the word at a position ends: before a blank or a mark that divides.
    static int word(String text, int at, int to) {
        int z = at;
        while (z < to) {
            char c = text.charAt(z);
            if (c <= ' '
                    || c == ','
                    || c == '/'
                    || c == ';'
                    || c == ':'
                    || c == '('
                    || c == ')'
                    || c == '\u2014'
                    || c == '\u2013'
                    || c == '"'
                    || c == '\u201d'
                    || c == '\u201c'
                    || text.startsWith("--", z)) {
                break;
            }
            z++;
        }
        return z;
    }
}
