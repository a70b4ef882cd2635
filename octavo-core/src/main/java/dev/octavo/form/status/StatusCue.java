package dev.octavo.form.status;

import dev.octavo.form.exhibit.ExhibitMentions;
import dev.octavo.page.Ascii;
import dev.octavo.page.WordTable;

/// One place of a sentence that says "furnished" or "filed" of something in this report.
///
/// @param kind what it says
/// @param start position of the word in the folded sentence
/// @param end position behind it
/// @param verb whether it is said of what stands before it ("is furnished", "shall not be deemed
///   filed"), not a participle ("the release furnished as Exhibit 99.1")
/// @param active whether it is said of what stands behind it ("the Company is furnishing …")
record StatusCue(Kind kind, int start, int end, boolean verb, boolean active) {

    /// What a cue says; the later the stronger.
    enum Kind {
        /// "filed herewith", "filed as Exhibit 10.1"
        FILED,
        /// "furnished herewith", "is being furnished pursuant to"
        FURNISHED,
        /// "shall not be deemed filed", "furnished and not filed"
        NOT_FILED
    }

    /// Words that may stand between "not" and "filed" of the legend.
    private static final WordTable BETWEEN =
            new WordTable()
                    .put(
                            1,
                            "be being been to deemed considered treated regarded construed as or is are a constitute and shall will nor intended filed"
                                    + " furnished information hereby otherwise");

    /// Words before "filed" or "furnished" that make it a verb of what stands before them.
    private static final WordTable VERBS =
            new WordTable()
                    .put(
                            1,
                            "is are be being was were been hereby deemed am also only herewith and");

    /// Words behind "filed" or "furnished" that speak of this report.
    private static final WordTable HERE =
            new WordTable()
                    .put(
                            1,
                            "herewith hereto hereunder hereby with as under pursuant in solely only electronically for not and but by to separately rather");

    private static final String[] COMMISSION = {
        " with the commission", " with the sec", " with the securities and exchange commission"
    };

    /// What stands behind "filed" that speaks of this report.
    private static final String[] FILED_HERE = {
        " as exhibit",
        " as an exhibit",
        " as part of this",
        " as a part of this",
        " with this",
        " hereto",
        " hereunder",
        " electronically herewith",
        " under this",
        " with the current report"
    };

    /// A sentence that has one of these is the legend of General Instruction B.2, if it says "not …
    /// filed".
    private static final String[] LEGEND = {
        "deemed", "section 18", "considered", "treated", "regarded"
    };

    private static final StatusCue NONE = new StatusCue(Kind.FILED, -1, -1, false, false);

    boolean exists() {
        return start >= 0;
    }

    /// The first cue of a folded sentence from a position on; one that does not [exist][#exists()]
    /// when there is none.
    static StatusCue next(String s, int from) {
        int at = from;
        while (true) {
            int filed = word(s, "filed", at);
            int furnish = word(s, "furnish", at);
            int filing = filing(s, at);
            if (filing >= 0 && before(filing, filed) && before(filing, furnish)) {
                return new StatusCue(Kind.FILED, filing, filing + 6, false, true);
            }
            if (filed < 0 && furnish < 0) {
                return NONE;
            }
            boolean first = furnish < 0 || (filed >= 0 && filed < furnish);
            StatusCue cue = first ? filed(s, filed) : furnished(s, furnish);
            if (cue.exists()) {
                return cue;
            }
            at = (first ? filed : furnish) + 5;
        }
    }

    private static boolean before(int at, int other) {
        return other < 0 || at < other;
    }

    /// Where "is filing as Exhibit 99.1" stands, or -1.
    private static int filing(String s, int from) {
        int at = word(s, "filing", from);
        while (at >= 0) {
            String before = before(s, at);
            boolean says = before.equals("is") || before.equals("are") || before.equals("hereby");
            if (says
                    && (s.startsWith(" as exhibit", at + 6)
                            || s.startsWith(" herewith as exhibit", at + 6))) {
                return at;
            }
            at = word(s, "filing", at + 6);
        }
        return -1;
    }

