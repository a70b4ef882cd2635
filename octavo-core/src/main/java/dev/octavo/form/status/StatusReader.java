package dev.octavo.form.status;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import dev.octavo.form.Exhibit;
import dev.octavo.form.Item;
import dev.octavo.form.Status;
import dev.octavo.form.exhibit.ExhibitMentions;
import dev.octavo.form.line.Wording;
import dev.octavo.form.outline.ItemBounds;
import dev.octavo.form.outline.Outline;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Reads what the text says of items and exhibits: filed, furnished, or nothing.
///
/// [StatusSentences] finds sentences with a [cue][StatusCue] in the note before the items, in each
/// item, and behind them. A cue is said of what stands before it (or behind "as Exhibit"): items
/// and exhibits by number, "this Item", "this Report" with all its exhibits, or, where the sentence
/// only says "the information" or "such exhibit", the item it stands in and the exhibits that this
/// item names. Where sentences contradict each other the legend that something is not deemed filed
/// wins over "furnished", and that over "filed" (General Instruction B.2 of Form 8-K makes the
/// legend the registrant's legal statement). An exhibit incorporated by reference has no status.
public final class StatusReader {

    private static final int BEFORE_ITEMS = -1;
    private static final int BEHIND_ITEMS = -2;

    private final List<Item> items;
    private final List<Exhibit> exhibits;
    private final Said[] itemSaid;
    private final Said[] exhibitSaid;
    private final BitSet[] mentioned;

    /// The exhibits that the sentence now read speaks of as an exception.
    private final BitSet except = new BitSet();

    /// The exhibit whose entry of the list the sentence now read is part of, or -1.
    private int entry;

    /// Whether the list itself says something of any exhibit; then its sentences have been read
    /// with it.
    private boolean listed;

    /// The strongest statement so far.
    private record Said(StatusCue.Kind kind, List<Span> at) {}

    /// Items and exhibits with their status.
    public record Statuses(List<Item> items, List<Exhibit> exhibits) {}

    private StatusReader(List<Item> items, List<Exhibit> exhibits) {
        this.items = items;
        this.exhibits = exhibits;
        this.itemSaid = new Said[items.size()];
        this.exhibitSaid = new Said[exhibits.size()];
        this.mentioned = new BitSet[items.size()];
    }

    /// Sets the status of items and exhibits.
    ///
    /// @param exhibits the exhibits with what their list says of them
    /// @param problems contradictions with the form are added here
    public static Statuses read(
            Page page,
            Outline outline,
            List<Item> items,
            List<Exhibit> exhibits,
            List<Problem> problems) {
        StatusReader reader = new StatusReader(items, exhibits);
        reader.lists();
        StatusSentences sentences = new StatusSentences(page, reader.listed);
        reader.section(sentences, 0, 0, outline.coverEnd(), Integer.MAX_VALUE, BEFORE_ITEMS);
        for (int i = 0; i < items.size(); i++) {
            Item.LineRange at = items.get(i).lines();
            if (i == 0 || !at.equals(items.get(i - 1).lines())) {
                reader.section(
                        sentences,
                        at.first(),
                        at.start(),
                        at.behind(),
                        ItemBounds.end(page, outline, items.get(i)),
                        i);
            }
        }
        int end = Math.min(outline.reportEnd(), outline.itemsEnd() + 400);
        if (outline.itemsEnd() < end) {
            reader.section(
                    sentences,
                    outline.itemsEnd(),
                    page.start(outline.itemsEnd()),
                    end,
                    Integer.MAX_VALUE,
                    BEHIND_ITEMS);
        }
        return reader.statuses(problems);
    }

    private void lists() {
        for (int i = 0; i < exhibits.size(); i++) {
            Fact<Status> status = exhibits.get(i).status();
            if (status.isPresent()) {
                boolean filed = status.orElse(Status.FILED) == Status.FILED;
                listed = true;
                exhibitSaid[i] =
                        new Said(
                                filed ? StatusCue.Kind.FILED : StatusCue.Kind.FURNISHED,
                                status.at());
            }
        }
    }

