package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.meaning.NameWords;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.NameFinder;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks for the other party of a payment that names only one, or none: the other side of an
/// agreement told in the sentence, who does what triggers the payment, who else is named there,
/// then in the sentences near, and last in the text around.
final class OtherParty {

    private final Parties parties;
    private final Sentence s;
    private final Draft d;

    OtherParty(Parties parties, Sentence s, Draft d) {
        this.parties = parties;
        this.s = s;
        this.d = d;
    }

    /// The other party as this sentence names it, or one near.
    Optional<Mention> near(List<Sentence> all, int index) {
        return partner(s)
                .or(this::acting)
                .or(this::here)
                .or(() -> there(all, index))
                .or(() -> partnerNear(all, index));
    }

    private Optional<Mention> partnerNear(List<Sentence> all, int index) {
        for (int back = 1; back <= 2 && index - back >= 0; back++) {
            Optional<Mention> found = partner(all.get(index - back));
            if (found.isPresent()) {
                return found;
            }
        }
        return index + 1 < all.size() ? partner(all.get(index + 1)) : Optional.empty();
    }

    /// The other party of an agreement that a sentence names: "its collaboration with Aldwych",
    /// "its partner Aldwych".
    Optional<Mention> partner(Sentence at) {
        for (Mention org : at.orgs()) {
            if (parties.self(org) || !Party.is(parties, at, org)) {
                continue;
            }
            int i = org.from() - 1;
            while (i > at.from
                    && (NameFinder.BEFORE_NAMES.has(at.t.word[i])
                                    && !Party.PARTNER.has(at.t.word[i])
                            || at.t.word[i] == Tokens.COMMA)) {
                i--;
            }
            if (i < at.from) {
                continue;
            }
            int w = at.t.word[i];
            if (Party.PARTNER.has(w)
                    || ((w == Party.WITH || w == BETWEEN || w == AND)
                            && at.has(Words.PARTNERSHIP, i - 9, i))) {
                return Optional.of(org);
            }
            if (Words.PARTNERSHIP.has(at.t.word(org.to())) && Words.DETERMINED.has(w)) {
                return Optional.of(org);
            }
        }
        return Optional.empty();
    }

    private static final int BETWEEN = Lexicon.intern("between");
    private static final int AND = Lexicon.intern("and");

    /// Who did what triggered it.
    private Optional<Mention> acting() {
        return d.trigger.flatMap(this::agentOf);
    }

    /// Who else is named in the sentence itself.
    private Optional<Mention> here() {
        Map<List<String>, Mention> named = named(s);
        return named.isEmpty() ? Optional.empty() : Optional.of(named.values().iterator().next());
    }

    /// The only other party of the sentences near.
    private Optional<Mention> there(List<Sentence> all, int index) {
        List<Sentence> near = new ArrayList<>();
        for (int back = 1; back <= 2 && index - back >= 0; back++) {
            near.add(all.get(index - back));
            Optional<Mention> found = only(near);
            if (found.isPresent()) {
                return found;
            }
        }
        return index + 1 < all.size() ? only(List.of(all.get(index + 1))) : Optional.empty();
    }

    /// How many sentences before and behind may name the other party.
    private static final int AROUND = 30;

    /// The other party of the text around: the one that is called a partner or does what triggers
    /// payments, else the only one.
    Optional<Mention> counterparty(List<Sentence> all) {
        Map<List<String>, Mention> found = new LinkedHashMap<>();
        Map<List<String>, Mention> acting = new LinkedHashMap<>();
        Map<List<String>, Integer> times = new HashMap<>();
        int from = Math.max(0, s.index - AROUND);
        for (Sentence at : all.subList(from, Math.min(all.size(), s.index + AROUND))) {
            if (at.legal()) {
                continue;
            }
            named(at)
                    .forEach((name, org) -> {
                        found.putIfAbsent(name, org);
                        times.merge(name, 1, Integer::sum);
                    });
            partner(at).ifPresent(org -> acting.putIfAbsent(core(org), org));
            for (TriggerHit hit : at.triggers()) {
                if (hit.told()) {
                    agentOf(hit).ifPresent(org -> acting.putIfAbsent(core(org), org));
                }
            }
        }
        Optional<Mention> best = Optional.empty();
        int most = 0;
        for (Map.Entry<List<String>, Mention> e : acting.entrySet()) {
            int n = times.getOrDefault(e.getKey(), 0);
            if (n > most) {
                most = n;
                best = Optional.of(e.getValue());
            }
        }
        return best.isPresent() || found.size() != 1
                ? best
                : Optional.of(found.values().iterator().next());
    }

    /// What tells a party from others: the first word of its name where that is no common word, for
    /// a text calls "Aldwych Sports Medicine" also "Aldwych".
    private List<String> core(Mention org) {
        List<String> words = NameWords.core(parties.slot(org).value().orElse(org.name()));
        boolean telling =
                words.size() > 1
                        && words.getFirst().length() >= TELLING
                        && !Lexicon.common(Lexicon.id(words.getFirst()));
        return telling ? words.subList(0, 1) : words;
    }

    private static final int TELLING = 4;

    private Map<List<String>, Mention> named(Sentence at) {
        return at.orgs().isEmpty() ? Map.of() : parties.others(at, this::read);
    }

    private Map<List<String>, Mention> read(Sentence at) {
        Map<List<String>, Mention> out = new LinkedHashMap<>();
        for (Mention org : at.orgs()) {
            if (!parties.self(org) && Party.is(parties, at, org)) {
                // a name and the short name defined for it are one party
                out.putIfAbsent(core(org), org);
            }
        }
        return out;
    }

    private Optional<Mention> only(List<Sentence> in) {
        Map<List<String>, Mention> out = new LinkedHashMap<>();
        for (Sentence at : in) {
            out.putAll(named(at));
        }
        return out.size() == 1 ? Optional.of(out.values().iterator().next()) : Optional.empty();
    }

    private Optional<Mention> agentOf(TriggerHit hit) {
        return Party.agent(parties, hit).filter(org -> !parties.self(org));
    }
}
