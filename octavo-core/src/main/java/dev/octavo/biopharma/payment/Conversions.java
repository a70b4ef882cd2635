package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// Sums that say the one before them once more, in another currency: "150 million yen, worth $1.4
/// million", "2.5 billion lire (some $1,540,000)", "CHF 3 million, which at the present rate is
/// $2.4 million".
final class Conversions {

    /// Conversions stand close behind what they convert.
    private static final int NEAR = 9;

    private static final Words LINKS = Words.named("conversion-links");
    private static final Words SAYS = Words.named("conversions");

    private Conversions() {}

    static boolean is(Sentence s, PaymentPhrase p) {
        if (p.sums().isEmpty()) {
            return false;
        }
        Mention before = null;
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            if (m.to() > p.from()) {
                break;
            }
            before = m;
        }
        if (before == null || p.from() - before.to() > NEAR || p.from() == before.to()) {
            return false;
        }
        Money sum = p.sums().getFirst();
        if (s.m().money(before.from()).currency().equals(sum.currency())) {
            return false;
        }
        boolean says =
                sum.qualifier() == Money.Qualifier.APPROXIMATE
                        && s.t.word[p.from() - 1] == Tokens.COMMA;
        for (int i = before.to(); i < p.from(); i++) {
            int w = s.t.word[i];
            says |= w == Tokens.OPEN || SAYS.has(w);
            if (w != Tokens.OPEN && w != Tokens.COMMA && !LINKS.has(w) && !SAYS.has(w)) {
                return false;
            }
        }
        return says;
    }
}
