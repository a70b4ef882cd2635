package dev.octavo.form;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the signatures of a report from its signature section.
///
/// The pieces of the section ([SignaturePieces]) are gone through once. After the sentence "Pursuant to the requirements …" the next text names the
/// registrant. A sign (`/s/`), or a `By:` without one, begins a signature; the texts below it are the name in type and the title, which goes on
/// over lines as long as they read like one. A date counts for the signatures of its section, before or behind it. Where two sign side by
/// side, the column tells whose name and title a text is.
public final class SignatureReader {

    private static final Set<String> TITLES = Set.of(
            "president", "officer", "secretary", "treasurer", "director", "chairman", "chairwoman", "chairperson", "chair", "counsel", "controller", "comptroller", "manager", "partner",
            "trustee", "chief", "vice", "principal", "executive", "ceo", "cfo", "coo", "cao", "clo", "evp", "svp", "attorney", "agent", "representative", "signatory", "member", "cashier", "accountant", "founder",
            "cofounder", "administrator", "authorized", "managing", "accounting", "finance", "financial", "operations", "legal", "assistant", "associate", "depositor", "head", "sole", "senior", "interim",
            "acting", "global", "corporate", "registrant", "duly", "administration", "relations", "development", "reporting", "signer", "fact", "deputy", "registered", "owner", "proprietor");

    private static final Set<String> FIRMS = Set.of(
            "inc", "corp", "corporation", "company", "llc", "lp", "llp", "ltd", "limited", "trust", "bank", "plc", "na", "partnership", "association", "bancorp", "holdings", "co", "partners", "sa", "nv",
            "incorporated", "group", "fund");

    private static final Set<String> CONNECTORS = Set.of("and", "of", "the", "for");

    /// Words that stand in titles, but do not make one.
    private static final Set<String> TITLE_PARTS = Set.of(
            "and", "of", "the", "for", "general", "business", "marketing", "sales", "strategy", "technology", "information", "human", "resources", "product", "compliance", "risk", "investor", "tax",
            "treasury", "planning", "communications", "medical", "scientific", "operating", "commercial", "investment", "credit", "board", "research", "directors");

    /// A text behind a sign that is longer than half of this may be running text, not a line of its own.
    private static final int RUNNING = 60;

    private static final int MOST_TITLE_LINES = 5;

    /// A line longer than this may hold the whole report, its signatures included.
    private static final int LONG_LINE = 1000;

    private final SignaturePieces pieces;
    private final Page page;
    private final Cover cover;
    private final List<Draft> drafts = new ArrayList<>();
    private List<Draft> active = List.of();
    private Fact<String> registrant = Fact.none();
    private Fact<LocalDate> date = Fact.none();
    private final List<Integer> above = new ArrayList<>();
    private boolean by;
    private int byColumn = -1;
    private int section;

    /// A signature being read.
    private final class Draft {
        final int in = section;
        final int column;
        final boolean conformed;
        final int row;
        Fact<String> registrantOf = registrant;
        Fact<String> name;
        Fact<LocalDate> dateOf = date;
        final List<Integer> title = new ArrayList<>();
        Fact<String> titleInLine = Fact.none();
        boolean typed;
        boolean closed;

        Draft(int column, int row, boolean conformed, Fact<String> name) {
            this.column = column;
            this.row = row;
            this.conformed = conformed;
            this.name = name;
        }
    }

    private SignatureReader(SignaturePieces pieces, Cover cover) {
        this.pieces = pieces;
        this.page = pieces.page;
        this.cover = cover;
    }

