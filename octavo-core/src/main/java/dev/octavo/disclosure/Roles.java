package dev.octavo.disclosure;

import java.util.Set;

/// Reads an office or a seat of the board that begins at a token: `Executive Vice President and
/// Chief Financial Officer`, `a Class I director`, `member of the Board of Directors`.
final class Roles {

    private static final int LONGEST = 22;

    /// Words one of which every office has.
    private static final Set<String> HEADS =
            WordSet.of(
                    "officer officers director directors president chairman chairwoman chairperson chair treasurer secretary controller comptroller counsel"
                            + " manager ceo cfo coo cao cto cio cmo cso cro evp svp co-ceo co-president co-chairman co-chair vice-president head board"
                            + " trustee presidents co-chief member members cashier auditor co-presidents co-ceos executive-chairman vice-chairman"
                            + " principal-accounting-officer chairs vice-chair");

    private static final Set<String> PARTS =
            WordSet.of(
                    "chief executive financial accounting operating principal senior vice interim acting general global corporate assistant deputy managing"
                            + " independent lead non-executive non-employee class i ii iii founding regional first associate group elect designate emeritus"
                            + " permanent new co co-chief executive-vice administrative information technology legal commercial medical scientific marketing"
                            + " revenue people human resources strategy compliance risk credit lending investment business product development operations"
                            + " sales finance administration worldwide international presiding external outside additional executives temporary sole");

    private static final Set<String> DETERMINERS =
            WordSet.of(
                    "the a an its our his her their company registrant corporation bank 's ' \u2019 firm current newly new serve as be become fill trust partnership both position office role offices positions roles duties of continue to succeed");

    private static final Set<String> JOINTS = WordSet.of(", & \u2013 - \u2014 / and");

    private static final Set<String> OF_UNITS =
            WordSet.of(
                    "president head chair chairman manager vice-president director presidents evp svp");

    private static final Set<String> FIRMS =
            WordSet.of(
                    "inc corp corporation llc company ltd plc bank bancorp holdings l.p lp incorporated technologies systems pharmaceuticals foods");
    private static final Set<String> MONTHS =
            WordSet.of(
                    "january february march april may june july august september october november december");
    private static final Set<String> OF_THE_BOARD =
            WordSet.of("of on the its our company 's board directors supervisory");
    private static final Set<String> NO_UNIT = WordSet.of("mr ms mrs dr he she the in on his her");

    private Roles() {}

    /// The first token of an office behind articles and "the Company's" at a token, or -1.
    static int start(Tokens t, int token, int behind) {
        int i = token;
        int end = Math.min(behind, token + 8);
        while (i < end && (DETERMINERS.contains(t.low(i)) || owner(t, i))) {
            i++;
        }
        return i < end && word(t, i) ? i : -1;
    }

    /// A name whose `'s` follows: `Tyson's principal accounting officer`.
    private static boolean owner(Tokens t, int i) {
        return t.capital(i)
                && !word(t, i)
                && (t.is(i + 1, "'s") || t.is(i + 2, "'s") && t.capital(i + 1));
    }

    private static boolean word(Tokens t, int i) {
        return HEADS.contains(t.low(i)) || PARTS.contains(t.low(i));
    }

    /// The token behind the office that begins at a token; the token itself where there is none.
    ///
    /// @param named which tokens belong to names of people
    static int end(Tokens t, boolean[] named, int first, int behind) {
        int limit = Math.min(behind, first + LONGEST);
        int i = first;
        int end = first;
        boolean head = false;
        // Behind a head only what a comma or "of" leads in belongs to the office: "Vice President,
        // Finance".
        boolean led = true;
        while (i < limit && !named[i]) {
            String low = t.low(i);
            if (HEADS.contains(low)) {
                head = true;
                led = false;
                end = ++i;
                if (low.startsWith("director")
                        || low.startsWith("board")
                        || low.startsWith("member")) {
                    i = board(t, i, limit);
                    end = i;
                }
            } else if (PARTS.contains(low)
                    || led && t.capital(i) && !low.startsWith("committee") && unit(t, i)) {
                i++;
                end = head && t.capital(i - 1) ? i : end;
            } else if (JOINTS.contains(low)) {
                int next =
                        low.equals(",") && (t.is(i + 1, "and") || t.is(i + 1, "&")) ? i + 2 : i + 1;
                boolean more = t.capital(next) && head && !low.equals("and") && unit(t, next);
                if (!word(t, next) && !more) {
                    break;
                }
                led = true;
                i = next;
            } else if (low.equals("of")
                    && head
                    && t.capital(i + 1)
                    && unit(t, i + 1)
                    && ofUnit(t.low(i - 1))) {
                led = true;
                i++;
            } else {
                break;
            }
        }
        return head ? end : first;
    }

    /// Behind ` of the Board of Directors`, in all its shapes.
    private static int board(Tokens t, int from, int limit) {
        int i = from;
        int end = from;
        while (i < limit && OF_THE_BOARD.contains(t.low(i))) {
            i++;
            if (t.low(i - 1).startsWith("board") || t.low(i - 1).equals("directors")) {
                end = i;
            }
        }
        return end;
    }

    /// Whether a capital word may name a unit (Finance, Healthcare Division) and begins no firm's
    /// name.
    private static boolean unit(Tokens t, int i) {
        for (int k = i; k < i + 4 && t.capital(k); k++) {
            if (FIRMS.contains(t.low(k))
                    || FIRMS.contains(t.low(k + 1))
                    || t.is(k + 1, ",") && FIRMS.contains(t.low(k + 2))) {
                return false;
            }
        }
        return !NO_UNIT.contains(t.low(i)) && !MONTHS.contains(t.low(i));
    }

    /// Whether an office of this last word is often one of a unit: `President of Europe`.
    private static boolean ofUnit(String word) {
        return OF_UNITS.contains(word);
    }
}
