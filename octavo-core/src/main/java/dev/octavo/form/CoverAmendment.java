package dev.octavo.form;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;

/// What a cover says above the registrant's name of being an amendment: `FORM 8-K/A`, `Amendment
/// No. 2`.
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
            int digit = at < 0 ? behindForm(i) : behindWords(i, at);
            if (digit >= 0) {
                int end = digit + 1;
                while (end < tokens.end(i)
                        && end < digit + 3
                        && Ascii.digit(page.text().charAt(end))) {
                    end++;
                }
                return Fact.of(
                        Integer.parseInt(page.text().substring(digit, end)), page.span(digit, end));
            }
        }
        return Fact.none();
    }

    /// Where the number begins in `Amendment No. 1`; -1 where words follow, whose numbers are others:
    /// `Amendment No. One to Form 8-K`.
    private int behindWords(int i, int at) {
        int end = tokens.end(i);
        int number = CoverWords.wordEnd(tokens.text, at + "amendment ".length(), end);
        while (number < end
                && !Ascii.digit(tokens.text[number])
                && !Ascii.letter(tokens.text[number])) {
            number++;
        }
        return number < end && Ascii.digit(tokens.text[number]) ? number : -1;
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

    /// Where `Amendment No` or `Amendment Number` stands in a token; -1 where it does not.
    private int amendmentAt(int i) {
        for (int p = tokens.start(i); p < tokens.end(i); p++) {
            if ((tokens.text[p] | 32) == 'a'
                    && (Scan.at(tokens.text, p, "amendment no")
                            || Scan.at(tokens.text, p, "amendment number"))) {
                return p;
            }
        }
        return -1;
    }
}