    /// Reads the signatures.
    ///
    /// @param firstLine the line with which the signature section begins, its heading or sentence
    /// @param behindLine the line behind the section, or any later one
    /// @param cover the cover, whose registrant signs
    /// @param problems where to add that there is no signature
    public static List<Signature> read(Page page, int firstLine, int behindLine, Cover cover, List<Problem> problems) {
        int behind = Math.min(behindLine, page.lines());
        List<Signature> out = List.of();
        if (firstLine < behind) {
            SignatureReader reader = new SignatureReader(SignaturePieces.of(page, firstLine, behind), cover);
            out = reader.read();
        }
        for (int l = page.lines() - 1; out.isEmpty() && l >= 0; l--) {
            if (page.end(l) - page.start(l) > LONG_LINE && SignaturePieces.sentenceIn(page, l)) {
                out = new SignatureReader(SignaturePieces.of(page, l, l + 1), cover).read();
            }
        }
        if (out.isEmpty()) {
            int at = firstLine < page.lines() ? page.start(Math.max(0, firstLine)) : page.text().length();
            problems.add(new Problem(ProblemCode.NO_SIGNATURE, "the report has no signature", page.span(at, at)));
        }
        return out;
    }

    private List<Signature> read() {
        for (int i = 0; i < pieces.size; i++) {
            piece(i);
        }
        if (drafts.isEmpty()) {
            typedOnly();
        }
        List<Signature> out = new ArrayList<>();
        for (Draft d : drafts) {
            if (d.name.isPresent()) {
                out.add(new Signature(d.registrantOf, d.name, title(d), d.dateOf, d.conformed));
            }
        }
        return out;
    }

    private void piece(int i) {
        switch (pieces.kind[i]) {
            case SENTENCE -> sentence(i);
            case DATE -> date(Fact.of(dateAt(pieces.start[i], pieces.end[i]), page.span(pieces.start[i], pieces.end[i])));
            case SIGN -> sign(i);
            case BY -> {
                by = true;
                byColumn = pieces.column(i);
                registrantAbove();
                if (!sameRow(i)) {
                    active = List.of();
                }
            }
            case NAME -> nameLabel(i);
            case TITLE -> titleLabel(i);
            case REGISTRANT -> registrantAbove();
            case RULE -> {}
            case TEXT -> text(i);
        }
    }

    private LocalDate dateAt(int a, int z) {
        return Dates.first(page.text(), a, z).flatMap(Dates.Found::date).orElse(LocalDate.MIN);
    }

    private void sentence(int i) {
        section++;
        registrant = Fact.none();
        date = Fact.none();
        active = List.of();
        above.clear();
        by = false;
        Dates.first(page.text(), pieces.start[i], pieces.end[i])
                .ifPresent(found -> date = Fact.of(found.date().orElseThrow(), page.span(found.start(), found.end())));
    }

    private void date(Fact<LocalDate> found) {
        date = found;
        for (Draft d : drafts) {
            if (d.in == section && !d.dateOf.isPresent()) {
                d.dateOf = found;
            }
        }
    }

    // ---- the registrant above

    private void registrantAbove() {
        if (above.isEmpty()) {
            return;
        }
        Pieces joined = new Pieces(page);
        for (int i : above) {
            if (!joined.isEmpty() && matchesCover(joined.text())) {
                break;
            }
            joined.add(pieces.start[i], withoutRemark(i));
        }
        registrant = joined.fact();
        above.clear();
    }

    private boolean matchesCover(String words) {
        String name = letters(cover.registrant().orElse(""));
        return !name.isEmpty() && letters(words).equals(name);
    }

    /// Before a `(Registrant)` at the end of a text.
    private int withoutRemark(int i) {
        int bracket = page.text().indexOf('(', pieces.start[i]);
        boolean remark = bracket > 0 && bracket < pieces.end[i] && page.text().regionMatches(true, bracket, "(registrant", 0, 11);
        return remark ? bracket : pieces.end[i];
    }

    // ---- signatures

    private void sign(int i) {
        registrantAbove();
        String words = pieces.words(i);
        int row = page.row(pieces.line[i]);
        int at = row >= 0 ? row : -2 - pieces.line[i];
        Draft draft = new Draft(by && byColumn >= 0 && sameLine(i) ? Math.min(byColumn, pieces.column(i)) : pieces.column(i), at, true, Fact.none());
        name(draft, words, pieces.start[i]);
        begin(draft);
    }

