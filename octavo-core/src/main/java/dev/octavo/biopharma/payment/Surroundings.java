package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.sentence.Entry;
import dev.octavo.biopharma.sentence.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The sentences around a payment that may name what belongs to it, and the signs by which what
/// stands in them is weighed: the words on either side and how far it is from the payment and from
/// its step.
final class Surroundings {

    /// How many sentences before and behind are looked at.
    private static final int AROUND = 3;

    /// How many sentences are looked at; what tells a payment more often than this names nothing
    /// new.
    private static final int MOST = 40;

    /// A name that may fill a slot, and the sentence that gives it.
    record Named(String name, Sentence sentence) {}

    private final Draft d;

    /// The sentences with where they stand.
    private final Map<Sentence, String> places = new LinkedHashMap<>();

    Surroundings(Draft d, List<Sentence> sentences) {
        this.d = d;
        int own = d.sentence.index;
        int last = Math.min(sentences.size() - 1, own + AROUND);
        for (int i = Math.max(0, own - AROUND); i <= last; i++) {
            if (Entry.siblings(sentences.get(i), d.sentence)) {
                continue;
            }
            String side = i < own ? "before-" + (own - i) : "behind-" + (i - own);
            places.put(sentences.get(i), i == own ? "own" : side);
        }
        for (Sentence s : d.told) {
            if (places.size() == MOST) {
                break;
            }
            places.putIfAbsent(s, "told");
        }
        if (!sentences.isEmpty() && sentences.getFirst().headline()) {
            places.putIfAbsent(sentences.getFirst(), "headline");
        }
    }

    Set<Sentence> sentences() {
        return places.keySet();
    }

    /// Where a sentence stands, as seen from the payment.
    String place(Sentence s) {
        return places.getOrDefault(s, "elsewhere");
    }

    /// The signs of where a stretch of words stands.
    void stand(Sentence s, int a, int z, List<String> out) {
        String place = place(s);
        out.add("in " + place);
        if (s.headline()) {
            out.add("in headline " + place);
        }
        if (d.told.contains(s)) {
            out.add("told");
        }
        if (s == d.sentence) {
            out.add("from-sum " + distance(a, z, d.phrase.from(), d.phrase.to()));
        }
        d.trigger
                .filter(h -> h.sentence() == s)
                .ifPresent(h -> out.add("from-step " + distance(a, z, h.from(), h.to())));
    }

    /// How far one stretch of words stands from another, and on which side.
    private static String distance(int a, int z, int from, int to) {
        if (a >= to) {
            return "behind " + band(a - to);
        }
        return z <= from ? "before " + band(from - z) : "within";
    }

    private static int band(int words) {
        return words <= 1 ? 1 : words <= 3 ? 3 : words <= 6 ? 6 : words <= 12 ? 12 : 99;
    }

    /// The words on either side.
    static void beside(Sentence s, int a, int z, List<String> out) {
        for (int n = 1; n <= 3; n++) {
            out.add("left " + n + " " + word(s, a - n));
            out.add("right " + n + " " + word(s, z + n - 1));
        }
        out.add("left " + word(s, a - 2) + " " + word(s, a - 1));
        out.add("right " + word(s, z) + " " + word(s, z + 1));
        for (String c : PaymentSigns.classes(s, a - 1)) {
            out.add("left ~" + c);
        }
        for (String c : PaymentSigns.classes(s, z)) {
            out.add("right ~" + c);
        }
    }

    /// What stands for a word.
    static String word(Sentence s, int i) {
        return i < s.from || i >= s.to ? "<end>" : PaymentSigns.name(PaymentSigns.word(s, i));
    }

    /// The endings of a word by which names of substances and of diseases are known.
    static void endings(String word, List<String> out) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.length() >= SHORTEST && Character.isLetter(small.charAt(small.length() - 1))) {
            for (int n = 2; n <= 4; n++) {
                out.add("ends -" + small.substring(small.length() - n));
            }
        }
    }

    /// The ending of a shorter word says nothing.
    private static final int SHORTEST = 6;

    /// How often a word or name stands in the sentences, counted up to [#OFTEN].
    int times(String name) {
        int times = 0;
        for (Sentence s : places.keySet()) {
            String text = s.text();
            int at = text.indexOf(name);
            while (at >= 0 && times < OFTEN) {
                times++;
                at = text.indexOf(name, at + name.length());
            }
        }
        return times;
    }

    private static final int OFTEN = 3;
}
