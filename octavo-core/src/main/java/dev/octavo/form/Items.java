package dev.octavo.form;

import dev.octavo.edgar.Fact;
import dev.octavo.form.FormItem.Caption;
import dev.octavo.page.Letters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table of items: everything Form 8-K has ever asked for, in both numberings.
///
/// Release 33-8400 renumbered the form for reports filed on or after 23 August 2004; items came and
/// went since (the releases stand beside them). EDGAR's header names items by words and not by
/// numbers, with its own spellings: [#ofEdgar(String, Fact)] leads back.
public final class Items {

    /// The first day of today's numbering.
    public static final LocalDate RENUMBERED = LocalDate.of(2004, 8, 23);

    /// The day Regulation FD took effect, and item 9 with it; before, item 9 was about sales under
    /// Regulation S.
    private static final LocalDate REGULATION_FD = LocalDate.of(2000, 10, 23);

    private static final LocalDate START = LocalDate.of(1936, 1, 1);
    private static final LocalDate LAST_LEGACY = RENUMBERED.minusDays(1);

    private static final List<String> SECTIONS =
            List.of(
                    "Registrant's Business and Operations",
                    "Financial Information",
                    "Securities and Trading Markets",
                    "Matters Related to Accountants and Financial Statements",
                    "Corporate Governance and Management",
                    "Asset-Backed Securities",
                    "Regulation FD",
                    "Other Events",
                    "Financial Statements and Exhibits");

    private static final Map<String, FormItem> BY_NUMBER = new LinkedHashMap<>();
    private static final Map<String, List<FormItem>> BY_EDGAR = new HashMap<>();

    /// Today's number of a legacy item. Item 9 depends on the day; item 13 was proposed only and
    /// has none.
    private static final Map<String, String> TODAY =
            Map.ofEntries(
                    Map.entry("1", "5.01"),
                    Map.entry("2", "2.01"),
                    Map.entry("3", "1.03"),
                    Map.entry("4", "4.01"),
                    Map.entry("5", "8.01"),
                    Map.entry("6", "5.02"),
                    Map.entry("7", "9.01"),
                    Map.entry("8", "5.03"),
                    Map.entry("9", "7.01"),
                    Map.entry("10", "5.05"),
                    Map.entry("11", "5.04"),
                    Map.entry("12", "2.02"));

    static {
        current();
        assetBacked();
        legacy();
        for (FormItem item : BY_NUMBER.values()) {
            List<String> names = new ArrayList<>(item.edgar());
            item.captions().forEach(caption -> names.add(caption.words()));
            for (String name : names) {
                List<FormItem> of =
                        BY_EDGAR.computeIfAbsent(Letters.of(name), key -> new ArrayList<>());
                if (!of.contains(item)) {
                    of.add(item);
                }
            }
        }
    }

    private Items() {}

    /// All items, today's numbering first, each in the order of the form.
    public static List<FormItem> all() {
        return List.copyOf(BY_NUMBER.values());
    }

    /// The item of a number (`5.02`, `5`).
    public static Optional<FormItem> find(String number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }

    /// Title of a section of the form, from 1 to 9; empty for any other number.
    public static String section(int number) {
        return number < 1 || number > SECTIONS.size() ? "" : SECTIONS.get(number - 1);
    }

    /// Today's number of an item: itself for an item of today's form, the equivalent for a legacy
    /// one, empty where there is none.
    ///
    /// @param day the day of the report, which decides what item 9 was
    public static String today(String number, Fact<LocalDate> day) {
        return number.equals("9") && day.orElse(RENUMBERED).isBefore(REGULATION_FD)
                ? "3.02"
                : today(number);
    }

    /// Today's number of an item with its caption. Under today's form the caption decides what a
    /// number without a dot means: "Item 8. Other Events" of 2009 is 8.01 cut short, not the change
    /// of a fiscal year. Without a caption, 8 and 9 are the only items of their sections.
    public static String today(String number, String caption, Fact<LocalDate> day) {
        boolean old = day.orElse(LocalDate.MIN).isBefore(RENUMBERED);
        if (old || number.indexOf('.') >= 0) {
            return today(number, day);
        }
        if (caption.isEmpty() && (number.equals("8") || number.equals("9"))) {
            return number + ".01";
        }
        return ofEdgar(caption, day)
                .filter(n -> n.indexOf('.') >= 0)
                .orElseGet(() -> today(number, day));
    }

