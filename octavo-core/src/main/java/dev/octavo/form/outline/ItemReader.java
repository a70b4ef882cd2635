package dev.octavo.form.outline;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.form.Item;
import dev.octavo.form.Items;
import dev.octavo.page.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Cuts the text of each item out of the page.
///
/// An item's text runs from behind its heading to the next heading, or to the section title above
/// that, or to the end of the items. A heading with nothing behind it shares the text of the next
/// one (stacked headings). A number that heads two stretches of text is one item with both.
public final class ItemReader {

    /// A longer line may be a whole page of a conversion that kept no lines.
    private static final int LONG = 200;

    private final Page page;
    private final Outline outline;
    private final Fact<LocalDate> day;
    private final Furniture furniture;

    private ItemReader(Page page, Outline outline, Fact<LocalDate> day) {
        this.page = page;
        this.outline = outline;
        this.day = day;
        this.furniture = Furniture.of(page);
    }

    /// Reads the items, their status left unsaid.
    ///
    /// @param day the day of the report, for what legacy item 9 means
    public static List<Item> read(Page page, Outline outline, Fact<LocalDate> day) {
        return new ItemReader(page, outline, day).read();
    }

    private List<Item> read() {
        List<ItemHeading> headings = outline.headings();
        Map<String, List<Item>> items = new LinkedHashMap<>();
        int k = 0;
        while (k < headings.size()) {
            int last = lastOfStack(k);
            Body body = body(headings.get(last), end(last));
            Set<String> together = new LinkedHashSet<>();
            for (int i = k; i <= last; i++) {
                together.addAll(headings.get(i).numbers());
            }
            for (int i = k; i <= last; i++) {
                for (String number : headings.get(i).numbers()) {
                    Item item = item(headings.get(i), number, body, together);
                    add(items.computeIfAbsent(number, _ -> new ArrayList<>()), item);
                }
            }
            k = last + 1;
        }
        List<Item> out = new ArrayList<>(items.size());
        for (List<Item> parts : items.values()) {
            out.add(joined(parts));
        }
        return List.copyOf(out);
    }

    /// Adds a further part of an item, unless a stack of headings names it twice, or either has no
    /// text.
    private static void add(List<Item> parts, Item item) {
        if (parts.isEmpty()) {
            parts.add(item);
        } else if (parts.getLast().text().isEmpty()) {
            parts.set(parts.size() - 1, item);
        } else if (!item.text().isEmpty() && !parts.getLast().lines().equals(item.lines())) {
            parts.add(item);
        }
    }

    /// The last heading of the stack that begins at a heading. A legacy form that was filled in as
    /// a blank lists items one after another without text; those share nothing.
    private int lastOfStack(int from) {
        List<ItemHeading> headings = outline.headings();
        int k = from;
        while (k + 1 < headings.size() && empty(headings.get(k), end(k))) {
            k++;
        }
        boolean legacy = headings.get(from).numbers().getFirst().indexOf('.') < 0;
        if (legacy && k - from > 1 || empty(headings.get(k), end(k))) {
            return from;
        }
        return k;
    }

    private boolean empty(ItemHeading heading, End end) {
        for (int line = heading.textLine(); line <= end.line(); line++) {
            boolean outside =
                    line == heading.textLine()
                            && heading.textStart() >= Math.min(end.position(), page.end(line));
            if (!outside && !furniture.is(line) && !furniture.rule(line)) {
                return false;
            }
        }
        return true;
    }