    private void section(
            StatusSentences sentences, int first, int start, int behind, int limit, int place) {
        sentences.read(
                first,
                start,
                behind,
                limit,
                place == BEFORE_ITEMS,
                (passage, a, z, footnote) -> sentence(passage, a, z, place, footnote));
    }

    private void sentence(Passage passage, int a, int z, int place, boolean footnote) {
        String all = Wording.fold(passage.text().substring(a, z));
        Span at = passage.span(a, z);
        StatusException exception = StatusException.of(all, exhibits);
        except.clear();
        except.or(exception.exhibits());
        if (exception.furnished()) {
            exhibits(except, StatusCue.Kind.FURNISHED, List.of(at));
        }
        String folded = exception.rest();
        if (columnHeadings(folded)) {
            return;
        }
        if (folded.contains("upon request")
                || folded.contains("supplementally")
                || folded.contains("supplementary copy")) {
            return;
        }
        if (StatusEntries.read(folded, at, exhibits, (i, wording) -> entry(i, wording, at))) {
            return;
        }
        entry = lists(place) ? entryOf(at) : -1;
        StatusScope before = StatusScope.NOTHING;
        boolean verbBefore = false;
        int from = 0;
        StatusCue cue = StatusCue.next(folded, 0);
        while (cue.exists()) {
            StatusCue next = StatusCue.next(folded, cue.end());
            int until = next.exists() ? next.start() : folded.length();
            // a legend may begin before the end of the last cue: "not be furnished and filed"
            StatusScope scope = StatusScope.of(folded, Math.min(from, cue.start()), cue.start());
            if (scope.isNothing() || (verbBefore && !scope.here() && !scope.exhibits())) {
                scope = before;
            }
            if (!footnote
                    || !except.isEmpty()
                    || (scope.here() && (scope.numbered() || scope.report()))) {
                say(passage, a, z, place, cue, scope, folded, until);
            }
            before = scope;
            verbBefore = cue.verb();
            from = verbBefore ? cue.end() : from;
            cue = next;
        }
    }

