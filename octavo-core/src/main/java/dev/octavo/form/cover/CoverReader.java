package dev.octavo.form.cover;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.Span;
import dev.octavo.form.Cover;
import dev.octavo.form.line.CoverWords;
import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.form.line.Pieces;
import dev.octavo.page.Ascii;
import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import dev.octavo.page.WordTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the cover page of a current report: what the page shows, and before that what inline XBRL
/// tags on it.
///
/// The visible cover is cut into tokens ([CoverTokens]), values are given to captions
/// ([CoverFields]), and each field is made of the tokens it got. Tagged facts ([TaggedCover]) win
/// where there are any; where a visible value says something else, that is a problem to report, not
/// to settle.
public final class CoverReader {

    /// Characters of a day without a year and a dash at most: "September 26 through".
    private static final int LONGEST_DAY = 24;

    private final Page page;
    private final byte[] bytes;
    private final List<Problem> problems;
    private final CoverBounds bounds;
    private final CoverTokens tokens;
    private final CoverFields fields;
    private final TaggedCover tagged;

    private CoverReader(Page page, byte[] bytes, List<Problem> problems, CoverBounds bounds) {
        this.page = page;
        this.bytes = bytes;
        this.problems = problems;
        this.bounds = bounds;
        this.tokens = CoverTokens.of(page, bounds.begin(), bounds.identityEnd());
        this.fields = CoverFields.of(tokens);
        this.tagged = TaggedCover.of(page);
    }

    /// Reads the cover.
    ///
    /// @param bytes the input that the page was read from
    /// @param behindLine the line behind the cover, which is that of the first item heading
    /// @param problems where to add what could not be read or contradicts itself
    /// @return the cover, or [Cover#NONE] where the lines are none
    public static Cover read(Page page, byte[] bytes, int behindLine, List<Problem> problems) {
        CoverBounds bounds = CoverBounds.of(page, Math.min(behindLine, page.lines()));
        CoverReader reader = new CoverReader(page, bytes, problems, bounds);
        if (Integer.bitCount(reader.fields.captioned) < 2 && reader.tagged.isEmpty()) {
            return Cover.NONE;
        }
        return reader.cover();
    }

    private Cover cover() {
        Fact<LocalDate> seenDate = reportDate();
        Fact<String> seenName = name(fields.blocks.getFirst());
        Fact<String> seenState = jurisdiction(with(CoverWords.STATE));
        Fact<String> seenFile = list(with(CoverWords.FILE).files);
        Fact<String> seenEin = first(with(CoverWords.EIN).eins);
        AddressReader.Address seen =
                tagged.addressed()
                        ? AddressReader.Address.NONE
                        : AddressReader.read(address(with(CoverWords.ADDRESS)));
        GrowthReader.Growth growth =
                GrowthReader.read(page, bounds.identityEnd(), bounds.coverEnd());
        Fact<LocalDate> date = tagged.date("DocumentPeriodEndDate");
        List<Cover.Security> securities = tagged.securities();
        CoverAmendment said = new CoverAmendment(page, tokens);
        Fact<Boolean> saidSo = said.amends();
        Fact<Boolean> amendment =
                saidSo.or(tagged.flag("AmendmentFlag")).or(Fact.of(false, List.of()));
        Optional<Cover.Checkboxes> boxes = boxes();
        if (!tagged.isEmpty()) {
            CoverComparison differing = new CoverComparison(problems);
            differing.texts("registrant", tagged.first("EntityRegistrantName"), seenName);
            differing.texts("file number", tagged.first("EntityFileNumber"), seenFile);
            differing.texts(
                    "employer identification number",
                    tagged.first("EntityTaxIdentificationNumber"),
                    seenEin);
            differing.dates(date, seenDate);
            form(differing, saidSo);
            boxes.ifPresent(fact -> boxes(differing, fact));
            growth(differing, growth);
        }
        return new Cover(
                tagged.first("EntityRegistrantName").or(seenName),
                date.or(seenDate),
                tagged.visible("EntityIncorporationStateCountryCode")
                        .or(seenState)
                        .or(tagged.first("EntityIncorporationStateCountryCode")),
                tagged.first("EntityFileNumber").or(seenFile),
                tagged.first("EntityTaxIdentificationNumber").or(seenEin),
                tagged.street().or(seen.street()),
                tagged.first("EntityAddressCityOrTown").or(seen.city()),
                tagged.visible("EntityAddressStateOrProvince")
                        .or(seen.state())
                        .or(tagged.first("EntityAddressStateOrProvince")),
                tagged.first("EntityAddressPostalZipCode").or(seen.zip()),
                tagged.phone().or(first(with(CoverWords.PHONE).phones)),
                tagged.first("EntityInformationFormerLegalOrRegisteredName").or(formerName()),
                boxes,
                tagged.flag("EntityEmergingGrowthCompany").or(growth.emerging()),
                tagged.flag("EntityExTransitionPeriod").or(growth.transition()),
                securities.isEmpty() ? SecuritiesReader.read(page, 0, bounds.behind()) : securities,
                amendment,
                amendment.orElse(false) ? said.number() : Fact.none(),
                registrants());
    }

