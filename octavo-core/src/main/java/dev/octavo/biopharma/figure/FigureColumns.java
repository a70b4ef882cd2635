package dev.octavo.biopharma.figure;

import dev.octavo.page.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The head of a statement's columns: how long each period is, and when it ended.
///
/// Heads come in many lay-outs ("Three Months Ended | Nine Months Ended", below it "March 31," and
/// below that the years; whole dates side by side; a date once for all years). What they share is
/// the order: durations from left to right, and dates from left to right. So a column is found
/// without geometry: of the columns that end on the wanted day, the first belongs to the first
/// duration, the second to the second. Where these do not come out even, no column is found.
final class FigureColumns {

    /// A piece of a head: a duration, a whole date, a day without its year, or a year.
    ///
    /// @param length of a duration: quarter, six-months, nine-months, year; else empty
    record Piece(int start, int end, String length, int year, int month, int day) {

        boolean duration() {
            return !length.isEmpty();
        }

        boolean whole() {
            return year > 0 && month > 0;
        }

        boolean dayOnly() {
            return year == 0 && month > 0;
        }

        boolean yearOnly() {
            return year > 0 && month == 0;
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    /// The durations with how far across the page they stand: "Twelve Months" over "Ended" is read
    /// before a "Three Months Ended" to the left of it.
    private final List<Across> durations = new ArrayList<>();

    private record Across(String length, int across) {}

    void add(Piece piece, int across) {
        if (pieces.size() < MOST) {
            pieces.add(piece);
            if (piece.duration()) {
                durations.add(new Across(piece.length, across));
                durations.sort(Comparator.comparingInt(Across::across));
            }
        }
    }

    /// Where the head begins.
    int start() {
        return pieces.isEmpty() ? 0 : pieces.getFirst().start;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// A statement has no more columns than this.
    private static final int MOST = 40;

    /// The last days of the columns' periods, in order; empty where the pieces do not fit together.
    List<LocalDate> ends() {
        List<Piece> days = pieces.stream().filter(Piece::dayOnly).toList();
        List<Piece> years = pieces.stream().filter(Piece::yearOnly).toList();
        List<LocalDate> out = new ArrayList<>();
        boolean whole = pieces.stream().anyMatch(Piece::whole);
        if (years.isEmpty() || whole) {
            Optional<Piece> last = Optional.empty();
            for (Piece p : pieces) {
                if (p.month > 0) {
                    last = Optional.of(p);
                }
                if (p.whole()) {
                    date(p.year, p).ifPresent(out::add);
                } else if (p.yearOnly()) {
                    last.flatMap(l -> date(p.year, l)).ifPresent(out::add);
                }
            }
            return out;
        }
        if (days.isEmpty() || years.size() % days.size() != 0 && !alike(days)) {
            return List.of();
        }
        for (int i = 0; i < years.size(); i++) {
            int at = alike(days) ? 0 : i * days.size() / years.size();
            date(years.get(i).year, days.get(at)).ifPresent(out::add);
        }
        return out;
    }

    private static boolean alike(List<Piece> days) {
        return days.stream()
                .allMatch(d -> d.month == days.getFirst().month && d.day == days.getFirst().day);
    }

    private static Optional<LocalDate> date(int year, Piece day) {
        try {
            return day.day == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, day.month, day.day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The durations from left to right.
    List<String> durations() {
        return durations.stream().map(Across::length).toList();
    }

    /// The column of a period, or -1 where none is it beyond doubt.
    ///
    /// @param length how long the period is; empty for a balance sheet, whose columns are days
    int column(LocalDate end, String length) {
        List<LocalDate> ends = ends();
        List<String> durations = durations();
        if (numbered() && ends.stream().anyMatch(d -> d.isAfter(end.plusDays(WEEK)))) {
            return -1;
        }
        List<Integer> there = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            if (near(ends.get(i), end)) {
                there.add(i);
            }
        }
        if (length.isEmpty()) {
            return there.size() == 1 ? there.getFirst() : -1;
        }
        int found = -1;
        for (int k = 0; k < there.size(); k++) {
            String d;
            if (durations.size() == ends.size()) {
                d = durations.get(there.get(k));
            } else if (durations.size() == there.size()) {
                d = durations.get(k);
            } else {
                return -1;
            }
            if (d.equals(length)) {
                if (found >= 0) {
                    return -1;
                }
                found = there.get(k);
            }
        }
        return found;
    }

    /// Days by which two ways to name one end of a period differ: years of 52 weeks end on another
    /// day each time, and are told as the last of the month.
    private static final int WEEK = 6;

    static boolean near(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b)) <= WEEK;
    }

    private static final Map<String, String> MONTHS =
            Map.of(
                    "three",
                    "quarter",
                    "3",
                    "quarter",
                    "six",
                    "six-months",
                    "6",
                    "six-months",
                    "nine",
                    "nine-months",
                    "9",
                    "nine-months",
                    "twelve",
                    "year",
                    "12",
                    "year");
    private static final Map<String, String> WEEKS =
            Map.ofEntries(
                    Map.entry("twelve", "quarter"),
                    Map.entry("12", "quarter"),
                    Map.entry("thirteen", "quarter"),
                    Map.entry("13", "quarter"),
                    Map.entry("fourteen", "quarter"),
                    Map.entry("14", "quarter"),
                    Map.entry("sixteen", "quarter"),
                    Map.entry("16", "quarter"),
                    Map.entry("twenty-six", "six-months"),
                    Map.entry("26", "six-months"),
                    Map.entry("thirty-nine", "nine-months"),
                    Map.entry("39", "nine-months"),
                    Map.entry("fifty-two", "year"),
                    Map.entry("52", "year"),
                    Map.entry("fifty-three", "year"),
                    Map.entry("53", "year"));

    /// The pieces of heads in a stretch of text, in order.
    static List<Piece> find(char[] text, int from, int to) {
        int kinds = kinds(text, from, to);
        if (kinds == 0) {
            return List.of();
        }
        List<Piece> out = new ArrayList<>();
        if ((kinds & MAY_BE_DATE) != 0) {
            for (Optional<Dates.Found> d = Dates.next(text, from, to);
                    d.isPresent();
                    d = Dates.next(text, d.get().end(), to)) {
                date(d.get()).ifPresent(out::add);
            }
        }
        if ((kinds & MAY_BE_OTHER) == 0) {
            return out;
        }
        int dates = out.size();
        int at = 0;
        int i = from;
        while (i < to) {
            if (kind(text[i]) == 0) {
                i++;
                continue;
            }
            while (at < dates && out.get(at).end <= i) {
                at++;
            }
            if (at < dates && out.get(at).start <= i) {
                i = out.get(at).end;
                continue;
            }
            int end = i;
            while (end < to && kind(text[end]) != 0) {
                end++;
            }
            Optional<Piece> piece = piece(text, from, i, end, to);
            piece.ifPresent(out::add);
            i = piece.map(Piece::end).orElse(end);
        }
        out.sort(Comparator.comparingInt(Piece::start));
        return out;
    }

    private static final int MAY_BE_DATE = 1;
    private static final int MAY_BE_OTHER = 2;
    private static final String MONTH_LETTERS = "jfmasond";

    /// Of month, week, quarter, year.
    private static final String SPAN_LETTERS = "mwqy";

    private static final int LETTER = 4;
    private static final int DIGIT = 8;

    /// Of each character of ASCII whether it is a letter or digit, and what a word that begins with
    /// it may be.
    private static final byte[] KINDS = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            int kind = LETTER;
            kind |= MONTH_LETTERS.indexOf(c) >= 0 ? MAY_BE_DATE : 0;
            kind |= SPAN_LETTERS.indexOf(c) >= 0 ? MAY_BE_OTHER : 0;
            KINDS[c] = (byte) kind;
            KINDS[c - 32] = (byte) kind;
        }
        for (char c = '0'; c <= '9'; c++) {
            KINDS[c] = DIGIT;
        }
    }