    /// Whether a text is the row of a table that heads its columns: "Exhibit No. Description Filed
    /// herewith".
    private static boolean columnHeadings(String folded) {
        return folded.length() < 160
                && (folded.startsWith("exhibit") || folded.startsWith("no"))
                && folded.contains(" description")
                && folded.chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    /// The exhibit in whose description a place stands, behind its beginning; -1 where none.
    private int entryOf(Span at) {
        for (int i = 0; i < exhibits.size(); i++) {
            for (Span words : exhibits.get(i).description().at()) {
                if (words.start() < at.start() && at.start() < words.end()) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Notes what an entry of the list says of its exhibit.
    private void entry(int exhibit, Wording wording, Span at) {
        BitSet own = new BitSet();
        own.set(exhibit);
        boolean furnished = wording == Wording.FURNISHED;
        exhibits(own, furnished ? StatusCue.Kind.FURNISHED : StatusCue.Kind.FILED, List.of(at));
    }

    /// Applies one cue.
    private void say(
            Passage passage,
            int a,
            int z,
            int place,
            StatusCue cue,
            StatusScope scope,
            String folded,
            int until) {
        List<Span> at = List.of(passage.span(a, z));
        BitSet named = new BitSet();
        if (cue.kind() != StatusCue.Kind.NOT_FILED) {
            int object = cue.active() ? until : asExhibit(folded, cue.end(), until);
            ExhibitMentions.collect(folded, cue.end(), object, exhibits, named);
        }
        if (!named.isEmpty()) {
            exhibits(named, cue.kind(), at);
            if (cue.kind() == StatusCue.Kind.FURNISHED && cue.verb() && scope.here()) {
                StatusScope under = StatusScope.under(folded, cue.end(), until);
                items(under.items(items, -1, false), cue.kind(), at);
            }
            return;
        }
        if (!cue.verb() && cue.kind() != StatusCue.Kind.NOT_FILED) {
            return;
        }
        ExhibitMentions.collect(folded, scope.from(), scope.to(), exhibits, named);
        if (named.isEmpty() && entry >= 0 && scope.exhibits() && !scope.plural()) {
            named.set(entry);
        }
        if (named.isEmpty()
                && listed
                && lists(place)
                && (folded.contains("following") || folded.contains("below"))) {
            return;
        }
        if (cue.kind() == StatusCue.Kind.FILED) {
            if (named.isEmpty() && scope.exhibits() && StatusCue.deemed(folded, cue.start())) {
                boolean exhibit = folded.indexOf("exhibit", scope.from()) >= 0;
                attached(place, exhibit ? "" : "99", named);
            } else if (named.isEmpty()
                    && scope.exhibits()
                    && (lists(place) || folded.contains("following exhibits"))) {
                all(named);
            } else if (named.isEmpty() && folded.indexOf("as an exhibit", cue.end()) >= 0) {
                only(named);
            }
            named.andNot(except);
            exhibits(named, cue.kind(), at);
            return;
        }
        BitSet whose = scope.items(items, place >= 0 ? place : -1, place == BEFORE_ITEMS);
        if (scope.here() && !scope.report() && !scope.numbered()) {
            whose.or(StatusScope.under(folded, cue.end(), until).items(items, -1, false));
        }
        if (place >= 0
                && items.get(place).current().equals("9.01")
                && !scope.report()
                && !scope.numbered()) {
            whose.clear();
        }
        if (named.isEmpty() && (scope.exhibits() || !whose.isEmpty())) {
            related(whose, scope, place, named);
        }
        named.andNot(except);
        items(whose, cue.kind(), at);
        exhibits(named, cue.kind(), at);
    }

    private boolean lists(int place) {
        return place == BEHIND_ITEMS || (place >= 0 && items.get(place).current().equals("9.01"));
    }

    /// Exhibits that a sentence means without naming them.
    private void related(BitSet whose, StatusScope scope, int place, BitSet named) {
        boolean whole = scope.report() && !scope.numbered() && !scope.item();
        if (whole || (whose.isEmpty() && (place < 0 || lists(place))) || exhibitItem(whose)) {
            all(named);
        } else {
            BitSet of = (BitSet) whose.clone();
            if (of.isEmpty() && place >= 0) {
                of.set(place);
            }
            for (int i = of.nextSetBit(0); i >= 0; i = of.nextSetBit(i + 1)) {
                named.or(mentioned(i));
            }
            if (scope.plural() || (named.isEmpty() && scope.exhibits())) {
                unclaimed(of, named);
            }
        }
    }

    /// The exhibits that "the attached exhibit" or "release" means: those that its item names, else
    /// the only one of the report.
    ///
    /// @param numbers how their numbers begin
    private void attached(int place, String numbers, BitSet named) {
        BitSet all = new BitSet();
        all(all);
        all.stream()
                .filter(i -> exhibits.get(i).number().orElse("").startsWith(numbers))
                .forEach(named::set);
        if (place >= 0 && !lists(place) && named.intersects(mentioned(place))) {
            named.and(mentioned(place));
        } else if (named.cardinality() > 1) {
            named.clear();
        }
    }

    /// Adds the releases and presentations (exhibits 99) that no item but the given ones names.
    private void unclaimed(BitSet by, BitSet named) {
        BitSet claimed = new BitSet();
        for (int i = 0; i < items.size(); i++) {
            if (!by.get(i) && !items.get(i).current().equals("9.01")) {
                claimed.or(mentioned(i));
            }
        }
        for (int i = 0; i < exhibits.size(); i++) {
            if (!claimed.get(i) && exhibits.get(i).number().orElse("").startsWith("99")) {
                named.set(i);
            }
        }
    }

    private boolean exhibitItem(BitSet which) {
        for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1)) {
            if (items.get(i).current().equals("9.01")) {
                return true;
            }
        }
        return false;
    }

    /// The exhibits that an item names.
    private BitSet mentioned(int item) {
        if (mentioned[item] == null) {
            mentioned[item] = new BitSet();
            String body = items.get(item).text();
            ExhibitMentions.collect(body, 0, body.length(), exhibits, mentioned[item]);
        }
        return mentioned[item];
    }

    /// All exhibits but the tagged cover page.
    private void all(BitSet named) {
        for (int i = 0; i < exhibits.size(); i++) {
            named.set(i, !coverFile(exhibits.get(i)));
        }
    }

    /// The exhibit of a report that has only one.
    private void only(BitSet named) {
        BitSet some = new BitSet();
        all(some);
        if (some.cardinality() == 1) {
            named.or(some);
        }
    }

    /// Exhibits 101 and 104, the tagged cover page, are nothing that is furnished or filed for an
    /// item.
    private static boolean coverFile(Exhibit exhibit) {
        String number = exhibit.number().orElse("");
        return number.startsWith("104") || number.startsWith("101");
    }

    /// How far behind a cue the words "as Exhibit …" are looked for.
    private static int asExhibit(String folded, int from, int until) {
        int limit = Math.min(until, from + 120);
        int as = folded.indexOf("as exhibit", from);
        int an = folded.indexOf("as an exhibit", from);
        int attached = folded.indexOf("in exhibit", from);
        int at = as >= 0 ? as : an >= 0 ? an : attached;
        return at >= 0 && at < limit ? until : from;
    }

    private void items(BitSet which, StatusCue.Kind kind, List<Span> at) {
        for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1)) {
            if (itemSaid[i] == null || itemSaid[i].kind.compareTo(kind) < 0) {
                itemSaid[i] = new Said(kind, at);
            }
        }
    }

