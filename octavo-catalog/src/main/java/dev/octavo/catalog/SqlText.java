package dev.octavo.catalog;

import java.util.Locale;
import java.util.Set;

/// Looks at SQL that somebody typed: that it is one statement, and one that asks. (That it changes
/// nothing is the database's own doing: the catalog is opened for reading only.)
final class SqlText {

    private static final Set<String> ASKING =
            Set.of(
                    "SELECT",
                    "WITH",
                    "VALUES",
                    "TABLE",
                    "FROM",
                    "SHOW",
                    "DESCRIBE",
                    "EXPLAIN",
                    "SUMMARIZE",
                    "PIVOT",
                    "UNPIVOT");

    private SqlText() {}

    /// The statement without the semicolon at its end.
    ///
    /// @throws CatalogException when it is none, several, or another kind
    static String question(String typed) {
        int end = end(typed);
        if (end < typed.length() && !blank(typed, end + 1)) {
            throw CatalogException.question(
                    "one statement at a time: there is more behind the semicolon");
        }
        String statement = typed.substring(0, end).strip();
        String word = firstWord(statement).toUpperCase(Locale.ROOT);
        if (word.isEmpty()) {
            throw CatalogException.question("no SQL statement");
        }
        if (!ASKING.contains(word)) {
            throw CatalogException.question(
                    word
                            + ": only questions (SELECT …); the catalog is changed by octavo ingest alone");
        }
        return statement;
    }

    private static boolean blank(String s, int from) {
        int at = skip(s, from);
        return at >= s.length() || s.charAt(at) == ';' && blank(s, at + 1);
    }

    private static String firstWord(String s) {
        int at = skip(s, 0);
        while (at < s.length() && s.charAt(at) == '(') {
            at = skip(s, at + 1);
        }
        int end = at;
        while (end < s.length() && Character.isLetter(s.charAt(end))) {
            end++;
        }
        return s.substring(at, end);
    }

    /// Behind white space and comments.
    private static int skip(String s, int from) {
        int at = from;
        while (at < s.length()) {
            if (Character.isWhitespace(s.charAt(at))) {
                at++;
            } else if (s.startsWith("--", at) || s.startsWith("/*", at)) {
                at = over(s, at);
            } else {
                return at;
            }
        }
        return at;
    }

    /// The place of the first semicolon outside of quotes and comments, or the length.
    private static int end(String s) {
        int at = 0;
        while (at < s.length() && s.charAt(at) != ';') {
            at = over(s, at);
        }
        return Math.min(at, s.length());
    }

    /// Behind the quoted text, comment or character that begins at a place.
    private static int over(String s, int at) {
        char c = s.charAt(at);
        if (c == '\'' || c == '"') {
            return behind(s, String.valueOf(c), at + 1);
        }
        if (s.startsWith("--", at)) {
            return behind(s, "\n", at);
        }
        if (s.startsWith("/*", at)) {
            return behind(s, "*/", at + 2);
        }
        if (c == '$') {
            int tag = at + 1;
            while (tag < s.length()
                    && (Character.isLetterOrDigit(s.charAt(tag)) || s.charAt(tag) == '_')) {
                tag++;
            }
            boolean opens =
                    tag < s.length()
                            && s.charAt(tag) == '$'
                            && (tag == at + 1 || !Character.isDigit(s.charAt(at + 1)));
            return opens ? behind(s, s.substring(at, tag + 1), tag + 1) : at + 1;
        }
        return at + 1;
    }

    private static int behind(String s, String mark, int from) {
        int found = s.indexOf(mark, from);
        return found < 0 ? s.length() : found + mark.length();
    }
}
