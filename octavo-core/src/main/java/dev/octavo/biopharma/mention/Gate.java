package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Inflections;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.WordClasses;
import java.util.Set;

/// Tells by single words what a text or a sentence may be about, so that most of them are never
/// looked at closely.
///
/// Each word of the lexicon has its bits in one table; a text has those of all its words.
public final class Gate {

    /// A noun that can mean a payment.
    static final int HEAD = 1;

    /// A sign or word of money.
    public static final int MONEY = 2;

    /// A word of the business of medicines.
    public static final int FIELD = 4;

    /// A word of a trial's or an application's steps.
    static final int STEP = 8;

    /// Results or earnings.
    public static final int RESULTS = 16;

    /// "ended", "ending".
    static final int ENDED = 32;

    /// "milestone".
    public static final int MILESTONE = 64;

    /// A verb by which payments move.
    public static final int MOVES = 128;

    /// A bracket with a short name in quotation marks.
    public static final int DEFINITION = 256;

    /// A word that only medicine has.
    public static final int MEDICAL = 512;

    /// A word of a disease, or of developing something against one.
    static final int ILL = 32768;

    /// A word for an agreement.
    static final int AGREED = 1024;

    /// A word by which a compound is described: what it is, what it is made of, whose it is.
    public static final int DESCRIBES = 2048;

    /// A headline figure of a results announcement.
    static final int FIGURE = 4096;

    /// A word for an agreement of any kind, or for what it grants.
    static final int DEAL = 8192;

    /// A verb or noun for making, amending or ending one.
    public static final int ACT = 16384;

    /// A word that firms and products of medicine are named by.
    public static final int REMEDY = 65536;

    /// A word for what steps are taken with: trials, results, applications, holds, designations.
    static final int ACTED = 131072;

    /// A word that only trials and applications have.
    static final int TESTED = 262144;

    /// A word by which a text tells what the finances are to be.
    static final int OUTLOOK = 524288;

    /// What is expected of the finances: figures, expenses, charges.
    static final int FINANCES = 1048576;

    /// "forward-looking".
    static final int LEGAL = 2097152;

    /// A word by which a company has another's name or place.
    static final int SUCCESSION = 4194304;

    /// A word that can say so among others: "now", "name".
    static final int NAMED = 8388608;

    /// A part of a year for which figures are told.
    static final int SPAN = 16777216;

    /// A word by which a text tells what somebody is to do.
    static final int PLANS = 33554432;

    /// A word of medicine that any business has: the treatment of a tax, software that was
    /// developed.
    static final int TREATING = 67108864;

    /// A word by which a text tells that a compound is given up, among much else.
    static final int ENDS = 134217728;

    /// A word by which a text tells that a medicine is launched.
    static final int LAUNCHED = 268435456;

    /// A word that tells so among much else: "available", "sale".
    static final int SOLD = 536870912;

    private static final Set<String> MOVING = Set.of("gain", "give", "trigger", "entitle", "lapse");

    private static final int[] BITS = new int[Lexicon.CAPACITY];

    static {
        set(MILESTONE | HEAD, "about-milestones");
        set(HEAD, "about-payments");
        set(MONEY, "about-money");
        // every verb by which a payment moves, and what else says that it does
        for (PhraseBook.Line line : Wording.LINES) {
            if (line.category().equals("verb") && MOVING.contains(line.value())) {
                for (String word : Inflections.all(line.pattern())) {
                    set(word, MOVES);
                }
            }
        }
        set(MOVES, "about-moving");
        set(FIELD, "about-the-field");
        set(ACTED, "about-acts");
        set(TESTED, "about-tests");
        set(OUTLOOK, "about-outlook");
        set(FINANCES, "outlook-finances");
        set("forward-looking", LEGAL);
        set(STEP, "about-steps");
        set(MEDICAL, "about-medicine");
        set(REMEDY, "about-remedies");
        set(AGREED, "about-partners");
        set(DESCRIBES, "about-compounds");
        set(DEAL, "about-agreements");
        set(ACT, "about-signing");
        for (PhraseBook.Line line : Wording.LINES) {
            if (line.category().equals("gate")) {
                for (String word : Inflections.all(line.pattern())) {
                    set(word, line.value().equals("act") ? ACT : DEAL);
                }
            }
        }
        set(ILL, "about-illness");
        for (String word : Dictionary.terms("indication")) {
            set(word, ILL);
        }
        set(RESULTS, "about-results");
        set(ENDED, "about-periods");
        set(FIGURE, "about-figures");
        set(SUCCESSION, "about-successions");
        set(NAMED, "about-names");
        set(SPAN, "about-spans");
        set(PLANS, "about-plans");
        set(TREATING, "about-treating");
        set(ENDS, "about-ends");
        set(LAUNCHED, "about-launches");
        set(SOLD, "about-sales");
    }

    private Gate() {}

    private static void set(int bits, String name) {
        WordClasses.words(name).forEach(word -> set(word, bits));
    }

    private static void set(String word, int bits) {
        BITS[Lexicon.intern(word)] |= bits;
    }

    /// The bits of all words of the tokens `from` to before `to`.
    public static int topics(Tokens t, int from, int to) {
        int out = 0;
        int[] word = t.word;
        for (int i = from; i < to; i++) {
            int w = word[i];
            out |= BITS[w];
            if (w == Tokens.OPEN
                    && (t.word(i + 1) == Tokens.QUOTE
                            || t.word(i + 2) == Tokens.QUOTE
                            || t.word(i + 3) == Tokens.QUOTE)) {
                int first =
                        t.word(i + 1) == Tokens.QUOTE
                                ? i + 2
                                : t.word(i + 2) == Tokens.QUOTE ? i + 3 : i + 4;
                out |=
                        first < to && !Lexicon.common(t.word[first]) && t.is(first, Tokens.CAP)
                                ? DEFINITION
                                : 0;
            }
        }
        return out;
    }