    private static int word(String s, String word, int from) {
        int at = s.indexOf(word, from);
        while (at > 0 && Ascii.letter(s.charAt(at - 1))) {
            at = s.indexOf(word, at + 1);
        }
        return at;
    }

    private static StatusCue filed(String s, int at) {
        int end = at + 5;
        int not = notBefore(s, at);
        if (not >= 0) {
            boolean legend = containsAny(s, LEGEND) || (s.contains("furnished") && !notYet(s, not));
            return legend ? new StatusCue(Kind.NOT_FILED, not, end, true, false) : NONE;
        }
        if (s.startsWith(" or furnished", end)
                || s.startsWith(" with or", end)
                || s.startsWith(" and furnished", end)) {
            return NONE;
        }
        int with = end;
        for (String commission : COMMISSION) {
            if (s.startsWith(commission, end)) {
                with = end + commission.length();
            }
        }
        String before = before(s, at);
        boolean deemed = deemed(s, at);
        boolean here =
                deemed
                        || s.startsWith(" herewith", with)
                        || with > end && s.startsWith(" as an exhibit", with)
                        || startsWithAny(s, end, FILED_HERE)
                        || before.equals("herewith") && s.startsWith(" as", end)
                        || before.equals("hereby");
        if (!here || s.startsWith("will be ", Math.max(0, at - 8)) || elsewhere(s, end)) {
            return NONE;
        }
        return new StatusCue(Kind.FILED, at, end, deemed || VERBS.has(before), false);
    }

    /// What "filed" follows where something counts as filed: "the attached release shall be deemed
    /// filed".
    private static final String[] DEEMED = {
        "deemed ",
        "deemed to be ",
        "deemed to have been ",
        "considered ",
        "considered to be ",
        "treated as ",
        "regarded as "
    };

    /// What denies that anything behind it is filed.
    private static final String[] DENIALS = {
        "none of ", "no part of ", "no portion of ", "nothing in ", "in no event "
    };

    private static boolean near(String s, int before, String[] words) {
        for (String word : words) {
            int at = s.lastIndexOf(word, before);
            if (at >= 0 && before - at < 400) {
                return true;
            }
        }
        return false;
    }

    /// What makes that a condition, an exception or a denial.
    private static final String[] UNSURE = {
        "not ",
        "no ",
        "nothing ",
        "none ",
        "neither ",
        "nor ",
        "unless ",
        "except ",
        "if ",
        "extent ",
        "until ",
        "whether "
    };

    /// Whether a sentence says up to a position that something counts as filed, and without a
    /// condition.
    static boolean deemed(String s, int filed) {
        for (String words : DEEMED) {
            if (s.startsWith(words, filed - words.length())) {
                return !containsWord(s, filed, UNSURE);
            }
        }
        return false;
    }

    private static boolean containsWord(String s, int to, String[] words) {
        for (String word : words) {
            int at = word(s, word, 0);
            if (at >= 0 && at < to) {
                return true;
            }
        }
        return false;
    }

    /// Whether what is filed is an exhibit of another filing: "as an exhibit to its Form 10-Q".
    private static boolean elsewhere(String s, int end) {
        int behind = s.startsWith(" as an exhibit", end) ? end + " as an exhibit".length() : -1;
        return behind > 0 && ExhibitMentions.elsewhere(s, behind, s.length());
    }

