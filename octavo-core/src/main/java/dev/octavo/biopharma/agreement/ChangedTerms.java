package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// Amendments that a text tells by what was changed: "extended by a year the term of their License
/// Agreement", "the royalty under the License Agreement was cut to 5%", "added a third target to
/// the collaboration".
///
/// What was changed must be the verb's own object or subject, so that "revenue increased due to
/// payments under the agreement" is none.
final class ChangedTerms {

    private static final Words UNDER = Words.of("under", "of", "in", "for");
    private static final Words INTO = Words.of("to", "into", "from", "within");
    private static final Words ADDS =
            Words.of("added", "adds", "add", "brought", "brings", "dropped", "removed", "removes");
    private static final Words OBJECTS = Words.of("the", "its", "their", "our");
    private static final Words FIRM = Words.of("agreed", "elected", "decided", "agree");
    private static final Words NOUNS = Words.of("agreement", "amendment", "extension");

    /// So many tokens may stand between a verb and the agreement.
    private static final int FAR = 18;

    /// So many between a verb and what it changes.
    private static final int NEAR = 6;

    private ChangedTerms() {}

    /// The amendment that a sentence tells of an agreement that is known.
    static Optional<AgreementAct> of(Sentence s, AgreementTitle title) {
        if (title.from() <= s.from || !title.definite() || title.amendment()) {
            return Optional.empty();
        }
        Optional<AgreementAct> told =
                anew(s, title).or(() -> noun(s, title)).or(() -> given(s, title));
        if (told.isPresent()) {
            return told;
        }
        int p = title.from() - 1;
        while (p > s.from
                && p > title.from() - NEAR
                && !UNDER.has(s.t.word[p])
                && !INTO.has(s.t.word[p])
                && !s.t.is(p, Tokens.SIGN)) {
            p--;
        }
        boolean into = INTO.has(s.t.word[p]);
        if (!into && !UNDER.has(s.t.word[p])
                || s.has(ActTense.IF, s.from, p)
                || s.has(Words.MAY, s.from, p)) {
            return Optional.empty();
        }
        int preposition = p;
        return active(s, title, preposition, into).or(() -> passive(s, title, preposition, into));
    }

    /// "Aldwych's license to Example now covers the whole world": what it says now it did not say
    /// before.
    private static Optional<AgreementAct> anew(Sentence s, AgreementTitle title) {
        for (int i = title.to(); i + 1 < Math.min(s.to, title.to() + FAR); i++) {
            if (s.t.is(i, Tokens.SIGN) && !s.t.is(i - 1, Tokens.CAP)
                    || Words.HAVE.has(s.t.word[i])
                    || Words.RELATIVE.has(s.t.word[i])) {
                break;
            }
            boolean now = NOW.has(s.t.word[i]) && COVERS.has(s.t.word[i + 1]);
            if (now && news(s, title)) {
                return Optional.of(act(s, title, i + 1, false));
            }
        }
        return Optional.empty();
    }

    private static final Words NOW = Words.of("now", "henceforth", "hereafter", "longer");
    private static final Words COVERS =
            Words.of(
                    "covers",
                    "cover",
                    "extends",
                    "extend",
                    "runs",
                    "run",
                    "includes",
                    "include",
                    "expires",
                    "provides",
                    "applies",
                    "reaches",
                    "takes",
                    "also");

    /// "agreed on a change in the license", "under a revision of their agreement".
    private static Optional<AgreementAct> noun(Sentence s, AgreementTitle title) {
        int i = title.from() - 1;
        while (i > s.from && (OBJECTS.has(s.t.word[i]) || s.t.is(i, Tokens.NUMBER))) {
            i--;
        }
        int noun = i - 1;
        if (noun <= s.from || !OF.has(s.t.word[i]) || !CHANGES.has(s.t.word[noun])) {
            return Optional.empty();
        }
        int a = noun - 1;
        while (a > s.from && a > noun - NEAR && !Words.ARTICLE.has(s.t.word[a])) {
            a--;
        }
        boolean plural = s.t.text(noun).endsWith("s");
        boolean named = Words.ARTICLE.has(s.t.word[a]) || plural;
        boolean told = s.has(TOLD, title.to(), title.to() + 4);
        boolean wished = s.has(WISHED, s.from, noun) || !told && s.has(Words.WILL, s.from, noun);
        return named && !wished && news(s, title)
                ? Optional.of(act(s, title, noun, true))
                : Optional.empty();
    }

    private static final Words TOLD = Words.of("announced", "agreed", "signed", "today");
    private static final Words OF = Words.of("of", "to", "in");
    private static final Words CHANGES =
            Words.of(
                    "change",
                    "changes",
                    "revision",
                    "extension",
                    "expansion",
                    "enlargement",
                    "renewal",
                    "restructuring",
                    "renegotiation",
                    "adjustment",
                    "adjustments",
                    "broadening",
                    "widening",
                    "overhaul",
                    "prolongation",
                    "revisions");

    private static final Words WISHED = Words.named("deals-wished-for");

