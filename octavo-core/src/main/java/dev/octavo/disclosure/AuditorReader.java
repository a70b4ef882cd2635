package dev.octavo.disclosure;

import dev.octavo.disclosure.AuditorChange.Act;
import dev.octavo.edgar.Fact;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Item;
import dev.octavo.page.Letters;
import dev.octavo.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads which auditor comes and which goes in item 4.01 (4 before 23 August 2004).
///
/// A firm is a run of capitalised words that ends in LLP, P.C. or the like, or one that a sentence
/// puts in a firm's place (`engaged X as its auditors`). Of each firm the first sentence that tells
/// of each act counts; what follows in such an item is what the rules want said of disagreements.
final class AuditorReader {

    private static final Map<String, Act> WORDS =
            Map.ofEntries(
                    Map.entry("dismissed", Act.DISMISSED),
                    Map.entry("dismiss", Act.DISMISSED),
                    Map.entry("dismissal", Act.DISMISSED),
                    Map.entry("terminated", Act.DISMISSED),
                    Map.entry("replaced", Act.DISMISSED),
                    Map.entry("replace", Act.DISMISSED),
                    Map.entry("discharged", Act.DISMISSED),
                    Map.entry("resigned", Act.RESIGNED),
                    Map.entry("resign", Act.RESIGNED),
                    Map.entry("resignation", Act.RESIGNED),
                    Map.entry("declined", Act.DECLINED),
                    Map.entry("engaged", Act.ENGAGED),
                    Map.entry("engage", Act.ENGAGED),
                    Map.entry("engagement", Act.ENGAGED),
                    Map.entry("appointed", Act.ENGAGED),
                    Map.entry("appoint", Act.ENGAGED),
                    Map.entry("appointment", Act.ENGAGED),
                    Map.entry("selected", Act.ENGAGED),
                    Map.entry("retained", Act.ENGAGED),
                    Map.entry("retain", Act.ENGAGED));

    private static final Set<String> NOUNS =
            WordSet.of("dismissal resignation engagement appointment");
    private static final Set<String> BE = WordSet.of("was were been be is are");
    private static final Set<String> FIRMS =
            WordSet.of(
                    "llp l.l.p p.c pc pllc p.l.l.c llc l.l.c p.a pa ltd limited cpa cpas inc co company lp associates accountants");
    private static final Set<String> SKIPPED =
            WordSet.of(
                    "the firm accounting of a an its our company 's audit services independent registered public accountant accountants auditor auditors current new former prior as with , relationship engagement agreement certified");
    private static final Set<String> NOT_FIRM =
            WordSet.of(
                    "company board audit committee registrant securities commission on the in as effective its our item form regulation independent previous new corporation directors by dismissal engagement appointment resignation change changes prior following upon during registered public accountant accountants certifying for mr ms executive certified accounting auditors former current if at to");
    private static final Set<String> BACKGROUND =
            WordSet.of("prior if during neither preceding since consulted before");

    private static final Set<String> STAND_AGAIN =
            WordSet.of("stand reappointment re-appointment re-election reelection continue serve");

    private static final Set<String> PERIOD = WordSet.of("ended ending dated december");

    private static final Set<String> AUDITORS =
            WordSet.of("auditor auditors accountant accountants accounting");

    private final String item;
    private final Set<String> registrant;
    private final Map<String, AuditorChange> out = new LinkedHashMap<>();

    private AuditorReader(CurrentReport report, Item item) {
        this.item = item.number().orElse(item.current());
        this.registrant = PeopleReader.words(report.cover().registrant().orElse(""));
    }

    static List<AuditorChange> read(CurrentReport report, Item item, Page page) {
        AuditorReader reader = new AuditorReader(report, item);
        for (Tokens t :
                Tokens.paragraphs(
                        page, item.lines().first(), item.lines().start(), item.lines().behind())) {
            for (Sentence s : Sentence.of(t)) {
                reader.sentence(s);
            }
        }
        return List.copyOf(reader.out.values());
    }

    private void sentence(Sentence s) {
        Tokens t = s.t;
        for (int v = s.from; v < s.behind; v++) {
            Act act = WORDS.get(t.low(v));
            if (act == null
                    || s.hasAny(BACKGROUND, v - 14, v)
                    || t.is(v - 1, "not")
                    || act == Act.DECLINED && !s.hasAny(STAND_AGAIN, v, v + 8)) {
                continue;
            }
            int[] firm = firm(s, v, act);
            if (firm.length > 0) {
                put(s, v, act, firm);
            }
        }
    }

