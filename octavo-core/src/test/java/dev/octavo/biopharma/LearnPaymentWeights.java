package dev.octavo.biopharma;

import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Learns the weights of [PaymentWeights] from labelled texts: logistic regression with a penalty
/// on large weights, over the signs that come often enough, those of little weight left out.
///
/// Usage: `LearnPaymentWeights FOLDER FILE`, FOLDER with the texts of `accuracy/milestones/texts`,
/// FILE to write. A text is a line of a `.tsv` file: the sums of the milestone payments that it
/// tells as happened ("none", "undisclosed" or figures with blanks between), a tab, the text. With
/// FOLDER alone it tells instead how well each author's texts are judged by weights learned from
/// the others'.
final class LearnPaymentWeights {

    /// A sign must come so often to be learned of.
    private static final int OFTEN = 5;

    /// The penalty on large weights.
    private static final double PENALTY = 3;

    /// Smaller weights are left out.
    private static final double SMALL = 0.08;

    /// Steps on the way to the best weights; behind so many little is gained.
    private static final int STEPS = 150;

    /// A sum that a text speaks of, with its signs.
    private record Candidate(List<String> signs, boolean happened) {}

    private LearnPaymentWeights() {}

    static void main(String[] args) throws IOException {
        Map<String, List<Candidate>> byAuthor = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
                List<Candidate> all = new ArrayList<>();
                for (String line : Files.readAllLines(file)) {
                    read(line, all);
                }
                byAuthor.put(file.getFileName().toString(), all);
            }
        }
        byAuthor.put("payments.tsv of the tests", ofTests());
        if (args.length > 1) {
            Map<String, Double> weights =
                    learn(byAuthor.values().stream().flatMap(List::stream).toList());
            write(Path.of(args[1]), weights);
            return;
        }
        for (String author : byAuthor.keySet()) {
            List<Candidate> others = new ArrayList<>();
            byAuthor.forEach((name, all) -> others.addAll(name.equals(author) ? List.of() : all));
            tell(author, learn(others), byAuthor.get(author));
        }
    }

    /// The wordings of `PaymentsTest`; those of which it does not say whether they happened left
    /// out.
    private static List<Candidate> ofTests() {
        List<Candidate> all = new ArrayList<>();
        for (PaymentsTest.Case c : PaymentsTest.cases().toList()) {
            List<String> happened = new ArrayList<>();
            boolean clear = true;
            for (String payment : c.expected()) {
                String[] parts = payment.split("; ");
                clear &= !parts[0].equals("*");
                if (parts[0].equals("happened")) {
                    String sum = parts[2].split(" ")[0].replace(",", "");
                    clear &= !sum.equals("*");
                    happened.add(sum.equals("-") ? "undisclosed" : sum);
                }
            }
            if (clear) {
                String sums = happened.isEmpty() ? "none" : String.join(" ", happened);
                read(sums + "\t" + c.text().replace(" ¶ ", "\\n\\n"), all);
            }
        }
        return all;
    }

    private static void read(String line, List<Candidate> out) {
        String[] cells = line.split("\t");
        String[] happened = cells[0].split(" ");
        byte[] text =
                cells[1].replace("\\n", "\n")
                        .replace("\\\\", "\\")
                        .getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(text, 0, text.length, 1);
        Parties parties = new Parties("");
        Story story = Story.ofItem(new Paragraphs(new Introductions(parties)), "8.01");
        story.add(page, 0, page.start(0), page.lines());
        List<Sentence> sentences = story.sentences();
        SpokenPayments.each(
                sentences,
                story.every(),
                (index, p, predicate, beside) ->
                        out.add(candidate(sentences, index, p, predicate, happened)));
    }

    private static Candidate candidate(
            List<Sentence> sentences,
            int index,
            PaymentPhrase p,
            Optional<Predicate> predicate,
            String[] happened) {
        List<String> signs = new ArrayList<>();
        PaymentSigns.give(
                sentences,
                index,
                p,
                predicate,
                new PaymentSigns.Sink() {
                    @Override
                    public void word(PaymentSigns.Place place, int word) {
                        signs.add(place + "\t" + PaymentSigns.name(word));
                    }

                    @Override
                    public void pair(PaymentSigns.Place place, int word, int next) {
                        signs.add(
                                place
                                        + "\t"
                                        + PaymentSigns.name(word)
                                        + "\t"
                                        + PaymentSigns.name(next));
                    }

                    @Override
                    public void trait(String name) {
                        signs.add("trait\t" + name);
                    }
                });
        boolean one = false;
        for (String sum : happened) {
            one |= sum.equals("undisclosed") && p.sums().isEmpty();
            for (Money m : p.sums()) {
                one |=
                        Character.isDigit(sum.charAt(0))
                                && m.amount().isPresent()
                                && m.amount().get().compareTo(new BigDecimal(sum)) == 0;
            }
        }
        return new Candidate(signs, one);
    }

    private static Map<String, Double> learn(List<Candidate> all) {
        Map<String, Integer> count = new HashMap<>();
        all.forEach(c -> c.signs.stream().distinct().forEach(s -> count.merge(s, 1, Integer::sum)));
        count.values().removeIf(n -> n < OFTEN);
        Map<String, Double> first = fit(all, count.keySet().stream().sorted().toList());
        first.values().removeIf(w -> Math.abs(w) < SMALL);
        return fit(all, first.keySet().stream().sorted().toList());
    }

    /// The weights under which the texts are most likely, found by steps that grow while a weight
    /// goes on in one direction and shrink when it turns (Rprop).
    private static Map<String, Double> fit(List<Candidate> all, List<String> signs) {
        Map<String, Integer> number = new HashMap<>();
        signs.forEach(s -> number.put(s, number.size()));
        int[][] rows = new int[all.size()][];
        for (int r = 0; r < rows.length; r++) {
            rows[r] =
                    all.get(r).signs.stream()
                            .filter(number::containsKey)
                            .mapToInt(number::get)
                            .toArray();
        }
        int n = signs.size();
        double[] weight = new double[n];
        double[] step = new double[n];
        double[] last = new double[n];
        Arrays.fill(step, 0.05);
        for (int turn = 0; turn < STEPS; turn++) {
            double[] slope = new double[n];
            for (int i = 0; i < n; i++) {
                slope[i] = PENALTY * weight[i];
            }
            for (int r = 0; r < rows.length; r++) {
                double z = 0;
                for (int i : rows[r]) {
                    z += weight[i];
                }
                double miss = 1 / (1 + Math.exp(-z)) - (all.get(r).happened ? 1 : 0);
                for (int i : rows[r]) {
                    slope[i] += miss;
                }
            }
            for (int i = 0; i < n; i++) {
                double turned = slope[i] * last[i];
                step[i] =
                        turned > 0
                                ? Math.min(step[i] * 1.2, 0.5)
                                : turned < 0 ? step[i] * 0.5 : step[i];
                last[i] = turned < 0 ? 0 : slope[i];
                weight[i] -= Math.signum(last[i]) * step[i];
            }
        }
        Map<String, Double> out = new HashMap<>();
        signs.forEach(s -> out.put(s, weight[number.get(s)]));
        return out;
    }

    private static void tell(String author, Map<String, Double> weights, List<Candidate> texts) {
        for (double bar : new double[] {0.5, 0.7, 0.9}) {
            int right = 0;
            int wrong = 0;
            int missed = 0;
            for (Candidate c : texts) {
                double z = c.signs.stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum();
                boolean said = 1 / (1 + Math.exp(-z)) > bar;
                right += said && c.happened ? 1 : 0;
                wrong += said && !c.happened ? 1 : 0;
                missed += !said && c.happened ? 1 : 0;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s above %.1f: precision %.3f recall %.3f of %d sums told%n",
                    author,
                    bar,
                    right / (double) Math.max(1, right + wrong),
                    right / (double) Math.max(1, right + missed),
                    right + missed);
        }
    }

    private static void write(Path file, Map<String, Double> weights) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Weight, place and sign: what speaks for a sum's being a milestone payment that came about (above 0) or against it. PaymentWeights tells more; LearnPaymentWeights writes this file.");
        new TreeMap<>(weights)
                .forEach((sign, w) -> lines.add(String.format(Locale.ROOT, "%.2f\t%s", w, sign)));
        Files.write(file, lines);
    }
}
