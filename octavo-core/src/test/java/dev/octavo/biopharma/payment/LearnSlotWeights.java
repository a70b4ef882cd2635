package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Learns the weights of [SlotWeights] from labelled texts: for each payment the weights by which a
/// right choice is likely among all choices (a softmax), with a penalty on large ones.
///
/// Usage: `LearnSlotWeights TEXTS LABELS FILE`, TEXTS the folder `accuracy/milestones/texts`,
/// LABELS the file `accuracy/milestones/slots.tsv`, FILE to write. Without FILE it tells instead
/// how often the choices for each author's texts are right by weights learned from the others',
/// beside the grammar's.
final class LearnSlotWeights {

    /// A sign must come in so many payments to be learned of.
    private static final int OFTEN = 4;

    private static final double PENALTY = 2;

    /// Smaller weights are left out.
    private static final double SMALL = 0.05;

    private static final int TURNS = 120;

    /// What each slot's choice is asked to weigh more, or less, than the learned weights would have
    /// it. Texts nearly always name the step and mostly the compound, so that a guess is oftener
    /// right than silence; both sides are left to the grammar where it is a close thing.
    private static final Map<String, Map<String, Double>> LEANINGS =
            Map.of(
                    CompoundChoices.SLOT, Map.of("none", -1.0),
                    DiseaseChoices.SLOT, Map.of("none", -2.0),
                    StepChoices.SLOT, Map.of("none", -1.0),
                    SideChoices.SLOT, Map.of("both grammar's", 1.2));

    /// The choices for one slot of a payment, that of none among them where it may be empty.
    ///
    /// @param told whether the text names what fills the slot
    /// @param grammars whether the grammar chose right
    private record Payment(
            String author,
            List<List<String>> choices,
            Set<Integer> right,
            boolean told,
            boolean grammars) {}

    private final Map<String, List<Payment>> bySlot = new TreeMap<>();

    private LearnSlotWeights() {}

    static void main(String[] args) throws IOException {
        LearnSlotWeights learn = new LearnSlotWeights();
        learn.read(Path.of(args[0]), Path.of(args[1]));
        if (args.length > 2) {
            learn.write(Path.of(args[2]));
        } else {
            learn.bySlot.forEach(LearnSlotWeights::tell);
        }
    }

