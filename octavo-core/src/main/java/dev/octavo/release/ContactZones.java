package dev.octavo.release;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import dev.octavo.release.PressRelease.Contact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the lines of a release that are contact blocks, and reads them.
///
/// A block begins with a label ("Contact:", "Investors:", "/CONTACT:") and goes to its last phone
/// or address; above the story and behind it a block may also have no label, and then is the few
/// lines around a phone, or the small table that it stands in. Running text is no block unless it
/// begins with a label, but it may ask to call somebody ([ContactMentions]).
final class ContactZones {

    /// The most lines between two phones or addresses of one block.
    private static final int REACH = 8;

    /// More columns no table of contacts has.
    private static final int MOST_COLUMNS = 6;

    /// The most lines of a table without a label above its first phone.
    private static final int MOST_ABOVE = 12;

    private final Page page;
    private final BitSet zone = new BitSet();
    private final BitSet prose = new BitSet();
    private final ContactList contacts = new ContactList();

    private ContactZones(Page page) {
        this.page = page;
    }

    /// Reads the blocks of a release.
    ///
    /// @param blocks its paragraphs
    /// @param first its first line
    /// @param story the first line of the story
    /// @param behind the line behind its last
    static ContactZones read(Page page, List<Block> blocks, int first, int story, int behind) {
        ContactZones zones = new ContactZones(page);
        for (Block block : blocks) {
            if (Shape.prose(block.string()) || zones.wrapped(block)) {
                zones.sentence(block, story);
            }
        }
        zones.lines(first, story, true);
        zones.lines(story, behind, false);
        zones.lonelyAddress(story, behind);
        return zones;
    }

    List<Contact> contacts() {
        return contacts.all();
    }

    /// Whether a line is part of a contact block.
    boolean has(int line) {
        return zone.get(line);
    }

    /// The first line of a contact block from a line on; a large number when there is none.
    int next(int line) {
        int next = zone.nextSetBit(line);
        return next < 0 ? Integer.MAX_VALUE : next;
    }

    /// Running text: contacts only when it begins as a contact block does.
    private void sentence(Block block, int story) {
        String text = block.string();
        boolean labelled =
                Shape.beginsWith(text, Wording.CONTACT_LABELS)
                        && (Shape.phone(text, 0) >= 0 || Shape.email(text, 0) >= 0)
                        && text.length() < 700
                        && !gapped(block);
        if (labelled && block.first() != story) {
            mark(zone, block);
            mark(prose, block);
            contacts.add(ContactReader.read(block.text()));
        } else if (!labelled) {
            mark(prose, block);
            if (block.first() > story && Shape.digitsOrAt(text, 0, text.length())) {
                contacts.add(ContactMentions.read(block.text()));
            }
        }
    }

    /// Whether a paragraph is running text for its shape alone: wire copy between slashes, or a
    /// long line that goes on in the next.
    private boolean wrapped(Block block) {
        int first = block.lines()[0];
        return block.lines().length > 1
                && (block.string().startsWith("/") || page.end(first) - page.start(first) >= 55)
                && Shape.beginsWith(block.string(), Wording.CONTACT_LABELS)
                && !gapped(block);
    }

    private boolean gapped(Block block) {
        for (int line : block.lines()) {
            if (page.preformatted(line)
                    ? page.text(line).contains("   ")
                    : ContactColumns.gapped(page, line)) {
                return true;
            }
        }
        return false;
    }

    private static void mark(BitSet set, Block block) {
        for (int line : block.lines()) {
            set.set(line);
        }
    }

    private void lines(int from, int to, boolean head) {
        int line = from;
        while (line < to) {
            if (prose.get(line) || zone.get(line)) {
                line++;
            } else if (label(line)) {
                line = block(belowNames(line, from), to);
            } else if (number(line)) {
                line = head ? unlabelled(line, from, to) : signed(line, from, to);
            } else {
                line++;
            }
        }
    }

    /// Where a block begins whose label stands in a table right below a person's name, and so is
    /// what that person does: "Investor Relations".
    private int belowNames(int line, int from) {
        if (page.table(line) < 0 || page.preformatted(line)) {
            return line;
        }
        int above = line - 1;
        while (above > from
                && above > line - MOST_COLUMNS
                && page.cell(above) != page.cell(line)
                && inTable(above, page.table(line))) {
            above--;
        }
        boolean named =
                above >= from
                        && page.cell(above) == page.cell(line)
                        && inTable(above, page.table(line))
                        && name(above)
                        && Names.known(page.text(above));
        if (!named) {
            return line;
        }
        int first = above;
        while (first > from
                && page.row(first - 1) == page.row(above)
                && inTable(first - 1, page.table(line))) {
            first--;
        }
        return first;
    }

