package dev.octavo.release;

import dev.octavo.edgar.Fact;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the speaker beside a quoted run.
///
/// An attribution is a verb of speech with a person before or behind it. A speaker given by surname
/// or with a title is looked up at the first place that gives the full name; "he" and "she" are the
/// speaker before.
final class Speakers {

    /// How far from a quoted run its attribution is looked for, in characters.
    static final int REACH = 260;

    private final List<Block> release;
    private Fact<String> last = Fact.none();

    /// @param release all paragraphs, where names are looked up
    Speakers(List<Block> release) {
        this.release = release;
    }

    /// Notes who spoke last.
    void spoke(Fact<String> speaker) {
        last = speaker;
    }

    /// The speaker named behind a run, in the sentence that goes on there.
    Fact<String> behind(Block block, int from, int to) {
        String text = block.string();
        int end = Math.min(sentenceEnd(text, from, to), from + REACH);
        Verb verb = verb(text, from, end);
        if (verb == null || tooFar(text, from, verb.start())) {
            int according = text.indexOf("according to ", from);
            return according >= 0 && according < from + 4
                    ? named(block, according + 13, end)
                    : Fact.none();
        }
        Fact<String> subject = subject(block, from, verb.start());
        return subject.isPresent() ? subject : named(block, verb.end(), end);
    }

    /// The person named behind a verb, titles before the name passed over: "said Acme President and
    /// CEO Jane Roe".
    private Fact<String> named(Block block, int from, int to) {
        String text = block.string();
        int at = skip(text, from, to);
        int name = at < to ? Names.at(text, at, to) : -1;
        boolean company =
                name > 0
                        && Names.titleFollows(text, name, to)
                        && !Wording.GIVEN.contains(
                                Shape.bare(text.substring(at, Names.word(text, at, to))));
        Fact<String> first = company ? Fact.none() : person(block, at, to);
        at = company ? name + 1 : at;
        if (first.isPresent()) {
            return first;
        }
        for (int words = 0; words < 14 && at < to; words++) {
            int z = Math.max(at + 1, Names.word(text, at, to));
            if (Shape.upper(text.charAt(at)) && Names.at(text, at, to) > 0) {
                return person(block, at, to);
            }
            at = z;
            while (at < to && !Shape.letter(text.charAt(at))) {
                at++;
            }
        }
        return Fact.none();
    }