    /// Whether a paragraph of these topics is worth cutting into sentences.
    public static boolean paragraph(int topics) {
        return (topics & (MILESTONE | STEP | RESULTS | DEFINITION)) != 0
                || (topics & (HEAD | MONEY)) != 0 && (topics & MOVES) != 0;
    }

    /// Whether a paragraph of these topics may say what a compound is for.
    public static boolean medical(int topics) {
        return (topics & (MEDICAL | ILL | TREATING)) != 0;
    }

    /// Whether a paragraph of these topics may say when the agreement behind a payment was made.
    public static boolean agreement(int topics) {
        return (topics & AGREED) != 0;
    }

    /// Whether a text of these topics may tell what was done with an agreement.
    public static boolean agreements(int topics) {
        return (topics & DEAL) != 0 && (topics & ACT) != 0;
    }

    /// Whether a sentence of these topics may name an agreement.
    public static boolean agreed(int topics) {
        return (topics & DEAL) != 0;
    }

    /// Whether a text of these topics may tell a payment.
    public static boolean payments(int topics) {
        boolean moves = (topics & MOVES) != 0 && (topics & (HEAD | MONEY)) != 0;
        return (topics & MILESTONE) != 0
                || moves && (topics & FIELD) != 0
                || (topics & MONEY) != 0 && medicines(topics);
    }

    /// Whether a sentence or text of these topics is about medicines.
    public static boolean medicines(int topics) {
        return (topics & (MEDICAL | REMEDY)) != 0;
    }

    /// Whether a sentence speaks of medicines, or of what they are for.
    public static boolean ofMedicines(int topics) {
        return (topics & (MEDICAL | REMEDY | ILL)) != 0;
    }

    /// Whether a word of these topics is one that firms of medicine are named by.
    public static boolean firm(int topics) {
        return (topics & REMEDY) != 0;
    }

    /// Whether a sentence may hold a phrase of a payment: it speaks of a milestone, or of money
    /// that moves beside words of the field, in the sentence or in the one before.
    public static boolean phrase(int sentence, int before) {
        return (sentence & MILESTONE) != 0
                || ((sentence & (HEAD | MONEY)) != 0
                        && (sentence & MOVES) != 0
                        && ((sentence | before) & (FIELD | MILESTONE)) != 0)
                || ((sentence & HEAD) != 0 && (sentence & MONEY) != 0 && (before & MILESTONE) != 0);
    }

    /// Whether a text or sentence of these topics may tell a step of a trial or application.
    public static boolean steps(int topics) {
        return (topics & STEP) != 0 && (topics & (MEDICAL | TREATING)) != 0;
    }

    /// Whether a sentence of these topics, in a text that may tell steps, may tell one.
    public static boolean acts(int topics) {
        return (topics & (STEP | ACTED)) != 0;
    }

    /// Whether such a sentence may tell that a compound which it names is given up.
    public static boolean ends(int topics) {
        return (topics & ENDS) != 0;
    }

    /// Whether a paragraph or sentence of these topics may tell of a launch.
    public static boolean launched(int topics) {
        return (topics & LAUNCHED) != 0;
    }

    /// Whether such a sentence may tell that a medicine which it names is available or sold.
    public static boolean sold(int topics) {
        return (topics & SOLD) != 0;
    }

    /// Whether a text of these topics may tell of trials, applications or launches.
    public static boolean trials(int topics) {
        boolean sold = (topics & SOLD) != 0 && (topics & REMEDY) != 0 && (topics & FIELD) != 0;
        return (sold || (topics & (STEP | TESTED | LAUNCHED)) != 0)
                && (topics & (MEDICAL | REMEDY | ILL)) != 0;
    }

    /// Whether a paragraph of these topics may tell of a trial or an application.
    public static boolean tested(int topics) {
        return (topics & TESTED) != 0;
    }

    /// Whether it may tell what the finances are to be.
    public static boolean outlook(int topics) {
        return (topics & OUTLOOK) != 0 && (topics & FINANCES) != 0;
    }

    /// Whether it may tell what somebody is to do.
    public static boolean plans(int topics) {
        return (topics & PLANS) != 0;
    }

    /// Whether it may say that statements are forward-looking.
    public static boolean legal(int topics) {
        return (topics & LEGAL) != 0;
    }

    /// Whether a paragraph of these topics is worth cutting for a company that has another's name
    /// or place.
    public static boolean succession(int topics) {
        return (topics & SUCCESSION) != 0;
    }

    /// Whether a sentence of these topics may tell of one.
    public static boolean succeeds(int topics) {
        return (topics & (SUCCESSION | NAMED)) != 0;
    }

    /// Whether it may tell a headline figure.
    public static boolean figures(int topics) {
        return (topics & FIGURE) != 0 && (topics & MONEY) != 0;
    }

    /// Whether it may name a period that is over.
    public static boolean periods(int topics) {
        return (topics & (ENDED | SPAN)) != 0;
    }

    /// Whether it may announce results.
    public static boolean results(int topics) {
        return (topics & RESULTS) != 0 && (topics & ENDED) != 0;
    }
}