    private static int kind(char c) {
        if (c < 128) {
            return KINDS[c];
        }
        return Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : 0;
    }

    /// What may stand in a stretch of text by the first letters of its words and its signs: most
    /// cells have nothing of a head.
    private static int kinds(char[] text, int from, int to) {
        int out = 0;
        int points = 0;
        boolean numbers = false;
        boolean letter = false;
        boolean digit = false;
        for (int i = from; i < to; i++) {
            char c = text[i];
            int kind = kind(c);
            boolean letters = (kind & LETTER) != 0;
            boolean digits = (kind & DIGIT) != 0;
            if (letters && !letter) {
                out |= kind & (digit ? MAY_BE_DATE : MAY_BE_DATE | MAY_BE_OTHER);
            } else if (digits && !digit && !letter) {
                out |= c == '1' || c == '2' ? MAY_BE_OTHER & years(text, i, to) : 0;
            } else if (digit && (c == '/' || c == '-' || c == '.' && ++points == 2)) {
                out |= MAY_BE_DATE;
            }
            numbers |= digits;
            letter = letters;
            digit = digits;
        }
        return numbers ? out : out & ~MAY_BE_DATE;
    }

    /// All bits where a number of four digits begins.
    private static int years(char[] text, int at, int to) {
        int end = at;
        while (end < to && end < at + 5 && Character.isDigit(text[end])) {
            end++;
        }
        return end == at + 4 ? -1 : 0;
    }

