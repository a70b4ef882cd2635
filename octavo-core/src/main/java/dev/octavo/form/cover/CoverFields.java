package dev.octavo.form.cover;

import static dev.octavo.form.cover.CoverTokens.BREAK;
import static dev.octavo.form.cover.CoverTokens.DATE_VALUE;
import static dev.octavo.form.cover.CoverTokens.EIN_VALUE;
import static dev.octavo.form.cover.CoverTokens.FILE_VALUE;
import static dev.octavo.form.cover.CoverTokens.NOTHING;
import static dev.octavo.form.cover.CoverTokens.PHONE_VALUE;
import static dev.octavo.form.cover.CoverTokens.TEXT;
import static dev.octavo.form.line.CoverWords.ADDRESS;
import static dev.octavo.form.line.CoverWords.DATE;
import static dev.octavo.form.line.CoverWords.EIN;
import static dev.octavo.form.line.CoverWords.FILE;
import static dev.octavo.form.line.CoverWords.FORMER;
import static dev.octavo.form.line.CoverWords.NAME;
import static dev.octavo.form.line.CoverWords.PHONE;
import static dev.octavo.form.line.CoverWords.STATE;
import static dev.octavo.form.line.CoverWords.ZIP;

import dev.octavo.page.Ascii;
import java.util.ArrayList;
import java.util.List;

/// Gives the values of a cover to their captions.
///
/// The form prints a value above its caption, so the tokens fall into bands: some values, then the
/// captions that name them. A band of one field is simple. In a band of several, values that show
/// their field by shape go there; for the others the caption in the same column counts, and where
/// there are no columns, the look of the value (the name of a place, a street). A value that
/// follows a caption on the same line or in the same row (`Commission file number: 0-17999`)
/// belongs to that one, and a date to the date caption before it.
///
/// The result is a list of token numbers for each field.
final class CoverFields {

    private final CoverTokens t;
    private final List<Integer> values = new ArrayList<>();
    private final List<Integer> captions = new ArrayList<>();
    final List<Integer> dates = new ArrayList<>();
    final List<Integer> former = new ArrayList<>();

    /// The registrants, in order; at least one.
    final List<CoverBlock> blocks = new ArrayList<>();

    private CoverBlock block = new CoverBlock();

    /// Fields that bands before this one gave; a second value is none of this registrant.
    private int given;

    /// Whether the tokens now are rows under a table's captions, one registrant after another.
    private boolean rows;

    /// Values of a shape that stand by no caption of theirs.
    private final List<Integer> stray = new ArrayList<>();

    /// Text that belongs to no caption, in order.
    private final List<Integer> unclaimed = new ArrayList<>();

    /// Fields for which there is a caption.
    int captioned;

    private boolean dateGiven;

    /// The row of values under the captions of now, -1 before it was met.
    private int under = -1;

    /// The value that was last given to a caption before it, and the field of that.
    private int labelledAt = -1;

    private int labelled;

    /// Whether each caption stands over its value.
    private boolean captionsFirst;

    private CoverFields(CoverTokens tokens) {
        this.t = tokens;
        blocks.add(block);
    }

    static CoverFields of(CoverTokens tokens) {
        CoverFields out = new CoverFields(tokens);
        out.captionsFirst = CaptionsFirst.is(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            out.token(i);
        }
        out.close();
        out.fallbacks();
        CoverBlock.divide(tokens, out.blocks);
        return out;
    }

    private void token(int i) {
        int kind = t.kind(i);
        if (kind == BREAK) {
            if (!rule(i)) {
                close();
                rows = false;
            }
        } else if (kind < TEXT && rows && kind == PHONE) {
            return; // "Telephone (303) 555-0100" in a row of the table
        } else if (kind < TEXT) {
            if (kind == FORMER && !values.isEmpty() && (fields(captions) & ~DATE & ~FORMER) != 0) {
                close(); // the last caption; what stands above those before it is theirs
            }
            if (labels(i) || captionsFirst && !values.isEmpty()) {
                close();
            }
            rows = false;
            captions.add(i);
            captioned |= kind;
        } else if (rows) {
            row(i);
        } else if (goesOn(i)) {
            give(i, labelled);
            labelledAt = i;
        } else if (captions.isEmpty() || captionsFirst) {
            values.add(i);
        } else if (!underCaption(i) && !afterCaption(i)) {
            rows = onlyDates() && kind == FILE_VALUE && (fields(captions) & TABLE) == TABLE;
            close();
            if (rows) {
                row(i);
            } else {
                values.add(i);
            }
        }
    }

