package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The typed mentions of a stretch of text, so that a phrase can ask for "a phase" or "a sum of
/// money".
///
/// Finders run one after another and a token belongs to the first that takes it: money,
/// applications, agencies, phases, dates, targets, compounds, organisations, places. The order
/// settles the doubtful ("BLA 125" is no compound, "AG" no place).
final class Mentions {

    final Tokens t;
    final int from;
    final int to;
    private final int[] types;
    private final int[] ends;
    private final List<Mention> all = new ArrayList<>();
    private final Map<Integer, Money> money = new HashMap<>();
    private final Map<Integer, Phase> phases = new HashMap<>();

    Mentions(Tokens t, int from, int to) {
        this.t = t;
        this.from = from;
        this.to = to;
        types = new int[to - from];
        ends = new int[to - from];
    }

    /// The mentions of nothing.
    static final Mentions NONE = new Mentions(new Tokens("", 0), 0, 0);

    /// All mentions but those of organisations, which need to know the parties.
    static Mentions of(Tokens t, int from, int to) {
        Mentions m = new Mentions(t, from, to);
        MoneyFinder.find(m);
        m.applications();
        m.agencies();
        m.phases();
        m.dates();
        TargetFinder.find(m);
        CompoundFinder.find(m);
        return m;
    }

    /// The bits of the types of the mention that begins at a token; 0 for none.
    int types(int token) {
        return token >= from && token < to ? types[token - from] : 0;
    }

    /// Behind the mention that begins at a token, or the next token.
    int end(int token) {
        return token >= from && token < to && ends[token - from] > token
                ? ends[token - from]
                : token + 1;
    }

    boolean is(int token, Mention.Type type) {
        return (types(token) & type.bit) != 0;
    }

    /// Whether a token belongs to a mention already.
    boolean taken(int token) {
        return token < from || token >= to || ends[token - from] != 0;
    }

    void add(Mention.Type type, int a, int z, String name) {
        all.add(new Mention(type, a, z, name));
        types[a - from] |= type.bit;
        for (int i = a; i < z; i++) {
            ends[i - from] = z;
        }
    }

    void add(int a, int z, Money sum) {
        add(Mention.Type.MONEY, a, z, t.text(a, z));
        money.put(a, sum);
    }

    Money money(int token) {
        return money.getOrDefault(token, Money.UNDISCLOSED);
    }

    Optional<Phase> phase(int token) {
        return Optional.ofNullable(phases.get(token));
    }

    List<Mention> all(Mention.Type type) {
        List<Mention> out = new ArrayList<>();
        for (Mention m : all) {
            if (m.type() == type) {
                out.add(m);
            }
        }
        out.sort((x, y) -> Integer.compare(x.from(), y.from()));
        return out;
    }

    Optional<Mention> at(int token, Mention.Type type) {
        for (Mention m : all) {
            if (m.from() == token && m.type() == type) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }

    private void applications() {
        for (Phrases.Hit h : Wording.APPLICATION.find(t, this, from, to)) {
            if (!taken(h.from())
                    && (h.to() - h.from() > 1
                            || Character.isUpperCase(t.text.charAt(t.start[h.from()] + 1)))) {
                add(Mention.Type.valueOf(h.value()), h.from(), h.to(), h.value());
            }
        }
    }

    private void agencies() {
        for (int i = from; i < to; i++) {
            int end = taken(i) ? i : Dictionary.agency(t, i, to);
            if (end > i && (end > i + 1 || t.is(i, Tokens.UPPER))) {
                add(Mention.Type.AGENCY, i, end, t.text(i, end));
                i = end - 1;
            }
        }
    }

    private static final int PHASE = Lexicon.intern("phase");

    private void phases() {
        for (int i = from; i < to; i++) {
            if (t.word[i] == PHASE && i + 1 < to && !taken(i)) {
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
            phases.put(a, read);
            add(Mention.Type.PHASE, a, z, t.text(a, z));
        }
    }

    private static @org.jspecify.annotations.Nullable Phase phaseOf(String number) {
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
            if (!taken(d.from()) && !taken(d.to() - 1)) {
                add(Mention.Type.DATE, d.from(), d.to(), t.text(d.from(), d.to()));
                dates.put(d.from(), d.date());
            }
        }
    }

    private final Map<Integer, EventDate> dates = new HashMap<>();

    Optional<EventDate> date(int token) {
        return Optional.ofNullable(dates.get(token));
    }
}