    // ---- fields

    /// The first registrant with a value of a field; several may share one.
    private CoverBlock with(int field) {
        for (CoverBlock block : fields.blocks) {
            if (!block.of(field).isEmpty()) {
                return block;
            }
        }
        return fields.blocks.getFirst();
    }

    /// What stands over "Former name or former address", unless it is the address.
    private Fact<String> formerName() {
        Fact<String> former = joined(fields.former);
        String text = former.orElse("");
        int z = text.length();
        boolean zip = z > 6 && text.charAt(z - 6) == ' ';
        for (int i = z - 5; zip && i < z; i++) {
            zip = Ascii.digit(text.charAt(i));
        }
        boolean street = zip && (Ascii.digit(text.charAt(0)) || text.startsWith("P.O. "));
        return street ? Fact.none() : former;
    }

    private Fact<String> joined(List<Integer> of) {
        if (of.isEmpty()) {
            return Fact.none();
        }
        Pieces out = new Pieces(page);
        for (int i : of) {
            out.add(tokens.start(i), page.withoutRaised(tokens.start(i), withComma(i)));
        }
        return out.fact();
    }

    /// Behind a token and the comma after it, which counts where the value goes on.
    private int withComma(int i) {
        int end = tokens.end(i);
        return end < page.end(tokens.line(i)) && page.text().charAt(end) == ',' ? end + 1 : end;
    }

    /// The name without a remark in brackets on what it was before, or whose successor it is.
    private Fact<String> name(CoverBlock block) {
        List<Integer> of = new ArrayList<>();
        for (int i : block.name) {
            int a = tokens.start(i);
            boolean remark =
                    Scan.at(page.characters(), a, "(former")
                            || Scan.at(page.characters(), a, "(as successor")
                            || Scan.at(page.characters(), a, "(successor");
            if (of.isEmpty() || !remark) {
                of.add(i);
            }
        }
        return joined(of);
    }

    /// Words behind the place in `a Delaware limited liability company`.
    private static final WordTable LEGAL_FORMS =
            new WordTable()
                    .put(
                            1,
                            "corporation corp. corp company co. limited liability partnership general trust business statutory public banking bank national association")
                    .put(
                            1,
                            "cooperative joint stock investment real estate chartered exempted registered");

    /// The jurisdiction; of `(a Kentucky corporation)` the place.
    private Fact<String> jurisdiction(CoverBlock block) {
        if (block.state.isEmpty()
                || page.text().charAt(tokens.start(block.state.getFirst())) != '(') {
            return joined(block.state);
        }
        int a = tokens.start(block.state.getFirst()) + 1;
        int z = tokens.end(block.state.getFirst());
        String text = page.text();
        if (Scan.at(text, a, "an ")) {
            a += 3;
        } else if (Scan.at(text, a, "a ")) {
            a += 2;
        }
        int end = text.charAt(z - 1) == ')' ? z - 1 : z;
        int last = text.lastIndexOf(' ', end - 1);
        while (last > a && LEGAL_FORMS.has(text, last + 1, end)) {
            end = last;
            last = text.lastIndexOf(' ', end - 1);
        }
        return page.fact(a, end);
    }

    /// The pieces of the address, a zip code from another column at their end.
    private Pieces address(CoverBlock block) {
        Pieces out = new Pieces(page);
        for (int i : block.address) {
            if (!zip(i)) {
                out.add(tokens.start(i), page.withoutRaised(tokens.start(i), withComma(i)));
            }
        }
        for (int i : block.address) {
            if (zip(i)) {
                out.add(tokens.start(i), tokens.end(i));
            }
        }
        return out;
    }

    private boolean zip(int i) {
        for (int p = tokens.start(i); p < tokens.end(i); p++) {
            char c = page.text().charAt(p);
            if (!Ascii.digit(c) && c != '-') {
                return false;
            }
        }
        return tokens.end(i) - tokens.start(i) >= 5;
    }

    private List<Cover.Registrant> registrants() {
        List<Cover.Registrant> out = new ArrayList<>(tagged.registrants());
        if (out.isEmpty() && fields.blocks.size() > 1) {
            for (CoverBlock block : fields.blocks) {
                out.add(
                        new Cover.Registrant(
                                name(block),
                                jurisdiction(block),
                                list(block.files),
                                first(block.eins)));
            }
        }
        return out;
    }

    private Fact<String> first(List<Integer> of) {
        return of.isEmpty()
                ? Fact.none()
                : page.fact(tokens.start(of.getFirst()), tokens.end(of.getFirst()));
    }

    /// File numbers, parted by commas where there are several.
    private Fact<String> list(List<Integer> of) {
        if (of.size() < 2) {
            return first(of);
        }
        StringBuilder value = new StringBuilder();
        List<Span> at = new ArrayList<>();
        for (int i : of) {
            Fact<String> one = page.fact(tokens.start(i), tokens.end(i));
            value.append(value.isEmpty() ? "" : ", ").append(one.orElse(""));
            at.addAll(one.at());
        }
        return Fact.of(value.toString(), at);
    }

