package dev.octavo.release;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads headline and subheadlines from the lines above the story.
///
/// From the story upwards the lines are titles until a label ("For Immediate Release"), a contact
/// block, an address or the top; dates, tickers and furniture are passed over. The titles fall into
/// groups by blank lines and by style; the first group is the headline, the others are the
/// subheadline.
final class HeadlineReader {

    /// How many lines of titles there may be.
    private static final int MOST = 24;

    private HeadlineReader() {}

    /// @param headline the headline
    /// @param subheadline what stands between it and the story
    record Titles(Fact<String> headline, Fact<String> subheadline) {}

    /// Reads the lines `first` to before `story`.
    static Titles read(Page page, int first, int story, ContactZones contacts) {
        List<Integer> titles = new ArrayList<>();
        for (int line = story - 1; line >= first && titles.size() < MOST; line--) {
            if (Shape.furniture(page, line)) {
                continue;
            }
            boolean barrier = contacts.has(line) || barrier(page, line);
            if (barrier && !titles.isEmpty()) {
                break;
            }
            if (!barrier && (!passed(page.text(line)) || open(page, line, first))) {
                titles.addFirst(line);
            }
        }
        List<List<Integer>> groups = groups(page, titles);
        if (groups.size() > 1 && letterhead(page, groups.getFirst())) {
            groups.removeFirst();
        }
        if (groups.isEmpty()) {
            return new Titles(Fact.none(), Fact.none());
        }
        List<Integer> rest = new ArrayList<>();
        for (int i = 1; i < groups.size(); i++) {
            if (page.text(groups.get(i).getLast()).endsWith(":")) {
                break; // a list of highlights, no title
            }
            rest.addAll(groups.get(i));
        }
        return new Titles(page.fact(groups.getFirst()), page.fact(rest));
    }

    /// Whether the line before leaves its sentence open, so that a date at the beginning of a line
    /// is part of the title.
    private static boolean open(Page page, int line, int first) {
        if (line == first || page.startsParagraph(line)) {
            return false;
        }
        String before = page.text(line - 1);
        String last = Shape.bare(before.substring(before.lastIndexOf(' ') + 1));
        return Wording.CONNECTORS.contains(last)
                || switch (last) {
                    case "ending",
                            "ended",
                            "dated",
                            "period",
                            "quarter",
                            "year",
                            "months",
                            "until" ->
                            true;
                    default -> false;
                };
    }

    /// Whether a line ends the titles: a label of the document, an address, a web site.
    private static boolean barrier(Page page, int line) {
        String text = page.text(line);
        if (text.length() > 60 && page.end(line) - page.start(line) > 300) {
            return true;
        }
        if (Shape.beginsWith(text, Wording.LABELS) && label(text)) {
            return true;
        }
        String bare = Shape.bare(text);
        if (bare.startsWith("www.")
                || bare.startsWith("http")
                || bare.startsWith("tel:")
                || bare.startsWith("tel ")
                || bare.startsWith("fax")
                || bare.startsWith("phone")
                || Shape.phone(text, 0) >= 0) {
            return true;
        }
        return zip(text) || street(text);
    }

