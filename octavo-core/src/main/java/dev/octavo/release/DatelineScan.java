package dev.octavo.release;

import dev.octavo.page.Dates;
import java.util.Locale;
import java.util.Optional;

/// One pass over the elements of a [Dateline]: places, dates, hours, wires, and the separators
/// between them, in any order.
final class DatelineScan {

    /// How far into a paragraph a dateline may reach, in characters.
    static final int REACH = 260;

    final String text;
    final int to;
    int placeStart = -1;
    int placeEnd = -1;
    Optional<Dates.Found> date = Optional.empty();
    boolean wire;
    boolean dash;
    int story;

    DatelineScan(String text) {
        this.text = text;
        this.to = Math.min(text.length(), REACH);
    }

    void run() {
        int at = separators(label());
        for (int element = 0; element < 8 && at < to; element++) {
            int end = element(at);
            if (end <= at) {
                break;
            }
            dash = false;
            at = separators(end);
            story = at;
        }
    }

    /// Behind a label that shares the line with the dateline ("For immediate release - Houston, May
    /// 5, 2004 - …").
    private int label() {
        if (!Shape.beginsWith(text, Wording.SURE_LABELS)) {
            return 0;
        }
        int i = 0;
        while (i < Math.min(to, 60)
                && ":(\u2013\u2014".indexOf(text.charAt(i)) < 0
                && !text.startsWith(" - ", i)
                && !text.startsWith("--", i)) {
            i++;
        }
        if (i >= Math.min(to, 60)) {
            return 0;
        }
        // in columns a contact may stand beside the label: "For immediate release   Contact: J.
        // Poe"
        int word = text.lastIndexOf(' ', i) + 1;
        return Shape.beginsWith(text.substring(word, i), Wording.CONTACT_LABELS) ? to : i;
    }

    /// Reads one element at a position and tells where it ends; the position itself when there is
    /// none.
    private int element(int at) {
        int end = weekday(at);
        if (end > at) {
            return end;
        }
        Optional<Dates.Found> found = Dates.at(text, at, to);
        if (found.isPresent() && found.get().day() != 0) {
            if (date.isEmpty() || (!date.get().full() && found.get().full())) {
                date = found;
                return found.get().end();
            }
            return found.get().equals(date.get()) ? found.get().end() : at;
        }
        end = wire(at);
        if (end > at) {
            wire = true;
            return end;
        }
        end = clock(at);
        if (end > at) {
            return end;
        }
        return placeStart < 0 ? place(at) : land(at);
    }

    /// Behind the land that follows a city in brackets: "MONTREAL (Canada)".
    private int land(int at) {
        int close = text.indexOf(')', at);
        return text.charAt(at - 1) == '('
                        && close > at
                        && close < at + 25
                        && Wording.STATES.contains(Shape.bare(text.substring(at, close)))
                ? close
                : at;
    }

    private int weekday(int at) {
        for (String day : new String[] {"mon", "tues", "wednes", "thurs", "fri", "satur", "sun"}) {
            if (text.regionMatches(true, at, day, 0, day.length())
                    && text.regionMatches(true, at + day.length(), "day", 0, 3)) {
                return at + day.length() + 3;
            }
        }
        return at;
    }

    private int wire(int at) {
        int first = text.charAt(at) & ~32;
        for (String name : Wording.WIRES) {
            if (name.charAt(0) == first && text.regionMatches(true, at, name, 0, name.length())) {
                int end = at + name.length();
                boolean bracket = at > 0 && text.charAt(at - 1) == '(';
                int close = end;
                while (close < text.length()
                        && close < end + 60
                        && text.charAt(close) != ')'
                        && (bracket || text.charAt(close) != '/')
                        && !text.startsWith("--", close)) {
                    close++;
                }
                Optional<Dates.Found> inside =
                        close < text.length() && date.isEmpty()
                                ? Dates.next(text, end, close)
                                : Optional.empty();
                if (inside.isPresent() && inside.get().day() != 0) {
                    date = inside;
                }
                boolean opened = bracket || at > 0 && text.charAt(at - 1) == '/';
                return opened
                                && close < text.length()
                                && close < end + 60
                                && text.charAt(close) != '-'
                        ? close + 1
                        : end;
            }
        }
        return at;
    }

    /// "9:00 a.m. ET" behind a date.
    private int clock(int at) {
        if (date.isEmpty() || !Shape.digit(text.charAt(at))) {
            return at;
        }
        int i = at;
        while (i < to && (Shape.digit(text.charAt(i)) || text.charAt(i) == ':')) {
            i++;
        }
        if (i > at + 5 || i >= to) {
            return at;
        }
        int letters = i;
        while (letters < to
                && letters < i + 14
                && " .apmAPMETSDCestpdcEasternPacificCentral".indexOf(text.charAt(letters)) >= 0) {
            letters++;
        }
        String rest = text.substring(i, letters).toLowerCase(Locale.ROOT);
        return rest.contains("m") && (rest.contains("a") || rest.contains("p")) ? letters : at;
    }

