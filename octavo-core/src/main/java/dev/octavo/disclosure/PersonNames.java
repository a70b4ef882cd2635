package dev.octavo.disclosure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds names of people among the tokens of a paragraph.
///
/// A full name is two to six capitalised words, initials among them, none of them a word of titles,
/// things or places; a short name is Mr., Ms. or Dr. with a surname. Which of them come or go is
/// told by the words around them, see [PeopleReader].
final class PersonNames {

    /// A name.
    ///
    /// @param first token of the first word, behind any Mr. or Dr.
    /// @param behind token behind the last word
    /// @param from token of Mr. or Dr., else the first word
    /// @param surname in small letters
    /// @param full whether it has a first name
    record Name(int from, int first, int behind, String surname, boolean full) {}

    private static final int MOST_WORDS = 6;

    /// Tokens of a name, particles and stops among them; no name has as many.
    private static final int LONGEST = 24;

    private static final Set<String> HONORIFICS =
            WordSet.of(
                    "mr ms mrs dr messrs prof professor sir hon admiral mses gen sen col adm lt");

    private static final Set<String> PARTICLES =
            WordSet.of("de van von der den la del di da bin al el du ter le dos ten y ben");

    private static final Set<String> SUFFIXES = WordSet.of("jr sr ii iii iv");

    static final Set<String> DEGREES =
            WordSet.of(
                    "ph.d phd m.d md cpa esq mba m.b.a j.d jd cfa d.v.m pharm.d pharmd dphil d.phil sc.d facs f.a.c.s mph m.p.h cma ret d.o ll.m m.s b.s r.n");

    /// Words that end or prevent a name: of titles, and those with which sentences and headings
    /// begin.
    private static final Set<String> NO_NAME =
            WordSet.of(
                    "chief executive financial operating officer officers president vice senior director directors chairman chairwoman chairperson chair"
                            + " treasurer secretary controller comptroller general counsel manager managing principal accounting interim acting global corporate"
                            + " evp svp ceo cfo coo cao cto cio board committee compensation audit nominating governance human resources finance member head"
                            + " on in the as at by for of to and or but if his her he she its it our we this that these there effective prior following upon"
                            + " during since from until while when with mr ms mrs dr messrs departure appointment resignation retirement election adoption"
                            + " approval amendment entry item items section rule regulation under pursuant additionally also subject certain new former previously"
                            + " currently before after both each such no not any all none name title january february march april may june july august"
                            + " september october november december monday tuesday wednesday thursday friday promotion termination transition succession named"
                            + " elected appointed departing co-chief co-president co-ceo lead independent non-executive non-employee class marketing technology"
                            + " information operations sales legal strategy development commercial medical scientific administrative people revenue product"
                            + " investor relations business worldwide healthcare annual creation increase nominee nominees incumbent compensatory arrangements officers-elect emeritus"
                            + " advisor consultant partner founder co-founder co-chairman co-chair deputy assistant associate administration services elect");

    /// Words of things, firms and places: what holds one of them is no person.
    private static final Set<String> THINGS =
            WordSet.of(
                    "registered public firm discrimination employment labor americans credit civil rights workers law laws schedule inc incorporated corp corporation company companies llc l.l.c llp l.l.p lp l.p ltd limited plc n.a co group holdings holding bank bancorp"
                            + " bancshares trust partners partnership capital fund funds foundation university college school institute hospital plan"
                            + " agreement program policy act code stock options option shares units award awards annual report form exhibit meeting"
                            + " securities exchange commission nasdaq nyse stockholders shareholders systems technologies pharmaceuticals therapeutics"
                            + " sciences laboratories energy oil gas foods industries international united states america american north south"
                            + " west east new york california delaware texas washington san los city county state department ventures equity"
                            + " management consulting solutions networks software entertainment media communications association society council federal"
                            + " national insurance financial merger sub subsidiary effective date letter employment separation severance release proxy"
                            + " statement common preferred restricted incentive bonus fiscal year quarter base salary good reason cause change control"
                            + " disability retirement internal revenue tax center centre office division region europe asia pacific");

    /// Words that make a firm of the words before them.
    private static final Set<String> FIRM_ENDS = WordSet.of("llp inc llc l.l.p corp ltd p.c p.a");

    private final Tokens t;
    private final Set<String> registrant;

    /// @param registrant the words of the registrant's name in small letters
    PersonNames(Tokens t, Set<String> registrant) {
        this.t = t;
        this.registrant = registrant;
    }