    private static Optional<Piece> date(Dates.Found d) {
        return d.day() > 0
                ? Optional.of(new Piece(d.start(), d.end(), "", d.year(), d.month(), d.day()))
                : Optional.empty();
    }

    private static Optional<Piece> piece(char[] text, int from, int a, int z, int to) {
        char c = Character.toLowerCase(text[a]);
        if (c >= '1' && c <= '2') {
            return year(text, a, z, to);
        }
        if (c == 'q' && z - a == 2 && text[z - 1] >= '1' && text[z - 1] <= '4') {
            return quarter(text, a, z, to);
        }
        if (!span(c, z - a)) {
            return Optional.empty();
        }
        String word = new String(text, a, z - a).toLowerCase(Locale.ROOT);
        String length =
                switch (word) {
                    case "month", "months" -> MONTHS.getOrDefault(before(text, from, a), "");
                    case "week", "weeks" -> WEEKS.getOrDefault(before(text, from, a), "");
                    case "quarter", "quarters" -> ended(text, z, to) ? "quarter" : "";
                    case "year", "years" -> ended(text, z, to) ? "year" : "";
                    default -> "";
                };
        return length.isEmpty() ? Optional.empty() : Optional.of(new Piece(a, z, length, 0, 0, 0));
    }

    /// "Q2 2018": a quarter of the calendar, unless the head has a later one than ours.
    private static Optional<Piece> quarter(char[] text, int a, int z, int to) {
        int i = z;
        while (i < to && text[i] == ' ') {
            i++;
        }
        int end = i;
        while (end < to && end < i + 5 && Character.isDigit(text[end])) {
            end++;
        }
        int month = 3 * (text[z - 1] - '0');
        int day = month == 3 || month == 12 ? 31 : 30;
        return year(text, i, end, to).map(y -> new Piece(a, y.end, "quarter", y.year, month, day));
    }

    /// Whether the head only numbers quarters: then their last days are those of the calendar.
    boolean numbered() {
        return pieces.stream().anyMatch(p -> p.duration() && p.whole());
    }

    /// Whether a word of so many letters can be a month, week, quarter or year, or several of them.
    private static boolean span(char first, int length) {
        return switch (first) {
            case 'm' -> length == 5 || length == 6;
            case 'w', 'y' -> length == 4 || length == 5;
            case 'q' -> length == 7 || length == 8;
            default -> false;
        };
    }

    private static Optional<Piece> year(char[] text, int a, int z, int to) {
        if (z - a != 4
                || z < to
                        && (text[z] == ',' || text[z] == '.')
                        && z + 1 < to
                        && Character.isDigit(text[z + 1])) {
            return Optional.empty();
        }
        if (a > 0 && "$,.(-/".indexOf(text[a - 1]) >= 0) {
            return Optional.empty();
        }
        int year = 0;
        for (int i = a; i < z; i++) {
            char d = text[i];
            if (d < '0' || d > '9') {
                return Optional.empty();
            }
            year = 10 * year + d - '0';
        }
        return year >= 1985 && year <= 2060
                ? Optional.of(new Piece(a, z, "", year, 0, 0))
                : Optional.empty();
    }

    /// The word before a position, in small letters.
    private static String before(char[] text, int from, int at) {
        int z = at;
        while (z > from && (text[z - 1] == ' ' || text[z - 1] == '-')) {
            z--;
        }
        int a = z;
        while (a > from && (Character.isLetterOrDigit(text[a - 1]) || text[a - 1] == '-')) {
            a--;
        }
        return new String(text, a, z - a).toLowerCase(Locale.ROOT);
    }

    private static final String[] ENDED = {"ended", "ending", "to date"};

    private static boolean ended(char[] text, int at, int to) {
        int i = at;
        while (i < to && text[i] == ' ') {
            i++;
        }
        for (String word : ENDED) {
            if (i + word.length() <= to
                    && word.equalsIgnoreCase(new String(text, i, word.length()))) {
                return !word.equals("to date");
            }
        }
        boolean until = i + 2 <= to && "to".equalsIgnoreCase(new String(text, i, 2));
        return until && (i + 2 == to || text[i + 2] == ' ');
    }
}
