package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Gate;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text to be read for events: an item's body or a press release, as sentences in order.
///
/// A text is only cut into sentences and looked at closely when a word of the [Gate] stands in it,
/// and then once for all its readers.
public final class Story {

    private final Paragraphs all;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /// Of each paragraph, what it is kept for.
    private final List<Use> uses = new ArrayList<>();

    /// What a paragraph can be of use for.
    private enum Use {
        EVENTS,
        /// It may say when an agreement was made, or what a step was: of no use where there are no
        /// payments.
        AGREEMENT,
        /// It only describes a compound: what stands in it is no neighbour of an event.
        COMPOUND,
        /// It only tells of an agreement or its terms.
        DEAL,
        /// It only tells of a trial or an application.
        STEP,
        /// It only tells what the finances are to be, or that statements are forward-looking.
        OUTLOOK,
        /// It only tells who has another company's name or place.
        NAMES,
        /// It is the heading above a paragraph in which a step may be told.
        HEADING
    }

    /// The paragraphs that may describe a compound.
    private final BitSet described = new BitSet();

    /// The sentences of all paragraphs but those that only describe a compound or tell of a deal.
    private final List<Sentence> whole = new ArrayList<>();

    /// The sentences in which a step may be told.
    private final List<Sentence> steps = new ArrayList<>();

    /// The sentences in which something may be expected.
    private final List<Sentence> ahead = new ArrayList<>();

    /// Whether a paragraph only tells what the finances are to be.
    private boolean outlook;

    /// The sentences of the paragraphs that may describe a compound.
    private final List<Sentence> every = new ArrayList<>();

    /// The paragraphs in which an agreement or its terms may be named.
    private final BitSet agreed = new BitSet();

    /// Lines of a page that belong to the text, the first from position `start` on.
    public record Stretch(Page page, int first, int start, int behind) {}

    private final List<Stretch> stretches = new ArrayList<>();

    private int topics;

    /// Whether a word stands in the text by which compounds are described.
    private boolean tells;

    /// What the text is read for.
    private enum Reading {
        EVENTS,
        /// It is that of an item about agreements, every paragraph of which counts.
        AGREEMENTS,
        /// Only the figures in its sentences count.
        FIGURES
    }

    private final Reading reading;

    /// A text that is read for events.
    ///
    /// @param all the paragraphs of the filing
    Story(Paragraphs all) {
        this(all, Reading.EVENTS);
    }

    private Story(Paragraphs all, Reading reading) {
        this.all = all;
        this.reading = reading;
    }

    /// A text that is read for the figures in its sentences.
    public static Story ofFigures(Paragraphs all) {
        return new Story(all, Reading.FIGURES);
    }

    /// The text of an item; one of an item 1.01 or 1.02 tells of agreements of any kind.
    public static Story ofItem(Paragraphs all, String number) {
        boolean material = number.equals("1.01") || number.equals("1.02");
        return new Story(all, material ? Reading.AGREEMENTS : Reading.EVENTS);
    }

    /// Whether it is the text of an item about agreements.
    public boolean material() {
        return reading == Reading.AGREEMENTS;
    }

    /// Adds the lines `first` to before `behind`, paragraph by paragraph; the first line from
    /// position `start` on.
    public void add(Page page, int first, int start, int behind) {
        stretches.add(new Stretch(page, first, start, behind));
        int line = first;
        while (line < behind) {
            int end = ParagraphEnds.behind(page, line, behind);
            paragraph(page, line, line == first ? start : page.start(line), end);
            line = end;
        }
    }

    private static boolean letters(Page page, int from, int to) {
        char[] text = page.characters();
        for (int i = from; i < to; i++) {
            char c = text[i];
            if ((char) ((c | 32) - 'a') < 26 || c > 127) {
                return true;
            }
        }
        return false;
    }

    /// The heading passed last, where nothing below it has been of use yet.
    private @Nullable Paragraph heading;

    /// Whether a heading was kept that may name a compound, which the next one ends the part of.
    private boolean topical;

    /// The headings among the paragraphs that are of use for something else, too.
    private final BitSet headings = new BitSet();

    /// Keeps the heading above a paragraph in which a step may be told: it may name the compound.
    private void keepHeading() {
        Paragraph h = heading;
        heading = null;
        if (h == null || Gate.tested(h.topics)) {
            return;
        }
        topical |= h.named;
        if (!paragraphs.isEmpty() && paragraphs.getLast() == h) {
            headings.set(paragraphs.size() - 1);
        } else {
            uses.add(Use.HEADING);
            paragraphs.add(h);
        }
    }

