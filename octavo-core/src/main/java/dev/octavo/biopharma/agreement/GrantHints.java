package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.Mentions;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// What is said of a grant without granting: by the agreement's name ("an Exclusive License
/// Agreement", "a worldwide collaboration"), behind it ("an agreement for ALD-204 in Japan"), and
/// by sentences of their own ("The license is exclusive and worldwide.").
final class GrantHints {

    private static final Words LICENSE =
            Words.of("license", "licence", "sublicense", "licenses", "rights", "grant");
    private static final Words REMAINS = Words.of("remain", "remains", "remained");
    private static final int REACH = 9;

    private GrantHints() {}

    /// The grant with what the sentence that tells the agreement says of it.
    static Event.Grant own(AgreementDraft d, Sentence s) {
        Event.Grant g = d.grant;
        Tokens title = Tokens.of(d.deal.title);
        Optional<String> exclusivity = g.exclusivity().or(() -> exclusivity(title, 0, title.count));
        Optional<String> territory = g.territory();
        if (territory.isEmpty()) {
            int[] place = Territories.behind(s, d.named);
            territory =
                    place[1] > place[0]
                            ? Optional.of(s.t.text(place[0], place[1]))
                            : worldwide(title, 0, title.count);
        }
        return new Event.Grant(exclusivity, g.field(), territory, g.subject());
    }

    /// The grant with what a sentence says of how it is supplied, made or sold: "on an exclusive
    /// basis", "our non-exclusive supplier".
    static Event.Grant trade(Event.Grant g, Sentence s) {
        if (g.exclusivity().isPresent()) {
            return g;
        }
        for (Phrases.Hit h : DealWords.EXCLUSIVITY.find(s.t, Mentions.NONE, s.from, s.to)) {
            if (TRADES.has(s.t.word(h.to())) && !s.has(Words.MAY, h.from() - 5, h.from())) {
                return new Event.Grant(
                        Optional.of(h.value()), g.field(), g.territory(), g.subject());
            }
        }
        return g;
    }

    private static final Words TRADES =
            Words.of("basis", "supplier", "distributor", "licensee", "manufacturer", "agent");

    /// The grant with what another sentence says of it: "The license remains exclusive".
    static Event.Grant more(Event.Grant g, Sentence s) {
        if (g.exclusivity().isPresent() && g.territory().isPresent()) {
            return g;
        }
        for (int i = s.from; i < s.to; i++) {
            if (LICENSE.has(s.t.word[i])
                    && (Words.IS.has(s.t.word(i + 1)) || REMAINS.has(s.t.word(i + 1)))
                    && !s.has(Words.NOT, i, i + 3)) {
                int from = i;
                int end = Math.min(s.to, i + REACH);
                Optional<String> exclusivity = exclusivity(s.t, i + 1, end);
                if (exclusivity.isPresent()) {
                    return new Event.Grant(
                            g.exclusivity().or(() -> exclusivity),
                            g.field(),
                            g.territory().or(() -> worldwide(s.t, from, end)),
                            g.subject());
                }
            }
        }
        return g;
    }

    private static Optional<String> exclusivity(Tokens t, int from, int to) {
        List<Phrases.Hit> hits =
                to > from ? DealWords.EXCLUSIVITY.find(t, Mentions.NONE, from, to) : List.of();
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.getFirst().value());
    }

    private static Optional<String> worldwide(Tokens t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Territories.WORLDWIDE.has(t.word[i])) {
                return Optional.of(t.text(i));
            }
        }
        return Optional.empty();
    }
}
