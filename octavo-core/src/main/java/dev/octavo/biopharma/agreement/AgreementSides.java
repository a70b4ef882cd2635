package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an agreement grants, and so on which side of it each of its parties is: who grants, who
/// pays at its beginning, and whether one of them is a university.
final class AgreementSides {

    private final Deals deals;
    private final Parties parties;

    AgreementSides(Deals deals, Parties parties) {
        this.deals = deals;
        this.parties = parties;
    }

    /// Adds what a sentence says is granted. Whether it says more than was known.
    boolean grant(AgreementDraft d, Sentence s) {
        if (d.grant.exclusivity().isPresent() && d.grant.subject().isPresent()) {
            return false;
        }
        Optional<GrantReader.Read> read = GrantReader.of(s, parties);
        if (read.isEmpty()) {
            return false;
        }
        Event.Grant g = read.get().grant();
        Event.Grant old = d.grant;
        d.grant =
                new Event.Grant(
                        old.exclusivity().or(g::exclusivity),
                        old.field().or(g::field),
                        old.territory().or(g::territory),
                        old.subject().or(g::subject));
        role(d, read.get().grantor(), "licensor");
        role(d, read.get().grantee(), "licensee");
        return !d.grant.equals(old);
    }

    /// Who pays for a license at its beginning is the licensee: "Aldwych will receive an upfront
    /// payment of".
    void paid(AgreementDraft d, Sentence s) {
        if (Collections.disjoint(d.deal.kinds, LICENSING) || !d.inferredRoles.isEmpty()) {
            return;
        }
        for (int i = s.from + 1; i < s.to; i++) {
            boolean receives = RECEIVES.has(s.t.word[i]);
            boolean pays = PAYS.has(s.t.word[i]) && !Words.BE.has(s.t.word[i - 1]);
            if (receives || pays) {
                List<PartyList.Found> agents = AgreementAgents.before(s, i);
                Optional<String> agent =
                        agents.isEmpty() ? Optional.empty() : deals.name(agents.getFirst());
                agent.ifPresent(a -> sides(d, a, receives ? "licensor" : "licensee"));
                return;
            }
        }
    }

    private static final Set<String> LICENSING =
            Set.of("license", "commercialization", "distribution");
    private static final Words RECEIVES =
            Words.of("receive", "receives", "received", "receiving", "gets", "get", "got");
    private static final Words PAYS = Words.of("pay", "pays", "paid", "paying");

    /// Notes the role of one of two parties, and so that of the other.
    private static void sides(AgreementDraft d, String name, String role) {
        if (d.deal.parties.size() != 2) {
            return;
        }
        String first = d.deal.parties.getFirst().name();
        String last = d.deal.parties.getLast().name();
        boolean is = Names.sameParty(first, name);
        if (is != Names.sameParty(last, name)) {
            String other = role.equals("licensor") ? "licensee" : "licensor";
            d.inferredRoles.putIfAbsent(first, is ? role : other);
            d.inferredRoles.putIfAbsent(last, is ? other : role);
        }
    }

    /// Universities and the like license what they found: where one of two parties is one and
    /// nothing else tells who grants, it is the licensor.
    void schools(AgreementDraft d) {
        if (!d.deal.kinds.contains("license") || !d.inferredRoles.isEmpty()) {
            return;
        }
        List<String> schools = new ArrayList<>();
        for (Event.Party p : d.deal.parties) {
            Tokens t = Tokens.of(p.name());
            boolean school = false;
            for (int i = 0; i < t.count; i++) {
                school |= SCHOOLS.has(t.word[i]);
            }
            if (p.role().isPresent()) {
                return;
            }
            if (school) {
                schools.add(p.name());
            }
        }
        if (schools.size() == 1) {
            sides(d, schools.getFirst(), "licensor");
        }
    }

    private static final Words SCHOOLS =
            Words.of("university", "institute", "college", "hospital", "foundation", "regents");

    private void role(AgreementDraft d, Optional<String> name, String role) {
        name.map(deals::full)
                .ifPresent(n -> {
                    List<Event.Party> group = deals.together(n);
                    for (Event.Party p : d.deal.parties) {
                        boolean member = group.stream().anyMatch(q -> q.name().equals(p.name()));
                        if (member && !parties.named(p.name()) || Names.sameParty(p.name(), n)) {
                            d.inferredRoles.putIfAbsent(p.name(), role);
                        }
                    }
                });
    }
}
