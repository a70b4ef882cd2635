package dev.octavo.form.signature;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import dev.octavo.form.Cover;
import dev.octavo.form.Signature;
import dev.octavo.form.line.Pieces;
import dev.octavo.page.Ascii;
import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the signatures of a report from its signature section.
///
/// The pieces of the section ([SignaturePieces]) are gone through once. After the sentence
/// "Pursuant to the requirements …" the next text names the registrant ([RegistrantsAbove]). A sign
/// (`/s/`), or a `By:` without one, begins a signature; the texts below it are the name in type and
/// the title, which goes on over lines as long as they read like one. A date counts for the
/// signatures of its section, before or behind it. Where two sign side by side, the column tells
/// whose name and title a text is.
public final class SignatureReader {

    private static final int MOST_TITLE_LINES = 5;

    /// A line longer than this may hold the whole report, its signatures included.
    private static final int LONG_LINE = 1000;

    private final SignaturePieces pieces;
    private final Page page;
    private final String text;

    private final List<SignatureDraft> drafts = new ArrayList<>();
    private List<SignatureDraft> active = List.of();
    private final RegistrantsAbove registrants;
    private Fact<LocalDate> date = Fact.none();
    private boolean by;
    private int byColumn = -1;
    private int section;

    private SignatureReader(SignaturePieces pieces, Cover cover) {
        this.pieces = pieces;
        this.page = pieces.page;
        this.text = page.text();
        this.registrants = new RegistrantsAbove(pieces, cover);
    }

    /// Reads the signatures.
    ///
    /// @param firstLine the line with which the signature section begins, its heading or sentence
    /// @param behindLine the line behind the section, or any later one
    /// @param cover the cover, whose registrant signs
    /// @param problems where to add that there is no signature
    public static List<Signature> read(
            Page page, int firstLine, int behindLine, Cover cover, List<Problem> problems) {
        int behind = Math.min(behindLine, page.lines());
        List<Signature> out = List.of();
        if (firstLine < behind) {
            SignatureReader reader =
                    new SignatureReader(SignaturePieces.of(page, firstLine, behind), cover);
            out = reader.read();
        }
        for (int l = page.lines() - 1; out.isEmpty() && l >= 0; l--) {
            if (page.end(l) - page.start(l) > LONG_LINE && SignatureLines.sentenceIn(page, l)) {
                out = new SignatureReader(SignaturePieces.of(page, l, l + 1), cover).read();
            }
        }
        if (out.isEmpty()) {
            int at =
                    firstLine < page.lines()
                            ? page.start(Math.max(0, firstLine))
                            : page.text().length();
            problems.add(
                    new Problem(
                            ProblemCode.NO_SIGNATURE,
                            "the report has no signature",
                            page.span(at, at)));
        }
        return out;
    }

    private List<Signature> read() {
        for (int i = 0; i < pieces.size(); i++) {
            piece(i);
        }
        if (drafts.isEmpty()) {
            typedOnly();
        }
        List<Signature> out = new ArrayList<>();
        for (SignatureDraft d : drafts) {
            for (Fact<String> signs : d.together.isEmpty() ? List.of(d.registrant) : d.together) {
                if (d.name.isPresent()) {
                    out.add(new Signature(signs, d.name, title(d), d.date, d.conformed));
                }
            }
        }
        return out;
    }

    private void piece(int i) {
        switch (pieces.kind(i)) {
            case SENTENCE -> sentence(i);
            case DATE -> date(dateIn(i));
            case SIGN -> sign(i);
            case BY -> {
                by = true;
                byColumn = pieces.column(i);
                registrants.read();
                if (!sameRow(i)) {
                    active = List.of();
                }
            }
            case NAME -> nameLabel(i);
            case TITLE -> titleLabel(i);
            case REGISTRANT -> registrants.label(i);
            case RULE -> {}
            case TEXT -> text(i);
        }
    }

    private Fact<LocalDate> dateIn(int i) {
        return Dates.first(pieces.text, pieces.start(i), pieces.end(i))
                .map(found ->
                        Fact.of(found.date().orElseThrow(), page.span(found.start(), found.end())))
                .orElse(Fact.none());
    }

    private void sentence(int i) {
        section++;
        registrants.forget();
        date = dateIn(i);
        active = List.of();
        by = false;
    }

    private void date(Fact<LocalDate> found) {
        date = found;
        for (SignatureDraft d : drafts) {
            if (d.section == section && !d.date.isPresent()) {
                d.date = found;
            }
        }
    }