    /// Whether other words than a subject stand between a quote and the verb.
    private static boolean tooFar(String text, int from, int verb) {
        int blanks = 0;
        for (int i = from; i < verb; i++) {
            blanks += text.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks > 26;
    }

    /// The speaker named before a run: the sentence ends with a verb of speech and little behind
    /// it.
    ///
    /// @param longer whether the run is long enough to be somebody's words without a comma before
    ///   them (`said the board "expects to …"`)
    Fact<String> before(Block block, int from, int to, boolean longer) {
        String text = block.string();
        int start = Math.max(sentenceStart(text, from, to), to - REACH);
        Verb verb = null;
        for (Verb v = verb(text, start, to); v != null; v = verb(text, v.end(), to)) {
            verb = v;
        }
        if (verb == null) {
            int according = text.indexOf("ccording to ", start);
            return according >= 0 && according < to
                    ? person(block, skip(text, according + 12, to), to)
                    : Fact.none();
        }
        String tail = text.substring(verb.end(), to).strip();
        boolean near =
                tail.isEmpty()
                        || ",:".indexOf(tail.charAt(tail.length() - 1)) >= 0
                        || tail.endsWith("that")
                        || tail.endsWith("\u2014")
                        || tail.endsWith("-");
        if (tail.length() > (near ? 140 : longer ? 60 : 0)) {
            return Fact.none();
        }
        Fact<String> inverted = person(block, skip(text, verb.end(), to), to);
        Fact<String> subject = subject(block, start, verb.start());
        return subject.isPresent() ? subject : inverted;
    }

    /// A verb of speech in a text.
    record Verb(int start, int end) {}

    static @Nullable Verb verb(String text, int from, int to) {
        int at = from;
        while (at < to) {
            while (at < to && !Shape.letter(text.charAt(at))) {
                at++;
            }
            int z = at;
            while (z < to && Shape.letter(text.charAt(z))) {
                z++;
            }
            boolean word = z - at >= 4 && z - at <= 12;
            if (word && (speech(text, at, z) || statement(text, at, z))) {
                return new Verb(at, z);
            }
            at = z + 1;
        }
        return null;
    }

    /// Whether a word is a verb of speech; with a capital only where it begins the paragraph
    /// ("Continued Mr. Stern, …").
    private static boolean speech(String text, int from, int to) {
        return Shape.lower(text.charAt(from))
                ? Wording.SPEECH.contains(text.substring(from, to))
                : from == 0 && Wording.SPEECH.contains(Shape.bare(text.substring(from, to)));
    }

    /// Whether a word ends "issued the following statement", which introduces words as a verb of
    /// speech does.
    private static boolean statement(String text, int from, int to) {
        return text.startsWith("following statement", from - 10) && to == from + 9;
    }

    /// Behind blanks and small words between a verb and its subject.
    private static int skip(String text, int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == ' ' || c == ',') {
                at++;
            } else if (text.startsWith("by ", at) || text.startsWith("to ", at)) {
                at += 3;
            } else {
                return at;
            }
        }
        return to;
    }

    /// The person named exactly at a position: full name, title and surname, or surname alone.
    private Fact<String> person(Block block, int at, int to) {
        String text = block.string();
        if (at >= to) {
            return Fact.none();
        }
        int end = Names.at(text, at, to);
        int start = Names.behindHonorific(text, at);
        if (end > 0) {
            return start > at && text.substring(start, end).indexOf(' ') < 0
                    ? resolve(block, start, end)
                    : fact(block, start, end);
        }
        int z = Names.word(text, start, to);
        String token = text.substring(start, z);
        if (token.equals("he") || token.equals("she")) {
            return last;
        }
        token = trimmed(token);
        z = start + token.length();
        boolean name =
                token.length() > 1
                        && Names.part(token, Shape.bare(token), true)
                        && Shape.upper(token.charAt(0));
        return name ? resolve(block, start, z) : Fact.none();
    }

    private static String trimmed(String token) {
        int z = token.length();
        while (z > 0 && !Shape.letter(token.charAt(z - 1))) {
            z--;
        }
        return token.substring(0, z);
    }

    private static Fact<String> fact(Block block, int start, int end) {
        return Fact.of(block.string().substring(start, end), block.text().spans(start, end));
    }

    /// The person who is the subject of a verb: the last one with "Mr.", else the first full name
    /// before it, else a pronoun or a surname right there.
    private Fact<String> subject(Block block, int from, int verb) {
        String text = block.string();
        Fact<String> full = Fact.none();
        Fact<String> titled = Fact.none();
        int at = from;
        while (at < verb) {
            while (at < verb && !Shape.letter(text.charAt(at))) {
                at++;
            }
            if (at >= verb) {
                break;
            }
            int z = Math.max(at + 1, Names.word(text, at, verb));
            if (Shape.upper(text.charAt(at))) {
                int start = Names.behindHonorific(text, at);
                int end = Names.at(text, at, verb);
                if (start > at) {
                    titled = person(block, at, verb);
                    z = Math.max(z, end);
                } else if (end > 0) {
                    boolean given =
                            Wording.GIVEN.contains(
                                    Shape.bare(text.substring(at, Names.word(text, at, verb))));
                    if (!full.isPresent() || given && !Names.known(full.orElse(""))) {
                        full = fact(block, at, end);
                    }
                    z = end;
                }
            }
            at = z + 1;
        }
        if (titled.isPresent() || full.isPresent()) {
            return titled.or(full);
        }
        return near(block, from, verb);
    }

    /// A pronoun or surname as the word right before a verb.
    private Fact<String> near(Block block, int from, int verb) {
        String text = block.string();
        int z = verb;
        while (z > from && text.charAt(z - 1) == ' ') {
            z--;
        }
        int a = z;
        while (a > from && text.charAt(a - 1) != ' ' && text.charAt(a - 1) != '"') {
            a--;
        }
        String token = text.substring(a, z);
        if (token.equalsIgnoreCase("he")
                || token.equalsIgnoreCase("she")
                || token.equalsIgnoreCase("also")
                        && text.substring(Math.max(from, a - 5), a)
                                .toLowerCase(Locale.ROOT)
                                .contains("he ")) {
            return last;
        }
        return token.length() > 1 && Names.part(token, Shape.bare(token), true)
                ? resolve(block, a, z)
                : Fact.none();
    }

    /// The full name of a person given by surname: the first one in the release that ends with it;
    /// for a surname that is nowhere given in full, the surname when a title stands before it.
    private Fact<String> resolve(Block block, int start, int end) {
        String surname = block.string().substring(start, end);
        for (Block other : release) {
            String text = other.string();
            int at = text.indexOf(surname);
            while (at >= 0) {
                int z = at + surname.length();
                boolean word =
                        (z == text.length() || !Shape.letter(text.charAt(z)))
                                && at > 1
                                && text.charAt(at - 1) == ' ';
                int first = word ? given(text, at) : at;
                if (first < at) {
                    return fact(other, first, z);
                }
                at = text.indexOf(surname, at + 1);
            }
        }
        int before = Math.max(0, start - 6);
        String ahead = block.string().substring(before, start);
        return ahead.contains("Mr") || ahead.contains("Ms") || ahead.contains("Dr")
                ? fact(block, start, end)
                : Fact.none();
    }

    /// Where the given names before a surname begin; the position itself when there are none.
    private static int given(String text, int surname) {
        int first = surname;
        for (int n = 0; n < 3; n++) {
            int z = first - 1;
            if (z <= 0 || text.charAt(z) != ' ') {
                break;
            }
            int a = z;
            while (a > 0
                    && text.charAt(a - 1) != ' '
                    && text.charAt(a - 1) != '"'
                    && text.charAt(a - 1) != '('
                    && text.charAt(a - 1) != '/') {
                a--;
            }
            String token = text.substring(a, z);
            String bare = Shape.bare(token);
            if (Names.behindHonorific(token + " ", 0) > 0
                    || !Names.part(token, bare, true)
                    || token.endsWith(".") && bare.length() > 1) {
                break;
            }
            first = a;
        }
        return first;
    }

    private static int sentenceEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?')
                    && i > from + 3
                    && (i + 1 == to || text.charAt(i + 1) == ' ')
                    && !abbreviation(text, i)) {
                return i;
            }
        }
        return to;
    }

    private static int sentenceStart(String text, int from, int to) {
        for (int i = to - 3; i > from; i--) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?')
                    && text.charAt(i + 1) == ' '
                    && !abbreviation(text, i)) {
                return i + 1;
            }
        }
        return from;
    }

    /// Whether a full stop belongs to the word before it.
    private static boolean abbreviation(String text, int stop) {
        int a = stop;
        while (a > 0 && (Shape.letter(text.charAt(a - 1)) || text.charAt(a - 1) == '.')) {
            a--;
        }
        String word = text.substring(a, stop).toLowerCase(Locale.ROOT);
        return word.length() == 1 && Shape.upper(text.charAt(a))
                || word.contains(".")
                || switch (word) {
                    case "mr",
                            "mrs",
                            "ms",
                            "dr",
                            "prof",
                            "inc",
                            "corp",
                            "co",
                            "ltd",
                            "jr",
                            "sr",
                            "st",
                            "no",
                            "vs",
                            "llc" ->
                            true;
                    default -> false;
                };
    }
}