    /// A place: capitalised words up to a separator, a date or a wire service.
    private int place(int at) {
        int i = at;
        int end = at;
        int words = 0;
        boolean first = true;
        while (i < to && i < at + 110) {
            char c = text.charAt(i);
            if (c == ' ' || c == ',' || c == ';') {
                words = c == ' ' ? words : 0;
                i++;
                continue;
            }
            if (c == '.' && !text.startsWith("..", i)) {
                i++;
                continue;
            }
            if (words > 4) {
                return at; // no place has so long a name
            }
            if (!first
                    && (c == '&'
                            || (c == '/'
                                    && i + 1 < to
                                    && Shape.upper(text.charAt(i + 1))
                                    && wire(i + 1) == i + 1))) {
                i++;
                continue;
            }
            if (!Shape.letter(c)
                    || (!first
                            && (Dates.at(text, i, to).isPresent()
                                    || wire(i) > i
                                    || weekday(i) > i))) {
                break;
            }
            int word = i;
            while (i < to
                    && (Shape.letter(text.charAt(i))
                            || text.charAt(i) == '\''
                            || text.charAt(i) == '\u2019'
                            || (text.charAt(i) == '.'
                                    && i + 1 < to
                                    && Shape.letter(text.charAt(i + 1)))
                            || hyphen(i))) {
                i++;
            }
            String bare = text.substring(word, i).toLowerCase(Locale.ROOT);
            if (!Shape.upper(c)) {
                if (first
                        || !(bare.equals("and")
                                || bare.equals("of")
                                || bare.equals("de")
                                || bare.equals("the")
                                || bare.equals("la")
                                || bare.equals("upon")
                                || bare.equals("del")
                                || bare.equals("du")
                                || bare.equals("sur")
                                || bare.equals("am"))) {
                    return at;
                }
                words = bare.equals("and") ? 0 : words;
                continue;
            }
            words++;
            if (first && !begins(bare)) {
                return at;
            }
            if (Wording.SUFFIXES.contains(bare) && !Wording.STATES.contains(bare)) {
                return at;
            }
            first = false;
            end = i;
        }
        boolean number = i < to && Shape.digit(text.charAt(i));
        if (first || end == at || number && Dates.at(text, i, to).isEmpty()) {
            return at;
        }
        placeStart = at;
        placeEnd = end;
        return end;
    }

    private boolean begins(String bare) {
        return switch (bare) {
            case "new", "san", "los", "the", "north", "south", "east", "west", "st", "united" ->
                    true;
            default -> !Wording.NO_NAME.contains(bare) && !Wording.SPEECH.contains(bare);
        };
    }

    /// A hyphen within a name of a place ("Winston-Salem").
    private boolean hyphen(int i) {
        return text.charAt(i) == '-'
                && i + 1 < to
                && Shape.letter(text.charAt(i + 1))
                && Dates.at(text, i + 1, to).isEmpty()
                && wire(i + 1) == i + 1;
    }

    /// Behind the separators at a position; notes whether there was one that ends a dateline.
    private int separators(int at) {
        int i = at;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\u2014'
                    || c == '\u2013'
                    || c == '-'
                    || c == '\u2015'
                    || c == '\u2212'
                    || c == ':'
                    || c == '\u2026'
                    || c == '*'
                    || c == '\u2022'
                    || c == '|'
                    || c == '\u2010'
                    || c == '\u2011'
                    || c == '\u0096'
                    || c == '\u0097') {
                dash = true;
            } else if (c == '.' && i + 1 < text.length() && text.charAt(i + 1) == '.') {
                dash = true;
            } else if (c == ')' || c == ']' || c == '/') {
                dash |= wire || date.isPresent();
            } else if (c != ' ' && c != ',' && c != '.' && c != '(' && c != '[' && c != ';'
                    && c != '~' && c != '_') {
                break;
            }
            i++;
        }
        return i;
    }

    boolean good(boolean alone) {
        int rest = text.length() - story;
        boolean place = placeStart >= 0;
        boolean dated = date.isPresent() || wire;
        if (rest < 30) {
            return alone && rest <= 0 && place && date.isPresent();
        }
        if (place && dated) {
            return dash || Shape.upper(text.charAt(story));
        }
        if (dated) {
            return dash && (wire || date.get().full());
        }
        return place && dash && known();
    }

    /// Whether the place alone is beyond doubt: in capitals, or with a state or land behind the
    /// city.
    private boolean known() {
        String place = text.substring(placeStart, placeEnd);
        if (place.length() > 50) {
            return false;
        }
        int comma = place.lastIndexOf(',');
        if (comma > 0) {
            String land = Shape.bare(place.substring(comma + 1));
            String last = land.substring(land.lastIndexOf(' ') + 1);
            String one = land.replace(".", "");
            return Wording.STATES.contains(last)
                    || Wording.STATES.contains(one)
                    || Wording.STATES.contains(one.split(" ")[0]);
        }
        return place.length() >= 4 && Shape.capitals(place);
    }
}
