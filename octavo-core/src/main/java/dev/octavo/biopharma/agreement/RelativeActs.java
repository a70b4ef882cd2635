package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a clause behind an agreement's name tells was done with it, and when: "the License
/// Agreement that they made on May 9, 2006", "the Lease, which had been amended on May 3, 2010,",
/// "The Option Agreement, executed on May 3, 2010, gives …". Without a date such a clause only
/// reminds of an agreement.
final class RelativeActs {

    private static final Words MADE =
            Words.of(
                    "signed",
                    "made",
                    "executed",
                    "concluded",
                    "formed",
                    "into",
                    "reached",
                    "struck",
                    "entered",
                    "established");
    private static final Words AMENDED =
            Words.of("amended", "extended", "expanded", "renewed", "restated", "prolonged");
    private static final Words PASSED =
            Words.of(
                    "the",
                    "company",
                    "companies",
                    "parties",
                    "we",
                    "they",
                    "it",
                    "and",
                    "two",
                    "both",
                    "had",
                    "have",
                    "has",
                    "been",
                    "was",
                    "were",
                    "first",
                    "originally",
                    "most",
                    "recently",
                    "last",
                    "previously",
                    "earlier",
                    "since",
                    "already",
                    "further",
                    "itself");
    private static final Words WHO = Words.of("they", "it", "we", "the", "both");
    private static final Words ON = Words.of("on", "in", "of", "as", "effective");
    private static final int WITH = Lexicon.intern("with");
    private static final int ENTERED = Lexicon.intern("entered");
    private static final int INTO = Lexicon.intern("into");
    private static final int CLAUSE = 14;

    /// "under a two-year contract": the article stands no farther before the name.
    private static final int NEAR = 4;

    private RelativeActs() {}

    /// The acts told behind the names, at most one for each, besides those known.
    static List<AgreementAct> find(
            Sentence s, List<AgreementTitle> titles, List<AgreementAct> known) {
        List<AgreementAct> more = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int next = i + 1 < titles.size() ? titles.get(i + 1).from() : s.to;
            of(s, titles.get(i), next, known).ifPresent(more::add);
        }
        return more;
    }

    private static Optional<AgreementAct> of(
            Sentence s, AgreementTitle title, int next, List<AgreementAct> known) {
        Tokens t = s.t;
        int i = title.to();
        if (t.word(i) == Tokens.OPEN) {
            i = Clause.close(t, i, next);
        }
        boolean comma = t.word(i) == Tokens.COMMA;
        i = comma ? i + 1 : i;
        boolean relative = i < next && Words.RELATIVE.has(t.word(i));
        boolean opens = comma && title.definite() && title.from() <= s.from + 1;
        // "under a supply agreement signed on September 28", told with its day for the first time
        boolean first = indefinite(s, title);
        if (!relative && !opens && !first) {
            return Optional.empty();
        }
        int verb = verb(s, relative ? i + 1 : i, relative ? i + CLAUSE : i + 2, next);
        if (verb < 0) {
            return Optional.empty();
        }
        Event.Act act = AMENDED.has(t.word[verb]) ? Event.Act.AMENDED : Event.Act.MADE;
        boolean year = !comma && under(s, title) && year(s, verb);
        if (year || act == Event.Act.MADE && !comma && !first && vague(s, verb)) {
            return Optional.empty();
        }
        for (AgreementAct k : known) {
            if (k.title().equals(title) && k.act() == act) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new AgreementAct(title, act, Occurrence.HAPPENED, verb, verb + 1, false));
    }

    /// Behind the date of a clause that follows a name directly and only says when the agreement
    /// was made, or `from` where none begins there: "the agreement that the companies signed in
    /// 2001 came to an end".
    static int behind(Sentence s, int from, int to) {
        return date(s, from, to).map(d -> Math.min(to, d.to())).orElse(from);
    }

    /// The date of a clause that follows a name directly and says when the agreement was made.
    static Optional<Mention> date(Sentence s, int from, int to) {
        // "which they made in 2017", "they made in 2017"
        boolean relative = Words.RELATIVE.has(s.t.word(from));
        boolean clause = relative || WHO.has(s.t.word(from));
        int verb = clause ? verb(s, relative ? from + 1 : from, from + CLAUSE, to) : -1;
        return verb < 0 || AMENDED.has(s.t.word[verb])
                ? Optional.empty()
                : s.days().stream().filter(d -> d.from() > verb).findFirst();
    }

    /// The verb with a date behind it, when only the ones who act stand before it.
    private static int verb(Sentence s, int from, int most, int next) {
        Tokens t = s.t;
        for (int i = from; i < Math.min(most, next); i++) {
            int w = t.word[i];
            if (w == ENTERED && t.word(i + 1) == INTO) {
                continue;
            }
            if (MADE.has(w) || AMENDED.has(w)) {
                return dated(s, i + 1, next) ? i : -1;
            }
            if (!PASSED.has(w) && !t.is(i, Tokens.CAP | Tokens.INNER)) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether a clause gives no more than the year or the season: it only reminds of an agreement.
    private static boolean vague(Sentence s, int verb) {
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.from() > verb) {
                return s.m().date(d.from())
                        .filter(e -> e.precision().compareTo(EventDate.Precision.MONTH) > 0)
                        .isPresent();
            }
        }
        return false;
    }

    /// Whether a name stands behind "under", so that something else is told.
    private static boolean under(Sentence s, AgreementTitle title) {
        return s.has(UNDER, title.from() - NEAR, title.from());
    }

    private static final Words UNDER = Words.of("under");

    /// Whether a clause gives no more than the year.
    private static boolean year(Sentence s, int verb) {
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.from() > verb) {
                return s.m().date(d.from())
                        .filter(e -> e.precision() == EventDate.Precision.YEAR)
                        .isPresent();
            }
        }
        return false;
    }

    private static boolean indefinite(Sentence s, AgreementTitle title) {
        for (int i = title.from() - 1; i >= s.from && i > title.from() - NEAR; i--) {
            if (Words.ARTICLE.has(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean dated(Sentence s, int behind, int next) {
        int from = behind;
        int i = from;
        if (s.t.word(i) == WITH && i + 1 < next) {
            List<PartyList.Found> found = PartyList.read(s.m(), i + 1, next);
            from = found.isEmpty() ? from : found.getLast().to();
            i = from;
        }
        while (i < next && i < from + 3 && ON.has(s.t.word[i])) {
            i++;
        }
        if (i <= from || i >= next) {
            return false;
        }
        int first = i;
        return s.days().stream().anyMatch(d -> d.from() >= first && d.from() <= first + SEASON);
    }

    /// "in the spring of 2001", "in Oslo on Friday, November 5".
    private static final int SEASON = 4;
}
