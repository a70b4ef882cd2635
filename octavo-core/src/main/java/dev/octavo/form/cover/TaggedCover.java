package dev.octavo.form.cover;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.form.Cover;
import dev.octavo.form.line.Nothing;
import dev.octavo.page.Dates;
import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The facts that inline XBRL tags on a cover (`dei:EntityRegistrantName` and the others of the
/// cover page taxonomy).
///
/// A cover of several registrants tags each fact once for each, told apart by their contexts; the
/// first value of a fact is that of the first registrant. Facts of securities come in threes that
/// share a context.
final class TaggedCover {

    private final Page page;
    private final List<Page.Tag> facts = new ArrayList<>();

    private TaggedCover(Page page) {
        this.page = page;
        for (Page.Tag tag : page.tags()) {
            if (tag.name().startsWith("dei:")) {
                facts.add(tag);
            }
        }
    }

    static TaggedCover of(Page page) {
        return new TaggedCover(page);
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /// The first tag of a fact from a place in the list on; -1 where there is none.
    private int next(String name, int from) {
        for (int i = from; i < facts.size(); i++) {
            String tagged = facts.get(i).name();
            if (tagged.length() == name.length() + 4 && tagged.endsWith(name)) {
                return i;
            }
        }
        return -1;
    }

    private Fact<String> fact(Page.Tag tag) {
        int end = tag.end();
        while (end > tag.start()
                && (page.text().charAt(end - 1) == ',' || page.text().charAt(end - 1) <= ' ')) {
            end--;
        }
        Fact<String> fact = page.fact(tag.start(), end);
        return Nothing.said(fact.orElse("")) ? Fact.none() : fact;
    }

    /// The first value of a fact.
    Fact<String> first(String name) {
        for (int i = next(name, 0); i >= 0; i = next(name, i + 1)) {
            Page.Tag tag = facts.get(i);
            Fact<String> fact = fact(tag);
            if (fact.isPresent()) {
                return fact;
            }
        }
        return Fact.none();
    }

    /// The first value of a fact if it can be seen on the page; hidden ones are often codes (`DE`,
    /// `NASDAQ`).
    Fact<String> visible(String name) {
        for (int i = next(name, 0); i >= 0; i = next(name, i + 1)) {
            Page.Tag tag = facts.get(i);
            if (!tag.hidden()) {
                return fact(tag);
            }
        }
        return Fact.none();
    }

    Fact<LocalDate> date(String name) {
        for (int i = next(name, 0); i >= 0; i = next(name, i + 1)) {
            Page.Tag tag = facts.get(i);
            Optional<Dates.Found> found = Dates.first(page.characters(), tag.start(), tag.end());
            if (found.isPresent()) {
                return Fact.of(
                        found.get().date().orElseThrow(),
                        page.span(found.get().start(), found.get().end()));
            }
        }
        return Fact.none();
    }

    /// A true or false: by the transform where that is fixed, else by the glyph or word.
    Fact<Boolean> flag(String name) {
        for (int i = next(name, 0); i >= 0; i = next(name, i + 1)) {
            Page.Tag tag = facts.get(i);
            Optional<Boolean> said = flag(tag);
            if (said.isPresent()) {
                return Fact.of(said.get(), page.span(tag.start(), tag.end()));
            }
        }
        return Fact.none();
    }

    /// What the first tag of a fact that can be seen shows, whatever its transform makes of it.
    Fact<Boolean> mark(String name) {
        for (int i = next(name, 0); i >= 0; i = next(name, i + 1)) {
            Page.Tag tag = facts.get(i);
            Optional<Boolean> shown = tag.hidden() ? Optional.empty() : shown(tag);
            if (shown.isPresent()) {
                return Fact.of(shown.get(), page.span(tag.start(), tag.end()));
            }
        }
        return Fact.none();
    }

    /// The four boxes, each read as asked from the name of its fact.
    Cover.Checkboxes boxes(Function<String, Fact<Boolean>> read) {
        return new Cover.Checkboxes(
                read.apply("WrittenCommunications"),
                read.apply("SolicitingMaterial"),
                read.apply("PreCommencementTenderOffer"),
                read.apply("PreCommencementIssuerTenderOffer"));
    }

    private Optional<Boolean> flag(Page.Tag tag) {
        String format = tag.format();
        if (format.endsWith("booleantrue") || format.endsWith("fixed-true")) {
            return Optional.of(true);
        }
        if (format.endsWith("booleanfalse") || format.endsWith("fixed-false")) {
            return Optional.of(false);
        }
        return shown(tag);
    }

    private Optional<Boolean> shown(Page.Tag tag) {
        String text = page.text();
        int a = tag.start();
        int z = tag.end();
        while (a < z && Character.isWhitespace(text.charAt(a))) {
            a++;
        }
        while (z > a && Character.isWhitespace(text.charAt(z - 1))) {
            z--;
        }
        if (is(a, z, "true") || is(a, z, "yes")) {
            return Optional.of(true);
        }
        if (is(a, z, "false") || is(a, z, "no")) {
            return Optional.of(false);
        }
        return CheckMarks.ticked(text, a, z);
    }

    private boolean is(int a, int z, String word) {
        return z - a == word.length() && Scan.at(page.characters(), a, word);
    }

    /// Whether all parts of the address are tagged, so that nobody need look for them.
    boolean addressed() {
        return street().isPresent()
                && first("EntityAddressCityOrTown").isPresent()
                && first("EntityAddressStateOrProvince").isPresent()
                && first("EntityAddressPostalZipCode").isPresent();
    }

    Fact<String> street() {
        return joined(
                first("EntityAddressAddressLine1"),
                joined(first("EntityAddressAddressLine2"), first("EntityAddressAddressLine3")));
    }

    private static Fact<String> joined(Fact<String> a, Fact<String> b) {
        if (!a.isPresent() || !b.isPresent()) {
            return a.or(b);
        }
        List<Span> at = new ArrayList<>(a.at());
        at.addAll(b.at());
        return Fact.of(a.orElse("") + " " + b.orElse(""), at);
    }

    /// Area code and local number as one, with what stands between them on the page.
    Fact<String> phone() {
        int area = next("CityAreaCode", 0);
        int local = next("LocalPhoneNumber", 0);
        if (area < 0 || local < 0) {
            return first("LocalPhoneNumber");
        }
        Page.Tag a = facts.get(area);
        Page.Tag b = facts.get(local);
        boolean oneLine =
                !a.hidden()
                        && !b.hidden()
                        && b.start() > a.end()
                        && b.start() - a.end() < 6
                        && page.lineAt(a.start()) == page.lineAt(b.end());
        if (!oneLine) {
            return joined(fact(a), fact(b));
        }
        int start =
                a.start() > 0 && page.text().charAt(a.start() - 1) == '('
                        ? a.start() - 1
                        : a.start();
        return page.fact(start, b.end());
    }

    /// The securities; one a context that has a title.
    List<Cover.Security> securities() {
        if (facts.isEmpty()) {
            return List.of();
        }
        Map<String, Fact<String>> symbols = byContext("TradingSymbol");
        Map<String, Fact<String>> exchanges = byContext("SecurityExchangeName");
        List<Cover.Security> out = new ArrayList<>();
        byContext("Security12bTitle")
                .forEach((context, title) -> {
                    Fact<String> symbol = symbols.getOrDefault(context, Fact.none());
                    Fact<String> exchange = exchanges.getOrDefault(context, Fact.none());
                    if (symbol.isPresent() || exchange.isPresent()) {
                        out.add(new Cover.Security(title, symbol, exchange));
                    }
                });
        return out;
    }

    private Map<String, Fact<String>> byContext(String name) {
        Map<String, Fact<String>> out = new LinkedHashMap<>();
        for (int i = next(name, 0); i >= 0; i = next(name, i + 1)) {
            Page.Tag tag = facts.get(i);
            Fact<String> fact = fact(tag);
            if (fact.isPresent()) {
                out.putIfAbsent(tag.context(), fact);
            }
        }
        return out;
    }

    /// The registrants, when there are several.
    List<Cover.Registrant> registrants() {
        if (facts.isEmpty()) {
            return List.of();
        }
        Map<String, Fact<String>> names = byContext("EntityRegistrantName");
        if (names.size() < 2) {
            return List.of();
        }
        Map<String, Fact<String>> states = byContext("EntityIncorporationStateCountryCode");
        Map<String, Fact<String>> files = byContext("EntityFileNumber");
        Map<String, Fact<String>> eins = byContext("EntityTaxIdentificationNumber");
        List<Cover.Registrant> out = new ArrayList<>();
        names.forEach((context, name) ->
                out.add(
                        new Cover.Registrant(
                                name,
                                states.getOrDefault(context, Fact.none()),
                                files.getOrDefault(context, Fact.none()),
                                eins.getOrDefault(context, Fact.none()))));
        return out;
    }
}