    /// Today's number of an item of a report whose day does not matter.
    public static String today(String number) {
        return number.indexOf('.') >= 0 ? number : TODAY.getOrDefault(number, "");
    }

    /// What General Instruction B.2 makes of an item: furnished for 2.02 and 7.01 and for the
    /// legacy 12 and 9, else filed.
    ///
    /// @param day the day of the report: item 9 of the years before Regulation FD was filed
    public static Status statusByForm(String number, Fact<LocalDate> day) {
        return statusByForm(today(number, day));
    }

    /// What General Instruction B.2 makes of an item of a report whose day does not matter.
    public static Status statusByForm(String number) {
        return switch (today(number)) {
            case "2.02", "7.01" -> Status.FURNISHED;
            default -> Status.FILED;
        };
    }

    /// The number of an item as EDGAR's header gives it: a number (`5.02`) or its words. Case,
    /// punctuation and blanks do not matter. Words that both numberings have are decided by the day
    /// of filing, without one by their case: EDGAR wrote legacy items in sentence case.
    public static Optional<String> ofEdgar(String words, Fact<LocalDate> filedOn) {
        String given = words.strip();
        if (BY_NUMBER.containsKey(given)) {
            return Optional.of(given);
        }
        List<FormItem> found = BY_EDGAR.getOrDefault(Letters.of(given), List.of());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        boolean legacy =
                filedOn.value()
                        .map(day -> day.isBefore(RENUMBERED))
                        .orElseGet(() -> sentenceCase(given));
        for (FormItem item : found) {
            if (item.legacy() == legacy) {
                return Optional.of(item.number());
            }
        }
        return Optional.of(found.getFirst().number());
    }