    private boolean label(int line) {
        int length = page.end(line) - page.start(line);
        if (length > 180) {
            return false;
        }
        String text = page.text(line);
        if (Shape.beginsWith(text, Wording.CONTACT_LABELS)
                && !Shape.beginsWith(text, Wording.SURE_LABELS)) { // "Press release: …"
            String bare = Shape.bare(text);
            boolean plain = bare.startsWith("contact") || bare.contains(" contact") && length < 60;
            return plain || Wording.CONTACT_LABELS.contains(bare) || colon(text);
        }
        int gap = page.preformatted(line) ? text.lastIndexOf("   ") : -1;
        return gap > 0
                && Shape.beginsWith(
                        text.substring(gap).strip(),
                        List.of(
                                "contact",
                                "contacts",
                                "investor contact",
                                "media contact",
                                "company contact"));
    }

    private static boolean colon(String text) {
        int colon = ContactPieces.colon(text);
        if (colon <= 0 || colon > 60) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            if (Shape.digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean number(int line) {
        if (page.end(line) - page.start(line) > 180
                || !Shape.digitsOrAt(page.text(), page.start(line), page.end(line))) {
            return false;
        }
        String text = page.text(line);
        return Shape.phone(text, 0) >= 0 || Shape.email(text, 0) >= 0;
    }

    /// A block with a label at a line; gives the line behind it.
    private int block(int line, int to) {
        int last = -1;
        int i = line;
        for (; i < to && i <= (last < 0 ? line : last) + REACH; i++) {
            if (prose.get(i) || (i > line + 1 && last >= 0 && stops(i))) {
                break;
            }
            if (number(i)) {
                last = i;
            }
        }
        if (last < 0) {
            last = line;
            while (last + 1 < to
                    && last < line + 2
                    && !page.startsParagraph(last + 1)
                    && !prose.get(last + 1)) {
                last++;
            }
        }
        int most = last + 4;
        while (last + 1 < to && last < most && goesOn(last + 1)) {
            last++;
        }
        read(line, last + 1, true);
        return last + 1;
    }

    /// Whether a line behind the last number is still of the block: in the same table, or in the
    /// same paragraph of plain text.
    private boolean goesOn(int line) {
        if (prose.get(line) || stops(line) || page.end(line) - page.start(line) > 90) {
            return false;
        }
        boolean table =
                !page.preformatted(line)
                        && page.table(line) >= 0
                        && page.table(line) == page.table(line - 1);
        boolean below = page.cell(line) > 0 && page.cell(line) == page.cell(line - 1);
        return table && !title(line) && (below || page.row(line) == page.row(line - 1))
                || !page.startsParagraph(line)
                        && !Shape.furniture(page, line)
                        && !page.centred(line);
    }

    private boolean stops(int line) {
        String text = page.text(line);
        return Shape.endMark(page, line)
                || text.startsWith("About ")
                || (!page.text(line).contains("   ")
                        && Shape.beginsWith(text, Wording.SURE_LABELS));
    }

    /// A table around a phone without a label, or the lines of its paragraph; read when they name a
    /// person.
    private int unlabelled(int line, int from, int to) {
        int behindTable = table(line, from, to);
        if (behindTable > line) {
            return behindTable;
        }
        int first = line;
        while (first > from
                && first > line - 5
                && !prose.get(first - 1)
                && !zone.get(first - 1)
                && !page.startsParagraph(first)
                && page.end(first - 1) - page.start(first - 1) < 90) {
            first--;
        }
        int behind = line + 1;
        while (behind < to && behind < line + 4 && number(behind)) {
            behind++;
        }
        read(first, behind, false);
        return behind;
    }

    /// Lines around a phone without a label behind the story, where conference calls and banks have
    /// phones, too: read when they begin with a person's name, in a small table or otherwise.
    private int signed(int line, int from, int to) {
        int behindTable = table(line, from, to);
        if (behindTable > line) {
            return behindTable;
        }
        int first = firstName(line, from);
        if (first < 0) {
            contacts.add(ContactMentions.read(Passage.of(page, line, line + 1)));
            return line + 1;
        }
        int behind = line + 1;
        for (int i = behind; i < to && i <= behind + 1 && free(i) && !name(i); i++) {
            behind = number(i) ? i + 1 : behind;
        }
        return signed(first, behind) ? behind : line + 1;
    }

    /// The lines of a table without a label around one with a phone; gives the line behind them, or
    /// the line itself where they name nobody.
    private int table(int line, int from, int to) {
        int table = page.table(line);
        if (table < 0 || page.preformatted(line)) {
            return line;
        }
        int first = line;
        while (first > from && first > line - MOST_ABOVE && inTable(first - 1, table)) {
            first--;
        }
        int behind = line + 1;
        for (int i = behind; i < to && i < behind + REACH && inTable(i, table); i++) {
            behind = number(i) ? i + 1 : behind;
        }
        return signed(first, behind) ? behind : line;
    }

    private boolean inTable(int line, int table) {
        return page.table(line) == table && !title(line) && free(line);
    }

    /// Whether a line is a headline, which may stand in the next cell.
    private boolean title(int line) {
        return page.bold(line) && page.end(line) - page.start(line) > 40;
    }

    /// The line with the name above a phone, and with those names that stand right above it.
    private int firstName(int line, int from) {
        for (int at = line; at >= from && at > line - 6 && free(at); at--) {
            if (at < line && number(at)) {
                return -1;
            }
            if (name(at)) {
                int first = at;
                while (first > from && free(first - 1) && name(first - 1)) {
                    first--;
                }
                return first;
            }
        }
        return -1;
    }

    /// Whether a line begins with a name that no further word goes on with.
    private boolean name(int line) {
        int end = page.end(line);
        int behind = Names.at(page.text(), page.start(line), end);
        return behind == end
                || behind > 0
                        && (page.text().charAt(behind) != ' '
                                || !Shape.letter(page.text().charAt(behind + 1)));
    }

    /// Whether a line may be of a contact block: short, not taken, and no sentence.
    private boolean free(int line) {
        return !prose.get(line)
                && !zone.get(line)
                && page.end(line) - page.start(line) < 90
                && !stops(line);
    }

    /// Reads lines without a label if one of their people is one beyond doubt.
    private boolean signed(int first, int behind) {
        List<Integer> lines = new ArrayList<>();
        for (int line = first; line < behind; line++) {
            lines.add(line);
        }
        List<Contact> people = new ArrayList<>();
        boolean known = false;
        for (Contact one : ContactReader.read(page, lines)) {
            if (one.name().isPresent()) {
                people.add(one);
                known |=
                        Names.known(one.name().orElse(""))
                                || ContactReader.resembles(one.email(), one.name());
            }
        }
        if (known) {
            zone.set(first, behind);
            contacts.add(people);
        }
        return known;
    }

    private void read(int first, int behind, boolean labelled) {
        List<Integer> lines = new ArrayList<>();
        for (int line = first; line < behind; line++) {
            zone.set(line);
            if (!Shape.furniture(page, line)) {
                lines.add(line);
            }
        }
        if (!lines.isEmpty()) {
            List<Contact> read = ContactReader.read(page, lines);
            contacts.add(
                    labelled ? read : read.stream().filter(c -> c.name().isPresent()).toList());
        }
    }

    /// An address alone on its line, where the release names nobody to call.
    private void lonelyAddress(int story, int behind) {
        if (!contacts.isEmpty()) {
            return;
        }
        for (int line = story; line < behind; line++) {
            int length = page.end(line) - page.start(line);
            if (length > 70 || prose.get(line)) {
                continue;
            }
            String text = page.text(line);
            int at = text.indexOf('@') < 0 ? -1 : Shape.email(text, 0);
            if (at >= 0 && (at == 0 || text.charAt(at - 1) <= ' ' || text.charAt(at - 1) == ':')) {
                int z = Shape.emailEnd(text, at);
                zone.set(line);
                contacts.add(
                        List.of(
                                new Contact(
                                        Fact.none(),
                                        Fact.none(),
                                        Fact.none(),
                                        page.fact(page.start(line) + at, page.start(line) + z))));
                return;
            }
        }
    }
}
