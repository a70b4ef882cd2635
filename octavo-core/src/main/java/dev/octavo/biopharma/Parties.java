package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who is who in a text: the registrant under all its names, and the short names that the text
/// gives to others.
///
/// The registrant is also "we", "us", "our", "the Company", "the Registrant", and any beginning of
/// its name. A short name is defined where a full name is followed by it in brackets: `Aldwych Bio,
/// Inc. ("Aldwych")`.
final class Parties {

    private static final int WE = Lexicon.intern("we");
    private static final int US = Lexicon.intern("us");
    private static final int OUR = Lexicon.intern("our");
    private static final int THE = Lexicon.intern("the");
    private static final int AND = Lexicon.intern("and");
    private static final int OF = Lexicon.intern("of");
    private static final int AMP = Lexicon.intern("&");
    private static final int[] SELF = {
        Lexicon.intern("company"),
        Lexicon.intern("registrant"),
        Lexicon.intern("corporation"),
        Lexicon.intern("issuer")
    };
    private static final int[] EXCHANGES = {
        Lexicon.intern("nasdaq"),
        Lexicon.intern("nyse"),
        Lexicon.intern("amex"),
        Lexicon.intern("otc"),
        Lexicon.intern("otcqb"),
        Lexicon.intern("tsx"),
        Lexicon.intern("otcbb"),
        Lexicon.intern("euronext"),
        Lexicon.intern("lse"),
        Lexicon.intern("asx"),
        Lexicon.intern("six"),
        Lexicon.intern("aim"),
        Lexicon.intern("hkex"),
        Lexicon.intern("tse"),
        Lexicon.intern("frankfurt"),
        Lexicon.intern("xetra"),
        Lexicon.intern("omx"),
        Lexicon.intern("sgx"),
        Lexicon.intern("swx"),
        Lexicon.intern("jasdaq"),
        Lexicon.intern("kosdaq"),
        Lexicon.intern("krx"),
        Lexicon.intern("sehk"),
        Lexicon.intern("cse"),
        Lexicon.intern("oslo"),
        Lexicon.intern("bit")
    };
    private static final Words WIRES = Words.named("newswires");
    private static final int[] TITLES = {
        Lexicon.intern("dr"),
        Lexicon.intern("mr"),
        Lexicon.intern("ms"),
        Lexicon.intern("mrs"),
        Lexicon.intern("prof")
    };
    private static final String[] ROLES = {
        "m.d",
        "ph.d",
        "m.d.",
        "ph.d.",
        "chief",
        "president",
        "chairman",
        "ceo",
        "executive",
        "head",
        "vice",
        "senior",
        "mba",
        "esq",
        "director"
    };
    private static final int[] ROLE_IDS = new int[ROLES.length];

    static {
        for (int i = 0; i < ROLES.length; i++) {
            ROLE_IDS[i] = Lexicon.intern(ROLES[i]);
        }
    }

    /// The registrant's name as printed; empty when it is not known.
    final String registrant;

    private final List<String> ownWords;
    private final Map<String, String> defined = new LinkedHashMap<>();

    Parties(String registrant) {
        this(registrant, List.of());
    }

    /// @param together the names of the registrants that report together with the first, such as
    ///   its subsidiaries: parties of their own
    Parties(String registrant, List<String> together) {
        this.registrant = registrant;
        this.ownWords = core(registrant);
        for (String name : together) {
            if (!core(name).equals(ownWords)) {
                defined.put(Names.party(name), name);
            }
        }
    }

    /// The words of a name without legal forms, in small letters.
    static List<String> core(String name) {
        List<String> out = new ArrayList<>();
        Tokens t = Tokens.of(name);
        for (int i = 0; i < t.count; i++) {
            if (!t.is(i, Tokens.SIGN)
                    && t.word[i] != THE
                    && !(Dictionary.in(Dictionary.LEGAL, t.word[i]) && !out.isEmpty())) {
                out.add(t.text(i).toLowerCase(Locale.ROOT));
            }
        }
        return out;
    }