    private static boolean containsAny(String s, String[] words) {
        for (String word : words) {
            if (s.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String s, int at, String[] words) {
        for (String word : words) {
            if (s.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static StatusCue furnished(String s, int at) {
        int end = at + 7;
        while (end < s.length() && Ascii.letter(s.charAt(end))) {
            end++;
        }
        String word = s.substring(at, end);
        String before = before(s, at);
        if (before.equals("or")
                || before.equals("not")
                || s.startsWith(" or filed", end)
                || s.startsWith(" to or filed", end)) {
            return NONE;
        }
        if (word.equals("furnishing") || word.equals("furnishes") || word.equals("furnish")) {
            return active(s, at, end, word, before);
        }
        if (!word.equals("furnished")) {
            return NONE;
        }
        boolean verb = VERBS.has(before) && !before.equals("and");
        String next = after(s, end);
        boolean here = HERE.has(next);
        if (next.equals("to") || next.equals("by") || next.equals("supplementally")) {
            here =
                    s.startsWith(" to the securities and exchange commission pursuant", end)
                            || s.startsWith(" to the sec pursuant", end)
                            || s.startsWith(" by the company", end)
                            || s.startsWith(" by the registrant", end)
                            || s.startsWith(" to comply", end);
            verb &= here;
        }
        if (before.equals("was") || before.equals("were") || before.equals("been")) {
            verb &= here && s.indexOf("exhibit", end) >= 0;
            here = verb;
        }
        return verb || here ? new StatusCue(Kind.FURNISHED, at, end, verb, false) : NONE;
    }

    private static StatusCue active(String s, int at, int end, String word, String before) {
        boolean says =
                word.equals("furnishing")
                        ? before.equals("is") || before.equals("are") || before.equals("hereby")
                        : word.equals("furnishes") || before.equals("hereby");
        boolean here =
                s.indexOf("exhibit", end) >= 0
                        || s.indexOf("this ", end) >= 0
                        || s.indexOf("information", end) >= 0;
        return says && here ? new StatusCue(Kind.FURNISHED, at, end, false, true) : NONE;
    }

    /// Where the cue of a legend begins, which has a "not" (or "nor", "neither", "none of", "rather
    /// than") before "filed"; -1 when there is none. What stands between a far "not" and the word
    /// may be what it speaks of: "neither the release nor …", "we do not intend this information to
    /// be deemed filed".
    private static int notBefore(String s, int filed) {
        if (s.startsWith("rather than ", Math.max(0, filed - 12))) {
            return filed - 12;
        }
        int end = filed - 1;
        for (int words = 0; words < 9 && end > 0; words++) {
            int start = s.lastIndexOf(' ', end - 1) + 1;
            String word = s.substring(start, end);
            if (word.equals("not") || word.equals("never")) {
                return start;
            }
            if (word.equals("neither")) {
                return filed;
            }
            if (!BETWEEN.has(word)) {
                break;
            }
            end = start - 1;
        }
        boolean deemed =
                s.startsWith("deemed ", Math.max(0, filed - 7))
                        || s.startsWith("deemed to be ", Math.max(0, filed - 13));
        if (!deemed) {
            return -1;
        }
        int not = s.lastIndexOf(" not ", filed);
        if (not >= 0 && filed - not < 160) {
            int subject = s.indexOf("information", not);
            return subject >= 0 && subject < filed ? filed : not + 1;
        }
        int neither = s.lastIndexOf("neither ", filed);
        boolean negated =
                near(s, filed, DENIALS)
                        || neither >= 0 && s.indexOf(" nor ", neither) > 0 && filed - neither < 400;
        return negated ? filed : -1;
    }

    /// "has not filed" tells of another filing.
    private static boolean notYet(String s, int not) {
        String word = before(s, not);
        return word.equals("has") || word.equals("have") || word.equals("had");
    }

    private static String before(String s, int at) {
        if (at < 2) {
            return "";
        }
        return s.substring(s.lastIndexOf(' ', at - 2) + 1, at - 1);
    }

    private static String after(String s, int end) {
        if (end + 1 >= s.length()) {
            return "";
        }
        int stop = end + 1;
        while (stop < s.length() && Ascii.letter(s.charAt(stop))) {
            stop++;
        }
        return s.substring(end + 1, stop);
    }
}
