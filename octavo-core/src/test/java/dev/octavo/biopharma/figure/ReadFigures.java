package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Introductions;
import dev.octavo.biopharma.sentence.Paragraphs;
import dev.octavo.biopharma.sentence.Story;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads the figures and the announced results of a test's text, as a filing's are.
final class ReadFigures {

    /// The statements of a quarter and a half year to June 30, 2011.
    static final String STATEMENT =
            """
            Aldwych Therapeutics, Inc.
            Consolidated Statements of Operations
            (In thousands, except per share data)

                                         Three Months Ended      Six Months Ended
                                            June 30,                June 30,
                                         2011       2010         2011       2010
            Revenues:
              License fees              $ 1,200    $   900      $ 2,300    $ 1,700
              Royalties                     112         --          140         20
                                        -------    -------      -------    -------
            Total revenues                1,312        900        2,440      1,720

            Net loss                    $(6,253)   $(4,881)    $(11,004)   $(9,320)

            Net loss per share:
              Basic and diluted         $ (0.15)   $ (0.12)     $ (0.26)   $ (0.23)

            Consolidated Balance Sheets
            (In thousands)
                                        June 30,   December 31,
                                          2011        2010
            Cash and cash equivalents   $ 70,276    $ 81,003
            """;

    private ReadFigures() {}

    static Paragraphs texts() {
        return new Paragraphs(new Introductions(new Parties("Aldwych Therapeutics, Inc.")));
    }

    static Page page(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return PageReader.read(bytes, 0, bytes.length, 1);
    }

    /// The figures of a period: name, value, unit and scale of each.
    static List<String> figures(String text, String end, String length) {
        Figures.Read read =
                Figures.read(
                        texts(),
                        List.of(Figures.Place.all(page(text))),
                        new Figures.Period(Optional.of(LocalDate.parse(end)), Optional.of(length)),
                        Optional.empty());
        return read.figures().stream()
                .map(f ->
                        f.name()
                                + " "
                                + f.value().toPlainString()
                                + " "
                                + f.unit()
                                + " "
                                + f.scale())
                .toList();
    }

    /// The results that the text of an item announces; of a release, if the item is "".
    static List<Event.FinancialResults> results(
            String text, String item, Optional<LocalDate> announced) {
        Page page = page(text);
        Paragraphs texts = texts();
        Story story = Story.ofFigures(texts);
        story.add(page, 0, 0, page.lines());
        Optional<String> number = Optional.of(item).filter(i -> !i.isEmpty());
        return Results.of(story.sentences(), number, item.equals("2.02"), announced)
                .map(a -> ResultEvents.of(List.of(a), texts, List.of(Figures.Place.all(page))))
                .orElse(List.of())
                .stream()
                .map(e -> (Event.FinancialResults) e)
                .toList();
    }
}
