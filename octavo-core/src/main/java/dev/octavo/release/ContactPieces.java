package dev.octavo.release;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes a line of a contact block apart: names, titles, organisations, phones and addresses in
/// reading order.
final class ContactPieces {

    /// What a piece is.
    enum Kind {
        LABEL,
        NAME,
        TITLE,
        ORGANISATION,
        PHONE,
        EMAIL,
        OTHER
    }

    /// A piece of a contact block.
    ///
    /// @param sure of a name: whether it is a person's beyond doubt
    record Piece(Kind kind, Fact<String> fact, boolean sure) {}

    /// Where a text comes from.
    interface Source {
        Fact<String> fact(int a, int z);
    }

    private final String text;
    private final Source source;
    private final List<Piece> out;

    private ContactPieces(String text, Source source, List<Piece> out) {
        this.text = text;
        this.source = source;
        this.out = out;
    }

    /// The pieces of running text: wire copy and sentences that name contacts.
    static List<Piece> sentence(Passage passage) {
        List<Piece> out = new ArrayList<>();
        line(
                passage.text(),
                (a, z) -> Fact.of(passage.text().substring(a, z), passage.spans(a, z)),
                out);
        return out;
    }

    /// Adds the pieces of a line, or of a part of one.
    static void line(String text, Source source, List<Piece> out) {
        new ContactPieces(text, source, out).line();
    }

    private void line() {
        int at = label(0);
        while (at < text.length()) {
            int phone = Shape.phone(text, at);
            int email = Shape.email(text, at);
            boolean phoneFirst = phone >= 0 && (email < 0 || phone < email);
            int next = phoneFirst ? phone : email;
            if (next < 0) {
                words(at, text.length());
                return;
            }
            words(at, next);
            int end = phoneFirst ? Shape.phoneEnd(text, next) : Shape.emailEnd(text, next);
            if (end <= next) {
                return;
            }
            if (!phoneFirst) {
                add(Kind.EMAIL, next, end);
            } else if (!fax(at, next, end)) {
                add(Kind.PHONE, next, end);
            }
            at = end;
        }
    }

    private boolean fax(int from, int start, int end) {
        String before = text.substring(Math.max(from, start - 16), start).toLowerCase(Locale.ROOT);
        String behind =
                text.substring(end, Math.min(text.length(), end + 8)).toLowerCase(Locale.ROOT);
        return before.contains("fax")
                || before.contains("facsimile")
                || before.strip().equals("f:")
                || behind.strip().startsWith("(fax")
                || behind.strip().startsWith("fax");
    }

    /// Behind the label at the beginning of a line ("Contact:", "Investors:", "Media Contact -"),
    /// or 0.
    private int label(int at) {
        boolean of =
                text.regionMatches(true, 0, "at ", 0, 3)
                        && text.endsWith(":")
                        && !text.regionMatches(true, 3, "the company", 0, 11);
        if (of) {
            add(Kind.ORGANISATION, 3, text.length() - 1);
            return text.length();
        }
        if (!Shape.beginsWith(text, Wording.CONTACT_LABELS)) {
            return at;
        }
        int colon = colon(text);
        if (colon >= 0 && colon <= 70 && Shape.phone(text.substring(0, colon), 0) < 0) {
            add(Kind.LABEL, 0, colon);
            return colon + 1;
        }
        String bare = Shape.bare(text);
        if (Wording.CONTACT_LABELS.contains(bare)
                || Wording.CONTACT_LABELS.contains(singular(bare))) {
            boolean department =
                    bare.contains("relations")
                            || bare.contains("communications")
                            || bare.contains("affairs");
            boolean title =
                    !out.isEmpty()
                            && department
                            && out.getLast().kind() != Kind.LABEL
                            && out.getLast().kind() != Kind.PHONE
                            && out.getLast().kind() != Kind.EMAIL;
            add(title ? Kind.TITLE : Kind.LABEL, 0, text.length());
            return text.length();
        }
        for (String word : List.of("contacts", "contact")) {
            int found = text.toLowerCase(Locale.ROOT).indexOf(word);
            if (found >= 0 && found < 24) {
                add(Kind.LABEL, 0, found + word.length());
                return found + word.length();
            }
        }
        return at;
    }

