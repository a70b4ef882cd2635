package dev.octavo.disclosure;

import dev.octavo.disclosure.Vote.Kind;
import java.util.Locale;

/// Tells what a proposal is about by its words.
final class VoteKinds {

    private VoteKinds() {}

    static Kind of(String text) {
        String s = text.toLowerCase(Locale.ROOT);
        boolean pay =
                s.contains("compensation")
                        || s.contains("say-on-pay")
                        || s.contains("say on pay")
                        || s.contains("executive pay");
        boolean advisory =
                s.contains("advisory")
                        || s.contains("non-binding")
                        || s.contains("nonbinding")
                        || s.contains("say-on-pay")
                        || s.contains("say on pay");
        if (s.contains("frequency")
                || s.contains("annual advisory vote")
                || s.contains("say-on-frequency")
                || s.contains("how often")) {
            return Kind.FREQUENCY;
        }
        if ((s.contains("ratif") || s.contains("appoint") || s.contains("select"))
                && (s.contains("accounting firm")
                        || s.contains("auditor")
                        || s.contains("accountant"))) {
            return Kind.AUDITOR;
        }
        if (s.contains("ratif")
                && (s.contains("selection of") || s.contains("appointment of"))
                && !s.contains("director")) {
            return Kind.AUDITOR;
        }
        boolean holder = s.contains("holder proposal");
        if (pay
                && !holder
                && (advisory || s.contains("named executive officers"))
                && !s.contains(" plan")) {
            return Kind.SAY_ON_PAY;
        }
        boolean elects = s.contains("elect") || s.contains("nominee");
        boolean seats =
                s.contains("director")
                        || s.contains("trustee")
                        || s.contains("nominee")
                        || s.contains("board");
        return elects && seats && !holder && !s.contains("amend") && !s.contains("declassif")
                ? Kind.DIRECTOR
                : Kind.OTHER;
    }

    /// Whether a sentence tells of something to be voted on.
    static boolean tells(String sentence) {
        String s = sentence.toLowerCase(Locale.ROOT);
        return !s.startsWith("abstention")
                && !s.startsWith("broker")
                && (s.contains("elect")
                        || s.contains("ratif")
                        || s.contains("approv")
                        || s.contains("adopt")
                        || s.contains("proposal to")
                        || s.contains("advisory")
                        || s.contains("amend"));
    }
}
