package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.text.DateFinder;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Applications for a medicine, agencies, phases of its trials and dates: "IND", "the FDA", "Phase
/// 2/3", "phase-IIb", "June 30, 2011". What is written in few ways and needs no names.
final class FigureFinder {

    private static final int PHASE = Lexicon.intern("phase");

    private final Mentions m;
    private final Tokens t;
    private final int from;
    private final int to;

    private FigureFinder(Mentions m) {
        this.m = m;
        this.t = m.t;
        this.from = m.from;
        this.to = m.to;
    }

    /// Finds those of some types.
    ///
    /// @param may the bits of the types, of which there may be mentions
    static void find(Mentions m, int may) {
        FigureFinder finder = new FigureFinder(m);
        if ((may & Mentions.APPLICATIONS) != 0) {
            finder.applications();
        }
        if ((may & Mention.Type.AGENCY.bit) != 0) {
            finder.agencies();
        }
        if ((may & Mention.Type.PHASE.bit) != 0) {
            finder.phases();
        }
        if ((may & Mention.Type.DATE.bit) != 0) {
            finder.dates();
        }
    }

    /// Whether a word is that which a phase begins with.
    static boolean phaseWord(int word) {
        return word == PHASE;
    }

    private void applications() {
        for (Phrases.Hit h : Wording.APPLICATION.find(t, m, from, to)) {
            if (!m.taken(h.from())
                    && (h.to() - h.from() > 1
                            || Character.isUpperCase(t.text.charAt(t.start[h.from()] + 1)))) {
                m.add(Mention.Type.valueOf(h.value()), h.from(), h.to(), h.value());
            }
        }
    }

    private void agencies() {
        for (int i = from; i < to; i++) {
            int end = m.taken(i) ? i : Dictionary.agency(t, i, to);
            if (end > i && (end > i + 1 || t.is(i, Tokens.UPPER) || named(i))) {
                m.add(Mention.Type.AGENCY, i, end, t.text(i, end));
                i = end - 1;
            }
        }
    }

    /// Whether a word is an agency's whole name, and no letters that stand for one: "Swissmedic".
    private boolean named(int i) {
        if (!t.is(i, Tokens.CAP)) {
            return false;
        }
        String name = Dictionary.meaning("agency", t.text(i));
        return name.chars().anyMatch(Character::isLowerCase);
    }

    private void phases() {
        for (int i = from; i < to; i++) {
            if (t.word[i] == PHASE && i + 1 < to && !m.taken(i)) {
                int end = i + 2;
                String number = t.text(i + 1);
                while (end + 1 < to && end < i + 6 && t.word[end] == Tokens.SLASH) {
                    number += "/" + t.text(end + 1);
                    end += 2;
                }
                phase(i, end, number);
            } else if (t.is(i, Tokens.HYPHEN)
                    && t.text.regionMatches(true, t.start[i], "phase-", 0, 6)) {
                phase(i, i + 1, t.text(i).substring(6));
            }
        }
    }

    private void phase(int a, int z, String number) {
        Phase read = phaseOf(number);
        if (read != null) {
            m.add(a, z, read);
        }
    }

    private static @Nullable Phase phaseOf(String number) {
        StringBuilder out = new StringBuilder();
        for (String part : number.toLowerCase(Locale.ROOT).split("[/-]")) {
            String p = part.replaceAll("[ab]$", "");
            String digit =
                    switch (p) {
                        case "0" -> "0";
                        case "i", "1", "one", "l" -> "1";
                        case "ii", "2", "two" -> "2";
                        case "iii", "3", "three" -> "3";
                        case "iv", "4", "four" -> "4";
                        default -> "";
                    };
            out.append(digit);
        }
        return switch (out.toString()) {
            case "0" -> Phase.PHASE_0;
            case "1", "11" -> Phase.PHASE_1;
            case "12" -> Phase.PHASE_1_2;
            case "2", "22" -> Phase.PHASE_2;
            case "23" -> Phase.PHASE_2_3;
            case "3", "33" -> Phase.PHASE_3;
            case "4", "34" -> Phase.PHASE_4;
            default -> null;
        };
    }

    private void dates() {
        if (to <= from) {
            return;
        }
        for (DateFinder.Found d : DateFinder.find(t, from, to)) {
            if (!m.taken(d.from()) && !m.taken(d.to() - 1)) {
                m.add(d.from(), d.to(), d.date());
            }
        }
    }
}
