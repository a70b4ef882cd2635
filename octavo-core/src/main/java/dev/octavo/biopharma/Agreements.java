package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The agreement that a sentence names: its dates as written. "the 2000 agreement … as amended in 2006", "the agreement dated May 2, 2000".
final class Agreements {

    private static final Words DATED = Words.of("dated", "established", "entered", "signed", "executed", "announced", "effective", "into", "concluded", "formed", "made", "reached", "initiated");
    private static final Words AMENDED = Words.of("amended", "amendment", "restated", "modified");
    private static final Words LINK = Words.of("in", "on", "as", "of", "and", "restated", "most", "recently", "further", "into", "the", "effective", "dated", "between", "by", "through", "to");

    private Agreements() {}

    static Event.AgreementRef in(Sentence s, Parties parties, Optional<Mention> partner) {
        Optional<String> name = partner.flatMap(p -> parties.slot(p).value());
        int at = -1;
        for (int i = s.from; i < s.to && at < 0; i++) {
            if (Words.AGREEMENT.has(s.t.word[i]) && (AGREED.has(s.t.word[i]) || AGREED.has(s.t.word(i + 1)))) {
                at = AGREED.has(s.t.word[i]) ? i : i + 1;
            }
        }
        if (at < 0) {
            return new Event.AgreementRef(name, Optional.empty(), List.of());
        }
        Optional<String> date = before(s, at).or(() -> behind(s, at(s)));
        return new Event.AgreementRef(name, date, amended(s));
    }

    private static final Words AGREED = Words.of("agreement", "agreements", "collaboration", "alliance", "contract", "partnership");

    private static int at(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (AGREED.has(s.t.word[i])) {
                return i;
            }
        }
        return s.from;
    }

    /// "the May 2000 agreement", "its 2014 licensing and collaboration agreement".
    private static Optional<String> before(Sentence s, int at) {
        for (int i = at - 1; i >= s.from && i >= at - 7; i--) {
            if (s.t.is(i, Tokens.NUMBER) && s.t.end[i] - s.t.start[i] == 4 && year(s.t.text(i))) {
                for (Mention d : s.m().all(Mention.Type.DATE)) {
                    if (d.to() == i + 1) {
                        return Optional.of(d.name());
                    }
                }
                return Optional.of(s.t.text(i));
            }
            if (s.t.is(i, Tokens.SIGN) && !s.t.is(i, Tokens.SKIP) || Words.PREPOSITIONS.has(s.t.word[i])) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean year(String w) {
        return w.startsWith("19") || w.startsWith("20");
    }

    private static Optional<String> behind(Sentence s, int at) {
        for (int i = at + 1; i < s.to && i < at + 14; i++) {
            if (DATED.has(s.t.word[i])) {
                Optional<Mention> date = dateAt(s, i + 1);
                if (date.isPresent()) {
                    return date.map(Mention::name);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention> dateAt(Sentence s, int from) {
        for (int i = from; i < s.to && i < from + 6; i++) {
            if (s.m().is(i, Mention.Type.DATE)) {
                return s.m().at(i, Mention.Type.DATE);
            }
            if (!LINK.has(s.t.word[i])) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<String> amended(Sentence s) {
        List<String> out = new ArrayList<>();
        for (int i = s.from; i < s.to; i++) {
            if (AMENDED.has(s.t.word[i])) {
                dateAt(s, i + 1).filter(d -> !out.contains(d.name())).ifPresent(d -> out.add(d.name()));
            }
        }
        return out;
    }
}
