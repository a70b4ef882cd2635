package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Currencies;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.Month;
import java.util.Locale;

/// What the words of a stretch of text can be good for, as bits of one number: each word of the
/// lexicon has its bits in one table, the shape of a word adds its own ([Tokens#DIGIT]), and a
/// sentence has those of all its words.
///
/// A reader that needs one of them asks the sentence's bits first; most sentences are then never
/// looked at. What a text is about is said by the [Gate]; this says what may stand in it.
public final class Cues {

    public static final int DIGIT = Tokens.DIGIT;
    public static final int HYPHEN = Tokens.HYPHEN;

    /// A word that no data file has.
    public static final int UNKNOWN = 1 << 8;

    /// A sign, code or name of a currency.
    static final int CURRENCY = 1 << 9;

    /// A number in letters.
    static final int SPELLED = 1 << 10;

    /// A word that begins the name of an application: "IND", "biologics".
    static final int APPLICATION = 1 << 11;

    /// A word that begins the name of an agency.
    static final int AGENCY = 1 << 12;

    /// "phase".
    static final int PHASE = 1 << 13;

    /// A word that may name a target, or what acts on one.
    static final int TARGET = 1 << 14;

    /// A bracket opens.
    public static final int OPEN = 1 << 15;

    /// A word of the legal sentences about what lies ahead.
    public static final int LEGAL = 1 << 16;

    /// The name of a month.
    public static final int MONTH = 1 << 17;

    /// "risks", "uncertainties": these open the legal sentences.
    public static final Words RISKS = Words.of("risks", "risk", "uncertainties");

    public static final int FORWARD = Lexicon.intern("forward-looking");

    private static final int[] BITS = new int[Lexicon.CAPACITY];

    static {
        for (int id = 1; id < Lexicon.size(); id++) {
            int bits = Currencies.makesSum(id) ? CURRENCY : 0;
            bits |= MoneyFinder.spelled(id) ? SPELLED : 0;
            bits |= Wording.APPLICATION.has(id) ? APPLICATION : 0;
            bits |= Dictionary.agency(id) ? AGENCY : 0;
            bits |= FigureFinder.phaseWord(id) ? PHASE : 0;
            bits |= TargetFinder.may(id) ? TARGET : 0;
            bits |= id == Tokens.OPEN ? OPEN : 0;
            bits |= id == FORWARD || RISKS.has(id) ? LEGAL : 0;
            BITS[id] = bits;
        }
        for (Month m : Month.values()) {
            BITS[Lexicon.intern(m.name().toLowerCase(Locale.ROOT))] |= MONTH;
        }
    }

    private Cues() {}

    /// The bits of the tokens `from` to before `to`.
    public static int of(Tokens t, int from, int to) {
        int out = 0;
        for (int i = from; i < to; i++) {
            int w = t.word[i];
            int shape = t.shape[i];
            out |= BITS[w] | shape;
            if (w == 0 && (shape & (Tokens.SIGN | Tokens.NUMBER)) == 0) {
                out |= UNKNOWN;
            }
        }
        return out;
    }

    /// Whether an agency may be named there.
    public static boolean agency(int cues) {
        return (cues & AGENCY) != 0;
    }

    /// Whether a sum may stand there: a currency, and a number.
    static boolean money(int cues) {
        return (cues & CURRENCY) != 0 && (cues & (DIGIT | SPELLED)) != 0;
    }
}
