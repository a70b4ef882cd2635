package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.Story;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Learns the weights of [PaymentWeights] from labelled texts: the whole reader goes over them, and
/// [Regression] weighs what it says of each sum.
///
/// Usage: `LearnPaymentWeights FOLDER FILE`, FOLDER with the texts of `accuracy/milestones/texts`,
/// FILE to write. A text is a line of a `.tsv` file: the sums of the milestone payments that it
/// tells as happened ("none", "undisclosed" or figures with blanks between), a tab, the text. The
/// wordings of `payments.tsv` of the tests, and the documents beside FOLDER that may be looked at,
/// are learned from, too. With FOLDER alone it tells instead how well the whole reader reads each
/// author's texts with weights learned from the others'.
final class LearnPaymentWeights {

    /// The documents by others that may be looked at; longer than the texts, and as filed.
    private static final List<String> DOCUMENTS =
            List.of(
                    "first",
                    "second-learn",
                    "third-learn",
                    "fifth-learn",
                    "eighth-learn",
                    "ninth-learn");

    /// How often each wording of the tests counts, and each document, against a text of an author.
    private static final double WORDINGS = 3;

    private static final double DOCUMENTED = 2;

    /// Texts of which six or seven tell one situation in words that differ as little as can be.
    private static final String TWINS = "pairs.tsv";

    /// How often a twin counts: those of a situation together as two texts.
    private static final double TWIN = 0.25;

    /// Texts of other business, in which nothing is to be found.
    private static final String OTHER = "other.tsv";

    /// @param happened the sums of the payments that happened
    private record Text(String registrant, List<String> happened, String text) {}

    private final Map<String, List<Text>> byAuthor = new TreeMap<>();

    /// What is always learned from.
    private final List<Regression.Case> always = new ArrayList<>();

    private LearnPaymentWeights() {}

