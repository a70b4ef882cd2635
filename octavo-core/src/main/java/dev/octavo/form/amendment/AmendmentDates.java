package dev.octavo.form.amendment;

import dev.octavo.form.line.AmendmentWords;
import dev.octavo.page.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the dates of the original report in one sentence of an explanatory note.
///
/// A date counts when the last document named before it is the report ("Current Report on Form
/// 8-K", "the Original Report"; not an agreement, not a former amendment), and a word between the
/// two says which date it is: filed, or dated. Of "On May 7, 2014, we filed a Current Report on
/// Form 8-K" the words behind the date decide.
final class AmendmentDates {

    private static final String[] ORIGINAL = {
        "8-k", "8k", "report", "original filing", "original form", "initial filing", "initial form"
    };

    private static final String[] OTHER = {
        "8-k/a",
        "8k/a",
        "8-ka",
        "amendment no",
        "annual report",
        "quarterly report",
        "agreement",
        "press release",
        "10-k",
        "10-q",
        "exhibit",
        "registration statement",
        "prospectus",
        "proxy",
        "letter",
        "indenture",
        "contract",
        "lease",
        "order",
        "date of report",
        "plan of"
    };

    private static final String[] FILED = {
        "filed", "filing", "furnished", "submitted", "file date"
    };

    private static final String[] REPORTED = {
        "dated",
        "date of event",
        "date of the event",
        "date of earliest",
        "date of the earliest",
        "reported",
        "report date",
        "event date",
        "date:"
    };

    /// Between "filed" and a date, these lead to another day: that of what was reported.
    private static final String[] AWAY = {
        "reporting",
        "regarding",
        "relating",
        "concerning",
        "announc",
        "disclos",
        "in connection",
        "to report",
        "complet",
        "acqui",
        "effective",
        "describ",
        "reflect",
        "merger",
        "which occurred",
        "appoint",
        "resign"
    };

    /// Behind a date, what the registrant did that day with its Form 8-K.
    private static final String[] TOLD = {" filed ", " furnished ", " submitted "};

    /// The same, where what was reported may have been filed on another day.
    private static final String[] REPORTED_IN = {" reported ", " disclosed ", " announced "};

    /// Behind a Form 8-K, what says that its day comes.
    private static final String[] DAYS = {"filed", "furnished", "dated", "submitted"};

    private AmendmentDates() {}

    /// A date of the original report.
    ///
    /// @param filed whether it is the day of filing; else the date of report
    /// @param start position of its first character
    /// @param end position behind its last character
    record Stated(LocalDate date, boolean filed, int start, int end) {}

    private enum Role {
        FILED,
        REPORTED,
        NONE
    }

    /// The dates of the original report in a sentence, in order.
    ///
    /// @param lower the text in small letters
    static List<Stated> read(String lower, int from, int to) {
        List<Stated> out = new ArrayList<>(2);
        int at = from;
        boolean carried = false;
        Optional<Dates.Found> found = Dates.first(lower, at, to);
        while (found.isPresent()) {
            Dates.Found date = found.get();
            Optional<Dates.Found> next = Dates.first(lower, date.end(), to);
            String words = lower.substring(at, date.start());
            Role role = before(words, carried);
            if (role == Role.NONE
                    && (behind(lower, date, verbBefore(lower, date.end(), next, to))
                            || (carried
                                    && words.strip().equals("on")
                                    && last(lower.substring(from, at), FILED) >= 0))) {
                role = Role.FILED;
            }
            carried = role != Role.NONE;
            if (role == Role.FILED
                    && lower.substring(at, date.start()).contains("dated and filed")) {
                out.add(new Stated(date.date().orElseThrow(), false, date.start(), date.end()));
            }
            if (carried) {
                out.add(
                        new Stated(
                                date.date().orElseThrow(),
                                role == Role.FILED,
                                date.start(),
                                date.end()));
            }
            at = date.end();
            found = next;
        }
        return out;
    }