    /// Where a label that a text begins with ends: at its colon, or at a bar or dash behind words
    /// that are a label and nothing else ("Investors | Jane Roe"); -1 where neither stands there.
    static int colon(String text) {
        int colon = text.indexOf(':');
        for (int i = 1; i + 1 < text.length() && i < 40 && (colon < 0 || i < colon); i++) {
            char c = text.charAt(i);
            if ((c == '|' || c == '\u2013' || c == '\u2014' || c == '-')
                    && text.charAt(i - 1) <= ' '
                    && text.charAt(i + 1) <= ' ') {
                String bare = Shape.bare(text.substring(0, i).strip());
                boolean label =
                        Wording.CONTACT_LABELS.contains(bare)
                                || Wording.CONTACT_LABELS.contains(singular(bare));
                return label ? i : colon;
            }
        }
        return colon;
    }

    private static String singular(String bare) {
        return bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /// Names, titles and organisations between two positions.
    private void words(int from, int to) {
        if (address(from, to)) {
            return;
        }
        int at = lead(from, to);
        boolean listed = false;
        while (at < to) {
            int name = Names.at(text, at, to);
            if (name > 0) {
                int start = Names.behindHonorific(text, at);
                int behind = Names.behindCredentials(text, name, to);
                at = lead(behind, to);
                boolean more = joined(behind, at) && Names.at(text, at, to) > 0;
                boolean sure = listed || more || sure(start, name, to);
                out.add(new Piece(Kind.NAME, source.fact(start, name), sure));
                listed = more;
                continue;
            }
            int end = chunk(at, to);
            classify(at, end);
            at = lead(Math.max(end, at + 1), to);
        }
    }

    /// Whether what stands between two names makes them a list of people: "Jane Roe or John Doe".
    private boolean joined(int from, int to) {
        String between = text.substring(from, to).strip();
        return between.equals("or") || between.equals("and") || between.equals("/");
    }

    private boolean sure(int start, int end, int to) {
        if (Names.known(text.substring(start, end))) {
            return true;
        }
        int next = lead(end, to);
        int word = next;
        while (word < to && Shape.letter(text.charAt(word))) {
            word++;
        }
        return next > end
                && word > next
                && Wording.TITLES.contains(text.substring(next, word).toLowerCase(Locale.ROOT));
    }

    /// Behind what joins two pieces: commas, dashes, "or", "of", "for".
    private int lead(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '(') {
                int close = text.indexOf(')', at);
                at = close > 0 && close < to ? close + 1 : at + 1;
                continue;
            }
            if (c <= ' ' || ",;/:.-\u2013\u2014|)[]\"*\u2022".indexOf(c) >= 0) {
                at++;
                continue;
            }
            int word = 0;
            for (String join :
                    new String[] {
                        "or ",
                        "and ",
                        "of ",
                        "for ",
                        "at ",
                        "both ",
                        "with ",
                        "either ",
                        "please ",
                        "contact ",
                        "call ",
                        "the ",
                        "& "
                    }) {
                if (text.regionMatches(true, at, join, 0, join.length())
                        && at + join.length() <= to) {
                    word = join.length();
                    break;
                }
            }
            if (word == 0) {
                return at;
            }
            at += word;
        }
        return to;
    }

    /// Where the piece that begins at a position ends: at a separator that does not stand before
    /// "Inc.".
    private int chunk(int at, int to) {
        for (int i = at; i < to; i++) {
            char c = text.charAt(i);
            if (c == ';'
                    || c == ':'
                    || c == '('
                    || c == '|'
                    || c == '\u2022'
                    || text.startsWith(" - ", i)
                    || text.startsWith(" \u2013 ", i)
                    || text.startsWith(" of ", i)
                    || text.startsWith(" for ", i)
                    || text.startsWith(" at ", i)
                    || text.startsWith(" call ", i)
                    || text.startsWith(" contact ", i)) {
                return i;
            }
            if (c == '/' && i + 1 < to && i > at + 3 && Names.at(text, i + 1, to) > 0) {
                return i;
            }
            if (c == ',' && !suffix(i + 1, to)) {
                return i;
            }
        }
        return to;
    }

    private boolean suffix(int at, int to) {
        int a = at;
        while (a < to && text.charAt(a) <= ' ') {
            a++;
        }
        int z = a;
        while (z < to && text.charAt(z) > ' ' && text.charAt(z) != ',') {
            z++;
        }
        return Wording.SUFFIXES.contains(Shape.bare(text.substring(a, z)));
    }

    /// A street, or a city with state and ZIP code.
    private boolean address(int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += Shape.digit(text.charAt(i)) ? 1 : 0;
        }
        if (digits == 0) {
            return false;
        }
        int a = from;
        while (a < to && text.charAt(a) <= ' ') {
            a++;
        }
        boolean zip = digits >= 5 && to - from < 60;
        return a < to && (Shape.digit(text.charAt(a)) || zip);
    }

    private void classify(int a, int z) {
        int end = z;
        while (end > a
                && (text.charAt(end - 1) <= ' ' || "/,:;-".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end - a < 2 || !Shape.upper(text.charAt(a)) || end - a > 90) {
            return;
        }
        String chunk = text.substring(a, end);
        String bare = Shape.bare(chunk);
        if (Wording.NUMBER_LABELS.contains(bare)
                || bare.startsWith("www.")
                || bare.startsWith("http")
                || bare.startsWith("phone")
                || bare.startsWith("email")
                || bare.startsWith("e-mail")
                || bare.startsWith("tel") && bare.length() <= 9) {
            return;
        }
        if (Shape.beginsWith(chunk, Wording.LABELS)) {
            return;
        }
        organisationOrTitle(a, end);
    }

    private void organisationOrTitle(int a, int end) {
        int org = -1;
        boolean allTitle = true;
        boolean word = false;
        String last = "";
        String first = "";
        int i = a;
        while (i < end) {
            int w = i;
            while (w < end && text.charAt(w) > ' ') {
                w++;
            }
            String bare = Shape.bare(text.substring(i, w));
            boolean title =
                    bare.isEmpty()
                            || Wording.TITLES.contains(bare)
                            || Wording.CONNECTORS.contains(bare)
                            || titles(bare);
            allTitle &= title;
            word |= Wording.ORGANISATIONS.contains(bare);
            if (first.isEmpty()) {
                first = bare;
            }
            boolean begun = Wording.TITLES.contains(first) || titles(first);
            org = title && begun && !Wording.SUFFIXES.contains(bare) ? -1 : org < 0 ? i : org;
            last = bare;
            i = w;
            while (i < end && text.charAt(i) <= ' ') {
                i++;
            }
        }
        if (allTitle) {
            add(Kind.TITLE, a, end);
        } else if (Wording.SUFFIXES.contains(last)) {
            add(Kind.ORGANISATION, org >= 0 ? org : a, end);
        } else if ((Wording.TITLES.contains(first) || titles(first))
                && !first.equals("medical")
                && !first.equals("global")) {
            add(Kind.TITLE, a, end);
        } else {
            add(word || afterName() ? Kind.ORGANISATION : Kind.OTHER, a, end);
        }
    }

    /// "VP/Chief": several titles in one word.
    private static boolean titles(String bare) {
        int slash = bare.indexOf('/');
        return slash > 0 && Wording.TITLES.contains(bare.substring(0, slash));
    }

    private boolean afterName() {
        for (int i = out.size() - 1; i >= 0 && i >= out.size() - 4; i--) {
            Kind kind = out.get(i).kind();
            if (kind == Kind.NAME) {
                return true;
            }
            if (kind != Kind.TITLE) {
                return false;
            }
        }
        return false;
    }

    private void add(Kind kind, int a, int z) {
        Fact<String> fact = a < z ? source.fact(a, z) : Fact.none();
        if (fact.isPresent()) {
            out.add(new Piece(kind, fact, true));
        }
    }
}