    /// Whether a name has a legal form.
    static boolean legal(String name) {
        Tokens t = Tokens.of(name);
        for (int i = 1; i < t.count; i++) {
            if (Dictionary.in(Dictionary.LEGAL, t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name is the registrant's or a beginning of it, or begins with the same telling
    /// word and has no legal form, which would make it the name of another company of the group.
    boolean own(String name) {
        if (!mayBeOwn(name)) {
            return false;
        }
        List<String> words = core(name);
        if (words.isEmpty() || ownWords.isEmpty()) {
            return false;
        }
        boolean telling =
                words.getFirst().equals(ownWords.getFirst())
                        && words.getFirst().length() >= 4
                        && !Lexicon.common(Lexicon.id(words.getFirst()));
        if (telling && (words.size() == 1 || !legal(name))) {
            return true;
        }
        if (words.size() > ownWords.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(ownWords.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the first word of the registrant's name stands in a name: most do not have it, and
    /// need not be cut into words.
    private boolean mayBeOwn(String name) {
        String first = ownWords.isEmpty() ? "" : ownWords.getFirst();
        for (int i = 0; i + first.length() <= name.length(); i++) {
            if (name.regionMatches(true, i, first, 0, first.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a mention means the registrant.
    boolean self(Mention mention) {
        return mention.name().isEmpty()
                || !known(mention.name()) && own(mention.name())
                || ownShort.contains(mention.name().toLowerCase(Locale.ROOT))
                || Names.initials(mention.name(), registrant);
    }

    /// The slot for a mention: the registrant under its own name, a defined short name as the full
    /// one, another name as printed.
    Slot<String> slot(Mention mention) {
        if (self(mention)) {
            return registrant.isEmpty()
                    ? Slot.none()
                    : Slot.of(
                            registrant,
                            mention.name().isEmpty() ? Derivation.RESOLVED : Derivation.STATED);
        }
        String full = defined.get(mention.name().toLowerCase(Locale.ROOT));
        return full == null ? Slot.stated(mention.name()) : Slot.of(full, Derivation.RESOLVED);
    }

    /// Short names that the text gives to the registrant.
    private final java.util.Set<String> ownShort = new java.util.HashSet<>();

    private final java.util.Set<String> products = new java.util.HashSet<>();

    /// Notes the names of the compounds of a text, so that no product counts as a party: those that
    /// are found as compounds somewhere, and those that a headline capitalises and the text writes
    /// small.
    void products(List<Sentence> sentences) {
        for (Sentence s : sentences) {
            for (Mention m : s.m().all(Mention.Type.COMPOUND)) {
                for (String word : core(m.name())) {
                    if (word.length() >= 4) {
                        products.add(word);
                    }
                }
            }
        }
        for (Sentence h : sentences) {
            if (!h.headline()) {
                continue;
            }
            for (Mention m : h.orgs()) {
                String small = m.name().toLowerCase(Locale.ROOT);
                if (m.to() - m.from() == 1 && small.length() >= 5 && !self(m)) {
                    for (Sentence s : sentences) {
                        if (s != h && wordIn(s, small)) {
                            products.add(small);
                            break;
                        }
                    }
                }
            }
        }
    }

    /// Whether a sentence has a word as it is written.
    private static boolean wordIn(Sentence s, String word) {
        int from = s.t.start[s.from];
        int end = s.t.end[s.to - 1];
        int at = s.t.text.indexOf(word, from);
        return at >= 0
                && at + word.length() <= end
                && (at == 0 || !Character.isLetterOrDigit(s.t.text.charAt(at - 1)));
    }

    /// Whether a name is that of a product of the text.
    boolean product(Mention org) {
        if (products.isEmpty() || org.name().isEmpty()) {
            return false;
        }
        List<String> words = core(org.name());
        return !words.isEmpty()
                && products.contains(words.getFirst())
                && !legal(org.name())
                && !own(org.name());
    }

    /// Finds the organisations in a stretch of text and adds them to its mentions. A mention of the
    /// registrant by a pronoun or as "the Company" has an empty name.
    void find(Mentions m, boolean headline) {
        Tokens t = m.t;
        for (int i = dateline(m); i < m.to; i++) {
            if (m.taken(i)) {
                continue;
            }
            int w = t.word[i];
            if (w == WE || (w == US && !t.is(i, Tokens.CAP)) || (w == OUR)) {
                m.add(Mention.Type.ORG, i, i + 1, "");
            } else if (in(SELF, w)
                    && t.is(i, Tokens.CAP)
                    && i > m.from
                    && t.word[i - 1] == THE
                    && !nameFollows(t, i + 1)) {
                m.add(Mention.Type.ORG, i, i + 1, "");
            } else if (w == Tokens.OPEN
                    && (in(EXCHANGES, t.word(i + 1))
                            || WIRES.has(t.word(i + 1))
                            || WIRES.has(t.word(i + 2)))) {
                i = close(t, i, m.to);
            } else {
                i = Math.max(i, name(m, i, headline) - 1);
            }
        }
    }

    private static final int DATELINE = 16;

    /// Behind the place and date with which a release opens ("LEEDS, Mass., May 3, 2020 – "), whose
    /// town is no party; the beginning otherwise.
    private static int dateline(Mentions m) {
        Tokens t = m.t;
        boolean comma = false;
        boolean undated = true;
        for (int i = m.from; i < Math.min(m.to, m.from + DATELINE); i++) {
            boolean closes = t.word[i] == Tokens.DASH || t.word[i] == Tokens.COLON;
            if (undated && closes && i > m.from) {
                // "Hamburg, Germany - Aldwych AG", "Oxford, UK: Aldwych"
                return comma
                                && i - m.from >= 3
                                && !m.taken(i)
                                && !company(t, m.from, i)
                                && t.is(i + 1, Tokens.CAP)
                        ? i + 1
                        : m.from;
            }
            undated &= !t.is(i, Tokens.NUMBER);
            if (m.is(i, Mention.Type.DATE)) {
                int z = m.end(i);
                boolean closed =
                        z < m.to
                                && t.is(z, Tokens.SIGN)
                                && t.word[z] != Tokens.COMMA
                                && t.word[z] != Tokens.STOP;
                return closed && i > m.from && comma ? z : m.from;
            }
            if (!t.is(i, Tokens.SIGN | Tokens.CAP)) {
                return m.from;
            }
            comma |= t.word[i] == Tokens.COMMA || t.word[i] == Tokens.OPEN;
        }
        return m.from;
    }

    private static boolean company(Tokens t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Dictionary.in(Dictionary.LEGAL, t.word[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean nameFollows(Tokens t, int i) {
        return t.is(i, Tokens.CAP) && Dictionary.in(Dictionary.LEGAL, t.word(i));
    }

    private static int close(Tokens t, int open, int to) {
        int i = open;
        while (i < to && i < open + 12 && t.word[i] != Tokens.CLOSE) {
            i++;
        }
        return i < to && t.word[i] == Tokens.CLOSE ? i : open;
    }

    private static boolean in(int[] set, int word) {
        for (int w : set) {
            if (w == word && word != 0) {
                return true;
            }
        }
        return false;
    }

    /// Where the name that begins at a token ends; the token itself when none does.
    private int name(Mentions m, int i, boolean headline) {
        Tokens t = m.t;
        if (!part(m, i, headline)) {
            return lowerName(m, i);
        }
        int place = Dictionary.place(t, i, m.to);
        if (place > i && !part(m, place, headline) && !nameWord(t, place)) {
            m.add(Mention.Type.PLACE, i, place, t.text(i, place));
            return place;
        }
        int end = extend(m, i, headline);
        int person = initialed(t, i, end, m.to);
        if (person > end) {
            return person;
        }
        int a = i;
        boolean own = own(t.text(a, end));
        while (!own && a + 1 < end && opener(m, a, headline)) {
            a++;
            own = own(t.text(a, end));
        }
        int z = end;
        while (z > a + 1
                && !known(t.text(a, z))
                && !works(t, a, z)
                && Dictionary.in(Dictionary.NOT_ORG, t.word[z - 1])
                && !Dictionary.in(Dictionary.LEGAL, t.word[z - 1])) {
            z--;
        }
        String name = t.text(a, z);
        if (!own && !accept(m, a, z, headline)) {
            return end;
        }
        m.add(Mention.Type.ORG, a, z, name);
        define(m, name, z);
        return end;
    }

    /// Whether the first word of a run of capitals only stands there because a sentence begins with
    /// it.
    private static boolean opener(Mentions m, int a, boolean headline) {
        Tokens t = m.t;
        boolean first = a == m.from || t.is(a - 1, Tokens.SIGN);
        return (first || headline)
                && Lexicon.common(t.word[a])
                && !Dictionary.in(Dictionary.ORGANISATION, t.word[a]);
    }

    private static boolean part(Mentions m, int i, boolean headline) {
        Tokens t = m.t;
        if (i >= m.to || m.taken(i) || t.is(i, Tokens.SIGN | Tokens.NUMBER)) {
            return false;
        }
        int w = t.word[i];
        if (w == 0 && t.is(i, Tokens.HYPHEN) && compounded(t, i)) {
            return false;
        }
        boolean capital =
                t.is(i, Tokens.CAP)
                        || (t.is(i, Tokens.INNER)
                                && t.end[i] - t.start[i] >= 5
                                && !t.text(i).endsWith("NA"));
        if (!capital
                || (Dictionary.in(Dictionary.NOT_ORG, w)
                        && !Dictionary.in(Dictionary.ORGANISATION, w))
                || in(TITLES, w)) {
            return false;
        }
        if (Dictionary.in(Dictionary.INDICATION, w)) {
            return false;
        }
        return !(headline
                && (w != 0 || morphological(t, i))
                && !Dictionary.in(Dictionary.ORGANISATION, w)
                && !Dictionary.in(Dictionary.LEGAL, w));
    }

    /// Whether a legal form follows, at most two capitalised words on.
    private static boolean formAhead(Mentions m, int from) {
        Tokens t = m.t;
        for (int i = from; i < Math.min(m.to, from + 3); i++) {
            int w = t.word[i] == Tokens.COMMA ? t.word(i + 1) : t.word[i];
            int at = t.word[i] == Tokens.COMMA ? i + 1 : i;
            if (Dictionary.in(Dictionary.LEGAL, w) && t.is(at, Tokens.CAP)) {
                return true;
            }
            if (t.word[i] == Tokens.COMMA || !t.is(i, Tokens.CAP) || t.is(i, Tokens.SIGN)) {
                return false;
            }
        }
        return false;
    }

    /// "Aldwych-nominated", "Leeds-based": an adjective made of a name.
    private static boolean compounded(Tokens t, int i) {
        int hyphen = t.text.lastIndexOf('-', t.end[i] - 1);
        if (hyphen <= t.start[i] || !Character.isLowerCase(t.text.charAt(hyphen + 1))) {
            return false;
        }
        String tail = t.text.substring(hyphen + 1, t.end[i]);
        return tail.endsWith("ed")
                || tail.equals("led")
                || tail.equals("owned")
                || tail.equals("run");
    }

    private static boolean nameWord(Tokens t, int i) {
        return Dictionary.in(Dictionary.LEGAL, t.word(i))
                || Dictionary.in(Dictionary.ORGANISATION, t.word(i));
    }

    private int extend(Mentions m, int from, boolean headline) {
        Tokens t = m.t;
        int i = from + 1;
        while (i < m.to && i < from + 10) {
            int w = t.word[i];
            if (part(m, i, headline)
                    || (!m.taken(i)
                            && (Dictionary.in(Dictionary.LEGAL, w) || w == BIO)
                            && !t.is(i, Tokens.SIGN)
                            && w != AS
                            && w != SE)) {
                i++;
            } else if (!m.taken(i)
                    && t.is(i, Tokens.CAP)
                    && !t.is(i, Tokens.SIGN | Tokens.NUMBER)
                    && !headline
                    && formAhead(m, i + 1)) {
                // "Aldwych Antibodies, Inc.": before its legal form any word belongs to a name
                i++;
            } else if (w == Tokens.STOP
                    && DOTTED.has(t.word[i - 1])
                    && t.end[i - 1] == t.start[i]) {
                i++;
            } else if (w == AMP && part(m, i + 1, headline)) {
                i += 2;
            } else if (w == AND
                    && Dictionary.in(Dictionary.LEGAL, t.word(i + 1))
                    && t.is(i + 1, Tokens.CAP)) {
                i += 2;
            } else if (w == OF
                    && Dictionary.in(Dictionary.ORGANISATION, t.word[i - 1])
                    && part(m, i + 1, headline)) {
                i += 2;
            } else if (w == FOR && HOUSE.has(t.word[i - 1]) && subject(m, i + 1)) {
                i += 2;
                while (i < from + 10 && subject(m, i)) {
                    i++;
                }
            } else if (w == Tokens.COMMA
                    && Dictionary.in(Dictionary.LEGAL, t.word(i + 1))
                    && t.is(i + 1, Tokens.CAP)) {
                i += 2;
            } else if (w == Tokens.MARK && part(m, i + 1, headline)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /// Institutions that bear what they work on in their names: "Institute for Cancer Research".
    private static final Words HOUSE = Words.named("institutions");

    private static final int FOR = Lexicon.intern("for");

    private static boolean works(Tokens t, int a, int z) {
        for (int i = a + 2; i < z; i++) {
            if (t.word[i] == FOR) {
                return true;
            }
        }
        return false;
    }

    private static boolean subject(Mentions m, int i) {
        return i < m.to && !m.taken(i) && m.t.is(i, Tokens.CAP);
    }

    private static final Words DOTTED = Words.named("dotted-forms");
    private static final int AS = Lexicon.intern("as");
    private static final int SE = Lexicon.intern("se");
    private static final int BIO = Lexicon.intern("bio");

    private boolean accept(Mentions m, int a, int z, boolean headline) {
        Tokens t = m.t;
        boolean legal = false;
        boolean unknown = false;
        boolean organisation = false;
        int capitals = 0;
        for (int i = a; i < z; i++) {
            legal |= i > a && Dictionary.in(Dictionary.LEGAL, t.word[i]) && t.is(i, Tokens.CAP);
            organisation |= z - a > 1 && Dictionary.in(Dictionary.ORGANISATION, t.word[i]);
            unknown |=
                    !t.is(i, Tokens.SIGN)
                            && !Lexicon.common(t.word[i])
                            && !Dictionary.in(Dictionary.NOT_ORG, t.word[i])
                            && !morphological(t, i);
            capitals += t.is(i, Tokens.CAP) ? 1 : 0;
        }
        if (Dictionary.in(Dictionary.LEGAL, t.word[a])
                && (z - a == 1 || z - a == 2 && t.word[a + 1] == Tokens.STOP)) {
            return false;
        }
        if (legal) {
            return true;
        }
        if (person(m, a, z)) {
            return false;
        }
        if (known(t.text(a, z))) {
            return true;
        }
        if (z - a == 1
                && (t.end[a] - t.start[a] < 2 || t.is(a, Tokens.DIGIT) && t.is(a, Tokens.HYPHEN))) {
            return false;
        }
        if (z - a == 1 && t.is(a, Tokens.UPPER) && a > m.from && t.word[a - 1] == Tokens.OPEN) {
            return false;
        }
        if (a == m.from
                && z - a <= 2
                && t.word(z) == Tokens.COMMA
                && z + 1 < m.to
                && Dictionary.place(t, z + 1, m.to) > z + 1) {
            return false;
        }
        if (z - a == 1 && a == m.from && t.word(z) == Tokens.COMMA && t.text(a).endsWith("re")
                || t.text(a, z).endsWith("ly") && a == m.from) {
            return false;
        }
        if (headline && z - a == 1 && adjective(t.text(a).toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (unknown || organisation) {
            return true;
        }
        boolean first = a == m.from || t.is(a - 1, Tokens.SIGN);
        return !headline && !first && !determined(t, a) && capitals >= 1 && z - a <= 3;
    }

    /// Whether a word ends as an adjective or adverb does.
    private static boolean adjective(String word) {
        for (String ending : new String[] {"ic", "ical", "ous", "able", "ible", "ally", "ized"}) {
            if (word.endsWith(ending) && word.length() > ending.length() + 3) {
                return true;
            }
        }
        return false;
    }

    /// Whether a capitalised word is an English word in an inflection that the list of common words
    /// does not have.
    private static boolean morphological(Tokens t, int i) {
        String w = t.text(i).toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (w.endsWith(ending) && w.length() - ending.length() >= 3) {
                String stem = w.substring(0, w.length() - ending.length());
                if (Lexicon.common(Lexicon.id(stem)) || Lexicon.common(Lexicon.id(stem + "e"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final String[] ENDINGS = {
        "s", "es", "ed", "ing", "ly", "ment", "ments", "ion", "ions", "er", "ers", "al", "ally"
    };

    private static final int[] DETERMINERS = {
        THE,
        Lexicon.intern("a"),
        Lexicon.intern("an"),
        Lexicon.intern("this"),
        Lexicon.intern("such"),
        Lexicon.intern("its"),
        OUR,
        Lexicon.intern("their"),
        Lexicon.intern("each"),
        Lexicon.intern("any"),
        Lexicon.intern("that"),
        Lexicon.intern("these"),
        Lexicon.intern("no"),
        Lexicon.intern("all")
    };

    private static boolean determined(Tokens t, int a) {
        return a > 0 && in(DETERMINERS, t.word[a - 1]);
    }

    /// Whether a name is the registrant's or a beginning of it, and not that of another company of
    /// its group.
    boolean named(String name) {
        List<String> words = core(name);
        return !words.isEmpty()
                && words.size() <= ownWords.size()
                && words.equals(ownWords.subList(0, words.size()));
    }

    /// The full name behind a short one that the text has given, or the name itself.
    String full(String name) {
        return defined.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    private boolean known(String name) {
        return !defined.isEmpty() && defined.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /// Behind a person's name of a first name, an initial and a last name; `end` when the run of
    /// capitals that ends there is not its beginning.
    private static int initialed(Tokens t, int from, int end, int to) {
        boolean initial =
                end - from >= 2
                        && end - from <= 3
                        && end + 1 < to
                        && t.end[end - 1] - t.start[end - 1] == 1
                        && t.word[end] == Tokens.STOP;
        int z = end + 1;
        while (initial && z < to && z < end + 3 && t.is(z, Tokens.CAP) && !t.is(z, Tokens.DIGIT)) {
            z++;
        }
        int next = t.word(z) == Tokens.COMMA || t.word(z) == AND || t.word(z) == AMP ? z + 1 : z;
        for (int i = from; i <= next; i++) {
            if (nameWord(t, i)) {
                return end;
            }
        }
        return initial && z > end + 1 ? z : end;
    }

    private static boolean person(Mentions m, int a, int z) {
        Tokens t = m.t;
        if (a > m.from
                && (in(TITLES, t.word[a - 1])
                        || (t.word[a - 1] == Tokens.STOP
                                && a - 1 > m.from
                                && in(TITLES, t.word[a - 2])))) {
            return true;
        }
        return t.word(z) == Tokens.COMMA && in(ROLE_IDS, t.word(z + 1));
    }

    /// "alpha-omega has …": names in small letters are known by their place only, two unknown words
    /// with a hyphen before what a party does.
    private int lowerName(Mentions m, int i) {
        Tokens t = m.t;
        if (!t.is(i, Tokens.HYPHEN)
                || t.is(i, Tokens.DIGIT | Tokens.CAP | Tokens.INNER | Tokens.SIGN)
                || Lexicon.common(t.word[i])) {
            return i;
        }
        int hyphen = t.text.indexOf('-', t.start[i]);
        if (t.text.lastIndexOf('-', t.end[i] - 1) != hyphen) {
            return i;
        }
        if (!unknown(t.text, t.start[i], hyphen) || !unknown(t.text, hyphen + 1, t.end[i])) {
            return i;
        }
        int end = i + 1;
        while (end < m.to
                && !m.taken(end)
                && t.is(end, Tokens.CAP)
                && (nameWord(t, end) || Dictionary.place(t, end, m.to) > end)) {
            end++;
        }
        if (end == i + 1
                && i > 0
                && t.word[i - 1] != THAT
                && in(DETERMINERS, t.word[i - 1])
                && t.word(end) != Tokens.POSSESSIVE
                && !GROUP.has(t.word(end))) {
            return i;
        }
        m.add(Mention.Type.ORG, i, end, t.text(i, end));
        define(m, t.text(i, end), end);
        return end;
    }

    private static final int THAT = Lexicon.intern("that");
    private static final Words GROUP = Words.named("groups");

    /// Whether a word ends as English adjectives, adverbs and nouns do.
    private static boolean formed(String word) {
        for (String ending : FORMED) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static final String[] FORMED = {
        "ate", "ed", "ing", "ive", "al", "ic", "ous", "ent", "ant", "ly", "tion", "sion", "ory",
        "ary", "ible", "able", "ness", "less", "ful", "ism", "ist", "ity", "ence", "ance", "age",
        "like", "free", "ure", "logy", "gen", "cell", "ase", "ine", "ide", "ory", "side", "down",
        "line", "term", "wide", "up", "off", "old", "long", "ment", "oid", "cyte", "ous", "emia",
        "oma", "osis", "itis"
    };

    private static boolean unknown(String text, int a, int z) {
        if (z - a < 4) {
            return false;
        }
        int id = Lexicon.id(text, a, z);
        if (id != 0) {
            return false;
        }
        Tokens one = Tokens.of(text.substring(a, z));
        return one.count == 1 && !morphological(one, 0) && !formed(text.substring(a, z));
    }

    /// Takes a short name in brackets behind a full name.
    private void define(Mentions m, String full, int z) {
        Tokens t = m.t;
        if (t.word(z) != Tokens.OPEN || in(EXCHANGES, t.word(z + 1))) {
            return;
        }
        int close = close(t, z, m.to);
        int i = z + 1;
        while (i < close) {
            if (t.word[i] == Tokens.QUOTE && i + 1 < close && t.is(i + 1, Tokens.CAP)) {
                int end = i + 1;
                while (end < close && t.word[end] != Tokens.QUOTE) {
                    end++;
                }
                String alias = t.text(i + 1, end);
                boolean generic = Lexicon.common(t.word[i + 1]) && end == i + 2;
                if (!generic && !own(full)) {
                    defined.put(alias.toLowerCase(Locale.ROOT), full);
                } else if (!generic) {
                    ownShort.add(alias.toLowerCase(Locale.ROOT));
                }
                i = end;
            }
            i++;
        }
        boolean bare = close == z + 2 && t.is(z + 1, Tokens.UPPER);
        if (bare && !own(full) && Names.initials(t.text(z + 1), full)) {
            defined.put(t.text(z + 1).toLowerCase(Locale.ROOT), full);
        }
    }
}