    /// Whether a caption with a colon, whose value follows, ends captions in brackets, whose values
    /// stand above. The colon may stand behind its second line ("Registrant's telephone number,"
    /// and "including area code:").
    private boolean labels(int i) {
        return !values.isEmpty()
                && !captions.isEmpty()
                && (t.colon(i) || goesOnToColon(i))
                && !t.bracketed(i)
                && t.bracketed(captions.getLast());
    }

    private boolean goesOnToColon(int i) {
        int next = i + 1;
        return next < t.size()
                && (t.kind(next) == t.kind(i) || t.kind(next) == 0)
                && t.line(next) == t.line(i) + 1
                && t.colon(next)
                && !t.bracketed(next);
    }

    /// A rule between values and caption (`Delaware`, `--------`, `(State …)`) does not part them;
    /// letterhead does.
    private boolean rule(int i) {
        for (int p = t.start(i); p < t.end(i); p++) {
            if (Ascii.letter(t.text[p])) {
                return false;
            }
        }
        return true;
    }

    private boolean onlyDates() {
        for (int v : values) {
            if (t.kind(v) != DATE_VALUE) {
                return false;
            }
        }
        return true;
    }

    private int fields(List<Integer> of) {
        int all = 0;
        for (int c : of) {
            all |= t.kind(c);
        }
        return all;
    }

    /// Whether a text goes on with the address behind a caption: it stands in the next line of
    /// plain text, right below the first of it.
    private boolean goesOn(int i) {
        return i == labelledAt + 1
                && i > 0
                && (labelled & ADDRESS) != 0
                && t.kind(i) == TEXT
                && t.line(i) == t.line(i - 1) + 1
                && t.page.preformatted(t.line(i))
                && t.from(i - 1) > 20
                && Math.abs(t.from(i) - t.from(i - 1)) <= 2;
    }

    /// Gives a value to the caption over it, where a row of a table holds captions alone and the
    /// next one their values.
    private boolean underCaption(int i) {
        int line = t.line(i);
        int row = t.page.row(line);
        if (!values.isEmpty() || row < 0 || under >= 0 && under != row) {
            return false;
        }
        int over = t.line(captions.getFirst());
        int field = 0;
        boolean columns = false;
        for (int c : captions) {
            int l = t.line(c);
            if (t.page.row(l) == row
                    || t.page.row(l) != t.page.row(over)
                    || t.page.table(l) != t.page.table(line)) {
                return false;
            }
            columns |= t.page.cell(l) != t.page.cell(over);
            field |= t.page.cell(l) == t.page.cell(line) ? t.kind(c) & ~DATE : 0;
        }
        if (!columns || field == 0) {
            return false;
        }
        under = row;
        if (t.kind(i) != NOTHING) {
            give(i, Integer.lowestOneBit(field));
        }
        return true;
    }

    /// Gives a value to the caption before it on its line or row, if it can be that one's.
    private boolean afterCaption(int i) {
        int last = captions.getLast();
        int kind = t.kind(i);
        if (kind == DATE_VALUE) {
            return dateAfter(i);
        }
        boolean colon = t.colon(last);
        boolean beside = t.line(i) == t.line(last) || sameRow(i, last);
        boolean label =
                colon
                        || (!t.bracketed(last)
                                && beside
                                && (values.isEmpty() || t.line(i) == t.line(last)));
        if (!label || i != last + 1) {
            return false;
        }
        int whole = captions.size() - 1;
        while (whole > 0 && t.kind(captions.get(whole)) == 0) {
            whole--; // "if changed since", "last report:"
        }
        int field = labelled(i, t.kind(captions.get(whole)));
        if (field == 0) {
            return false;
        }
        captions.subList(whole, captions.size()).clear();
        return true;
    }

