package dev.octavo.form.cover;

import dev.octavo.edgar.Fact;
import dev.octavo.form.line.AmendmentWords;
import dev.octavo.form.line.CoverWords;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;

/// What a cover says above the registrant's name of being an amendment: `FORM 8-K/A`, `Amendment
/// No. 2`, `(Amendment 1)`.
final class CoverAmendment {

    private final Page page;
    private final CoverTokens tokens;

    CoverAmendment(Page page, CoverTokens tokens) {
        this.page = page;
        this.tokens = tokens;
    }

    /// Whether the letterhead says `8-K/A` or `Amendment No.`; nothing where it does not.
    Fact<Boolean> amends() {
        for (int i = 0; i < tokens.size() && (tokens.kind(i) & CoverWords.NAME) == 0; i++) {
            int slash = page.text().indexOf("/A", tokens.start(i), tokens.end(i));
            boolean form = slash > 0 && (page.text().charAt(slash - 1) | 32) == 'k';
            if (form || amendmentAt(i) >= 0) {
                return Fact.of(true, page.span(tokens.start(i), tokens.end(i)));
            }
        }
        return Fact.none();
    }

    /// The number of the amendment, where one is printed.
    Fact<Integer> number() {
        for (int i = 0; i < tokens.size() && (tokens.kind(i) & CoverWords.NAME) == 0; i++) {
            int at = amendmentAt(i);
            int start = at < 0 ? behindForm(i) : behindWords(i, at);
            int end = start < 0 ? start : wordEnd(start, tokens.end(i));
            int value = start < 0 ? 0 : AmendmentWords.number(page.text().substring(start, end));
            if (value > 0) {
                return Fact.of(value, page.span(start, end));
            }
            Fact<Integer> counted = ordinal(i);
            if (counted.isPresent()) {
                return counted;
            }
        }
        return Fact.none();
    }

    /// The number of a line that is "Second Amendment", or begins "2nd Amendment to Form 8-K".
    private Fact<Integer> ordinal(int i) {
        int a = tokens.start(i);
        int z = tokens.end(i);
        while (a < z && !Ascii.letterOrDigit(tokens.text[a])) {
            a++;
        }
        int behind = a;
        while (behind < z && Ascii.letterOrDigit(tokens.text[behind])) {
            behind++;
        }
        boolean alone = z - behind <= 12 || Scan.at(tokens.text, behind, z, " amendment to form");
        if (!Scan.at(tokens.text, behind, z, " amendment") || !alone) {
            return Fact.none();
        }
        int value = AmendmentWords.ordinal(page.text().substring(a, behind));
        return value > 0 ? Fact.of(value, page.span(a, behind)) : Fact.none();
    }

    /// Behind the digits or the letters that stand at a position.
    private int wordEnd(int at, int z) {
        boolean digits = Ascii.digit(tokens.text[at]);
        int i = at;
        while (i < z && (digits ? Ascii.digit(tokens.text[i]) : Ascii.letter(tokens.text[i]))) {
            i++;
        }
        return i;
    }

    /// Where the word behind `Amendment No.` begins, which is its number or none: a number further
    /// behind is another one (`Amendment No. __ to Form 8-K`). -1 where no word follows.
    private int behindWords(int i, int at) {
        int end = tokens.end(i);
        int word = at + "amendment ".length();
        if (Ascii.letter(tokens.text[word])) {
            word = CoverWords.wordEnd(tokens.text, word, end);
        }
        while (word < end && !Ascii.letterOrDigit(tokens.text[word])) {
            word++;
        }
        return word < end ? word : -1;
    }

    /// Where the number begins in `8-K/A-1`, `8-K/A No. 1`; -1 where none does.
    private int behindForm(int i) {
        String text = page.text();
        int slash = text.indexOf("/A", tokens.start(i), tokens.end(i));
        if (slash <= 0 || (text.charAt(slash - 1) | 32) != 'k') {
            return -1;
        }
        int at = slash + 2;
        while (at < tokens.end(i) && " -–#(.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (Scan.at(text, at, "no")) {
            at += 2;
            while (at < tokens.end(i) && " .".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        int behind = at;
        while (behind < tokens.end(i) && Ascii.digit(text.charAt(behind))) {
            behind++;
        }
        return behind > at && behind - at < 3 ? at : -1;
    }

    /// Where `Amendment No`, `Amendment Number`, `Amendment #` or `Amendment 1` stands in a token;
    /// -1 where none does.
    private int amendmentAt(int i) {
        int z = tokens.end(i);
        for (int p = tokens.start(i); p < z; p++) {
            if ((tokens.text[p] | 32) == 'a' && Scan.at(tokens.text, p, z, "amendment ")) {
                int number = p + "amendment ".length();
                char c = number < z ? tokens.text[number] : ' ';
                if (c == '#'
                        || Ascii.digit(c)
                        || Scan.at(tokens.text, number, "no")
                        || Scan.at(tokens.text, number, "number")) {
                    return p;
                }
            }
        }
        return -1;
    }
}