    /// Of several dates the earliest, since the date in brackets is that of the earliest event; a
    /// bracket wins over a misprint.
    private Fact<LocalDate> reportDate() {
        Fact<LocalDate> best = Fact.none();
        boolean bracket = false;
        for (int i : fields.dates) {
            Fact<LocalDate> date = date(i);
            boolean inBrackets = tokens.bracketed(i);
            boolean better =
                    !best.isPresent()
                            || (inBrackets && !bracket)
                            || (inBrackets == bracket
                                    && date.orElse(LocalDate.MAX)
                                            .isBefore(best.orElse(LocalDate.MAX)));
            if (better) {
                best = date;
                bracket = inBrackets;
            }
        }
        return best;
    }

    private Fact<LocalDate> date(int i) {
        int end = tokens.end(i);
        Optional<Dates.Found> found = Dates.at(tokens.text, tokens.start(i), end);
        if (found.isEmpty()) {
            return Fact.none();
        }
        Dates.Found last = found.get();
        return rangeStart(last)
                .or(() -> found)
                .map(f -> Fact.of(f.date().orElseThrow(), page.span(f.start(), end)))
                .orElse(Fact.none());
    }

    /// The first day of a range that a date ends: "May 6 - May 9, 2010".
    private Optional<Dates.Found> rangeStart(Dates.Found last) {
        int line = page.lineAt(last.start());
        int from = Math.max(page.start(line), last.start() - LONGEST_DAY);
        if (!rangeMark(from, last.start())) {
            return Optional.empty();
        }
        return Dates.next(tokens.text, from, last.start())
                .filter(f -> f.year() == 0 && f.day() != 0 && f.month() <= last.month())
                .filter(f -> to(f.end(), last.start()))
                .map(f -> new Dates.Found(last.year(), f.month(), f.day(), f.start(), last.end()));
    }

    /// Whether what stands before a date ends like a dash, "to" or "through", so that a day is
    /// worth looking for.
    private boolean rangeMark(int from, int date) {
        int i = date;
        while (i > from && tokens.text[i - 1] <= ' ') {
            i--;
        }
        char c = i > from ? tokens.text[i - 1] : ' ';
        return c == 'o' || c == 'h' || ExhibitNumber.dash(c);
    }

    /// Whether a dash, "to" or "through" stands between two positions and nothing else.
    private boolean to(int a, int z) {
        String words = page.text().substring(a, z).strip();
        return words.length() == 1 && ExhibitNumber.dash(words.charAt(0))
                || words.equals("to")
                || words.equals("through");
    }

    /// Where the check boxes begin: with the first legend, or the mark alone in the line before it.
    private int boxesBegin() {
        int at = bounds.identityEnd();
        int line = page.lineAt(at);
        boolean mark =
                line > 0
                        && line < page.lines()
                        && at == page.start(line)
                        && page.end(line - 1) - page.start(line - 1) <= 3;
        return mark ? page.start(line - 1) : at;
    }

    private Optional<Cover.Checkboxes> boxes() {
        Fact<Boolean> written = tagged.flag("WrittenCommunications");
        if (!written.isPresent()) {
            return CheckboxReader.boxes(page, bytes, boxesBegin(), bounds.coverEnd(), problems);
        }
        return Optional.of(tagged.boxes(tagged::flag));
    }

    // ---- tagged against seen

    /// The type of the document and whether it is an amendment, against the title that the cover
    /// prints. EDGAR lets an amendment be tagged `8-K`.
    private void form(CoverComparison differing, Fact<Boolean> amends) {
        Fact<String> type = tagged.first("DocumentType");
        boolean titled =
                Scan.find(page.characters(), bounds.begin(), bounds.identityEnd(), "8-k") >= 0;
        if (type.isPresent() && titled && !Scan.at(type.orElse(""), 0, "8-k")) {
            differing.texts("document type", type, Fact.of("8-K", List.of()));
        }
        if (titled) {
            differing.flags(
                    "amendment flag",
                    tagged.flag("AmendmentFlag"),
                    amends.or(Fact.of(false, List.of())),
                    "Form 8-K/A or an amendment number",
                    "Form 8-K");
        }
    }

    /// The four boxes. A fact that can be seen has its mark within it; of hidden ones the marks are
    /// looked for as on a cover without tags.
    private void boxes(CoverComparison differing, Cover.Checkboxes fact) {
        if (!tagged.flag("WrittenCommunications").isPresent()) {
            return;
        }
        Cover.Checkboxes marked = tagged.boxes(tagged::mark);
        if (marked.rule425().isPresent()) {
            differing.boxes(fact, marked);
        } else {
            CheckboxReader.boxes(page, bytes, boxesBegin(), bounds.coverEnd(), new ArrayList<>())
                    .ifPresent(seen -> differing.boxes(fact, seen));
        }
    }

    private void growth(CoverComparison differing, GrowthReader.Growth seen) {
        differing.box(
                "emerging growth company",
                tagged.flag("EntityEmergingGrowthCompany"),
                seen.emerging());
        differing.box(
                "extended transition period",
                tagged.flag("EntityExTransitionPeriod"),
                seen.transition());
    }
}