    /// "have given their alliance two more years".
    private static Optional<AgreementAct> given(Sentence s, AgreementTitle title) {
        int v = title.from() - 1;
        while (v > s.from && OBJECTS.has(s.t.word[v])) {
            v--;
        }
        return GIVEN.has(s.t.word[v])
                        && s.has(MORE, title.to(), title.to() + 4)
                        && verb(s, v)
                        && news(s, title)
                ? Optional.of(act(s, title, v, true))
                : Optional.empty();
    }

    private static final Words GIVEN = Words.of("gave", "given", "give", "gives", "granted");
    private static final Words MORE = Words.of("more", "another", "additional", "further");

    /// Whether a sentence is news: one of the first, or with a day.
    private static boolean news(Sentence s, AgreementTitle title) {
        return (s.place <= LEAD || !s.days().isEmpty()) && !s.has(Words.NOT, s.from, title.from());
    }

    private static final int LEAD = 1;

    private static Optional<AgreementAct> active(
            Sentence s, AgreementTitle title, int p, boolean into) {
        int from = Math.max(s.from + 1, p - FAR);
        Optional<AgreementAct> out = Optional.empty();
        for (Phrases.Hit h : DealWords.CHANGE.find(s.t, s.m(), from, p)) {
            int v = h.from();
            boolean adds = into && ADDS.has(s.t.word[v]);
            if (verb(s, v) && (adds ? object(s, v, p) : !into && field(s, v, p))) {
                out = Optional.of(act(s, title, v, true));
            }
        }
        for (int v = from; into && out.isEmpty() && v < p; v++) {
            if (ADDS.has(s.t.word[v]) && verb(s, v) && object(s, v, p)) {
                out = Optional.of(act(s, title, v, true));
            }
        }
        return out;
    }

    private static AgreementAct act(Sentence s, AgreementTitle title, int verb, boolean active) {
        boolean will = s.has(Words.WILL, verb - 3, verb);
        return new AgreementAct(
                title,
                Event.Act.AMENDED,
                will ? Occurrence.EXPECTED : Occurrence.HAPPENED,
                verb,
                verb + 1,
                active);
    }

    /// Whether a word is the verb of a clause: behind who acts, "has" or "agreed to".
    private static boolean verb(Sentence s, int v) {
        int before = s.t.word(v - 1);
        if (Words.TO.has(before)) {
            return s.has(FIRM, v - 4, v - 1);
        }
        String text = s.t.text(v);
        return !text.endsWith("ing")
                && !s.has(Words.NOT, v - 3, v)
                && !Words.PREPOSITIONS.has(before)
                && !Words.ARTICLE.has(before)
                && !Words.DETERMINED.has(before)
                && !Words.BE.has(before);
    }

    /// Whether what a verb changes is right behind it: "extends the term", "extended by a year the
    /// term".
    private static boolean field(Sentence s, int v, int p) {
        int object = v + 1;
        while (object < p && object < v + NEAR && !OBJECTS.has(s.t.word[object])) {
            object++;
        }
        boolean bare = object == v + 1 || BY.has(s.t.word[v + 1]);
        return bare
                && OBJECTS.has(s.t.word[object])
                && !DealWords.FIELD.find(s.t, s.m(), object, p).isEmpty()
                && plain(s, object, p);
    }

    private static final Words BY = Words.of("by");

    /// Whether no clause begins between two tokens.
    private static boolean plain(Sentence s, int from, int to) {
        return !s.has(Words.RELATIVE, from, to)
                && !s.has(Words.CLAUSE, from, to)
                && !s.has(NOUNS, from, to)
                && s.m().all(Mention.Type.MONEY).stream()
                        .noneMatch(m -> m.from() >= from && m.to() <= to);
    }

    /// Whether what is added stands between a verb and its preposition.
    private static boolean object(Sentence s, int v, int p) {
        for (int i = v + 1; i < p; i++) {
            if (s.t.word[i] == Tokens.COMMA || s.t.word[i] == Tokens.SEMICOLON) {
                return false;
            }
        }
        return p > v + 1 && plain(s, v + 1, p);
    }

    private static Optional<AgreementAct> passive(
            Sentence s, AgreementTitle title, int p, boolean into) {
        for (Phrases.Hit h :
                DealWords.CHANGE.find(s.t, s.m(), into ? s.from : title.to(), into ? p : s.to)) {
            int v = h.from();
            boolean been =
                    Words.BE.has(s.t.word(v - 1))
                            || Words.ADVERBS.has(s.t.word(v - 1)) && Words.BE.has(s.t.word(v - 2));
            if (!been || s.has(Words.NOT, v - 4, v)) {
                continue;
            }
            if (into) {
                if (ADDS.has(s.t.word[v]) && p == v + 1) {
                    return Optional.of(act(s, title, v, false));
                }
            } else if (BesideTheName.near(s, title.to(), v - 1)
                    && !DealWords.FIELD.find(s.t, s.m(), Math.max(s.from, p - NEAR), p).isEmpty()
                    && !s.has(Words.MAY, title.to(), v)) {
                return Optional.of(act(s, title, v, false));
            }
        }
        return Optional.empty();
    }
}
