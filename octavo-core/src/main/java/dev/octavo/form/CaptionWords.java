package dev.octavo.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Knows the captions of Form 8-K well enough to find where a printed one ends.
///
/// Printed captions differ from the form's: shortened, clauses in another order or said twice, singular for plural, misprints, era
/// mixed up. So a caption is not compared as a whole: it goes on as long as its words are words of the item's captions (each about as
/// often as the form has it), glued together by small words. It may pass a full stop or the end of a line only while the caption is not yet
/// complete, so that a text that begins with a word of the caption ("Exhibits. Exhibit 99.1 …") stays text.
///
/// Misprints: a word matches when one letter differs, of long words two.
final class CaptionWords {

    private static final List<String> SMALL = List.of(
            "of", "or", "and", "the", "a", "an", "in", "to", "by", "on", "under", "with", "for", "that", "into", "as", "from", "s");

    private static final Map<String, CaptionWords> BY_NUMBER = new HashMap<>();

    static {
        for (FormItem item : Items.all()) {
            List<String> captions = new ArrayList<>(item.alsoSeen());
            item.captions().forEach(caption -> captions.add(caption.words()));
            captions.addAll(item.edgar());
            BY_NUMBER.put(item.number(), new CaptionWords(captions));
        }
        BY_NUMBER.forEach((number, words) -> {
            String today = Items.today(number, java.util.Optional.empty());
            if (!today.equals(number) && BY_NUMBER.containsKey(today)) {
                words.later = List.of(BY_NUMBER.get(today));
            }
        });
    }

    private static final CaptionWords NONE = new CaptionWords(List.of());

    /// The content words of each caption.
    private final List<List<String>> captions = new ArrayList<>();
    private List<CaptionWords> later = List.of();

