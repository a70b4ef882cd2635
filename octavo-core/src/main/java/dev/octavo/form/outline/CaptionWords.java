package dev.octavo.form.outline;

import dev.octavo.form.FormItem;
import dev.octavo.form.Items;
import dev.octavo.page.Scan;
import dev.octavo.page.WordTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Knows the captions of Form 8-K well enough to find where a printed one ends.
///
/// Printed captions differ from the form's: shortened, clauses in another order or said twice,
/// singular for plural, misprints, era mixed up. So a caption is not compared as a whole: it goes
/// on as long as its words are words of the item's captions (each about as often as the form has
/// it), glued together by small words. It may pass a full stop or the end of a line only while the
/// caption is not yet complete, so that a text that begins with a word of the caption ("Exhibits.
/// Exhibit 99.1 …") stays text.
///
/// Misprints: a word matches when one letter differs, of long words two.
final class CaptionWords {

    private static final WordTable SMALL =
            new WordTable()
                    .put(1, "of or and the a an in to by on under with for that into as from s");

    private static final Map<String, CaptionWords> BY_NUMBER = new LinkedHashMap<>();

    static {
        Map<String, List<List<String>>> captions = new LinkedHashMap<>();
        for (FormItem item : Items.all()) {
            Set<List<String>> of = new LinkedHashSet<>();
            item.alsoSeen().forEach(words -> of.add(contentWords(words)));
            item.captions().forEach(caption -> of.add(contentWords(caption.words())));
            item.edgar().forEach(words -> of.add(contentWords(words)));
            captions.put(item.number(), new ArrayList<>(of));
        }
        captions.forEach((number, own) -> {
            // a legacy item may carry today's caption
            List<List<String>> all = new ArrayList<>(own);
            String today = Items.today(number);
            if (!today.equals(number) && captions.containsKey(today)) {
                all.addAll(captions.get(today));
            }
            BY_NUMBER.put(number, new CaptionWords(all));
        });
    }

    private static final CaptionWords NONE = new CaptionWords(List.of());

    private final List<List<String>> captions;

    /// All content words of the captions, each once.
    private final String[] words;

    /// How often a caption has each word, at most.
    private final int[] most;

    /// How often each caption has each word.
    private final int[][] counts;

    private CaptionWords(List<List<String>> captions) {
        this.captions = captions;
        Set<String> distinct = new LinkedHashSet<>();
        captions.forEach(distinct::addAll);
        this.words = distinct.toArray(new String[0]);
        this.most = new int[words.length];
        this.counts = new int[captions.size()][words.length];
        for (int c = 0; c < counts.length; c++) {
            for (int w = 0; w < words.length; w++) {
                counts[c][w] = Collections.frequency(captions.get(c), words[w]);
                most[w] = Math.max(most[w], counts[c][w]);
            }
        }
    }

