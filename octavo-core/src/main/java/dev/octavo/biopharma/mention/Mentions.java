package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The typed mentions of a stretch of text, so that a phrase can ask for "a phase" or "a sum of
/// money".
///
/// Finders run one after another and a token belongs to the first that takes it: money,
/// applications, agencies, phases, dates, targets, compounds, organisations, places. The order
/// settles the doubtful ("BLA 125" is no compound, "AG" no place).
///
/// They run when they are needed: who asks for a date does not wait for the names behind it. And
/// each runs only where a word or sign stands that it cannot do without, which the [Cues] of the
/// stretch say.
public final class Mentions {

    /// How far the finders have run.
    private enum Reach {
        NOTHING,
        /// Sums.
        SUMS,
        /// Applications, agencies, phases, dates.
        FIGURES,
        /// Targets and compounds.
        SUBSTANCES,
        /// Organisations and places.
        NAMES
    }

    static final int APPLICATIONS =
            Mention.Type.IND.bit
                    | Mention.Type.NDA.bit
                    | Mention.Type.BLA.bit
                    | Mention.Type.MAA.bit
                    | Mention.Type.CTA.bit;
    private static final int FIGURES =
            Mention.Type.MONEY.bit
                    | Mention.Type.PHASE.bit
                    | Mention.Type.DATE.bit
                    | Mention.Type.AGENCY.bit
                    | APPLICATIONS;

    /// What a target is known by.
    private static final int TARGETS = Cues.HYPHEN | Cues.TARGET | Cues.UNKNOWN;

    /// Those for which names are looked for.
    static final int NAMED = Mention.Type.ORG.bit | Mention.Type.PLACE.bit;

    private static final int SUBSTANCES = Mention.Type.TARGET.bit | Mention.Type.COMPOUND.bit;
    private static final int[] NONE_FOUND = {};

    public final Tokens t;
    final int from;
    public final int to;
    private final int cues;

    /// None where nobody knows the parties.
    private final @Nullable Naming naming;

    private Reach reach = Reach.NOTHING;

    /// A finder is at work: what it asks for is what was found before it.
    private boolean finding;

    private int present;
    private int[] types = NONE_FOUND;
    private int[] ends = NONE_FOUND;
    private final List<Mention> all = new ArrayList<>(4);
    private Map<Integer, Money> money = Map.of();
    private Map<Integer, Phase> phases = Map.of();
    private Map<Integer, EventDate> dates = Map.of();
    private Set<Integer> trials = Set.of();

    private Mentions(Tokens t, int from, int to, int cues, @Nullable Naming naming) {
        this.t = t;
        this.from = from;
        this.to = to;
        this.cues = cues;
        this.naming = naming;
    }

    /// The mentions of nothing.
    public static final Mentions NONE = new Mentions(new Tokens("", 0), 0, 0, 0, null);

    /// All mentions but those of organisations, which need to know the parties.
    public static Mentions of(Tokens t, int from, int to) {
        return new Mentions(t, from, to, Cues.of(t, from, to), null);
    }

    /// All mentions of a stretch of text whose parties somebody knows.
    ///
    /// @param cues those of its words
    public static Mentions of(Tokens t, int from, int to, int cues, Naming naming) {
        return new Mentions(t, from, to, cues, naming);
    }

    /// Whether a word is one of the registrant's names.
    boolean own(int token) {
        return naming != null && naming.own(t.text(token));
    }

    /// Finds all.
    public void find() {
        reach(Reach.NAMES);
    }

    private void reach(Reach needed) {
        if (finding || reach.compareTo(needed) >= 0) {
            return;
        }
        if (reach == Reach.NOTHING) {
            reach = Reach.SUMS;
            finding = true;
            sums();
            finding = false;
        }
        if (needed.compareTo(Reach.FIGURES) >= 0 && reach == Reach.SUMS) {
            reach = Reach.FIGURES;
            finding = true;
            figures();
            finding = false;
        }
        if (needed.compareTo(Reach.SUBSTANCES) >= 0 && reach == Reach.FIGURES) {
            reach = Reach.SUBSTANCES;
            finding = true;
            substances();
            finding = false;
        }
        if (needed == Reach.NAMES && reach == Reach.SUBSTANCES) {
            names();
        }
    }

    private void names() {
        if (naming == null) {
            reach = Reach.NAMES;
            return;
        }
        naming.settle();
        // who settled the names may have come by here already
        if (reach == Reach.SUBSTANCES) {
            reach = Reach.NAMES;
            finding = true;
            naming.name(this);
            finding = false;
        }
    }