    private void paragraph(Page page, int first, int start, int behind) {
        if (reading == Reading.FIGURES && !letters(page, start, page.end(behind - 1))) {
            // a cell with a number: figures are named in words
            return;
        }
        Paragraph p = all.at(page, first, start, behind);
        if (p.empty) {
            return;
        }
        Paragraph left = before;
        if (left != null && reading != Reading.FIGURES && Gate.payments(p.topics)) {
            // whose step it is that is paid for may be told in words that tell of no step
            if (!paragraphs.isEmpty() && paragraphs.getLast() == left) {
                uses.set(uses.size() - 1, Use.EVENTS);
            } else {
                uses.add(Use.EVENTS);
                paragraphs.add(left);
            }
        }
        if (left != null && reading == Reading.FIGURES && left.title() && Gate.figures(p.topics)) {
            // "Fourth quarter", which names no figure
            uses.add(Use.EVENTS);
            paragraphs.add(left);
        }
        before = null;
        if (reading != Reading.FIGURES) {
            if (Gate.acts(p.topics)) {
                keepHeading();
            } else if ((p.named || topical) && p.heading()) {
                heading = p;
            }
        }
        boolean expects = Gate.outlook(p.topics);
        outlook |= expects;
        if (counts(p.topics, page.end(behind - 1) - start)) {
            all.keep(p);
            paragraphs.add(p);
            boolean deal = uses.getLast() == Use.DEAL && described.get(uses.size() - 1);
            before = uses.getLast() == Use.COMPOUND || deal ? p : null;
        } else {
            before = p;
            boolean step = stepping(p.topics);
            boolean ahead = expects || Gate.legal(p.topics) || Gate.plans(p.topics);
            if (reading != Reading.FIGURES && (step || ahead || Gate.succession(p.topics))) {
                all.keep(p);
                paragraphs.add(p);
                uses.add(step ? Use.STEP : ahead ? Use.OUTLOOK : Use.NAMES);
            }
        }
    }

    /// Whether a paragraph may tell of a trial, an application or a launch.
    private static boolean stepping(int topics) {
        return Gate.tested(topics) || Gate.ends(topics) || Gate.launched(topics);
    }

    /// The paragraph before, where it was found to be of no use but to tell of a compound.
    private @Nullable Paragraph before;

    /// Whether a paragraph of these topics is of use, which is noted.
    ///
    /// @param length in characters
    private boolean counts(int found, int length) {
        topics |= found;
        boolean figures = reading == Reading.FIGURES;
        // a heading says which period the figures below are of
        boolean headed =
                figures && ((found & Gate.RESULTS) != 0 || length < HEADING && Gate.periods(found));
        boolean paragraph = figures ? headed || Gate.figures(found) : Gate.paragraph(found);
        boolean agreement = !figures && (Gate.agreement(found) || Gate.medical(found));
        boolean deal = !figures && (material() || Gate.agreed(found));
        boolean describes = !figures && (found & Gate.DESCRIBES) != 0;
        boolean useful = paragraph || agreement || describes || deal;
        if (useful) {
            agreed.set(paragraphs.size(), Gate.agreed(found));
            // what is told of a compound here may be said of one that another paragraph names
            described.set(paragraphs.size(), describes);
            tells |= describes;
            uses.add(
                    paragraph
                            ? Use.EVENTS
                            : agreement ? Use.AGREEMENT : deal ? Use.DEAL : Use.COMPOUND);
        }
        return useful;
    }

    /// A heading is shorter, in characters.
    private static final int HEADING = 200;

    public boolean payments() {
        return Gate.payments(topics);
    }

    /// The lines in which a table of milestone payments may stand.
    public List<Stretch> milestoneTables() {
        return (topics & Gate.MILESTONE) != 0 ? stretches : List.of();
    }

    public boolean steps() {
        return Gate.trials(topics);
    }

    /// Whether it is sure to be about medicines under test.
    public boolean medicines() {
        return Gate.steps(topics);
    }

    /// Whether it may be about the business of medicines.
    public boolean ofMedicines() {
        return Gate.medicines(topics) || Gate.medical(topics);
    }

    public boolean compounds() {
        return tells && Gate.medicines(topics);
    }

    /// The sentences of the paragraphs in which a company may be told to have another's name or
    /// place.
    public List<Sentence> ofNames() {
        List<Sentence> out = new ArrayList<>();
        for (Paragraph p : paragraphs) {
            if (Gate.succeeds(p.topics)) {
                out.addAll(all.sentences(p));
            }
        }
        return out;
    }

