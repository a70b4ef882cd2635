package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Collections;

/// Which of the agreements that a text tells are news: they have another party than the registrant,
/// and their kind, their date or the place where they are told makes them more than a mention.
final class KeptAgreements {

    private final AgreementReader.Scope scope;
    private final Parties parties;

    KeptAgreements(AgreementReader.Scope scope, Parties parties) {
        this.scope = scope;
        this.parties = parties;
    }

    boolean keep(AgreementDraft d) {
        boolean material = scope.material();
        boolean other = false;
        for (Event.Party p : d.deal.parties) {
            other |= !parties.named(p.name());
        }
        if (other && d.deal.parties.size() == 1 && scope != AgreementReader.Scope.RELEASED) {
            // "Ms. Example signed our standard form of agreement": a report tells of its filer's
            d.deal.add(parties.registrant, "", Derivation.RESOLVED);
        }
        // an agreement of which only the date is told is known by it when it is amended or ended
        boolean known = d.act != Event.Act.MADE && d.agreementDate.isPresent();
        if (!known
                && !own(d)
                && (!other
                        || d.deal.parties.size() < 2
                                && !material
                                && !parties.registrant.isEmpty())) {
            return false;
        }
        boolean trade = !Collections.disjoint(d.deal.kinds, AgreementReader.TRADE);
        if (!other && !trade && !own(d)) {
            return false;
        }
        // an agreement that is known by its party and what was done with it when
        boolean done =
                d.act != Event.Act.MADE
                        && other
                        && (d.date.isPresent() || known || d.sentence.place <= LEAD);
        // "have entered into an agreement for ALD-204": news of an agreement of no kind
        boolean news =
                d.act == Event.Act.MADE
                        && other
                        && d.indefinite
                        && !d.passing
                        && d.occurrence == Occurrence.HAPPENED
                        && told(d)
                        && formal(d);
        boolean titled =
                news
                        || !d.deal.kinds.isEmpty()
                        || done
                        || Character.isUpperCase(d.deal.title.charAt(0))
                        || scope != AgreementReader.Scope.RELEASED
                                && d.introduced
                                && d.deal.title.indexOf(' ') > 0;
        return material ? titled : trade || titled && told(d);
    }

    /// Whether another party than the registrant has a legal form, or is a public body.
    private boolean formal(AgreementDraft d) {
        for (Event.Party p : d.deal.parties) {
            Tokens t = Tokens.of(p.name());
            for (int i = 1; i < t.count && !parties.named(p.name()); i++) {
                if (PartyName.form(t, i) || Dictionary.ORGANISATION.has(t.word[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a report of its filer's agreements tells one without naming the other party:
    /// "entered into an asset purchase agreement with a buyer".
    private boolean own(AgreementDraft d) {
        return scope != AgreementReader.Scope.RELEASED
                && d.act != Event.Act.ENDED
                && d.indefinite
                && !d.passing
                && d.date.isPresent()
                && !d.deal.kinds.isEmpty()
                && d.deal.parties.stream().allMatch(p -> parties.named(p.name()))
                && !d.deal.parties.isEmpty();
    }

    /// Whether an agreement of another kind is told as news, and not only spoken of.
    private boolean told(AgreementDraft d) {
        Sentence s = d.sentence;
        boolean dated = d.date.isPresent();
        boolean lead = s.place <= LEAD && s.has(Words.HAVE, s.from, s.to);
        boolean news =
                scope == AgreementReader.Scope.REPORTED
                        || dated
                        || lead
                        || s.has(NEWS, s.from, s.to);
        boolean definite = d.act != Event.Act.MADE;
        return !d.passing && news && (dated || d.introduced || definite) && !contract(s);
    }

    /// Whether a sentence is one of a contract that a report gives in full: "this Agreement".
    private static boolean contract(Sentence s) {
        for (int i = s.from; i + 1 < s.to; i++) {
            if (s.t.word[i] == THIS
                    && s.t.is(i + 1, Tokens.CAP)
                    && DealWords.HEAD.has(s.t.word[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /// In its first sentences a text says what has been done.
    private static final int LEAD = 2;

    private static final int THIS = Lexicon.intern("this");

    private static final Words NEWS = Words.of("today", "announced", "announces");
}