    /// The name that begins at a token, or null.
    @Nullable Name at(int token) {
        if (!t.capital(token)) {
            return null;
        }
        int first = token;
        boolean titled = HONORIFICS.contains(t.low(token));
        if (titled) {
            first = behindStop(token + 1);
            if (!t.capital(first)) {
                return null;
            }
        } else if (stops(token)) {
            return null;
        }
        Words words = new Words(first);
        int behind = words.behind;
        if (words.last < 0
                || words.own && !titled
                || thing(first, behind)
                || thingFollows(behind)) {
            return null;
        }
        if (words.parts % 2 == 0 && words.parts >= 4 && twice(first, behind)) {
            // A heading that ends in a name runs on into a text that begins with it.
            first += (behind - first) / 2;
        }
        boolean full = words.parts >= 2 && words.last > first;
        return full || titled
                ? new Name(token, first, suffix(behind), t.low(words.last), full)
                : null;
    }

    /// The words and initials of a name, as far as they go.
    private final class Words {

        /// Token behind the last of them.
        int behind;

        /// How many there are, particles and nicknames left out.
        int parts;

        /// Token of the last word that is no initial; -1 for none.
        int last = -1;

        /// Whether all of these are words of the registrant's name.
        boolean own = true;

        Words(int first) {
            behind = first;
            int most = Math.min(t.size(), first + LONGEST);
            boolean more = true;
            while (more && parts < MOST_WORDS && behind < most) {
                more = next();
            }
        }

        /// Takes what stands behind; false where the name ends there or with it.
        private boolean next() {
            String low = t.low(behind);
            if (parts > 0 && SUFFIXES.contains(low) && t.capital(behind)) {
                behind = behindStop(behind + 1);
                return false;
            }
            if (parts > 0 && particle(behind)) {
                behind++;
                return true;
            }
            if (parts > 0 && nickname(behind)) {
                behind += 3;
                return true;
            }
            if (!t.capital(behind) || DEGREES.contains(low) || stops(behind)) {
                return false;
            }
            if (initial(behind)) {
                behind = behindStop(behind + 1);
            } else {
                last = behind;
                own &= registrant.contains(low);
                behind++;
            }
            parts++;
            return !sentenceEnd(behind);
        }
    }

    /// Whether a particle or two stand before a word of the name.
    private boolean particle(int token) {
        return PARTICLES.contains(t.low(token))
                && (t.capital(token + 1)
                        || PARTICLES.contains(t.low(token + 1)) && t.capital(token + 2));
    }

    private boolean twice(int first, int behind) {
        int half = (behind - first) / 2;
        for (int i = 0; i < half; i++) {
            if (!t.is(first + i, t.low(first + half + i))) {
                return false;
            }
        }
        return (behind - first) % 2 == 0;
    }

    private boolean stops(int token) {
        return NO_NAME.contains(t.low(token));
    }

    /// Behind a full stop that stands there.
    private int behindStop(int token) {
        return t.is(token, ".") ? token + 1 : token;
    }

    private boolean sentenceEnd(int token) {
        return t.is(token, ".") || t.is(token, ",");
    }

    /// A capital, or capitals with stops between: `J`, `J.B`.
    private boolean initial(int token) {
        String word = t.words.get(token);
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /// `(Jule)` or `"Bob"` between two parts of a name.
    private boolean nickname(int token) {
        String mark = t.low(token);
        String end = t.low(token + 2);
        return (mark.equals("(") && end.equals(")")
                        || "\"\u201c".contains(mark) && "\"\u201d".contains(end))
                && !mark.isEmpty()
                && !end.isEmpty()
                && t.capital(token + 1)
                && t.capital(token + 3)
                && !DEGREES.contains(t.low(token + 1));
    }

    /// Behind `, Jr.` or `, III`.
    private int suffix(int token) {
        if (t.is(token, ",") && SUFFIXES.contains(t.low(token + 1)) && t.capital(token + 1)) {
            return behindStop(token + 2);
        }
        return token;
    }

    private boolean thing(int first, int behind) {
        for (int i = first; i < behind; i++) {
            if (THINGS.contains(t.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words run on into a firm: `Grant Thornton LLP`, `Smith & Co`.
    private boolean thingFollows(int behind) {
        int next = t.is(behind, ",") ? behind + 1 : behind;
        return t.is(behind, "&")
                || t.is(behind, "'s") && t.capital(behind + 1) && thing(behind + 1, behind + 2)
                || t.capital(next) && FIRM_ENDS.contains(t.low(next));
    }
}
