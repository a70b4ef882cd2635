package dev.octavo.biopharma.text;

import dev.octavo.form.LegalForms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The words that Octavo knows: those of its data files. What the code asks a text for must be
/// among them ([Lexicon#intern]), so that they are all known before the first text is cut.
final class Vocabulary {

    private static final List<String> PHRASES =
            List.of(
                    "wording.tsv",
                    "agreements.tsv",
                    "steps.tsv",
                    "plans.tsv",
                    "launches.tsv",
                    "totals.tsv",
                    "successions.tsv");

    /// What the dictionary has that is no word of a text: parts of words, or what is compared with
    /// its capitals.
    private static final Set<String> NO_WORDS = Set.of("target", "stem", "second-word", "notcode");

    private Vocabulary() {}

    /// The words in small letters of ordinary reports.
    static List<String> common() {
        return DataFiles.lines("common-words.txt").stream().map(String::strip).toList();
    }

    /// All others, and some of those again.
    static List<String> words() {
        List<String> out = new ArrayList<>(DataFiles.lines("further-words.txt"));
        out.addAll(LegalForms.ofCompanies());
        for (String line : DataFiles.lines("dictionary.tsv")) {
            String[] cells = line.split("\t");
            if (cells[0].equals("agency") || cells[0].equals("place")) {
                out.addAll(Arrays.asList(cells[1].split(" ")));
            } else if (!NO_WORDS.contains(cells[0])) {
                out.add(cells[1]);
            }
        }
        for (WordClasses.Line line : WordClasses.lines()) {
            out.addAll(Inflections.all(line.words()));
        }
        for (String file : PHRASES) {
            for (String line : DataFiles.lines(file)) {
                addWords(line.split("\t")[2], out);
            }
        }
        return out;
    }

    /// The words of a pattern: what is neither a class, a mention nor a gap (`Phrase`).
    private static void addWords(String pattern, List<String> out) {
        for (String part : pattern.split(" ")) {
            if (part.length() == 1) {
                out.add(part);
            } else if (!part.startsWith("..")) {
                String plain = part.endsWith("?") ? part.substring(0, part.length() - 1) : part;
                for (String word : Inflections.all(plain)) {
                    if (!word.startsWith("<") && !word.startsWith("@")) {
                        out.add(word);
                    }
                }
            }
        }
    }
}