    private void sign(int i) {
        registrants.read();
        boolean besideBy = by && byColumn >= 0 && behindBy(i);
        SignatureDraft draft =
                draft(
                        besideBy ? Math.min(byColumn, pieces.column(i)) : pieces.column(i),
                        rowOf(i),
                        true);
        draft.table = page.table(pieces.line(i));
        SignerNames.read(page, draft, pieces.start(i), pieces.end(i));
        begin(draft);
    }

    private SignatureDraft draft(int column, int row, boolean conformed) {
        Fact<String> signs = registrants.nearest(column);
        SignatureDraft out = new SignatureDraft(section, column, row, conformed, signs, date);
        out.together = registrants.together();
        return out;
    }

    /// The row of the table that a piece stands in; elsewhere a number of its line.
    private int rowOf(int i) {
        int row = page.row(pieces.line(i));
        return row >= 0 ? row : ownRow(i);
    }

    private int ownRow(int i) {
        return -2 - pieces.line(i);
    }

    private boolean behindBy(int i) {
        return i > 0 && pieces.kind(i - 1) == SignaturePieces.Kind.BY;
    }

    private boolean sameRow(int i) {
        return !active.isEmpty() && active.getFirst().row == rowOf(i);
    }

    private void begin(SignatureDraft draft) {
        List<SignatureDraft> beside = new ArrayList<>();
        if (!active.isEmpty() && active.getFirst().row == draft.row) {
            beside.addAll(active);
        }
        beside.add(draft);
        active = beside;
        drafts.add(draft);
        registrants.signed();
        by = false;
    }

    private void nameLabel(int i) {
        SignatureDraft draft = nearest(i);
        if (text.substring(pieces.start(i), pieces.end(i)).isBlank()) {
            return;
        }
        if (draft == null) {
            registrants.read();
            unsigned(i);
        } else if (!draft.typed) {
            SignerNames.typed(page, draft, pieces.start(i), pieces.end(i));
        }
    }

    /// Begins a signature that has a name in type, but no sign.
    private void unsigned(int i) {
        SignatureDraft draft = draft(pieces.column(i), ownRow(i), false);
        SignerNames.read(page, draft, pieces.start(i), pieces.end(i));
        draft.typed = true;
        begin(draft);
    }

    private void titleLabel(int i) {
        SignatureDraft draft = nearest(i);
        if (draft != null
                && pieces.end(i) > pieces.start(i)
                && draft.title.isEmpty()
                && !draft.titleInLine.isPresent()) {
            draft.typed = true;
            draft.title.add(i);
        } else if (draft != null) {
            draft.typed = true;
        }
    }

    private void text(int i) {
        int a = pieces.start(i);
        int z = pieces.end(i);
        if (by) {
            if (signedAbove(i)) {
                by = false;
                active = List.of(drafts.getLast());
                SignerNames.typed(page, drafts.getLast(), a, z);
                return;
            }
            if (TitleWords.firm(text, a, z) || text.charAt(a) == '(') {
                by = false;
                return;
            }
            unsigned(i);
            return;
        }
        SignatureDraft draft = nearest(i);
        if (draft == null) {
            if (section > 0 || drafts.isEmpty() || registrants.onCover(a, z)) {
                registrants.add(i);
            }
            return;
        }
        if (!draft.closed && (!outOfColumn(draft, i) || speaksOfSigner(draft, i))) {
            below(draft, i);
        }
    }

    /// Whether a name behind a `By:` is that of the signature right above: it is the name in type.
    private boolean signedAbove(int i) {
        int sign = i - 2;
        while (sign >= 0 && pieces.kind(sign) == SignaturePieces.Kind.RULE) {
            sign--;
        }
        return sign >= 0
                && pieces.kind(i - 1) == SignaturePieces.Kind.BY
                && pieces.kind(sign) == SignaturePieces.Kind.SIGN
                && SignerNames.alike(
                        drafts.getLast().name.orElse(""), text, pieces.start(i), pieces.end(i));
    }

    /// A text below a signature: the name in type, the title or more of it, or something else.
    private void below(SignatureDraft draft, int i) {
        int a = pieces.start(i);
        int z = pieces.end(i);
        if (registrants.onCover(a, z)) {
            registrants.only(i);
            draft.closed = true;
            active = List.of();
        } else if (!draft.title.isEmpty()) {
            moreOfTitle(draft, i);
        } else {
            boolean title = TitleWords.title(text, a, z);
            if ((!draft.typed && !title) || SignerNames.alike(draft.name.orElse(""), text, a, z)) {
                SignerNames.typed(page, draft, a, z);
            } else if (draft.titleInLine.isPresent()
                    ? title || and(a, z)
                    : z - a < 120 && !TitleWords.pageNumber(text, a, z)) {
                draft.title.add(i);
            }
        }
    }

