package dev.octavo.form.reader;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Filer;
import dev.octavo.edgar.Header;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import dev.octavo.form.Cover;
import dev.octavo.form.Item;
import dev.octavo.form.Items;
import dev.octavo.form.LegalForms;
import dev.octavo.form.Signature;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Holds a report against its own submission header and against itself.
final class SelfCheck {

    /// Between these days EDGAR had no code for item 12, and Release 33-8216 had filers use item 9.
    private static final LocalDate TWELVE_UNDER_NINE = LocalDate.of(2003, 3, 28);

    private static final LocalDate TWELVE_CODED = LocalDate.of(2003, 7, 28);

    /// What else names of companies have that does not tell them apart.
    private static final Set<String> COMPANY_WORDS =
            Set.of("companies", "the", "and", "of", "de", "new", "holdings", "group");

    private SelfCheck() {}

    static void check(
            Optional<Header> header,
            Cover cover,
            List<Item> items,
            List<Signature> signatures,
            Span page,
            List<Problem> problems) {
        if (items.isEmpty()) {
            problems.add(new Problem(ProblemCode.NO_ITEMS, "no item heading was found", page));
        }
        for (Item item : items) {
            String number = item.number().orElse("");
            if (Items.find(number).isEmpty()) {
                problems.add(
                        new Problem(
                                ProblemCode.UNKNOWN_ITEM,
                                "Form 8-K has no item " + number,
                                at(item.number(), page)));
            }
        }
        header.ifPresent(of -> items(of, items, page, problems));
        dates(header, cover, signatures, page, problems);
        header.ifPresent(of -> registrant(of, cover, page, problems));
    }

    private static void items(Header header, List<Item> items, Span page, List<Problem> problems) {
        Fact<LocalDate> day = header.filedOn();
        Set<String> listed = new HashSet<>();
        Set<String> printed = new HashSet<>();
        items.forEach(item -> printed.add(item.number().orElse("")));
        items.forEach(item -> printed.add(item.current()));
        for (Fact<String> entry : header.items()) {
            Optional<String> number = Items.ofEdgar(entry.orElse(""), day);
            if (number.isEmpty()) {
                continue;
            }
            listed.add(number.get());
            listed.add(Items.today(number.get(), day));
            boolean found =
                    printed.contains(number.get())
                            || printed.contains(Items.today(number.get(), day));
            if (!found && !(number.get().equals("9") && printed.contains("12") && window(day))) {
                problems.add(
                        new Problem(
                                ProblemCode.ITEM_NOT_IN_TEXT,
                                "the header lists item "
                                        + number.get()
                                        + ", the text has no such item",
                                at(entry, page)));
            }
        }
        if (listed.isEmpty()) {
            return;
        }
        for (Item item : items) {
            String number = item.number().orElse("");
            boolean known =
                    listed.contains(number)
                            || listed.contains(item.current())
                            || number.equals("12") && listed.contains("9") && window(day);
            if (!known && !uncoded(number, day)) {
                problems.add(
                        new Problem(
                                ProblemCode.ITEM_NOT_IN_HEADER,
                                "the header does not list item " + number,
                                at(item.number(), page)));
            }
        }
    }

    /// EDGAR's header has a blank line for items 10, 11 and 12 of the old numbering, in their first
    /// months and often later.
    private static boolean uncoded(String number, Fact<LocalDate> day) {
        return (number.equals("10") || number.equals("11") || number.equals("12"))
                && day.orElse(LocalDate.MAX).isBefore(Items.RENUMBERED);
    }

    private static boolean window(Fact<LocalDate> day) {
        LocalDate filed = day.orElse(LocalDate.MAX);
        return !filed.isBefore(TWELVE_UNDER_NINE) && filed.isBefore(TWELVE_CODED);
    }

    private static void dates(
            Optional<Header> header,
            Cover cover,
            List<Signature> signatures,
            Span page,
            List<Problem> problems) {
        if (cover.reportDate().value().isEmpty()) {
            return;
        }
        LocalDate report = cover.reportDate().value().get();
        Span at = at(cover.reportDate(), page);
        Optional<LocalDate> filed = header.flatMap(of -> of.filedOn().value());
        if (filed.isPresent() && report.isAfter(filed.get())) {
            problems.add(
                    new Problem(
                            ProblemCode.REPORT_DATE_LATE,
                            "the date of report, "
                                    + report
                                    + ", is later than the filing, "
                                    + filed.get(),
                            at));
            return;
        }
        for (Signature signature : signatures) {
            Optional<LocalDate> signed = signature.date().value();
            if (signed.isPresent() && report.isAfter(signed.get())) {
                problems.add(
                        new Problem(
                                ProblemCode.REPORT_DATE_LATE,
                                "the date of report, "
                                        + report
                                        + ", is later than the signature, "
                                        + signed.get(),
                                at));
                return;
            }
        }
    }

    /// The cover's registrant against the names of all filers, former ones included; company words
    /// and punctuation do not count.
    private static void registrant(Header header, Cover cover, Span page, List<Problem> problems) {
        Optional<String> printed = cover.registrant().value();
        if (printed.isEmpty() || header.filers().isEmpty()) {
            return;
        }
        String name = core(printed.get());
        String conformed = "";
        for (Filer filer : header.filers()) {
            String other = core(filer.name().orElse(""));
            if (other.isEmpty() || name.isEmpty() || name.contains(other) || other.contains(name)) {
                return;
            }
            for (Filer.FormerName former : filer.formerNames()) {
                if (core(former.name().orElse("")).equals(name)) {
                    return;
                }
            }
            conformed = conformed.isEmpty() ? filer.name().orElse("") : conformed;
        }
        problems.add(
                new Problem(
                        ProblemCode.REGISTRANT_DIFFERS,
                        "the cover names " + printed.get() + ", the header " + conformed,
                        at(cover.registrant(), page)));
    }

    /// The words of a name without the company words, in small letters, glued.
    private static String core(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        int word = 0;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (inWord(c)) {
                out.appendCodePoint(c);
            } else if (c != '\'' && c != '\u2019' && c != '.') {
                word = withoutCompanyWord(out, word);
            }
        }
        withoutCompanyWord(out, word);
        return out.toString();
    }

    /// Takes back the last word, which began at `word`, where it is a company word; gives where the
    /// next one begins.
    private static int withoutCompanyWord(StringBuilder out, int word) {
        String last = out.substring(word);
        if (LegalForms.is(last) || COMPANY_WORDS.contains(last)) {
            out.setLength(word);
        }
        return out.length();
    }

    /// Letters, and numbers of any kind (the superior ones too).
    private static boolean inWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.getType(c) == Character.LETTER_NUMBER;
    }

    private static Span at(Fact<?> fact, Span otherwise) {
        return fact.at().isEmpty() ? otherwise : fact.at().getFirst();
    }
}