    /// Whether a line that begins with a label's words is one: nothing but a date or marks follow,
    /// or a colon.
    private static boolean label(String text) {
        String bare = Shape.bare(text);
        for (String label : Wording.LABELS) {
            if (bare.startsWith(label)) {
                String rest = bare.substring(label.length()).strip();
                if (rest.isEmpty()
                        || !Shape.letter(rest.charAt(0))
                        || Dates.next(text, 0, text.length()).isPresent() && text.length() < 80) {
                    return true;
                }
                boolean capitals = Shape.capitals(text) && label.length() > 6;
                if (capitals && text.length() < 50
                        || Wording.SURE_LABELS.contains(label) && text.length() < 70) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean zip(String text) {
        if (text.length() > 90) {
            return false;
        }
        for (int i = 3; i + 5 <= text.length(); i++) {
            boolean five = true;
            for (int d = i; d < i + 5 && five; d++) {
                five = Shape.digit(text.charAt(d));
            }
            if (five
                    && text.charAt(i - 1) == ' '
                    && (i + 5 == text.length()
                            || !Shape.digit(text.charAt(i + 5)) && text.charAt(i + 5) != ',')) {
                int a = Math.max(0, i - 20);
                String before = text.substring(a, i).strip();
                String state =
                        Shape.bare(before.substring(before.lastIndexOf(' ') + 1)).replace(".", "");
                return Wording.STATES.contains(state);
            }
        }
        return false;
    }

    private static boolean street(String text) {
        if (text.length() > 80 || !Shape.digit(text.charAt(0))) {
            return false;
        }
        for (String word : text.toLowerCase(Locale.ROOT).split("[ ,.]+")) {
            switch (word) {
                case "street",
                        "avenue",
                        "road",
                        "drive",
                        "boulevard",
                        "parkway",
                        "suite",
                        "floor",
                        "blvd",
                        "ave",
                        "lane",
                        "highway",
                        "plaza" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// Whether a line says nothing of the story: a date, a ticker, a place of listing.
    static boolean passed(String text) {
        if (text.length() > 80) {
            return false;
        }
        return dateLine(text)
                || hour(text)
                || ticker(text)
                || figure(text)
                || text.indexOf('@') > 0;
    }

    /// Whether a line is a name and a number of the letterhead: "Shares issued: 12,345,678".
    private static boolean figure(String text) {
        int colon = text.lastIndexOf(':');
        for (int i = colon + 1; i < text.length(); i++) {
            if (Shape.letter(text.charAt(i))) {
                return false;
            }
        }
        return colon > 0 && text.length() - colon > 4;
    }

    /// Whether a line is a date, with weekday, hour or label perhaps.
    static boolean dateLine(String text) {
        var found = Dates.next(text, 0, text.length());
        return found.isPresent()
                && found.get().day() != 0
                && ofTime(
                        text.substring(0, found.get().start())
                                + " "
                                + text.substring(found.get().end()));
    }

    /// Whether a line is an hour: "1:30 p.m. PT".
    private static boolean hour(String text) {
        return Shape.digit(text.charAt(0)) && text.indexOf(':') > 0 && ofTime(text);
    }

    /// Whether all words are of weekdays, hours and their labels.
    private static boolean ofTime(String rest) {
        int words = 0;
        for (String word : rest.split("[ ,:()/\u2013\u2014-]+")) {
            String bare = Shape.bare(word);
            boolean known =
                    bare.isEmpty()
                            || bare.endsWith("day")
                            || Shape.digit(bare.charAt(0))
                            || switch (bare) {
                                case "am",
                                        "pm",
                                        "a.m",
                                        "p.m",
                                        "et",
                                        "est",
                                        "edt",
                                        "ct",
                                        "cst",
                                        "cdt",
                                        "pt",
                                        "pst",
                                        "pdt",
                                        "eastern",
                                        "time",
                                        "date",
                                        "dated",
                                        "at",
                                        "release",
                                        "for",
                                        "of" ->
                                        true;
                                default -> false;
                            };
            words += known ? 0 : 1;
        }
        return words == 0;
    }

    private static boolean ticker(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean exchange =
                lower.contains("nasdaq")
                        || lower.contains("nyse")
                        || lower.contains("amex")
                        || lower.contains("tsx")
                        || lower.contains("otc");
        return text.length() < 60
                && (exchange
                                && (lower.contains(":")
                                        || lower.contains("symbol")
                                        || lower.startsWith("("))
                        || quotedCompany(text));
    }

    /// Whether a line is a company's full name with its ticker: "Alder Gauge Corporation (ASE:
    /// ALD)".
    private static boolean quotedCompany(String text) {
        int open = text.indexOf('(');
        if (open <= 0 || !text.endsWith(")") || text.indexOf(':', open) < 0) {
            return false;
        }
        String name = text.substring(0, open).strip();
        return Shape.capitals(text.substring(open))
                && Wording.SUFFIXES.contains(Shape.bare(name.substring(name.lastIndexOf(' ') + 1)));
    }

    private static List<List<Integer>> groups(Page page, List<Integer> titles) {
        List<List<Integer>> groups = new ArrayList<>();
        int before = -1;
        for (int line : titles) {
            if (before < 0 || divides(page, before, line)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
            before = line;
        }
        for (int i = 0; i + 1 < groups.size(); ) {
            boolean deed = i == 0 && deed(page, groups.get(0), groups.get(1));
            if (deed || joins(page, groups.get(i).getLast(), groups.get(i + 1).getFirst())) {
                groups.get(i).addAll(groups.remove(i + 1));
            } else {
                i++;
            }
        }
        return groups;
    }

    /// Whether the first title only names who does what the second one says.
    private static boolean deed(Page page, List<Integer> first, List<Integer> second) {
        String b = page.text(second.getFirst());
        int blank = b.indexOf(' ');
        if (blank < 0 || !Wording.DEEDS.contains(Shape.bare(b.substring(0, blank)))) {
            return false;
        }
        for (int line : first) {
            for (String word : page.text(line).split(" ")) {
                String bare = Shape.bare(word);
                if (Wording.DEEDS.contains(bare) || bare.endsWith("ed")) {
                    return false;
                }
            }
        }
        return style(page, first.getLast()) == style(page, second.getFirst());
    }

    private static boolean divides(Page page, int before, int line) {
        if (page.startsParagraph(line) || line != before + 1) {
            return true;
        }
        String a = page.text(before);
        String b = page.text(line);
        return Shape.bullet(b)
                || (capitals(a) != capitals(b) && a.indexOf(' ') > 0 && b.indexOf(' ') > 0)
                || style(page, before) != style(page, line) && page.html();
    }

    /// Whether a title is set in capitals, a small word or two left aside ("TO RECORD OF Ps.12").
    private static boolean capitals(String text) {
        int small = 0;
        int large = 0;
        for (int i = 0; i < text.length(); i++) {
            small += Shape.lower(text.charAt(i)) ? 1 : 0;
            large += Shape.upper(text.charAt(i)) ? 1 : 0;
        }
        return large >= 2 && 6 * small < large;
    }

    private static int style(Page page, int line) {
        return (page.bold(line) ? Page.BOLD : 0) | page.style(page.start(line)) & Page.ITALIC;
    }

    /// Whether a title goes on over a division.
    private static boolean joins(Page page, int before, int line) {
        String a = page.text(before);
        String b = page.text(line);
        if (Shape.bullet(b) || Shape.bullet(a)) {
            return false;
        }
        String last = Shape.bare(a.substring(a.lastIndexOf(' ') + 1));
        int blank = b.indexOf(' ');
        String first = Shape.bare(blank < 0 ? b : b.substring(0, blank));
        boolean open =
                Wording.CONNECTORS.contains(last)
                        || a.endsWith(",")
                        || a.endsWith("-")
                        || (Wording.CONNECTORS.contains(first)
                                && first.length() > 1
                                && !first.equals("that")
                                && style(page, before) == style(page, line))
                        || Shape.lower(b.charAt(0));
        return open && capitals(a) == capitals(b);
    }

    /// Whether a group is only the name of the company.
    private static boolean letterhead(Page page, List<Integer> group) {
        if (group.size() > 2) {
            return false;
        }
        String text = page.join(group.getFirst(), group.getLast() + 1);
        String[] words = text.split(" ");
        String last = Shape.bare(words[words.length - 1]);
        return words.length <= 7 && (Wording.SUFFIXES.contains(last) || words.length <= 2);
    }
}
