package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.PhraseFinder;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which application to which agency a step is about.
final class StepAnswers {

    private static final List<Mention.Type> APPLICATIONS =
            List.of(
                    Mention.Type.IND,
                    Mention.Type.NDA,
                    Mention.Type.BLA,
                    Mention.Type.MAA,
                    Mention.Type.CTA);
    private static final Words HONOURS = Words.named("designations");
    private static final Words MARKET = Words.named("consents");

    /// What is filed for tells that it is an agency that is asked.
    private static final Words SOUGHT =
            Words.of("approval", "authorization", "authorisation", "licensure");

    private static final Words APPROVAL = Words.of("approval");
    private static final Words OF = Words.of("of", "for", "to");
    private static final Words REVIEWED =
            Words.of("application", "submission", "dossier", "filing", "it", "submitted", "letter");

    private StepAnswers() {}

    /// Fills in what the act says of agency and application; false where it is about none.
    static boolean fill(StepAct act, StepDraft d, Studies studies, List<StepDraft> before) {
        Sentence s = act.sentence();
        boolean designation = act.value().equals("designation");
        Optional<Mention> agency = agency(act);
        d.agency = agency.map(a -> agency(a.name()));
        if (!designation) {
            d.procedure = procedure(act);
        } else {
            d.honour = honour(act);
            d.territory = territory(region(act, d));
        }
        if (!d.compound.isPresent()) {
            d.compound =
                    studies.resolved(s)
                            .map(c -> Slot.of(c, Derivation.RESOLVED))
                            .orElse(Slot.none());
        }
        if (StepReviews.of(act)) {
            return review(act, d, studies, before);
        }
        boolean approved = act.value().equals("approved");
        boolean abroad = approved && d.agency.isEmpty() && abroad(act);
        if (!abroad && d.procedure.isEmpty() && !approved && !designation
                || !abroad && d.agency.isEmpty()) {
            remember(act, d, before, studies);
        }
        int oldest = abroad ? Math.max(0, before.size() - NEAR_STEPS) : before.size();
        for (int i = before.size() - 1; i >= oldest && !d.compound.isPresent(); i--) {
            d.compound = before.get(i).regulatory() ? before.get(i).compound : Slot.none();
        }
        if (d.agency.isEmpty() && !abroad) {
            d.agency = studies.agency(AMERICAN.contains(d.honour) ? "NDA" : d.procedure);
        }
        if (approved && d.procedure.equals("IND")) {
            return false;
        }
        if (act.value().equals("submitted") && d.procedure.isEmpty()) {
            d.procedure = named(act);
        }
        if (act.value().equals("effective")) {
            d.procedure = "IND";
        }
        d.indication =
                d.indication.or(
                        studies.indication(d.compound.value())
                                .map(i -> Slot.of(i, Derivation.RESOLVED))
                                .orElse(Slot.none()));
        if (approved) {
            String region = region(act, d);
            d.territory = territory(region);
            return d.agency.isPresent()
                    || !d.procedure.isEmpty()
                    || abroad && before.stream().anyMatch(StepDraft::regulatory)
                    || d.compound.isPresent()
                            && (abroad
                                    || !region.isEmpty()
                                    || ofCompound(act)
                                    || s.has(MARKET, s.from, s.to));
        }
        if (act.value().equals("submitted") && d.agency.isEmpty() && d.procedure.isEmpty()) {
            // "will apply for approval in Japan"
            String region = d.compound.isPresent() ? region(act, d) : "";
            d.territory = territory(region);
            return !region.isEmpty() || d.compound.isPresent() && act.has(SOUGHT);
        }
        return d.agency.isPresent() || !d.procedure.isEmpty() || d.compound.isPresent();
    }

    /// An approval abroad is of a compound told no more steps before.
    private static final int NEAR_STEPS = 100;

    /// "has been approved in Canada since 2020": by no agency that the text has named.
    private static boolean abroad(StepAct act) {
        Sentence s = act.sentence();
        for (int i = act.to(); i < Math.min(s.to - 1, act.to() + 3); i++) {
            int w = s.t.word[i + 1];
            if (IN.has(s.t.word[i]) && s.t.is(i + 1, Tokens.CAP) && w != PhraseFinder.US) {
                String region = Dictionary.meaning("region", s.t.text(i + 1));
                return s.m().is(i + 1, Mention.Type.PLACE)
                        || !region.isEmpty() && !region.equals("us");
            }
        }
        return false;
    }

    private static final Words IN = Words.of("in");

    private static Optional<Mention> agency(StepAct act) {
        return act.value().equals("designation")
                ? granting(act)
                : StepSlots.nearest(act, Mention.Type.AGENCY);
    }