    private boolean sameLine(int i) {
        return i > 0 && pieces.kind[i - 1] == SignaturePieces.Kind.BY;
    }

    private boolean sameRow(int i) {
        int row = page.row(pieces.line[i]);
        int at = row >= 0 ? row : -2 - pieces.line[i];
        return !active.isEmpty() && active.getFirst().row == at;
    }

    private void begin(Draft draft) {
        List<Draft> beside = new ArrayList<>();
        if (!active.isEmpty() && active.getFirst().row == draft.row) {
            beside.addAll(active);
        }
        beside.add(draft);
        active = beside;
        drafts.add(draft);
        by = false;
    }

    /// Sets the name of a signature, and a title that follows it after a comma (`John Doe, President`) or after the name in type in running text.
    private void name(Draft draft, String words, int from) {
        int end = words.length() > RUNNING / 2 ? running(draft, words, from) : words.length();
        int comma = end == words.length() ? words.indexOf(',') : -1;
        while (comma > 0 && comma < RUNNING) {
            if (isTitle(words.substring(comma + 1), true)) {
                draft.titleInLine = page.fact(from + comma + 1, from + words.length());
                end = comma;
                break;
            }
            comma = words.indexOf(',', comma + 1);
        }
        int a = 0;
        while (a < end && !Character.isLetter(words.charAt(a))) {
            a++;
        }
        while (end > a && !nameEnd(words.charAt(end - 1))) {
            end--;
        }
        draft.name = page.fact(from + a, from + end);
    }

    private static boolean nameEnd(char c) {
        return Character.isLetter(c) || c == '.' || c == ')';
    }

    /// Of `DANIEL DOE Daniel Doe Chief Financial Officer -3-` in running text: where the first name ends; sets the title.
    private int running(Draft draft, String words, int from) {
        String low = words.toLowerCase(Locale.ROOT);
        int first = low.indexOf(' ');
        if (first < 2) {
            return words.length();
        }
        int again = low.indexOf(' ' + low.substring(0, first) + ' ', first);
        if (again < 0 || again > 60) {
            return words.length();
        }
        int behind = Math.min(words.length(), again + 1 + again);
        if (!letters(low.substring(0, again)).equals(letters(low.substring(again, behind)))) {
            return again;
        }
        int e = titleEnd(low, behind);
        if (e > behind) {
            draft.titleInLine = page.fact(from + behind, from + e);
        }
        draft.typed = true;
        return again;
    }

    /// Behind the words of a title at a position of running text, in small letters.
    private static int titleEnd(String low, int from) {
        int end = from;
        int i = from;
        boolean titled = false;
        while (i < low.length()) {
            while (i < low.length() && (low.charAt(i) == ' ' || low.charAt(i) == ',' || low.charAt(i) == '&')) {
                i++;
            }
            int a = i;
            while (i < low.length() && Character.isLetter(low.charAt(i))) {
                i++;
            }
            String word = low.substring(a, i);
            boolean title = TITLES.contains(word);
            if (!title && !TITLE_PARTS.contains(word)) {
                break;
            }
            titled |= title;
            if (!CONNECTORS.contains(word)) {
                end = i;
            }
        }
        return titled ? end : from;
    }

    private void nameLabel(int i) {
        Draft draft = nearest(i);
        String words = pieces.words(i);
        if (words.isBlank()) {
            return;
        }
        if (draft != null && !draft.typed) {
            typedName(draft, i);
            return;
        }
        if (draft == null) {
            registrantAbove();
            Draft unsigned = new Draft(pieces.column(i), -2 - pieces.line[i], false, Fact.none());
            name(unsigned, words, pieces.start[i]);
            unsigned.typed = true;
            begin(unsigned);
        }
    }