    private void exhibits(BitSet which, StatusCue.Kind kind, List<Span> at) {
        for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1)) {
            boolean incorporated = exhibits.get(i).incorporated().orElse(false);
            if (!incorporated
                    && (exhibitSaid[i] == null || exhibitSaid[i].kind.compareTo(kind) < 0)) {
                exhibitSaid[i] = new Said(kind, at);
            }
        }
    }

    private Statuses statuses(List<Problem> problems) {
        List<Item> outItems = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Said said = itemSaid[i];
            if (said != null) {
                item = item.withStatus(Fact.of(status(said.kind), said.at));
                if (status(said.kind) == Status.FURNISHED
                        && item.statusByForm() == Status.FILED
                        && !item.current().equals("9.01")) {
                    problems.add(
                            new Problem(
                                    ProblemCode.FURNISHED_UNDER_FILED_ITEM,
                                    "The text calls item "
                                            + item.number().orElse("")
                                            + " furnished, but the form has it filed.",
                                    said.at.getFirst()));
                }
            }
            outItems.add(item);
        }
        List<Exhibit> outExhibits = new ArrayList<>(exhibits.size());
        for (int i = 0; i < exhibits.size(); i++) {
            Exhibit exhibit = exhibits.get(i);
            Said said = exhibitSaid[i];
            outExhibits.add(
                    said == null
                            ? exhibit
                            : new Exhibit(
                                    exhibit.number(),
                                    exhibit.description(),
                                    Fact.of(status(said.kind), said.at),
                                    exhibit.incorporated(),
                                    exhibit.document()));
        }
        return new Statuses(List.copyOf(outItems), List.copyOf(outExhibits));
    }

    private static Status status(StatusCue.Kind kind) {
        return switch (kind) {
            case FILED -> Status.FILED;
            case FURNISHED, NOT_FILED -> Status.FURNISHED;
        };
    }
}