    /// The agency of a designation: not one that grants another behind it, "…, and the FDA has
    /// granted".
    private static Optional<Mention> granting(StepAct act) {
        Sentence s = act.sentence();
        List<Mention> all = new ArrayList<>(s.m().all(Mention.Type.AGENCY));
        boolean before = all.stream().anyMatch(m -> m.to() <= act.verb());
        all.removeIf(m ->
                before
                        && m.from() >= act.to()
                        && s.has(COMMA, act.to(), m.from())
                        && s.has(Words.HAVE, m.to(), m.to() + 6));
        return StepSlots.nearest(act, all);
    }

    private static final Words COMMA = Words.of(",");

    /// The application named last before an act: "prepares an IND; it intends to file in June".
    private static String named(StepAct act) {
        Sentence s = act.sentence();
        String found = "";
        int last = -1;
        for (Mention.Type type : APPLICATIONS) {
            for (Mention m : s.m().all(type)) {
                if (m.to() <= act.from() && m.from() > last) {
                    last = m.from();
                    found = type.name();
                }
            }
        }
        return found;
    }

    /// What an agency is to decide, or its committee to advise on: known by its medicine, or by the
    /// application and the agency. What was decided is told by the answer.
    private static boolean review(
            StepAct act, StepDraft d, Studies studies, List<StepDraft> before) {
        boolean decision = act.value().equals("decision");
        if (StepReviews.bare(act) && (before.isEmpty() || !before.getLast().regulatory())) {
            return false;
        }
        if (decision && d.occurrence != Occurrence.EXPECTED) {
            return false;
        }
        if (decision && StepReviews.fee(act)) {
            d.agency = Optional.of("FDA");
        }
        remember(act, d, before, studies);
        boolean advised = decision && d.agency.isEmpty() && advised(d, studies, before);
        if (d.agency.isEmpty()) {
            // "the action date" is one of the FDA's
            d.agency = studies.agency(act.day() ? "NDA" : d.procedure);
        }
        d.territory = territory(region(act, d));
        d.indication =
                d.indication.or(
                        studies.indication(d.compound.value())
                                .map(i -> Slot.of(i, Derivation.RESOLVED))
                                .orElse(Slot.none()));
        if (advised) {
            // what the committee of the EMA advises on, the commission decides
            d.agency = Optional.of("EC");
            d.territory = Optional.of("EU");
        }
        boolean known =
                d.agency.isPresent() || !d.procedure.isEmpty() || applied(d, studies, before);
        return known && (d.compound.isPresent() || d.date.isPresent());
    }

    /// Whether the step told last is that a committee of the EMA advised on the compound.
    private static boolean advised(StepDraft d, Studies studies, List<StepDraft> before) {
        if (before.isEmpty()) {
            return false;
        }
        StepDraft last = before.getLast();
        boolean one =
                d.compound.value().isEmpty()
                        || last.compound.value().isEmpty()
                        || studies.one(d.compound.value().get(), last.compound.value().get());
        return one
                && last.value.equals("committee")
                && last.occurrence == Occurrence.HAPPENED
                && last.agency.filter(EUROPEAN::contains).isPresent();
    }

    /// Designations that only the FDA grants.
    private static final Set<String> AMERICAN = Set.of("fast", "rmat", "qidp", "regenerative");

    private static final Set<String> EUROPEAN = Set.of("EMA", "EMEA", "CHMP", "CPMP");

    /// Whether an application for the compound was told before: "applied for approval in Italy".
    private static boolean applied(StepDraft d, Studies studies, List<StepDraft> before) {
        return d.compound.isPresent()
                && before.stream()
                        .anyMatch(b ->
                                b.value.equals("submitted")
                                        && b.compound.isPresent()
                                        && studies.one(
                                                d.compound.value().get(),
                                                b.compound.value().get()));
    }

    /// Fills in the agency of applications that the text names only behind them, and that of
    /// approvals by their territory.
    static void agencies(List<StepDraft> drafts, Studies studies) {
        for (StepDraft d : drafts) {
            if (d.regulatory() && d.agency.isEmpty()) {
                boolean us = d.territory.filter("US"::equals).isPresent();
                d.agency = studies.agency(us ? "NDA" : d.procedure);
            }
        }
    }