    static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        LearnPaymentWeights learn = new LearnPaymentWeights();
        learn.texts(folder);
        learn.wordings();
        for (String documents : DOCUMENTS) {
            learn.documents(folder.resolveSibling(documents));
        }
        if (args.length > 1) {
            List<Regression.Case> all = new ArrayList<>(learn.always);
            learn.byAuthor.forEach((author, texts) -> all.addAll(cases(author, texts)));
            write(Path.of(args[1]), Regression.learn(all));
        } else {
            learn.tell();
        }
    }

    private void texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
                List<Text> texts = new ArrayList<>();
                for (String line : Files.readAllLines(file)) {
                    String[] cells = line.split("\t");
                    String text = LearnedText.plain(cells[1]);
                    List<String> happened =
                            cells[0].equals("none") ? List.of() : List.of(cells[0].split(" "));
                    texts.add(new Text(LikelyFiler.of(text), happened, text));
                }
                if (file.getFileName().toString().equals(OTHER)) {
                    always.addAll(cases(texts, 1));
                } else {
                    byAuthor.put(file.getFileName().toString(), texts);
                }
            }
        }
    }

    /// The wordings of `PaymentsTest`; those of which it does not say whether they happened left
    /// out.
    private void wordings() {
        List<Text> texts = new ArrayList<>();
        for (PaymentsTest.Case c : PaymentsTest.cases().toList()) {
            List<String> happened = new ArrayList<>();
            boolean clear = true;
            for (String payment : c.expected()) {
                String[] parts = payment.split("; ");
                clear &= !parts[0].equals("*");
                clear &= !parts[0].equals("happened") || parts.length > 2;
                if (parts[0].equals("happened") && parts.length > 2) {
                    String sum = parts[2].split(" ")[0].replace(",", "");
                    clear &= !sum.equals("*");
                    happened.add(sum.equals("-") ? "undisclosed" : sum);
                }
            }
            if (clear) {
                texts.add(new Text(c.registrant(), happened, c.text().replace(" ¶ ", "\n\n")));
            }
        }
        always.addAll(cases(texts, WORDINGS));
    }

    private void documents(Path folder) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("events.jsonl"))) {
            LabelledDocument d = LabelledDocument.of(line);
            texts.add(
                    new Text(d.filer(), d.happened(), Files.readString(folder.resolve(d.file()))));
        }
        always.addAll(cases(texts, DOCUMENTED));
    }

    private static List<Regression.Case> cases(String author, List<Text> texts) {
        return cases(texts, author.equals(TWINS) ? TWIN : 1);
    }

    /// What the reader says of each sum of the texts, and whether the label has it.
    private static List<Regression.Case> cases(List<Text> texts, double weight) {
        List<Regression.Case> out = new ArrayList<>();
        for (Text text : texts) {
            read(
                    text,
                    (p, tie, signs) -> {
                        boolean happened = labelled(p, text.happened);
                        Set<String> named = new LinkedHashSet<>();
                        signs.give(new Naming(named));
                        out.add(new Regression.Case(List.copyOf(named), happened, weight));
                        return happened ? 1 : 0;
                    });
        }
        return out;
    }

    private static List<Draft> read(Text text, Judge judge) {
        Parties parties = new Parties(text.registrant);
        Story story = LearnedText.story(text.text, parties);
        if (!story.payments()) {
            return List.of();
        }
        List<Sentence> sentences = story.sentences();
        return new PaymentReader(parties, sentences, story.whole(), judge).read();
    }

    private static boolean labelled(PaymentPhrase p, List<String> happened) {
        return p.sums().stream()
                .anyMatch(m -> m.amount().isPresent() && happened.contains(plain(m)));
    }

    private static String plain(Money m) {
        return m.amount()
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("undisclosed");
    }

    /// Gives signs the names that they have in the file.
    private record Naming(Set<String> to) implements PaymentSigns.Sink {

        @Override
        public void word(PaymentSigns.Place place, int word) {
            to.add(place + "\t" + PaymentSigns.name(word));
        }

        @Override
        public void pair(PaymentSigns.Place place, int word, int next) {
            to.add(place + "\t" + PaymentSigns.name(word) + "\t" + PaymentSigns.name(next));
        }

        @Override
        public void trait(String name) {
            to.add("trait\t" + name);
        }
    }

    private void tell() {
        Map<String, List<Regression.Case>> cases = new HashMap<>();
        byAuthor.forEach((author, texts) -> cases.put(author, cases(author, texts)));
        int[] sum = new int[5];
        byAuthor.forEach((author, texts) -> {
            List<Regression.Case> others = new ArrayList<>(always);
            cases.forEach((name, all) -> others.addAll(name.equals(author) ? List.of() : all));
            PaymentWeights weights = PaymentWeights.of(lines(Regression.learn(others)));
            int[] score = new int[5];
            texts.forEach(text -> score(text, weights, score));
            Arrays.setAll(sum, i -> sum[i] + score[i]);
            tell(author, score);
        });
        tell("all", sum);
    }

    /// Adds to the payments rightly told, told without a label, and missed, and to the texts
    /// without a payment in which one is told, and all such.
    private static void score(Text text, Judge judge, int[] score) {
        List<String> left = new ArrayList<>(text.happened);
        boolean any = false;
        for (Draft d : read(text, judge)) {
            Event.Payment e = d.event(Optional.empty(), Optional.empty());
            if (e.told().occurrence() == Occurrence.HAPPENED
                    && e.kind() == Event.PaymentKind.MILESTONE) {
                any = true;
                score[left.remove(plain(d.money)) || left.remove("undisclosed") ? 0 : 1]++;
            }
        }
        score[2] += left.size();
        if (text.happened.isEmpty()) {
            score[3] += any ? 1 : 0;
            score[4]++;
        }
    }

    private static void tell(String author, int[] score) {
        double precision = score[0] / (double) Math.max(1, score[0] + score[1]);
        double recall = score[0] / (double) Math.max(1, score[0] + score[2]);
        System.out.printf(
                Locale.ROOT,
                "%s: precision %.3f recall %.3f F1 %.3f, false alarms in %d of %d texts%n",
                author,
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                score[3],
                score[4]);
    }

    private static List<String> lines(Map<String, Double> weights) {
        List<String> out = new ArrayList<>();
        new TreeMap<>(weights)
                .forEach((sign, w) -> out.add(String.format(Locale.ROOT, "%.2f\t%s", w, sign)));
        return out;
    }

    private static void write(Path file, Map<String, Double> weights) throws IOException {
        List<String> out = new ArrayList<>();
        out.add(
                "# Weight, place and sign: what speaks for a sum's being a milestone payment that came about (above 0) or against it. PaymentWeights tells more; LearnPaymentWeights writes this file.");
        out.addAll(lines(weights));
        Files.write(file, out);
    }
}