    /// What the words between the date before (or the beginning) and a date say.
    ///
    /// @param carried whether the date before was one of the report's: "dated July 23 and filed on
    ///   July 24"
    private static Role before(String words, boolean carried) {
        int noun = last(words, ORIGINAL);
        String plain = bare(words);
        if (plain.endsWith(", date of report")
                || plain.endsWith("8-k (date of report")
                || event(plain, carried)) {
            return Role.REPORTED;
        }
        int other = last(words, OTHER);
        if (words.contains("pursuant to section 13")
                || (noun >= 0 || other >= 0 ? other >= noun : !carried)) {
            return Role.NONE;
        }
        String tail = words.substring(Math.max(noun, 0));
        if (noun >= 0 && words.startsWith("filing", noun - 6) && tail.strip().equals("date:")) {
            return Role.FILED;
        }
        int filed = last(tail, FILED);
        int reported = Math.max(last(tail, REPORTED), endsBare(tail) ? tail.length() : -1);
        if (filed < 0 && reported < 0) {
            boolean told =
                    noun >= 0
                            && toTheCommission(tail.strip())
                            && last(words.substring(0, noun), FILED) >= 0;
            return told ? Role.FILED : Role.NONE;
        }
        if (reported > filed) {
            return Role.REPORTED;
        }
        for (String word : AWAY) {
            if (tail.indexOf(word, filed) >= 0) {
                return Role.NONE;
            }
        }
        return Role.FILED;
    }

    /// Whether words end with "reporting an event of" or "reporting an event that occurred on",
    /// said of the report.
    private static boolean event(String words, boolean carried) {
        int at = words.lastIndexOf("reporting an event");
        boolean dated = at >= 0 && (words.endsWith(" of") || words.endsWith(" on"));
        return dated
                && words.length() - at < 48
                && (carried ? at == 0 : words.startsWith("8-k ", at - 4));
    }

    /// The words without the marks around them.
    private static String bare(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && !AmendmentWords.part(words.charAt(from))) {
            from++;
        }
        while (to > from && !AmendmentWords.part(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    /// Whether nothing but the filing's place stands before its day: "filed a Form 8-K with the
    /// Commission on May 7".
    private static boolean toTheCommission(String words) {
        return words.equals("on")
                || (words.startsWith("with the ")
                        && (words.endsWith("commission on") || words.endsWith("sec on")));
    }

    /// Whether only "of" or "for" stands between the report and the date: "its report on Form 8-K
    /// of May 3, 2002".
    private static boolean endsBare(String tail) {
        String words = tail.strip();
        return words.equals("of")
                || words.equals("for")
                || words.equals("as of")
                || words.equals("for the event of");
    }

    /// "On DATE, the registrant filed a Current Report on Form 8-K", "reported on Form 8-K that".
    private static boolean behind(String lower, Dates.Found date, int to) {
        if (!AmendmentWords.wordBefore(lower, date.start()).equals("on")) {
            return false;
        }
        String words = lower.substring(date.end(), Math.min(to, date.end() + 400));
        int filed = first(words, TOLD);
        int reported = first(words, REPORTED_IN);
        int verb = filed >= 0 ? filed : reported;
        if (verb < 0 || verb > 250) {
            return false;
        }
        int report = words.indexOf("8-k", verb);
        return report >= 0
                && report - verb < 150
                && !words.startsWith("/a", report + 3)
                && words.lastIndexOf("amendment", report) < verb
                && (filed >= 0 || !daysFollow(words, report));
    }

    /// Whether a word close behind a Form 8-K says that its own day comes.
    private static boolean daysFollow(String words, int report) {
        return first(words.substring(report, Math.min(words.length(), report + 40)), DAYS) >= 0;
    }

    /// Up to where a date's verb is looked for: up to the next date, but not where that one stands
    /// in a clause between: "On May 7, in connection with the merger of May 1, we filed".
    private static int verbBefore(String lower, int from, Optional<Dates.Found> next, int to) {
        return next.filter(n -> !lower.substring(from, n.start()).contains(", in connection with "))
                .map(Dates.Found::start)
                .orElse(to);
    }

    /// Where the first of some words stands, or -1.
    private static int first(String words, String[] of) {
        int first = -1;
        for (String word : of) {
            int at = words.indexOf(word);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    /// Behind the last of some words, or -1. A word in capitals or small letters that goes on
    /// ("reported" of "report") is another one.
    private static int last(String words, String[] of) {
        int best = -1;
        for (String word : of) {
            int at = words.lastIndexOf(word);
            while (at >= 0
                    && ((at > 0 && AmendmentWords.part(words.charAt(at - 1)))
                            || goesOn(words, at + word.length(), word))) {
                at = at == 0 ? -1 : words.lastIndexOf(word, at - 1);
            }
            best = at < 0 ? best : Math.max(best, at + word.length());
        }
        return best;
    }

    private static boolean goesOn(String words, int end, String word) {
        boolean stem =
                word.equals("agreement") || word.equals("exhibit") || word.equals("amendment no");
        return !stem && end < words.length() && AmendmentWords.part(words.charAt(end));
    }
}