    private static List<String> contentWords(String caption) {
        List<String> words = new ArrayList<>();
        for (String word : caption.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (!word.isEmpty() && !SMALL.has(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static CaptionWords of(List<String> numbers) {
        if (numbers.size() == 1) {
            return BY_NUMBER.getOrDefault(numbers.getFirst(), NONE);
        }
        List<List<String>> all = new ArrayList<>();
        for (String number : numbers) {
            all.addAll(BY_NUMBER.getOrDefault(number, NONE).captions);
        }
        return new CaptionWords(all);
    }

    /// Which of the words stands between two positions; -1 for none.
    private int index(char[] text, int a, int z) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() == z - a && Scan.at(text, a, words[i])) {
                return i;
            }
        }
        return misprinted(new String(text, a, z - a).toLowerCase(Locale.ROOT));
    }

    private int index(String printed) {
        return index(printed.toCharArray(), 0, printed.length());
    }

    private int misprinted(String printed) {
        for (int i = 0; i < words.length; i++) {
            if (alike(printed, words[i])) {
                return i;
            }
        }
        return -1;
    }

    /// What was found of a caption.
    ///
    /// @param end offset behind its last word; the start when there is none
    /// @param words number of content words
    /// @param complete whether all content words of some caption of the form were found
    record Match(int end, int words, boolean complete) {}

    /// Matches the captions of some items at an offset of a heading's text.
    static Match match(List<String> numbers, HeadingWindow window, int from) {
        return new Walk(of(numbers), numbers.size(), window, from).walk();
    }

    /// Matches the captions of all other items: filers put the caption of one item behind the
    /// number of another. Only a complete one counts.
    static Match matchAny(HeadingWindow window, int from) {
        Match best = new Match(from, 0, false);
        for (CaptionWords words : BY_NUMBER.values()) {
            Match match = new Walk(words, 1, window, from).walk();
            if (match.complete() && match.words() >= 2 && match.words() > best.words()) {
                best = match;
            }
        }
        return best;
    }

    /// Whether a printed caption has a caption of the form, or most of one.
    static boolean begins(List<String> numbers, String caption) {
        CaptionWords known = of(numbers);
        int[] found = new int[known.words.length];
        int all = 0;
        for (String word : contentWords(caption)) {
            int index = known.index(word);
            if (index >= 0 && found[index]++ == 0) {
                all++;
            }
        }
        return all >= 2 || all == 1 && known.complete(found);
    }

    private boolean complete(int[] found) {
        for (int[] caption : counts) {
            boolean holds = true;
            for (int i = 0; i < found.length && holds; i++) {
                holds = found[i] >= caption[i];
            }
            if (holds) {
                return true;
            }
        }
        return false;
    }

    /// One walk over a heading.
    private static final class Walk {

        private static final int MOST_WORDS = 64;

        private final CaptionWords known;
        private final int items;
        private final HeadingWindow window;
        private final int from;

        /// How often each word was found, and the words in the order they were found.
        private final int[] found;

        private final int[] order = new int[MOST_WORDS];
        private int n;
        private boolean stop;
        private boolean broken;

        /// Whether the words since the last line end count only if the caption fills that line,
        /// ends in it with a stop, or is complete with them.
        private boolean tentative;

        /// Whether a small word, a comma or a semicolon shows that more is to come.
        private boolean open;

        private int end;
        private int keptEnd;
        private int keptWords;

        Walk(CaptionWords known, int items, HeadingWindow window, int from) {
            this.known = known;
            this.found = new int[known.words.length];
            this.items = items;
            this.window = window;
            this.from = from;
            this.end = from;
            this.keptEnd = from;
        }

        Match walk() {
            int at = gap(from);
            while (at < window.length()) {
                int behind = wordEnd(at);
                if (behind == at) {
                    break;
                }
                if (SMALL.has(window.characters, at, behind)) {
                    open = true;
                } else {
                    behind = word(at, behind);
                    if (behind < 0) {
                        break;
                    }
                }
                at = gap(behind);
            }
            if (at >= window.length() || tentative && complete()) {
                keep();
            }
            while (n > keptWords) {
                found[order[--n]]--;
            }
            return new Match(keptEnd, n, complete());
        }

        /// Takes the content word between two offsets; gives the offset behind it, or -1 where it
        /// is not of the caption.
        private int word(int at, int end) {
            int behind = end;
            int index = known.index(window.characters, at, end);
            if (index < 0) {
                // "R esults": a word in two pieces
                int next = window.skipBlanksInLine(end);
                behind = wordEnd(next);
                index =
                        behind > next && next - end <= 1
                                ? known.index(window.text(at, end) + window.text(next, behind))
                                : -1;
            }
            if (index < 0 || n >= MOST_WORDS || !mayGoOn(index)) {
                return -1;
            }
            found[index]++;
            order[n++] = index;
            this.end = behind;
            if (!tentative) {
                keep();
            }
            stop = false;
            broken = false;
            open = false;
            return behind;
        }

        /// Makes what was found so far part of the caption for good.
        private void keep() {
            keptEnd = end;
            keptWords = n;
            tentative = false;
        }

        /// Whether one more word belongs to the caption, judged by how often the form says it and
        /// what stands before it.
        private boolean mayGoOn(int word) {
            int most = known.most[word] * (stop || broken ? 1 : items);
            boolean fresh = found[word] < most;
            if (stop || broken) {
                return fresh && (!complete() || items > 1);
            }
            return fresh || !complete() && found[word] <= known.most[word];
        }

        private boolean complete() {
            return n > 0 && known.complete(found);
        }

        /// Walks over what stands between words and notes full stops, dashes and line ends; stops
        /// at what ends a caption.
        private int gap(int start) {
            int i = start;
            for (; i < window.length(); i++) {
                char c = window.at(i);
                if (c == '\n') {
                    if (n > 0) {
                        keep();
                        tentative = !open;
                    }
                    broken = true;
                } else if (c == ',' || c == ';') {
                    open = true;
                } else if (c == '.' || c == ':' && i > from) {
                    stop |= i > from;
                    keep();
                } else if (c == '-' || c == '–' || c == '—') {
                    stop |= window.at(i + 1) <= ' ' || window.at(i + 1) == c;
                } else if (c == '('
                        && (window.at(i + 1) | 0x20) == 's'
                        && window.at(i + 2) == ')') {
                    i += 2;
                } else if (c > ' ' && ",;/&'’‘“”\"*".indexOf(c) < 0) {
                    break;
                }
            }
            return i;
        }

        private int wordEnd(int start) {
            int i = start;
            while (i < window.length()) {
                char c = window.at(i);
                boolean apostrophe = (c == '\'' || c == '’') && (window.at(i + 1) | 0x20) == 's';
                if (apostrophe && !Character.isLetter(window.at(i + 2))) {
                    break;
                }
                if (!Character.isLetterOrDigit(c)) {
                    break;
                }
                i++;
            }
            // the possessive s belongs to its word and is no word of the form's table
            if (i > start
                    && (window.at(i) == '\'' || window.at(i) == '’')
                    && (window.at(i + 1) | 0x20) == 's') {
                i += 2;
            }
            return i;
        }
    }

    /// Whether a printed word is a caption's word, allowing for a possessive, another number, and
    /// misprints.
    static boolean alike(String printed, String known) {
        int longest = Math.max(printed.length(), known.length());
        int shortest = Math.min(printed.length(), known.length());
        if (shortest < 3 || longest - shortest > 4 || printed.charAt(0) != known.charAt(0)) {
            return false;
        }
        int mark = Math.max(printed.indexOf('\''), printed.indexOf('’'));
        String word = mark > 0 ? printed.substring(0, mark) : printed;
        if (word.equals(known)) {
            return true;
        }
        longest = Math.max(word.length(), known.length());
        shortest = Math.min(word.length(), known.length());
        if (shortest < 3 || longest - shortest > 2) {
            return false;
        }
        if (longest - shortest == 1
                && (word.startsWith(known) && word.endsWith("s")
                        || known.startsWith(word) && known.endsWith("s"))) {
            return true;
        }
        int allowed = shortest >= 8 ? 2 : shortest >= 5 ? 1 : 0;
        return allowed > 0 && distance(word, known, allowed) <= allowed;
    }

    /// How many letters differ. What two words have in common at both ends is left out first; where
    /// more than a letter is left of each, most are known to differ too much.
    private static int distance(String a, String b, int allowed) {
        int shortest = Math.min(a.length(), b.length());
        int front = 0;
        while (front < shortest && a.charAt(front) == b.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shortest - front
                && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        int left = Math.max(a.length(), b.length()) - front - back;
        if (left <= 1 || allowed == 1 || shortest - front - back == 0) {
            return left;
        }
        return distance(
                a.substring(front, a.length() - back), b.substring(front, b.length() - back));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