    /// A date belongs to the caption of dates before it, a second one beside the first as well.
    private boolean dateAfter(int i) {
        if ((fields(captions) & DATE) == 0
                || dateGiven && i != dates.getLast() + 1 && captions.getLast() < dates.getLast()) {
            return false;
        }
        dates.add(i);
        dateGiven = true;
        return true;
    }

    private int labelled(int i, int fields) {
        int kind = t.kind(i);
        int field = 0;
        if (kind == FILE_VALUE || kind == EIN_VALUE || kind == PHONE_VALUE) {
            field = fields & wanted(kind);
        } else if (kind == NOTHING || (fields & FORMER) != 0) {
            field = Integer.lowestOneBit(fields & ~DATE);
        } else if ((fields & (NAME | STATE | ADDRESS | ZIP)) != 0) {
            field = Integer.lowestOneBit(fields & (NAME | STATE | ADDRESS | ZIP));
        } else if (t.digits(i) >= 4) {
            field = Integer.lowestOneBit(fields & (PHONE | EIN | FILE));
        }
        if (field != 0 && kind != NOTHING) {
            give(i, field);
            labelledAt = i;
            labelled = field;
        }
        return field;
    }

    private boolean sameRow(int a, int b) {
        int row = t.page.row(t.line(a));
        return row >= 0 && row == t.page.row(t.line(b));
    }

    private static int wanted(int kind) {
        return kind == FILE_VALUE ? FILE : kind == EIN_VALUE ? EIN : PHONE;
    }

    // ---- bands

    private void close() {
        if (values.isEmpty() && captions.isEmpty()) {
            return;
        }
        int all = fields(captions);
        given = (all & ADDRESS) == 0 ? 0 : given(ADDRESS);
        given |= given(NAME) | given(STATE) | given(FILE) | given(EIN) | given(PHONE);
        if (all == 0) {
            for (int v : values) {
                if (t.kind(v) != NOTHING) {
                    (t.kind(v) == TEXT ? unclaimed : stray).add(v);
                }
            }
        } else {
            assign(all);
        }
        values.clear();
        captions.clear();
        under = -1;
        given = 0;
    }

    private int given(int field) {
        return block.of(field).isEmpty() ? 0 : field;
    }

    /// A number of the shape of a file number is a misprinted employer number (`86-074122`) where
    /// it is the second in a band that asks for both.
    private void misprint(int all) {
        int files = 0;
        int last = -1;
        for (int v : values) {
            if (t.kind(v) == EIN_VALUE) {
                return;
            }
            if (t.kind(v) == FILE_VALUE) {
                files++;
                last = v;
            }
        }
        boolean both = files == 2 && (all & (FILE | EIN)) == (FILE | EIN);
        if (both && t.text[t.start(last) + 2] == '-' && t.end(last) - t.start(last) >= 8) {
            t.kind(last, EIN_VALUE);
        }
    }

    private void assign(int all) {
        misprint(all);
        int open = all & (NAME | STATE | ADDRESS | ZIP | FORMER | FILE | EIN | PHONE);
        List<Integer> texts = new ArrayList<>();
        for (int v : values) {
            switch (t.kind(v)) {
                case DATE_VALUE -> {
                    if ((all & DATE) != 0 && !dateGiven) {
                        dates.add(v);
                    } else {
                        stray.add(v);
                    }
                    unclaimed.addAll(texts);
                    texts.clear();
                }
                case FILE_VALUE, EIN_VALUE, PHONE_VALUE -> {
                    int field = wanted(t.kind(v));
                    if ((all & field) != 0) {
                        give(v, field);
                        open &= ~field;
                    } else if ((all & ADDRESS) != 0 && behindText(v)) {
                        texts.add(v); // "Tokyo 100-0005" has the shape of a file number
                    } else {
                        stray.add(v);
                    }
                }
                case TEXT -> texts.add(v);
                default -> {}
            }
        }
        if (!texts.isEmpty()) {
            texts(texts, open);
        }
    }

