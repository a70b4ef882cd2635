package dev.octavo.edgar;

import java.util.Optional;

/// Accession numbers as they stand in headers and in the names of files.
public final class Accessions {

    private Accessions() {}

    /// The first accession number in a text, with its dashes: `0001104659-07-057545`, or eighteen
    /// digits and no more.
    public static Optional<String> in(String text) {
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && digit(text.charAt(i))) {
                i++;
            }
            int digits = i - start;
            if (digits == 18) {
                String s = text.substring(start, i);
                return Optional.of(
                        s.substring(0, 10) + "-" + s.substring(10, 12) + "-" + s.substring(12));
            }
            if (digits == 10 && dashed(text, i)) {
                return Optional.of(text.substring(start, i + 10));
            }
            i = digits == 0 ? i + 1 : i;
        }
        return Optional.empty();
    }

    /// The year in an accession number with its dashes, in which it was given: 2007 of
    /// `0001104659-07-057545`. EDGAR began in 1993, so 93 is the first of its years.
    public static Optional<Integer> year(String accession) {
        if (accession.length() != 20 || !dashed(accession, 10)) {
            return Optional.empty();
        }
        int year = 10 * (accession.charAt(11) - '0') + accession.charAt(12) - '0';
        return Optional.of(year + (year < 93 ? 2000 : 1900));
    }

    /// Whether `-07-057545` stands at a place, and no further digit.
    private static boolean dashed(String text, int at) {
        return at + 10 <= text.length()
                && text.charAt(at) == '-'
                && digits(text, at + 1, at + 3)
                && text.charAt(at + 3) == '-'
                && digits(text, at + 4, at + 10)
                && (at + 10 == text.length() || !digit(text.charAt(at + 10)));
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