    /// The same by a second agency: "the FDA and the EMA have granted it orphan designation".
    static Optional<StepDraft> further(StepAct act, StepDraft d) {
        Sentence s = act.sentence();
        List<Mention> all = s.m().all(Mention.Type.AGENCY);
        Optional<Mention> by = all.size() < 2 ? Optional.empty() : agency(act);
        for (int k = 1; k < all.size(); k++) {
            String first = agency(all.get(k - 1).name());
            String second = agency(all.get(k).name());
            boolean either =
                    (by.equals(Optional.of(all.get(k - 1))) || by.equals(Optional.of(all.get(k))))
                            && d.agency
                                    .filter(a -> a.equals(first) || a.equals(second))
                                    .isPresent();
            if (either && !first.equals(second) && joined(s, all.get(k - 1), all.get(k))) {
                StepDraft other = d.by(d.agency.get().equals(first) ? second : first);
                other.territory =
                        territory(
                                Dictionary.meaning(
                                        "region",
                                        other.agency.get().toLowerCase(java.util.Locale.ROOT)));
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /// A second application with the verb of the first: "to file an NDA with the FDA in March and
    /// an MAA with the EMA in June".
    static Optional<StepDraft> beside(StepAct act, StepDraft d, Studies studies, StepTime time) {
        if (!act.front() || d.procedure.isEmpty() || !FILED.contains(act.value())) {
            return Optional.empty();
        }
        Sentence s = act.sentence();
        for (Mention.Type type : APPLICATIONS) {
            for (Mention m : s.m().all(type)) {
                if (m.from() >= act.to()
                        && !type.name().equals(d.procedure)
                        && s.has(AND, m.from() - 3, m.from())
                        && time.acts().stream()
                                .noneMatch(a -> a.verb() > act.verb() && a.verb() < m.from())) {
                    return Optional.of(second(act, d, m, studies, time));
                }
            }
        }
        return Optional.empty();
    }

    private static StepDraft second(
            StepAct act, StepDraft d, Mention application, Studies studies, StepTime time) {
        Sentence s = act.sentence();
        StepDraft out = new StepDraft(d.value, d.occurrence, s.evidence());
        int from = application.from();
        StepAct other = new StepAct(s, act.value(), from, application.to(), from);
        out.procedure = application.type().name();
        out.sponsor = d.sponsor;
        out.compound =
                s.m().all(Mention.Type.COMPOUND).stream()
                        .filter(c -> c.from() > from && c.from() <= application.to() + 2)
                        .findFirst()
                        .map(c -> Slot.stated(c.name()))
                        .orElse(d.compound);
        out.indication = out.compound.equals(d.compound) ? d.indication : Slot.none();
        out.agency =
                s.m().all(Mention.Type.AGENCY).stream()
                        .filter(a -> a.from() > from)
                        .findFirst()
                        .map(a -> agency(a.name()))
                        .or(() -> studies.agency(out.procedure));
        out.date = time.dates().behind(other, time.acts(), d.occurrence).or(() -> d.date);
        return out;
    }

    private static final Set<String> FILED = Set.of("submitted", "accepted");

    /// Whether only "and", an article or "by" stands between two agencies.
    private static boolean joined(Sentence s, Mention a, Mention b) {
        boolean and = false;
        for (int i = a.to(); i < b.from(); i++) {
            if (!BETWEEN.has(s.t.word[i])) {
                return false;
            }
            and |= AND.has(s.t.word[i]);
        }
        return and;
    }

    private static final Words AND = Words.of("and");
    private static final Words BETWEEN = Words.of("and", "the", "by", "from", "both", "of", "u.s.");

    /// An agency in its usual letters; as printed where the dictionary has none.
    private static String agency(String name) {
        String known = Dictionary.meaning("agency", name);
        known = known.isEmpty() ? Dictionary.meaning("agency", name.replace(",", " ,")) : known;
        return known.isEmpty() ? name : known;
    }

    /// The application that the act's words name, or the one that its clause does.
    private static String procedure(StepAct act) {
        String found = "";
        int least = Integer.MAX_VALUE;
        Sentence s = act.sentence();
        int[] part = StepClause.segment(s, act.verb());
        for (Mention.Type type : APPLICATIONS) {
            for (Mention m : s.m().all(type)) {
                boolean inside = m.from() >= act.from() && m.to() <= act.to();
                int away =
                        inside
                                ? 0
                                : Math.min(
                                        Math.abs(m.from() - act.verb()),
                                        Math.abs(m.to() - act.verb()));
                boolean clause = m.from() >= part[0] && m.to() <= part[1];
                if ((inside || clause) && away < least) {
                    least = away;
                    found = type.name();
                }
            }
        }
        return found;
    }

    /// "the application", "it": the one that was told of before.
    private static void remember(
            StepAct act, StepDraft d, List<StepDraft> before, Studies studies) {
        Sentence s = act.sentence();
        boolean meant =
                s.has(REVIEWED, s.from, s.to) || !d.procedure.isEmpty() || StepReviews.of(act);
        for (int i = before.size() - 1; i >= 0 && meant; i--) {
            StepDraft b = before.get(i);
            boolean same =
                    b.regulatory()
                            && !b.procedure.isEmpty()
                            && (d.procedure.isEmpty() || d.procedure.equals(b.procedure))
                            && (d.agency.isEmpty()
                                    || b.agency.isEmpty()
                                    || d.agency.equals(b.agency))
                            && (d.compound.value().isEmpty()
                                    || b.compound.value().isEmpty()
                                    || studies.one(
                                            d.compound.value().get(), b.compound.value().get()));
            if (same) {
                d.procedure = d.procedure.isEmpty() ? b.procedure : d.procedure;
                d.agency = d.agency.or(() -> b.agency);
                d.compound = d.compound.or(b.compound);
                return;
            }
        }
    }

    /// Gives steps of an application the compound of a step before them that only its payment
    /// names: "The FDA accepted the NDA. … The action date is June 19." An application yet to be
    /// submitted may be another one.
    static void sameApplication(List<StepDraft> drafts) {
        Map<String, Slot<String>> known = new HashMap<>();
        for (StepDraft d : drafts) {
            if (!d.regulatory() || d.procedure.isEmpty()) {
                continue;
            }
            boolean planned = d.occurrence == Occurrence.EXPECTED && d.value.equals("submitted");
            if (!d.compound.isPresent() && !planned) {
                d.compound =
                        known.getOrDefault(d.procedure, Slot.none())
                                .value()
                                .map(c -> Slot.of(c, Derivation.RESOLVED))
                                .orElse(Slot.none());
            } else if (d.compound.isPresent()) {
                known.put(d.procedure, d.compound);
            }
        }
    }

    /// Gives answers and reviews the application that the text tells of their compound, where it
    /// tells but one: "the complete response letter on ZV-1. … The BLA stays open."
    static void oneApplication(List<StepDraft> drafts) {
        Map<String, String> known = new HashMap<>();
        for (StepDraft d : drafts) {
            if (MARKETING.contains(d.procedure) && d.compound.isPresent()) {
                known.merge(d.key, d.procedure, (x, y) -> x.equals(y) ? x : "");
            }
        }
        for (StepDraft d : drafts) {
            boolean answer =
                    switch (d.value) {
                        case "accepted", "refused", "withdrawn", "decision", "committee" -> true;
                        default -> false;
                    };
            if (answer && d.procedure.isEmpty() && d.compound.isPresent()) {
                String one = known.getOrDefault(d.key, "");
                boolean us = d.agency.filter("FDA"::equals).isPresent();
                if (!one.isEmpty() && us != one.equals("MAA")) {
                    d.procedure = one;
                }
            }
        }
    }

    private static final Set<String> MARKETING = Set.of("NDA", "BLA", "MAA");

    private static String honour(StepAct act) {
        Sentence s = act.sentence();
        for (int i = act.to() - 1; i >= act.from(); i--) {
            if (HONOURS.has(s.t.word[i])) {
                return Lexicon.word(s.t.word[i]);
            }
        }
        return "";
    }

    /// "approval of Zorvexa", "approval was granted to Zorvexa": what is approved is a medicine.
    private static boolean ofCompound(StepAct act) {
        Sentence s = act.sentence();
        int end = Math.min(s.to, act.to() + 2);
        for (int i = act.from(); i + 1 < end && act.has(APPROVAL); i++) {
            if (OF.has(s.t.word[i]) && s.m().is(i + 1, Mention.Type.COMPOUND)) {
                return true;
            }
        }
        return false;
    }

    /// The region of the agency, or the one named beside the act; empty where neither is known.
    private static String region(StepAct act, StepDraft d) {
        Sentence s = act.sentence();
        String by =
                d.agency
                        .map(a ->
                                Dictionary.meaning("region", a.toLowerCase(java.util.Locale.ROOT)))
                        .orElse("");
        int before =
                switch (act.value()) {
                    case "designation", "submitted" -> 2;
                    // "Korea has approved"
                    case "approved" -> 3;
                    default -> 0;
                };
        int first = Math.max(s.from, act.from() - before);
        for (int i = first; i < Math.min(s.to, act.to() + 8) && by.isEmpty(); i++) {
            boolean us = s.t.word[i] == PhraseFinder.US && !s.t.is(i, Tokens.CAP);
            by = us ? "" : Dictionary.meaning("region", s.t.text(i));
        }
        return by;
    }

    private static Optional<String> territory(String region) {
        return switch (region) {
            case "us" -> Optional.of("US");
            case "eu" -> Optional.of("EU");
            case "jp" -> Optional.of("Japan");
            case "cn" -> Optional.of("China");
            default -> Optional.empty();
        };
    }
}