    private CaptionWords(List<String> texts) {
        for (String text : texts) {
            List<String> words = new ArrayList<>();
            for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
                if (!word.isEmpty() && !word.equals("s") && !SMALL.contains(word)) {
                    words.add(word);
                }
            }
            captions.add(words);
        }
    }

    /// What was found of a caption.
    ///
    /// @param end offset behind its last word; the start when there is none
    /// @param words number of content words
    /// @param complete whether all content words of some caption of the form were found
    record Match(int end, int words, boolean complete) {}

    /// Matches the captions of some items at an offset of a heading's text. A legacy item may also carry today's caption.
    static Match match(List<String> numbers, HeadingWindow window, int from) {
        Match best = new Match(from, 0, false);
        List<List<String>> captions = new ArrayList<>();
        for (String number : numbers) {
            CaptionWords words = BY_NUMBER.getOrDefault(number, NONE);
            captions.addAll(words.captions);
            for (CaptionWords more : words.later) {
                captions.addAll(more.captions);
            }
        }
        if (!captions.isEmpty()) {
            best = new Walk(captions, numbers.size(), window, from).walk();
        }
        return best;
    }

    /// Matches the captions of all other items: filers put the caption of one item behind the number of another. Only a complete one counts.
    static Match matchAny(HeadingWindow window, int from) {
        Match best = new Match(from, 0, false);
        for (CaptionWords words : BY_NUMBER.values()) {
            Match match = new Walk(words.captions, 1, window, from).walk();
            if (match.complete() && match.words() >= 2 && match.words() > best.words()) {
                best = match;
            }
        }
        return best;
    }

    /// Whether a printed caption begins with a caption of the form, or nearly so.
    static boolean begins(List<String> numbers, String caption) {
        String[] words = caption.toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
        for (String number : numbers) {
            for (List<String> known : BY_NUMBER.getOrDefault(number, NONE).captions) {
                int found = 0;
                for (String word : known) {
                    for (String printed : words) {
                        if (alike(printed, word)) {
                            found++;
                            break;
                        }
                    }
                }
                if (found > 0 && found >= Math.min(2, known.size())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// One walk over a heading.
    private static final class Walk {
        private final List<List<String>> captions;
        private final int items;
        private final HeadingWindow window;
        private final int from;
        private final List<String> found = new ArrayList<>();
        private boolean stop;
        private boolean broken;
        /// Whether the words since the last line end count only if the caption fills that line or ends in it with a stop.
        private boolean tentative;
        /// Whether a small word, a comma or a semicolon shows that more is to come.
        private boolean open;
        private int end;
        private int keptEnd;
        private int keptWords;

        Walk(List<List<String>> captions, int items, HeadingWindow window, int from) {
            this.captions = captions;
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
                String word = window.text.substring(at, behind).toLowerCase(Locale.ROOT);
                if (SMALL.contains(word)) {
                    open = true;
                } else {
                    behind = word(word, behind);
                    if (behind < 0) {
                        break;
                    }
                }
                at = gap(behind);
            }
            if (at >= window.length() || tentative && complete()) {
                keep();
            }
            while (found.size() > keptWords) {
                found.removeLast();
            }
            return new Match(keptEnd, found.size(), complete());
        }

        /// Takes a content word that ends at an offset; gives the offset behind it, or -1 where it is not of the caption.
        private int word(String word, int end) {
            int behind = end;
            String known = known(word);
            if (known.isEmpty()) {
                // "R esults": a word in two pieces
                int next = window.skipBlanksInLine(end);
                behind = wordEnd(next);
                known = behind > next && next - end <= 1 ? known(word + window.text.substring(next, behind).toLowerCase(Locale.ROOT)) : "";
            }
            if (known.isEmpty() || !mayGoOn(known)) {
                return -1;
            }
            found.add(known);
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
            keptWords = found.size();
            tentative = false;
        }

        /// Whether one more word belongs to the caption, judged by how often the form says it and what stands before it.
        private boolean mayGoOn(String word) {
            boolean fresh = count(found, word) < most(word) * (stop || broken ? 1 : items);
            if (stop || broken) {
                return fresh && (!complete() || items > 1);
            }
            return fresh || !complete() && count(found, word) <= most(word);
        }

        private int most(String word) {
            int most = 0;
            for (List<String> caption : captions) {
                most = Math.max(most, count(caption, word));
            }
            return most;
        }

        private boolean complete() {
            for (List<String> caption : captions) {
                if (!found.isEmpty() && holds(caption)) {
                    return true;
                }
            }
            return false;
        }

        private boolean holds(List<String> caption) {
            for (String word : caption) {
                if (count(found, word) < count(caption, word)) {
                    return false;
                }
            }
            return true;
        }

        private String known(String word) {
            for (List<String> caption : captions) {
                for (String known : caption) {
                    if (known.equals(word)) {
                        return known;
                    }
                }
            }
            for (List<String> caption : captions) {
                for (String known : caption) {
                    if (alike(word, known)) {
                        return known;
                    }
                }
            }
            return "";
        }

        /// Walks over what stands between words and notes full stops, dashes and line ends; stops at what ends a caption.
        private int gap(int start) {
            int i = start;
            for (; i < window.length(); i++) {
                char c = window.at(i);
                if (c == '\n') {
                    if (!found.isEmpty()) {
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
                } else if (c == '(' && (window.at(i + 1) | 0x20) == 's' && window.at(i + 2) == ')') {
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
            if (i > start && (window.at(i) == '\'' || window.at(i) == '’') && (window.at(i + 1) | 0x20) == 's') {
                i += 2;
            }
            return i;
        }

        private static int count(List<String> words, String word) {
            int n = 0;
            for (String each : words) {
                n += each.equals(word) ? 1 : 0;
            }
            return n;
        }
    }

    /// Whether a printed word is a caption's word, allowing for a possessive, another number, and misprints.
    static boolean alike(String printed, String known) {
        String word = printed;
        int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
        if (mark > 0) {
            word = word.substring(0, mark);
        }
        if (word.equals(known)) {
            return true;
        }
        int longest = Math.max(word.length(), known.length());
        int shortest = Math.min(word.length(), known.length());
        if (shortest < 3 || longest - shortest > 2) {
            return false;
        }
        if (longest - shortest == 1 && (word + "s").equals(known) || (known + "s").equals(word)) {
            return true;
        }
        int allowed = shortest >= 8 ? 2 : shortest >= 5 ? 1 : 0;
        return allowed > 0 && word.charAt(0) == known.charAt(0) && distance(word, known) <= allowed;
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