    /// Whether a company may be told to have another's name or place, in a text about medicines.
    public boolean successions() {
        return Gate.succeeds(topics) && Gate.medicines(topics);
    }

    public boolean results() {
        return Gate.results(topics);
    }

    /// Whether results without the last day of their period may be announced.
    ///
    /// @param form whether the item itself is one for results
    public boolean announcesFigures(boolean form) {
        return (topics & Gate.RESULTS) != 0 && (form || Gate.figures(topics))
                || form && Gate.figures(topics);
    }

    /// Whether figures of a period may be told, though nobody says that they are results.
    public boolean tellsFigures() {
        return Gate.figures(topics) && Gate.periods(topics);
    }

    /// The same text, read for the figures in its sentences.
    public Story forFigures() {
        Story out = ofFigures(all);
        for (Stretch at : stretches) {
            out.add(at.page, at.first, at.start, at.behind);
        }
        return out;
    }

    public boolean agreements() {
        return material() ? Gate.agreed(topics) : Gate.agreements(topics);
    }

    /// The sentences in the neighbourhood of events, numbered.
    public List<Sentence> sentences() {
        List<Sentence> out = new ArrayList<>();
        whole.clear();
        every.clear();
        steps.clear();
        ahead.clear();
        boolean sure = medicines();
        boolean compounds = compounds();
        boolean trials = steps();
        for (int p = 0; p < paragraphs.size(); p++) {
            Use use = uses.get(p);
            boolean near = use == Use.EVENTS || use == Use.AGREEMENT;
            boolean above = trials && (use == Use.HEADING || headings.get(p));
            boolean about = compounds && described.get(p);
            boolean step =
                    above
                            || trials
                                    && (use == Use.STEP
                                            || (use == Use.COMPOUND || use == Use.DEAL)
                                                    && stepping(paragraphs.get(p).topics));
            boolean main = use == Use.EVENTS || use == Use.AGREEMENT && payments();
            boolean expects =
                    (sure ? near || step : main)
                            || Gate.outlook(paragraphs.get(p).topics)
                            || sure && Gate.plans(paragraphs.get(p).topics)
                            || Gate.legal(paragraphs.get(p).topics);
            if (near || about || step || expects) {
                List<Sentence> cut = all.sentences(paragraphs.get(p));
                boolean neighbour = use != Use.STEP && use != Use.HEADING;
                if (neighbour && (near || about || step)) {
                    for (Sentence s : cut) {
                        s.index = out.size();
                        if (main) {
                            out.add(s);
                        }
                    }
                }
                if (near) {
                    whole.addAll(cut);
                }
                if (near || step) {
                    steps.addAll(cut);
                }
                if (about) {
                    every.addAll(cut);
                }
                if (expects) {
                    ahead.addAll(cut);
                }
            }
        }
        return out;
    }

    /// The sentences of all paragraphs that tell of an event, of medicine or of an agreement's
    /// date.
    public List<Sentence> whole() {
        return whole;
    }

    /// Whether a paragraph tells what the finances are to be, and nothing else.
    public boolean outlook() {
        return outlook;
    }

    /// All sentences in which something may be expected.
    public List<Sentence> ahead() {
        return ahead;
    }

    /// All sentences in which a step of a trial or application may be told, in their order: also
    /// those of paragraphs that tell of nothing else.
    public List<Sentence> ofSteps() {
        return steps;
    }

    /// Of the sentences that [#sentences] has cut those of paragraphs that may describe a compound,
    /// also where the paragraph tells nothing else.
    public List<Sentence> every() {
        return every;
    }

    /// The text as it stands, of each stretch.
    public List<String> texts() {
        List<String> out = new ArrayList<>();
        for (Stretch at : stretches) {
            Page page = at.page();
            out.add(page.text().substring(page.start(at.first()), page.end(at.behind() - 1)));
        }
        return out;
    }

    /// All sentences that may tell of an agreement or its terms, numbered.
    public List<Sentence> dealings() {
        List<Sentence> out = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            boolean apart =
                    uses.get(p) == Use.STEP
                            || uses.get(p) == Use.OUTLOOK
                            || uses.get(p) == Use.NAMES
                            || uses.get(p) == Use.HEADING;
            boolean other = uses.get(p) == Use.COMPOUND || apart;
            if (material() && !apart || agreed.get(p) || !other) {
                for (Sentence s : all.sentences(paragraphs.get(p))) {
                    s.place = out.size();
                    out.add(s);
                }
            }
        }
        return out;
    }
}