    private void put(Sentence s, int v, Act act, int[] firm) {
        Fact<String> name = s.t.fact(firm[0], firm[1]);
        String key = Letters.of(name.orElse(""));
        for (AuditorChange c : out.values()) {
            String known = Letters.of(c.name().orElse(""));
            boolean same = known.startsWith(key) || key.startsWith(known);
            boolean goes = act != Act.ENGAGED;
            if (same && goes == (c.act().orElse(Act.ENGAGED) != Act.ENGAGED)) {
                if (!c.date().isPresent()) {
                    out.put(
                            known + goes,
                            new AuditorChange(item, c.name(), c.act(), date(s, v, act), c.told()));
                }
                return;
            }
        }
        out.put(
                key + (act != Act.ENGAGED),
                new AuditorChange(
                        item,
                        name,
                        Fact.of(act, s.t.spans(v, v + 1)),
                        date(s, v, act),
                        s.t.spans(s.from, s.behind)));
    }

    private Fact<When> date(Sentence s, int v, Act act) {
        Optional<Sentence.Day> day = s.effective(v, s.behind);
        if (day.isEmpty() && s.t.is(s.from, "effective")) {
            day = s.lead(v);
        }
        if (day.isEmpty()) {
            day = s.on(v, Math.min(s.behind, v + 24)).filter(d -> !s.hasAny(PERIOD, v, d.from()));
        }
        if (day.isEmpty() && act != Act.DECLINED) {
            day = s.lead(v);
        }
        Optional<When> when = day.flatMap(Sentence.Day::when);
        return when.isEmpty()
                ? Fact.none()
                : Fact.of(when.get(), s.t.spans(day.get().from(), day.get().behind()));
    }

    /// First token of the firm's name and the one behind it; empty where there is none.
    private int[] firm(Sentence s, int v, Act act) {
        boolean noun = NOUNS.contains(s.t.low(v));
        boolean passive = s.hasAny(BE, v - 4, v) && !noun;
        boolean acts = act == Act.DECLINED || act == Act.RESIGNED && !noun;
        if (acts || passive) {
            return before(s, v);
        }
        if (noun && !s.t.is(v + 1, "of") && !s.t.is(v + 1, "by")) {
            return new int[0];
        }
        int i = noun ? v + 2 : v + 1;
        int limit = Math.min(s.behind, v + 24);
        while (i < limit && !run(s.t, i) && SKIPPED.contains(s.t.low(i))) {
            i++;
        }
        return i < limit && run(s.t, i) ? named(s, i) : new int[0];
    }

    private int[] before(Sentence s, int v) {
        for (int i = v - 1; i >= Math.max(s.from, v - 40); i--) {
            if (run(s.t, i) && (i == s.from || !run(s.t, i - 1) && !joint(s.t, i - 1))) {
                int[] found = named(s, i);
                if (found.length > 0) {
                    return found;
                }
            }
        }
        return new int[0];
    }

    private boolean run(Tokens t, int i) {
        return t.capital(i)
                && !NOT_FIRM.contains(t.low(i))
                && !Character.isDigit(t.words.get(i).charAt(0))
                && t.date(i, t.size()).isEmpty();
    }

    private static boolean joint(Tokens t, int i) {
        return t.is(i, "&")
                || t.is(i, "and") && t.capital(i - 1)
                || t.is(i, ",") && t.capital(i - 1);
    }

    /// The name that begins at a token: as far as its words, joined by `&`, `,` and `and`, go; the
    /// last of them a word for firms, or the sentence goes on with `as` and an auditor.
    private int[] named(Sentence s, int from) {
        Tokens t = s.t;
        int i = from;
        int firm = -1;
        boolean own = true;
        while (i < s.behind && i < from + 12) {
            if (FIRMS.contains(t.low(i)) && i > from && t.capital(i)) {
                firm =
                        t.is(i + 1, ".")
                                        && t.words.get(i).length() <= 3
                                        && !t.low(i).equals("llp")
                                        && !t.low(i).equals("llc")
                                        && i + 2 < s.behind
                                ? i + 2
                                : i + 1;
                i++;
                if (!t.is(i, ",") && !t.is(i, ".")) {
                    break;
                }
            } else if (run(t, i)) {
                own &= registrant.contains(t.low(i));
                i++;
            } else if ((t.is(i, "&") || t.is(i, ",") || t.is(i, "and") || t.is(i, "."))
                    && (t.capital(i + 1) || t.is(i + 1, "&"))
                    && (run(t, i + 1) || FIRMS.contains(t.low(i + 1)) || t.is(i + 1, "&"))) {
                i++;
            } else {
                break;
            }
        }
        if (firm > from && !own) {
            return new int[] {from, firm};
        }
        int end = i;
        boolean auditor = s.hasAny(AUDITORS, end, end + 14);
        boolean placed =
                t.is(end, "as")
                        || t.is(end, ",")
                        || t.is(end, "to")
                        || t.is(end, "(")
                        || t.is(end, "resigned")
                        || t.is(end, "was");
        return !own && placed && auditor && end - from <= 6 ? new int[] {from, end} : new int[0];
    }
}