    private static boolean sentenceCase(String words) {
        for (int i = 1; i < words.length(); i++) {
            if (words.charAt(i - 1) == ' ' && Character.isUpperCase(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void current() {
        item("1.01", "Entry into a Material Definitive Agreement").put();
        item("1.02", "Termination of a Material Definitive Agreement").put();
        item("1.03", "Bankruptcy or Receivership").put();
        // Release 33-9286 for section 1503 of the Dodd-Frank Act
        item("1.04", "Mine Safety – Reporting of Shutdowns and Patterns of Violations")
                .since(2012, 1, 27)
                .put();
        // Release 33-11216
        item("1.05", "Material Cybersecurity Incidents").since(2023, 12, 18).put();
        item("2.01", "Completion of Acquisition or Disposition of Assets").put();
        item("2.02", "Results of Operations and Financial Condition").put();
        item(
                        "2.03",
                        "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant")
                .seen(
                        "Creation of a Direct Financial Obligation under an Off-Balance Sheet Arrangement of a Registration")
                .put();
        item(
                        "2.04",
                        "Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under an Off-Balance Sheet "
                                + "Arrangement")
                .put();
        item("2.05", "Costs Associated with Exit or Disposal Activities")
                .edgar("Cost Associated with Exit or Disposal Activities")
                .put();
        item("2.06", "Material Impairments").put();
        item(
                        "3.01",
                        "Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing")
                .put();
        item("3.02", "Unregistered Sales of Equity Securities").put();
        item("3.03", "Material Modification to Rights of Security Holders")
                .edgar("Material Modifications to Rights of Security Holders")
                .put();
        item("4.01", "Changes in Registrant's Certifying Accountant").put();
        item(
                        "4.02",
                        "Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review")
                .put();
        item("5.01", "Changes in Control of Registrant").put();
        // Release 33-8732A widened item 5.02 to pay
        item(
                        "5.02",
                        "Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers")
                .then(
                        "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory "
                                + "Arrangements of Certain Officers",
                        LocalDate.of(2006, 11, 7))
                .put();
        item("5.03", "Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year")
                .put();
        item("5.04", "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans")
                .put();
        item(
                        "5.05",
                        "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics")
                .put();
        // Release 33-8587
        item("5.06", "Change in Shell Company Status").since(2005, 11, 7).put();
        // Release 33-9089
        item("5.07", "Submission of Matters to a Vote of Security Holders")
                .since(2010, 2, 28)
                .put();
        // Release 33-9136, stayed until Rule 14a-11 had been vacated
        item("5.08", "Shareholder Director Nominations")
                .since(2011, 9, 20)
                .edgar("Shareholder Nominations Pursuant to Exchange Act Rule 14a-11")
                .put();
        item("7.01", "Regulation FD Disclosure").put();
        item("8.01", "Other Events").seen("Other Events and Regulation FD Disclosure").put();
        item("9.01", "Financial Statements and Exhibits")
                .seen(
                        "Financial Statements, Pro Forma Financial Information and Exhibits",
                        "Exhibits")
                .put();
    }

    private static void assetBacked() {
        // Regulation AB, Release 33-8518; Regulation AB II, Release 33-9638
        item("6.01", "ABS Informational and Computational Material").since(2005, 3, 8).put();
        item("6.02", "Change of Servicer or Trustee").since(2005, 3, 8).put();
        item("6.03", "Change in Credit Enhancement or Other External Support")
                .since(2005, 3, 8)
                .put();
        item("6.04", "Failure to Make a Required Distribution").since(2005, 3, 8).put();
        item("6.05", "Securities Act Updating Disclosure").since(2005, 3, 8).put();
        item("6.06", "Static Pool").since(2014, 11, 24).put();
        // in EDGAR's list of codes only
        item("6.10", "Alternative Filings of Asset-Backed Issuers").since(2005, 3, 8).put();
    }

    private static void legacy() {
        item("1", "Changes in Control of Registrant").put();
        item("2", "Acquisition or Disposition of Assets").put();
        item("3", "Bankruptcy or Receivership").put();
        item("4", "Changes in Registrant's Certifying Accountant").put();
        item("5", "Other Events")
                .then("Other Events and Regulation FD Disclosure", REGULATION_FD)
                .put();
        item("6", "Resignations of Registrant's Directors").put();
        item("7", "Financial Statements and Exhibits")
                .seen(
                        "Financial Statements, Pro Forma Financial Information and Exhibits",
                        "Exhibits")
                .put();
        item("8", "Change in Fiscal Year").put();
        item("9", "Sales of Equity Securities Pursuant to Regulation S")
                .since(1996, 10, 1)
                .then("Regulation FD Disclosure", REGULATION_FD)
                .put();
        // Release 33-8177
        item(
                        "10",
                        "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics")
                .since(2003, 3, 28)
                .edgar("Amendments to the Registrant.s Code of Ethics")
                .put();
        // Release 34-47225
        item("11", "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans")
                .since(2003, 3, 28)
                .put();
        // Release 33-8176
        item("12", "Results of Operations and Financial Condition").since(2003, 3, 28).put();
        // proposed, never adopted; the code was used five times
        item("13", "Receipt of an Attorney's Written Notice Pursuant to 17 CFR 205.3(d)")
                .since(2003, 8, 7)
                .put();
    }

    private static Row item(String number, String caption) {
        return new Row(number, caption);
    }

    /// A row of the table while it is written down.
    private static final class Row {
        private final String number;
        private final boolean old;
        private String words;
        private LocalDate from;
        private final List<Caption> captions = new ArrayList<>();
        private final List<String> edgar = new ArrayList<>();
        private final List<String> seen = new ArrayList<>();

        Row(String number, String caption) {
            this.number = number;
            this.old = number.indexOf('.') < 0;
            this.words = caption;
            this.from = old ? START : RENUMBERED;
        }

        Row since(int year, int month, int day) {
            from = LocalDate.of(year, month, day);
            return this;
        }

        Row then(String caption, LocalDate day) {
            captions.add(new Caption(words, from, day.minusDays(1)));
            words = caption;
            from = day;
            return this;
        }

        Row edgar(String name) {
            edgar.add(name);
            return this;
        }

        Row seen(String... others) {
            seen.addAll(List.of(others));
            return this;
        }

        void put() {
            captions.add(new Caption(words, from, old ? LAST_LEGACY : LocalDate.MAX));
            if (edgar.isEmpty()) {
                captions.reversed().forEach(caption -> edgar.add(caption.words()));
            }
            int section = old ? 0 : number.charAt(0) - '0';
            BY_NUMBER.put(number, new FormItem(number, section, captions, edgar, seen));
        }
    }
}