    private void reach(Mention.Type type) {
        reach(step(type.bit));
    }

    private static Reach step(int types) {
        if (types == Mention.Type.MONEY.bit) {
            return Reach.SUMS;
        }
        if ((types & ~FIGURES) == 0) {
            return Reach.FIGURES;
        }
        return (types & ~(FIGURES | SUBSTANCES)) == 0 ? Reach.SUBSTANCES : Reach.NAMES;
    }

    private void sums() {
        if (may(Mention.Type.MONEY.bit) != 0) {
            MoneyFinder.find(this);
        }
    }

    private void figures() {
        int may = may(FIGURES);
        if (may != 0) {
            FigureFinder.find(this, may);
        }
    }

    private void substances() {
        if (may(Mention.Type.TARGET.bit) != 0) {
            TargetFinder.find(this);
        }
        CompoundFinder.find(this);
    }

    /// Those of some types, as bits, of which there may be mentions by the words and signs of the
    /// stretch.
    public int may(int types) {
        int none = Cues.money(cues) ? 0 : Mention.Type.MONEY.bit;
        none |= (cues & Cues.APPLICATION) != 0 ? 0 : APPLICATIONS;
        none |= (cues & Cues.AGENCY) != 0 ? 0 : Mention.Type.AGENCY.bit;
        none |= (cues & (Cues.PHASE | Cues.HYPHEN)) != 0 ? 0 : Mention.Type.PHASE.bit;
        none |= (cues & Cues.DIGIT) != 0 ? 0 : Mention.Type.DATE.bit;
        none |= (cues & TARGETS) != 0 ? 0 : Mention.Type.TARGET.bit;
        return types & ~none;
    }

    /// The same after a search for them; names are not looked for, and may be there.
    int there(int types) {
        int may = may(types);
        if (may == 0 || finding || (may & NAMED) != 0) {
            return may;
        }
        reach(step(may));
        return may & present;
    }

    /// Whether one of some [Cues] stands in the stretch.
    boolean has(int cue) {
        return (cues & cue) != 0;
    }

    /// The bits of the types of the mention that begins at a token; 0 for none.
    public int types(int token) {
        if (left(token) && named(token)) {
            reach(Reach.NAMES);
        }
        return begins(token);
    }

    /// The same, where only some types are of interest.
    public int types(int token, int of) {
        if (reach == Reach.NAMES) {
            return begins(token) & of;
        }
        int may = may(of);
        if (may != 0) {
            Reach step = step(may);
            reach(step == Reach.NAMES && !named(token) ? Reach.SUBSTANCES : step);
        }
        return begins(token) & may;
    }

    /// Whether a token is left to the names, since no finder before them has taken it. What one has
    /// taken stays: who asks for the mention at a token need not wait for the finders behind. When
    /// names have been found, nothing is left to them.
    private boolean left(int token) {
        if (finding || reach == Reach.NAMES) {
            return false;
        }
        reach(Reach.FIGURES);
        if (ended(token) != 0) {
            return false;
        }
        reach(Reach.SUBSTANCES);
        return ended(token) == 0;
    }

    private int begins(int token) {
        return token >= from && token < from + types.length ? types[token - from] : 0;
    }

    /// Behind the mention that a token belongs to, or the next token.
    public int end(int token) {
        if (left(token) && nameable(token)) {
            reach(Reach.NAMES);
        }
        return Math.max(ended(token), token + 1);
    }

    /// Behind a token and everything that one mention may take with it, names not looked for: no
    /// mention begins before that place and ends behind it.
    int farthest(int token) {
        reach(Reach.SUBSTANCES);
        int end = Math.max(token + 1, ended(token));
        while (reach != Reach.NAMES && end < to && nameable(end - 1) && nameable(end)) {
            end = Math.max(end + 1, ended(end));
        }
        return end;
    }

    /// Whether a name may have a token.
    public boolean mayName(int token) {
        return named(token) || nameable(token);
    }

    /// Whether a token may belong to a name of more than one word: about most tokens nobody need
    /// wait for the names.
    private boolean nameable(int token) {
        return naming != null && token < to && naming.nameable(token);
    }

    /// Where the mention ends that a token belongs to, as far as is known; 0 for none.
    private int ended(int token) {
        return token >= from && token < from + ends.length ? ends[token - from] : 0;
    }

