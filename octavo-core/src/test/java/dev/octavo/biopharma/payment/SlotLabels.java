package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.meaning.NameWords;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a labelled text says of one milestone payment that came about: a line of
/// `accuracy/milestones/slots.tsv`. A slot that the text leaves open is empty.
///
/// @param text author and line of the text, as in "news-12"
/// @param sum in figures; empty where it is undisclosed
/// @param filer who files; empty where it may be either side
record SlotLabels(
        String text,
        String sum,
        String compound,
        String target,
        String indication,
        String phase,
        String step,
        String words,
        String payer,
        String payee,
        String filer) {

    static SlotLabels of(String line) {
        String[] c = line.split("\t", -1);
        return new SlotLabels(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10]);
    }

    /// What stands for a slot that is not labelled.
    static final String UNSAID = "*";

    /// What a line of `payments.tsv` expects: "happened; payer > payee; sum; step; compound; cash".
    static SlotLabels ofTest(String expected) {
        String[] cells = expected.split("; ");
        String[] sides = cells.length > 1 ? cells[1].split(" > ", 2) : new String[0];
        String sum = cells.length > 2 ? cells[2].split(" ")[0].replace(",", "") : UNSAID;
        return new SlotLabels(
                "tests-0",
                sum.equals("-") ? "" : sum,
                cell(cells, 4),
                UNSAID,
                UNSAID,
                UNSAID,
                cell(cells, 3).toUpperCase(Locale.ROOT).replace('-', '_'),
                "",
                sides.length == 2 ? none(sides[0]) : "",
                sides.length == 2 ? none(sides[1]) : "",
                "");
    }

    private static String cell(String[] cells, int i) {
        return i >= cells.length ? UNSAID : none(cells[i]);
    }

    private static String none(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    boolean sum(Money money) {
        Optional<BigDecimal> amount = money.amount();
        if (sum.equals(UNSAID)) {
            return true;
        }
        return sum.isEmpty()
                ? amount.isEmpty()
                : amount.isPresent() && amount.get().compareTo(new BigDecimal(sum)) == 0;
    }

    /// Whether a name means the labelled compound: the same letters and figures as one of its
    /// names, or within it.
    boolean isCompound(String name) {
        String got = plain(name);
        for (String part : compound.split("[(),;/]")) {
            String want = plain(part);
            boolean within =
                    want.length() > 3
                            && got.length() > 2
                            && (want.contains(got) || got.contains(want));
            if (!got.isEmpty() && !want.isEmpty() && (want.equals(got) || within)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// Whether a name means the labelled disease: half the words of the shorter one are in the
    /// other, and they are not general ones.
    boolean isIndication(String name) {
        Set<String> want = words(indication);
        Set<String> got = words(name);
        if (GENERAL.containsAll(got)) {
            return false;
        }
        int shorter = Math.min(want.size(), got.size());
        got.retainAll(want);
        return shorter > 0 && got.size() * 2 >= shorter;
    }

    private static final Set<String> GENERAL =
            Set.of("disease", "cancer", "patients", "syndrome", "severe", "chronic");

    private static Set<String> words(String name) {
        Set<String> out = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
        out.remove("");
        return out;
    }

    /// Whether two names are those of the labelled sides; a side that is not labelled may be
    /// anybody.
    boolean areSides(String from, String to) {
        return (payer.isEmpty() || same(payer, from)) && (payee.isEmpty() || same(payee, to));
    }

    private static boolean same(String want, String got) {
        List<String> a = NameWords.core(want);
        List<String> b = NameWords.core(got);
        return !a.isEmpty()
                && !b.isEmpty()
                && (a.getFirst().equals(b.getFirst()) || a.containsAll(b) || b.containsAll(a));
    }

    /// These labels with the registrant for a side that the text only calls "we" or "the Company".
    SlotLabels by(String registrant) {
        return new SlotLabels(
                text,
                sum,
                compound,
                target,
                indication,
                phase,
                step,
                words,
                payer.isEmpty() ? registrant : payer,
                payee.isEmpty() ? registrant : payee,
                filer);
    }
}