    private void moreOfTitle(SignatureDraft draft, int i) {
        int a = pieces.start(i);
        int z = pieces.end(i);
        int last = draft.title.getLast();
        boolean goesOn =
                TitleWords.title(text, a, z)
                        || TitleWords.words(text, a, z)
                        || TitleWords.open(text, pieces.start(last), pieces.end(last))
                        || text.charAt(a) == '('
                        || and(a, z);
        if (goesOn
                && draft.title.size() < MOST_TITLE_LINES
                && !TitleWords.firm(text, a, z)
                && !TitleWords.pageNumber(text, a, z)) {
            draft.title.add(i);
        } else {
            draft.closed = true;
            registrants.add(i);
        }
    }

    private boolean and(int a, int z) {
        return z - a >= 4 && text.startsWith("and ", a);
    }

    /// Whether a text stands in another column of the table or page than the signature, to its
    /// left. Behind a table within a table the columns are those of the outer one.
    private boolean outOfColumn(SignatureDraft draft, int i) {
        int slack = page.row(pieces.line(i)) >= 0 ? 0 : 12;
        boolean comparable =
                draft.table <= page.table(pieces.line(i))
                        && (draft.row >= 0) == (page.row(pieces.line(i)) >= 0)
                        && (draft.row >= 0 || page.preformatted(pieces.line(i)));
        return comparable && pieces.column(i) < draft.column - slack;
    }

    /// Whether a text of plain text is the signer's name or a title wherever it stands: conversions
    /// put all below a signature at the left margin.
    private boolean speaksOfSigner(SignatureDraft draft, int i) {
        return draft.row < 0
                && (SignerNames.alike(draft.name.orElse(""), text, pieces.start(i), pieces.end(i))
                        || TitleWords.title(text, pieces.start(i), pieces.end(i)));
    }

    /// The signature that a text belongs to: the last, or of those side by side the one whose
    /// column is nearest; null for none.
    private @Nullable SignatureDraft nearest(int i) {
        SignatureDraft best = null;
        int far = Integer.MAX_VALUE;
        for (SignatureDraft d : active) {
            int distance = Math.abs(d.column - pieces.column(i));
            if (distance < far) {
                far = distance;
                best = d;
            }
        }
        return best;
    }

    /// Where nobody signed, a name in type with a title below it counts.
    private void typedOnly() {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (name(i) && title(i + 1)) {
                SignatureDraft draft = draft(pieces.column(i), 0, false);
                SignerNames.read(page, draft, pieces.start(i), pieces.end(i));
                draft.title.add(i + 1);
                drafts.add(draft);
                return;
            }
        }
    }

    private boolean name(int i) {
        int a = pieces.start(i);
        int z = pieces.end(i);
        return pieces.kind(i) == SignaturePieces.Kind.TEXT
                && z - a < 50
                && !figures(a, z)
                && !TitleWords.title(text, a, z)
                && !TitleWords.firm(text, a, z);
    }

    /// Whether digits stand there, as in a row of a table.
    private boolean figures(int a, int z) {
        for (int i = a; i < z; i++) {
            if (Ascii.digit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The line behind the name of the registrant that a section ends with that nobody signed; 0
    /// where it names none.
    public static int unsigned(Page page, int firstLine, int behindLine) {
        int behind = Math.min(behindLine, page.lines());
        if (firstLine >= behind) {
            return 0;
        }
        SignaturePieces pieces = SignaturePieces.of(page, firstLine, behind);
        int out = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.kind(i) == SignaturePieces.Kind.REGISTRANT) {
                out = pieces.line(i) + 1;
            }
        }
        return out;
    }

    private boolean title(int i) {
        return pieces.kind(i) == SignaturePieces.Kind.TEXT
                && pieces.end(i) - pieces.start(i) < 90
                && !figures(pieces.start(i), pieces.end(i))
                && TitleWords.title(text, pieces.start(i), pieces.end(i));
    }

    private Fact<String> title(SignatureDraft d) {
        Pieces joined = new Pieces(page);
        for (int i : d.title) {
            int a = pieces.start(i);
            if (Scan.at(text, a, "its ")) {
                a += 4;
            }
            joined.add(a, pieces.end(i));
        }
        Fact<String> below = joined.fact();
        if (!d.titleInLine.isPresent() || !below.isPresent()) {
            return d.titleInLine.or(below);
        }
        List<Span> at = new ArrayList<>(d.titleInLine.at());
        at.addAll(below.at());
        return Fact.of(d.titleInLine.orElse("") + " " + below.orElse(""), at);
    }
}