    public boolean is(int token, Mention.Type type) {
        return types(token, type.bit) != 0;
    }

    /// Whether a token belongs to a mention already.
    public boolean taken(int token) {
        if (token < from || token >= to) {
            return true;
        }
        if (left(token) && mayName(token)) {
            reach(Reach.NAMES);
        }
        return ended(token) != 0;
    }

    /// Whether the mention of a party or place may begin at a token.
    private boolean named(int token) {
        return token >= from && token < to && NameFinder.begins(t, token);
    }

    /// Whether a token stands within a mention, behind its first.
    public boolean inside(int token) {
        if (left(token) && nameable(token)) {
            reach(Reach.NAMES);
        }
        return ended(token) != 0 && begins(token) == 0;
    }

    void add(Mention.Type type, int a, int z, String name) {
        if (types.length == 0) {
            types = new int[to - from];
            ends = new int[to - from];
        }
        all.add(new Mention(type, a, z, name));
        present |= type.bit;
        types[a - from] |= type.bit;
        for (int i = a; i < z; i++) {
            ends[i - from] = z;
        }
    }

    /// Takes words for a compound, also where it was taken for a party or place; whether it was.
    public boolean compound(int token, int behind) {
        find();
        boolean name = (begins(token) & (Mention.Type.ORG.bit | Mention.Type.PLACE.bit)) != 0;
        if (ended(token) != 0 && !(name && ended(token) == token + 1)) {
            return false;
        }
        if (name) {
            all.removeIf(m -> m.from() == token);
            types[token - from] = 0;
        }
        add(Mention.Type.COMPOUND, token, behind, t.text(token, behind));
        return true;
    }

    /// Takes a word for the name of a trial; whether it was taken for a compound.
    public boolean trial(int token) {
        find();
        if (trials.isEmpty()) {
            trials = new HashSet<>();
        }
        trials.add(token);
        if ((begins(token) & Mention.Type.COMPOUND.bit) == 0) {
            return false;
        }
        all.removeIf(m -> m.from() == token && m.type() == Mention.Type.COMPOUND);
        types[token - from] &= ~Mention.Type.COMPOUND.bit;
        ends[token - from] = types[token - from] == 0 ? 0 : ends[token - from];
        return true;
    }

    /// Whether a word was taken for the name of a trial.
    public boolean isTrial(int token) {
        return trials.contains(token);
    }

    void add(int a, int z, Money sum) {
        add(Mention.Type.MONEY, a, z, t.text(a, z));
        money = with(money, a, sum);
    }

    void add(int a, int z, Phase phase) {
        phases = with(phases, a, phase);
        add(Mention.Type.PHASE, a, z, t.text(a, z));
    }

    void add(int a, int z, EventDate date) {
        add(Mention.Type.DATE, a, z, t.text(a, z));
        dates = with(dates, a, date);
    }

    private static <T> Map<Integer, T> with(Map<Integer, T> map, int token, T value) {
        Map<Integer, T> out = map.isEmpty() ? new HashMap<>() : map;
        out.put(token, value);
        return out;
    }

    public Money money(int token) {
        reach(Reach.SUMS);
        return money.getOrDefault(token, Money.UNDISCLOSED);
    }

    public Optional<Phase> phase(int token) {
        reach(Reach.FIGURES);
        return Optional.ofNullable(phases.get(token));
    }

    public Optional<EventDate> date(int token) {
        reach(Reach.FIGURES);
        return Optional.ofNullable(dates.get(token));
    }

    /// The mentions of a type in the order of the text.
    public List<Mention> all(Mention.Type type) {
        if (may(type.bit) == 0) {
            return List.of();
        }
        reach(type);
        if ((present & type.bit) == 0) {
            return List.of();
        }
        List<Mention> out = new ArrayList<>();
        boolean ordered = true;
        for (Mention m : all) {
            if (m.type() == type) {
                ordered &= out.isEmpty() || out.getLast().from() <= m.from();
                out.add(m);
            }
        }
        if (!ordered) {
            out.sort((x, y) -> Integer.compare(x.from(), y.from()));
        }
        return out;
    }

    public Optional<Mention> at(int token, Mention.Type type) {
        if (types(token, type.bit) != 0) {
            for (Mention m : all) {
                if (m.from() == token && m.type() == type) {
                    return Optional.of(m);
                }
            }
        }
        return Optional.empty();
    }
}