    /// Whether a value goes on in the line of a text, one blank behind it.
    private boolean behindText(int v) {
        return v > 0
                && t.kind(v - 1) == TEXT
                && t.line(v - 1) == t.line(v)
                && t.start(v) - t.end(v - 1) <= 1;
    }

    private void texts(List<Integer> texts, int open) {
        int groups = group(open);
        boolean columns = Integer.bitCount(groups) > 1 && texts.size() > 1 && columns();
        for (int v : texts) {
            int field = Integer.bitCount(groups) == 1 ? groups : columns ? nearest(v, open) : 0;
            give(v, field == 0 ? look(v, groups) : field);
        }
    }

    /// Zip codes belong to the address.
    private static int group(int fields) {
        return (fields & ZIP) != 0 ? (fields & ~ZIP) | ADDRESS : fields;
    }

    private boolean columns() {
        int first = t.line(captions.getFirst());
        return t.page.row(first) >= 0 || t.page.preformatted(first);
    }

    /// The field of the caption nearest across the page; 0 where the nearest has its value.
    private int nearest(int v, int open) {
        double best = Double.MAX_VALUE;
        int field = 0;
        for (int c : captions) {
            double far = Math.abs(t.middle(c) - t.middle(v));
            if (t.kind(c) != 0 && far < best) {
                best = far;
                field = t.kind(c) & open;
            }
        }
        return field == 0 ? 0 : Integer.lowestOneBit(group(field));
    }

    /// The field that the value looks like.
    private int look(int v, int groups) {
        if ((groups & STATE) != 0 && Places.jurisdiction(t.page.text(), t.start(v), t.end(v))) {
            return STATE;
        }
        int digits = t.digits(v);
        if ((groups & ADDRESS) != 0
                && (digits > 0 || t.page.text().indexOf(',', t.start(v) + 1, t.end(v)) > 0)) {
            return ADDRESS;
        }
        if ((groups & (FILE | EIN | PHONE)) != 0 && digits >= 5) {
            return Integer.lowestOneBit(groups & (FILE | EIN | PHONE));
        }
        int rest = groups & (NAME | STATE | ADDRESS | FORMER);
        return rest == 0 ? 0 : Integer.lowestOneBit(rest);
    }

    private void give(int v, int field) {
        if (field == FORMER) {
            former.add(v);
        } else if (field == 0 || ((field & (FILE | EIN | PHONE)) != 0 && t.digits(v) < 4)) {
            unclaimed.add(v);
        } else if (field == NAME && (given & NAME) != 0) {
            block = new CoverBlock();
            blocks.add(block);
            given = 0;
            block.name.add(v);
        } else if ((given & group(field)) == 0) {
            block.of(field).add(v);
        }
    }

    // ---- registrants in the rows of a table

    /// The captions of a table of registrants, above its rows: `Commission File Number`,
    /// `Registrant; State of Incorporation; Address; and Telephone Number`, `IRS Employer
    /// Identification No.` Each row begins with a file number.
    private static final int TABLE = FILE | EIN | STATE | ADDRESS;

    private void row(int i) {
        if (t.kind(i) == FILE_VALUE && !block.files.isEmpty()) {
            block = new CoverBlock();
            blocks.add(block);
        }
        block.row(t, i);
    }

    // ---- where captions are missing

    private void fallbacks() {
        CoverBlock first = blocks.getFirst();
        for (int v : stray) {
            List<Integer> of = t.kind(v) == DATE_VALUE ? dates : first.of(wanted(t.kind(v)));
            if (of.isEmpty()) {
                of.add(v);
            }
        }
        if (first.name.isEmpty() && (captioned & NAME) == 0) {
            nameWithoutCaption(first);
        }
    }

    private void nameWithoutCaption(CoverBlock first) {
        List<Integer> rest = new ArrayList<>(unclaimed);
        rest.addAll(first.state);
        for (int v : rest) {
            boolean afterDate = dates.isEmpty() || v > dates.getFirst();
            if (afterDate && !Places.jurisdiction(t.page.text(), t.start(v), t.end(v))) {
                first.name.add(v);
                first.state.remove((Integer) v);
                return;
            }
        }
    }
}
