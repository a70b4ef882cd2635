package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.DateFinder;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// The dates that a sentence gives an agreement and what was done with it.
final class DealDates {

    private static final int FAR = 60;
    private static final Words DATED =
            Words.of("dated", "of", "effective", "executed", "signed", "made", "date");
    private static final Words ON = Words.of("on", "in", "effective", "during", "since", "of");
    private static final int AS = Lexicon.intern("as");
    private static final int OF = Lexicon.intern("of");
    private static final Words ANNOUNCED =
            Words.of("announced", "announces", "reported", "issued", "disclosed", "filed");

    private DealDates() {}

    /// "… Agreement, dated as of May 3, 2010", up to token `limit`; else "the May 2000 agreement".
    static Optional<Mention> dated(Sentence s, AgreementTitle title, int limit) {
        for (Mention d : s.days()) {
            if (d.from() >= title.to()
                    && d.from() < Math.min(limit, title.to() + FAR)
                    && (dating(s, d.from()) || signed(s, d.from()) || own(s, title, d))) {
                return Optional.of(d);
            }
        }
        return Optional.empty();
    }

    /// Whether a date stands right behind a name as a part of it: "the License Agreement of May 3,
    /// 2010".
    private static boolean own(Sentence s, AgreementTitle title, Mention date) {
        return date.from() == title.to() + 1 && s.t.word[title.to()] == OF;
    }

    /// "by letter dated May 3, 2010": the letter is what does it.
    private static boolean letter(Sentence s, int date) {
        return DATED.has(s.t.word(date - 1)) && s.has(LETTERS, date - 4, date - 1);
    }

    private static final Words LETTERS = Words.of("letter", "notice", "email", "e-mail");

    /// Whether a date behind a name is that from which something takes effect: "terminate the
    /// agreement, effective July 1, 2010".
    static boolean effective(Sentence s, AgreementTitle title, String date) {
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.from() >= title.to() && d.name().equals(date)) {
                return s.has(EFFECTIVE, d.from() - 3, d.from());
            }
        }
        return false;
    }

    private static final Words EFFECTIVE = Words.of("effective");

    private static boolean dating(Sentence s, int date) {
        int i = before(s, date);
        int w = s.t.word(i);
        return DATED.has(w) && (w != OF || s.t.word(i - 1) == AS);
    }

    /// "an agreement signed on May 3, 2010".
    private static boolean signed(Sentence s, int date) {
        int i = before(s, date);
        return WHEN.has(s.t.word(i)) && SIGNED.has(s.t.word(i - 1));
    }

    private static final Words WHEN = Words.of("on", "in");
    private static final Words SIGNED = Words.of("signed", "executed", "into", "concluded", "made");

    /// The date that stands before the name as a part of it: "the 2000 agreement".
    static Optional<String> named(Sentence s, AgreementTitle title) {
        int last = title.from() - 1;
        for (int i = 0;
                i < 4 && last > s.from && !s.t.is(last, Tokens.NUMBER) && named(s, last);
                i++) {
            last--;
        }
        if (!s.t.is(last, Tokens.NUMBER)) {
            return Optional.empty();
        }
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.to() == last + 1) {
                return Optional.of(d.name());
            }
        }
        return DateFinder.year(s.t, last) > 0 ? Optional.of(s.t.text(last)) : Optional.empty();
    }

    private static boolean named(Sentence s, int i) {
        return DealWords.WITHIN.has(s.t.word[i]);
    }

    /// When the act took place: the date before the verb ("On May 3, 2010, the company entered
    /// into"), unless it is that of an announcement; else the first behind the name with "on" or
    /// "in".
    static Optional<Mention> acted(Sentence s, AgreementAct act, int limit) {
        Optional<Mention> lead = lead(s, act);
        Optional<Mention> behind = behind(s, act, limit);
        boolean noticed =
                act.act() == Event.Act.ENDED
                        && lead.isPresent()
                        && s.has(ActTense.NOTICED, s.from, act.title().from());
        if (!act.active() && behind.isPresent() && !noticed) {
            return behind;
        }
        if (lead.isPresent()) {
            return s.has(ANNOUNCED, lead.get().to(), act.end()) ? Optional.empty() : lead;
        }
        return behind;
    }

    private static Optional<Mention> lead(Sentence s, AgreementAct act) {
        Optional<Mention> lead = Optional.empty();
        int to = act.active() ? act.verb() : act.title().from();
        for (Mention d : s.days()) {
            boolean opens = d.from() <= s.from + 3;
            int before = before(s, d.from());
            boolean named = s.t.word(before) == OF && !opens;
            if (d.to() <= to
                    && !named
                    && !reported(s, d.from())
                    && (ON.has(s.t.word(before)) || letter(s, d.from()))
                    && (opens || !dating(s, d.from()) || letter(s, d.from()))) {
                lead = Optional.of(d);
            }
        }
        return lead.filter(d -> !divided(s, d.to(), to));
    }

    /// Whether a date is that of an announcement told before it: "reported in our filing of May
    /// 3,", but not "announced that on May 3".
    private static boolean reported(Sentence s, int date) {
        for (int i = date - 1; i >= s.from && s.t.word[i] != Tokens.COMMA; i--) {
            if (THAT.has(s.t.word[i])) {
                return false;
            }
            if (ANNOUNCED.has(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    private static final Words THAT = Words.of("that");

    private static boolean divided(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.t.word[i] == Tokens.SEMICOLON) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Mention> behind(Sentence s, AgreementAct act, int limit) {
        int from = act.active() ? act.title().to() : act.end();
        // "the agreement they made in 2017" says when it was made, not when it was widened
        Optional<Mention> made =
                act.active() ? RelativeActs.date(s, act.title().to(), limit) : Optional.empty();
        for (Mention d : s.days()) {
            if (d.from() >= from
                    && d.from() < limit
                    && !own(s, act.title(), d)
                    && !made.equals(Optional.of(d))) {
                return ON.has(s.t.word(before(s, d.from()))) && !s.has(ENDS, from, d.from())
                        ? Optional.of(d)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static final Words ENDS =
            Words.of(
                    "pursuant",
                    "which",
                    "whereby",
                    "under",
                    "expires",
                    "until",
                    "through",
                    "terminates",
                    "ending",
                    "ended",
                    "due",
                    "dated",
                    "by",
                    "amended",
                    "where",
                    "entered",
                    "signed",
                    "executed",
                    "filed");

    /// The token before a date and the day of the week that may stand before it: "on Friday,
    /// November 5".
    private static int before(Sentence s, int date) {
        int i = date - 1;
        int day = s.t.word(i) == Tokens.COMMA ? i - 1 : i;
        return WEEKDAYS.has(s.t.word(day)) ? day - 1 : i;
    }

    private static final Words WEEKDAYS =
            Words.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
}
