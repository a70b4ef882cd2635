package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.NameWords;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.FullName;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who may pay whom: every two of the parties named around a payment, and one of them with nobody.
/// Where the sentence itself tells by its verb who pays, the two are not turned round.
final class SideChoices {

    static final String SLOT = "sides";

    /// Of more parties than this the first are looked at.
    private static final int MOST = 8;

    /// The two sides of a payment; empty where nobody is told.
    record Sides(Slot<String> payer, Slot<String> payee) {}

    /// A party as the sentences around name it.
    private static final class Named {
        private final Slot<String> name;
        private final Set<String> signs = new LinkedHashSet<>();
        private final Set<Sentence> sentences = new LinkedHashSet<>();

        private Named(Slot<String> name) {
            this.name = name;
        }
    }

    private final Draft d;
    private final Surroundings around;
    private final Parties parties;
    private final Map<String, Named> named = new LinkedHashMap<>();

    private SideChoices(Draft d, Surroundings around, Parties parties) {
        this.d = d;
        this.around = around;
        this.parties = parties;
    }

    static List<SlotWeights.Choice<Sides>> of(
            Draft d, Surroundings around, List<Sentence> sentences, Parties parties) {
        SideChoices choices = new SideChoices(d, around, parties);
        choices.grammars(d.payer);
        choices.grammars(d.payee);
        for (Sentence s : around.sentences()) {
            choices.in(s, sentences);
        }
        return choices.pairs();
    }

    /// What the grammar chose is there whatever the sentences around name.
    private void grammars(Slot<String> side) {
        side.value().ifPresent(name -> named.put(key(name), new Named(side)));
    }

    private static String key(String name) {
        return String.join(" ", NameWords.core(name));
    }

    /// The party that a name means: one that is known by it, by its beginning or by more words.
    private Named party(String key, Slot<String> name) {
        for (Map.Entry<String, Named> known : named.entrySet()) {
            if ((known.getKey() + " ").startsWith(key + " ")
                    || (key + " ").startsWith(known.getKey() + " ")) {
                return known.getValue();
            }
        }
        return named.computeIfAbsent(key, k -> new Named(name));
    }

    private void in(Sentence s, List<Sentence> sentences) {
        boolean first = true;
        for (Mention org : s.orgs()) {
            if (!Party.is(parties, s, org)) {
                continue;
            }
            Slot<String> name = FullName.of(parties.slot(org), sentences, parties);
            if (name.value().isEmpty()) {
                continue;
            }
            String key = key(name.value().get());
            if (named.size() >= MOST && !named.containsKey(key)) {
                continue;
            }
            Named party = party(key, name);
            party.sentences.add(s);
            mention(s, org, first, party.signs);
            first = false;
        }
    }

    /// The signs of a mention: all that stands around it in the payment's own sentence, and where
    /// it stands in another.
    private void mention(Sentence s, Mention org, boolean first, Set<String> out) {
        String place = around.place(s);
        out.add("in " + place);
        if (first) {
            out.add("first in " + place);
        }
        List<String> signs = new ArrayList<>();
        Surroundings.beside(s, org.from(), org.to(), signs);
        boolean own = s == d.sentence;
        if (own) {
            around.stand(s, org.from(), org.to(), signs);
        }
        for (String sign : signs) {
            out.add(own ? sign : "near " + sign);
        }
    }

    private List<SlotWeights.Choice<Sides>> pairs() {
        List<SlotWeights.Choice<Sides>> out = new ArrayList<>();
        List<Named> all = new ArrayList<>(named.values());
        Named nobody = new Named(Slot.none());
        all.add(nobody);
        for (Named payer : all) {
            for (Named payee : all) {
                boolean turned = d.roles && grammars(payer, d.payee) && grammars(payee, d.payer);
                boolean both = grammars(payer, d.payer) && grammars(payee, d.payee);
                if (payer != payee && !turned && (both || !d.bothSides)) {
                    List<String> signs = new ArrayList<>();
                    side("payer", payer, d.payer, signs);
                    side("payee", payee, d.payee, signs);
                    if (both) {
                        signs.add("both grammar's");
                    }
                    out.add(new SlotWeights.Choice<>(new Sides(payer.name, payee.name), signs));
                }
            }
        }
        return out;
    }

    /// Whether a name is the registrant's or begins as it does, as those of its subsidiaries do.
    private boolean affiliated(String name) {
        List<String> own = NameWords.core(parties.registrant);
        List<String> words = NameWords.core(name);
        return !own.isEmpty() && !words.isEmpty() && own.getFirst().equals(words.getFirst());
    }

    private static boolean grammars(Named party, Slot<String> grammars) {
        return party.name
                .value()
                .map(SideChoices::key)
                .equals(grammars.value().map(SideChoices::key));
    }

    private void side(String side, Named party, Slot<String> grammars, List<String> out) {
        if (party.name.value().isEmpty()) {
            out.add(side + " nobody");
            out.add(
                    side
                            + (grammars.isPresent()
                                    ? " nobody but grammar's"
                                    : " nobody nor grammar's"));
            return;
        }
        String name = party.name.value().get();
        boolean same = grammars(party, grammars);
        out.add(side + (same ? " grammar's" : grammars.isPresent() ? " not grammar's" : " new"));
        if (same) {
            out.add(side + " grammar's " + grammars.how());
        }
        boolean own = affiliated(name);
        out.add(
                side
                        + (own
                                ? " registrant"
                                : NameWords.legal(name) ? " legal form" : " no legal form"));
        out.add(side + " sentences " + Math.min(3, party.sentences.size()));
        for (String sign : party.signs) {
            out.add(side + " " + sign);
        }
    }
}