    private void read(Path texts, Path labels) throws IOException {
        Map<String, String> byName = new HashMap<>();
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
                List<String> lines = Files.readAllLines(file);
                String author = file.getFileName().toString().replace(".tsv", "");
                for (int n = 0; n < lines.size(); n++) {
                    byName.put(
                            author + "-" + (n + 1),
                            LearnedText.plain(lines.get(n).split("\t", 2)[1]));
                }
            }
        }
        Map<String, List<SlotLabels>> byText = new LinkedHashMap<>();
        for (String line : Files.readAllLines(labels)) {
            if (!line.startsWith("#")) {
                SlotLabels one = SlotLabels.of(line);
                byText.computeIfAbsent(one.text(), k -> new ArrayList<>()).add(one);
            }
        }
        byText.forEach((name, all) -> {
            String text = byName.getOrDefault(name, "");
            text(text, registrant(all), all);
        });
        PaymentsTest.cases()
                .forEach(c -> {
                    List<SlotLabels> all = new ArrayList<>();
                    for (String payment : c.expected()) {
                        if (payment.startsWith("happened; ")) {
                            all.add(SlotLabels.ofTest(payment));
                        }
                    }
                    text(c.text().replace(" ¶ ", "\n\n"), c.registrant(), all);
                });
    }

    private void text(String text, String registrant, List<SlotLabels> labels) {
        Parties parties = new Parties(registrant);
        Story story = LearnedText.story(text, parties);
        if (!story.payments()) {
            return;
        }
        List<Sentence> sentences = story.sentences();
        boolean we = WE.matcher(text).find();
        List<SlotLabels> left = new ArrayList<>(labels);
        for (Draft d : new PaymentReader(parties, sentences, story.whole()).joined()) {
            SlotLabels of = left.stream().filter(l -> l.sum(d.money)).findFirst().orElse(null);
            if (of != null && WeighedSlots.weighs(d)) {
                left.remove(of);
                payment(d, sentences, parties, we ? of.by(parties.registrant) : of);
            }
        }
    }

    private static final Pattern WE =
            Pattern.compile(
                    "\\b(we|us|our|the Company|the Registrant)\\b", Pattern.CASE_INSENSITIVE);

    /// Who files, where the labels do not say: of two companies named mostly the one that is paid,
    /// as it is with real filings. Guessed from the text alone ([LikelyFiler]), sides come out
    /// worse.
    private static String registrant(List<SlotLabels> labels) {
        for (SlotLabels l : labels) {
            if (!l.filer().isEmpty()) {
                return l.filer();
            }
            if (!l.payer().isEmpty() && !l.payee().isEmpty()) {
                return Math.floorMod(l.payee().hashCode(), 3) == 0 ? l.payer() : l.payee();
            }
        }
        return "Marlowe Biosciences, Inc.";
    }

    private void payment(Draft d, List<Sentence> sentences, Parties parties, SlotLabels of) {
        Surroundings around = new Surroundings(d, sentences);
        if (!of.compound().equals(SlotLabels.UNSAID)) {
            add(
                    CompoundChoices.SLOT,
                    CompoundChoices.of(d, around, parties),
                    SlotWeights.none(d.compound.value()),
                    of,
                    !of.compound().isEmpty(),
                    of.isCompound(d.compound.value().orElse("")),
                    (l, named) -> l.isCompound(named.name()));
        }
        if (!of.indication().equals(SlotLabels.UNSAID)) {
            add(
                    DiseaseChoices.SLOT,
                    DiseaseChoices.of(d, around, Optional.empty()),
                    SlotWeights.none(d.indication.value()),
                    of,
                    !of.indication().isEmpty(),
                    of.isIndication(d.indication.value().orElse("")),
                    (l, named) -> l.isIndication(named.name()));
        }
        if (!of.step().equals(SlotLabels.UNSAID)) {
            add(
                    StepChoices.SLOT,
                    StepChoices.of(d, around),
                    SlotWeights.none(d.triggerType()),
                    of,
                    !of.step().isEmpty(),
                    of.step().equals(d.triggerType().map(Enum::name).orElse("")),
                    (l, type) -> l.step().equals(type.name()));
        }
        if (!of.payer().isEmpty() || !of.payee().isEmpty()) {
            add(
                    SideChoices.SLOT,
                    SideChoices.of(d, around, sentences, parties),
                    List.of(),
                    of,
                    true,
                    of.areSides(d.payer.value().orElse(""), d.payee.value().orElse("")),
                    (l, two) ->
                            l.areSides(
                                    two.payer().value().orElse(""),
                                    two.payee().value().orElse("")));
        }
    }

    private <T> void add(
            String slot,
            List<SlotWeights.Choice<T>> choices,
            List<String> none,
            SlotLabels of,
            boolean told,
            boolean grammars,
            BiPredicate<SlotLabels, T> same) {
        List<List<String>> signs = new ArrayList<>();
        Set<Integer> right = new HashSet<>();
        for (SlotWeights.Choice<T> c : choices) {
            if (told && same.test(of, c.value())) {
                right.add(signs.size());
            }
            signs.add(c.signs());
        }
        if (!none.isEmpty()) {
            if (!told) {
                right.add(signs.size());
            }
            signs.add(none);
        }
        String author = of.text().substring(0, of.text().indexOf('-'));
        bySlot.computeIfAbsent(slot, k -> new ArrayList<>())
                .add(new Payment(author, signs, right, told, grammars));
    }

    private static Map<String, Double> learn(String slot, List<Payment> all) {
        List<Payment> use = all.stream().filter(p -> !p.right.isEmpty()).toList();
        Map<String, Integer> count = new HashMap<>();
        for (Payment p : use) {
            Set<String> here = new HashSet<>();
            for (int c = 0; c < p.choices.size(); c++) {
                // of the many steps that a payment has not, only the signs of those that others
                // have say anything
                if (!slot.equals(StepChoices.SLOT) || p.right.contains(c)) {
                    here.addAll(p.choices.get(c));
                }
            }
            here.forEach(sign -> count.merge(sign, 1, Integer::sum));
        }
        count.values().removeIf(n -> n < OFTEN);
        Map<String, Double> out = fit(use, new TreeSet<>(count.keySet()));
        out.values().removeIf(w -> Math.abs(w) < SMALL);
        LEANINGS.getOrDefault(slot, Map.of()).forEach((sign, w) -> out.merge(sign, w, Double::sum));
        return out;
    }

    private static Map<String, Double> fit(List<Payment> all, Collection<String> signs) {
        Map<String, Integer> number = new HashMap<>();
        signs.forEach(sign -> number.put(sign, number.size()));
        List<int[][]> rows = new ArrayList<>();
        for (Payment p : all) {
            rows.add(
                    p.choices.stream()
                            .map(c ->
                                    c.stream()
                                            .filter(number::containsKey)
                                            .mapToInt(number::get)
                                            .toArray())
                            .toArray(int[][]::new));
        }
        double[] penalty = new double[number.size()];
        Arrays.fill(penalty, PENALTY);
        double[] weight =
                Descent.least(
                        penalty,
                        TURNS,
                        (w, slope) -> {
                            for (int p = 0; p < rows.size(); p++) {
                                slope(rows.get(p), all.get(p).right, w, slope);
                            }
                        });
        Map<String, Double> out = new TreeMap<>();
        number.forEach((sign, i) -> out.put(sign, weight[i]));
        return out;
    }

    /// Adds how much more likely the choices are by the weights than they are if one of the right
    /// ones is taken.
    private static void slope(int[][] choices, Set<Integer> right, double[] w, double[] slope) {
        double[] likely = new double[choices.length];
        for (int c = 0; c < choices.length; c++) {
            likely[c] = IntStream.of(choices[c]).mapToDouble(i -> w[i]).sum();
        }
        double most = IntStream.range(0, likely.length).mapToDouble(c -> likely[c]).max().orElse(0);
        double all = 0;
        double ofRight = 0;
        for (int c = 0; c < choices.length; c++) {
            likely[c] = Math.exp(likely[c] - most);
            all += likely[c];
            ofRight += right.contains(c) ? likely[c] : 0;
        }
        for (int c = 0; c < choices.length; c++) {
            double miss = likely[c] / all - (right.contains(c) ? likely[c] / ofRight : 0);
            for (int i : choices[c]) {
                slope[i] += miss;
            }
        }
    }

    private static void tell(String slot, List<Payment> all) {
        int told = 0;
        int grammars = 0;
        int weighed = 0;
        int silent = 0;
        int madeUp = 0;
        for (String author : all.stream().map(Payment::author).distinct().toList()) {
            Map<String, Double> weights =
                    learn(slot, all.stream().filter(p -> !p.author.equals(author)).toList());
            for (Payment p : all) {
                if (p.author.equals(author)) {
                    boolean right = p.right.contains(heaviest(p, weights));
                    told += p.told ? 1 : 0;
                    grammars += p.told && p.grammars ? 1 : 0;
                    weighed += p.told && right ? 1 : 0;
                    silent += p.told ? 0 : 1;
                    madeUp += p.told || right ? 0 : 1;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: right of %d told: grammar %.3f, by weight %.3f; named where none is told: %d of %d%n",
                slot,
                told,
                grammars / (double) Math.max(1, told),
                weighed / (double) Math.max(1, told),
                madeUp,
                silent);
    }

    private static int heaviest(Payment p, Map<String, Double> weights) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < p.choices.size(); c++) {
            double weight =
                    p.choices.get(c).stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum();
            if (weight > most) {
                most = weight;
                best = c;
            }
        }
        return best;
    }

    private void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Weight, slot and sign: what speaks for a thing's belonging to a payment (above 0) or against it. SlotWeights tells more; LearnSlotWeights writes this file.");
        bySlot.forEach((slot, all) ->
                learn(slot, all)
                        .forEach((sign, w) ->
                                lines.add(
                                        String.format(
                                                Locale.ROOT, "%.2f\t%s\t%s", w, slot, sign))));
        Files.write(file, lines);
    }
}