    private void titleLabel(int i) {
        Draft draft = nearest(i);
        if (draft != null && pieces.end[i] > pieces.start[i] && draft.title.isEmpty() && !draft.titleInLine.isPresent()) {
            draft.typed = true;
            draft.title.add(i);
        } else if (draft != null) {
            draft.typed = true;
        }
    }

    private void text(int i) {
        String words = pieces.words(i);
        if (by) {
            if (firm(words) || words.startsWith("(")) {
                by = false;
                return;
            }
            Draft draft = new Draft(pieces.column(i), -2 - pieces.line[i], false, Fact.none());
            name(draft, words, pieces.start[i]);
            draft.typed = true;
            begin(draft);
            return;
        }
        Draft draft = nearest(i);
        if (draft == null) {
            if (section > 0 || matchesCover(words) || drafts.isEmpty()) {
                above.add(i);
            }
            return;
        }
        below(draft, i, words);
    }

    /// A text below a signature: the name in type, the title or more of it, or something else.
    private void below(Draft draft, int i, String words) {
        if (draft.closed || outOfColumn(draft, i)) {
            return;
        }
        if (matchesCover(words)) {
            above.clear();
            above.add(i);
            draft.closed = true;
            active = List.of();
            return;
        }
        boolean title = isTitle(words, true);
        boolean begun = !draft.title.isEmpty();
        if (!begun && ((!draft.typed && !title) || alike(draft.name.orElse(""), words))) {
            typedName(draft, i);
        } else if (begun) {
            boolean open = openEnded(pieces.words(draft.title.getLast()));
            if ((title || open || words.startsWith("(") || words.startsWith("and ")) && draft.title.size() < MOST_TITLE_LINES && !firm(words) && !pageNumber(words)) {
                draft.title.add(i);
            } else {
                draft.closed = true;
                above.add(i);
            }
        } else if (!pageNumber(words) && words.length() < 120 && !draft.titleInLine.isPresent()) {
            draft.title.add(i);
        } else if (draft.titleInLine.isPresent() && (title || words.startsWith("and "))) {
            draft.title.add(i);
        }
    }

    private void typedName(Draft draft, int i) {
        draft.typed = true;
        if (!draft.name.isPresent()) {
            name(draft, pieces.words(i), pieces.start[i]);
            return;
        }
        String words = pieces.words(i);
        int behind = behindName(draft.name.orElse(""), words);
        if (behind > 0 && behind < words.length() && isTitle(words.substring(behind), true)) {
            draft.titleInLine = page.fact(pieces.start[i] + behind, pieces.end[i]);
            return;
        }
        Draft typed = new Draft(0, 0, false, Fact.none());
        name(typed, words, pieces.start[i]);
        if (!draft.titleInLine.isPresent()) {
            draft.titleInLine = typed.titleInLine;
        }
    }

    /// Behind the letters of a name at the beginning of a text; -1 where it does not begin so.
    private static int behindName(String name, String words) {
        String low = letters(name);
        int n = 0;
        int i = 0;
        while (i < words.length() && n < low.length()) {
            char c = Character.toLowerCase(words.charAt(i++));
            if (Character.isLetter(c) && c != low.charAt(n++)) {
                return -1;
            }
        }
        if (n < low.length() || low.isEmpty()) {
            return -1;
        }
        while (i < words.length() && (words.charAt(i) == ',' || words.charAt(i) == '.' || words.charAt(i) == ';' || words.charAt(i) <= ' ')) {
            i++;
        }
        return i;
    }

    /// Whether a text stands in another column of the table or page than the signature, to its left.
    private boolean outOfColumn(Draft draft, int i) {
        int slack = page.row(pieces.line[i]) >= 0 ? 0 : 12;
        boolean comparable = (draft.row >= 0) == (page.row(pieces.line[i]) >= 0) && (draft.row >= 0 || page.preformatted(pieces.line[i]));
        return comparable && pieces.column(i) < draft.column - slack;
    }