    /// Where the text of a heading ends.
    private End end(int k) {
        List<ItemHeading> headings = outline.headings();
        ItemHeading heading = headings.get(k);
        if (k + 1 >= headings.size()) {
            return signature(heading, lineEnd(outline.itemsEnd() - 1));
        }
        ItemHeading next = headings.get(k + 1);
        int front = furniture.beforeRule(page.start(next.line()), next.position());
        boolean inLine =
                front > page.start(next.line()) + 4
                        && !Landmarks.section(page, next.line())
                        && !Landmarks.leads(page, next.line(), next.position());
        if (inLine) {
            return new End(next.line(), front);
        }
        int over = next.line();
        while (over - 1 > heading.textLine()
                && (furniture.is(over - 1) || furniture.rule(over - 1))) {
            over--; // the section's title may end the page before
        }
        return lineEnd(Math.max(heading.textLine() - 1, Landmarks.sectionAbove(page, over) - 1));
    }

    /// The end of the last item, where the signatures stand in the same line as its text.
    private End signature(ItemHeading heading, End end) {
        if (!outline.signatures().isEmpty()) {
            return end;
        }
        for (int line = heading.textLine(); line <= end.line(); line++) {
            if (page.end(line) - page.start(line) > 200) {
                int at =
                        Landmarks.signatureWithin(
                                page,
                                line,
                                line == heading.textLine()
                                        ? heading.textStart()
                                        : page.start(line));
                if (at >= 0) {
                    return new End(line, at);
                }
            }
        }
        return end;
    }

    private End lineEnd(int line) {
        return new End(line, line < 0 || line >= page.lines() ? 0 : page.end(line));
    }

    private Body body(ItemHeading heading, End end) {
        int first = heading.textLine();
        int last = end.line();
        int z = end.position();
        while (last >= first && (furniture.is(last) || furniture.rule(last))) {
            last--;
            z = last < 0 ? 0 : page.end(last);
        }
        int start = heading.textStart();
        if (last >= first && page.end(last) - page.start(last) > LONG) {
            z = furniture.behindText(last, Math.max(start, page.start(last)), z);
        }
        while (first <= last && furniture.rule(first) && start == page.start(first)) {
            first++;
            start = first < page.lines() ? page.start(first) : page.text().length();
        }
        List<String> pieces = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int run = first;
        for (int line = first; line <= last + 1; line++) {
            if (line > last || furniture.is(line)) {
                if (run < line) {
                    int from =
                            run == heading.textLine()
                                    ? Math.max(start, page.start(run))
                                    : page.start(run);
                    int to = line > last ? z : page.end(line - 1);
                    String piece = page.join(run, from, line - 1, to);
                    if (!piece.isEmpty()) {
                        pieces.add(piece);
                        spans.add(page.span(from, to));
                    }
                }
                run = line + 1;
            }
        }
        return new Body(
                pieces.size() == 1 ? pieces.getFirst() : String.join(" ", pieces),
                spans,
                new Item.LineRange(first, Math.max(first, last + 1), start));
    }

    private Item item(ItemHeading heading, String number, Body body, Set<String> together) {
        List<String> others = new ArrayList<>(together);
        others.removeIf(number::equals);
        String today = Items.today(number, heading.caption().orElse(""), day);
        return new Item(
                Fact.of(number, heading.at()),
                today,
                heading.caption(),
                Fact.none(),
                Items.statusByForm(today),
                body.text(),
                body.at(),
                body.lines(),
                others);
    }

    /// The parts of an item, which has a heading each, as one.
    private static Item joined(List<Item> parts) {
        Item first = parts.getFirst();
        if (parts.size() == 1) {
            return first;
        }
        List<String> texts = new ArrayList<>(parts.size());
        List<Span> at = new ArrayList<>();
        for (Item part : parts) {
            texts.add(part.text());
            at.addAll(part.body());
        }
        return new Item(
                first.number(),
                first.current(),
                first.caption(),
                first.status(),
                first.statusByForm(),
                String.join(" ", texts),
                at,
                new Item.LineRange(
                        first.lines().first(),
                        parts.getLast().lines().behind(),
                        first.lines().start()),
                first.sharedWith());
    }

    /// The last line of a text, and the position behind its last character.
    private record End(int line, int position) {}

    /// The text of a heading, and where it stands.
    private record Body(String text, List<Span> at, Item.LineRange lines) {}
}