    /// The signature that a text belongs to: the last, or of those side by side the one whose column is nearest; null for none.
    private @Nullable Draft nearest(int i) {
        Draft best = null;
        int far = Integer.MAX_VALUE;
        for (Draft d : active) {
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
        for (int i = 0; i + 1 < pieces.size; i++) {
            boolean both = pieces.kind[i] == SignaturePieces.Kind.TEXT && pieces.kind[i + 1] == SignaturePieces.Kind.TEXT;
            if (both && !firm(pieces.words(i)) && !isTitle(pieces.words(i), true) && isTitle(pieces.words(i + 1), true) && pieces.words(i).length() < 50 && pieces.words(i + 1).length() < 90) {
                Draft draft = new Draft(pieces.column(i), 0, false, Fact.none());
                name(draft, pieces.words(i), pieces.start[i]);
                draft.title.add(i + 1);
                drafts.add(draft);
                return;
            }
        }
    }

    private Fact<String> title(Draft d) {
        Pieces joined = new Pieces(page);
        for (int i : d.title) {
            int a = pieces.start[i];
            if (page.text().regionMatches(true, a, "its ", 0, 4)) {
                a += 4;
            }
            joined.add(a, pieces.end[i]);
        }
        Fact<String> below = joined.fact();
        if (!d.titleInLine.isPresent() || !below.isPresent()) {
            return d.titleInLine.or(below);
        }
        List<Span> at = new ArrayList<>(d.titleInLine.at());
        at.addAll(below.at());
        return Fact.of(d.titleInLine.orElse("") + " " + below.orElse(""), at);
    }

    // ---- words

    /// Whether a text reads like a title: it has a word of one, among its first words when `early`.
    private static boolean isTitle(String words, boolean early) {
        int i = 0;
        int seen = 0;
        int z = words.length();
        while (i < z && (!early || seen < 6)) {
            if (!Character.isLetter(words.charAt(i))) {
                i++;
                continue;
            }
            int a = i;
            while (i < z && Character.isLetter(words.charAt(i))) {
                i++;
            }
            seen++;
            if (TITLES.contains(words.substring(a, i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean firm(String words) {
        String low = words.toLowerCase(Locale.ROOT).replace(".", "");
        int i = 0;
        while (i < low.length()) {
            int a = i;
            while (i < low.length() && Character.isLetter(low.charAt(i))) {
                i++;
            }
            if (i > a && FIRMS.contains(low.substring(a, i))) {
                return true;
            }
            i++;
        }
        return low.contains("general partner") || low.startsWith("as ") || low.startsWith("on behalf");
    }

    private static boolean openEnded(String words) {
        String low = words.toLowerCase(Locale.ROOT).strip();
        return low.endsWith(",") || low.endsWith(" and") || low.endsWith("&") || low.endsWith(" of") || low.endsWith("-") || low.endsWith("/") || low.endsWith(" general") || low.endsWith(" chief")
                || low.endsWith(" vice") || low.endsWith(" the");
    }

    private static boolean pageNumber(String words) {
        return words.length() < 8 && letters(words).length() < 2;
    }

    /// Whether a text repeats a name, perhaps with other initials.
    private static boolean alike(String name, String words) {
        String a = letters(name);
        String b = letters(words);
        return !a.isEmpty() && (b.startsWith(a) || (b.length() > 2 && a.contains(b)) || lastWord(name).equals(lastWord(words)));
    }

    private static String lastWord(String words) {
        String low = words.strip().toLowerCase(Locale.ROOT);
        return letters(low.substring(low.lastIndexOf(' ') + 1));
    }

    private static String letters(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetter(words.charAt(i))) {
                out.append(Character.toLowerCase(words.charAt(i)));
            }
        }
        return out.toString();
    }
}
