package dev.octavo.biopharma;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Headline figures told in sentences: "revenues for the quarter were $7.8 million", "net loss of
/// $6.3 million, or $0.15 per share", "had $70.3 million in cash and marketable securities".
///
/// The name must stand bare ("product revenues", "non-GAAP net income" are other figures), the sum
/// right behind a verb that says what it came to, and the sentence or the one before must name the
/// period. What is compared, expected or adjusted is left out.
final class FigureProse {

    private static final Words REVENUE = Words.of("revenue", "revenues", "sales");
    private static final Words PROFIT = Words.of("income", "earnings", "profit");
    private static final Words LOSS = Words.of("loss");
    private static final Words NET = Words.of("net");
    private static final Words BEFORE =
            Words.of(
                    "the",
                    "total",
                    "net",
                    "our",
                    "record",
                    "consolidated",
                    "its",
                    "'s",
                    "reported",
                    "gaap",
                    "a",
                    "and",
                    "quarterly",
                    "with",
                    "had",
                    "posted",
                    "quarter",
                    "recorded",
                    "that",
                    "company",
                    "annual",
                    "year",
                    "generated",
                    "achieved",
                    "reports",
                    "report",
                    "announced",
                    "an",
                    ",",
                    "of",
                    "fiscal",
                    "basis");
    private static final Words BEHIND =
            Words.of(
                    "for",
                    "were",
                    "was",
                    "of",
                    "in",
                    "totaled",
                    "totalled",
                    "increased",
                    "decreased",
                    "rose",
                    "grew",
                    "declined",
                    "fell",
                    "reached",
                    ",",
                    "during",
                    "amounted",
                    "improved",
                    "climbed",
                    "advanced",
                    "dropped",
                    "jumped");
    private static final Words CAME_TO =
            Words.of("was", "were", "of", "totaled", "totalled", "reached", "to", "at");
    private static final Words ABOUT = Words.of("approximately", "about", "a", "record", "nearly");
    private static final Words CHANGE =
            Words.of(
                    "increase",
                    "decrease",
                    "decline",
                    "growth",
                    "improvement",
                    "reduction",
                    "gain",
                    "charge",
                    "charges",
                    "expense",
                    "expenses",
                    "provision",
                    "tax",
                    "credit",
                    "benefit",
                    "impact",
                    "cost",
                    "costs");
    private static final Words NOT_OURS =
            Words.of(
                    "non-gaap",
                    "pro",
                    "adjusted",
                    "excluding",
                    "guidance",
                    "expects",
                    "expected",
                    "expect",
                    "anticipates",
                    "anticipate",
                    "will",
                    "would",
                    "outlook",
                    "projected",
                    "estimates",
                    "respectively",
                    "segment",
                    "including",
                    "forecast",
                    "range",
                    "between",
                    "could",
                    "should",
                    "restated",
                    "bookings",
                    "division",
                    "subsidiary");
    private static final Words COMPARES =
            Words.of(
                    "compared",
                    "versus",
                    "from",
                    "against",
                    "than",
                    "preceding",
                    "previous",
                    "ago",
                    "over",
                    "last",
                    "same",
                    "prior",
                    "comparable",
                    "increase",
                    "decrease");

    /// What stands behind these is of another period.
    private static final Words COMPARED = Words.of("compared", "versus", "against", "comparison");

    private static final Words CASH = Words.of("cash");
    private static final Words HELD =
            Words.of(
                    "cash",
                    "equivalents",
                    "and",
                    ",",
                    "marketable",
                    "securities",
                    "short-term",
                    "investments",
                    "available-for-sale",
                    "investment");
    private static final Words SECURITIES = Words.of("securities", "investments");
    private static final int QUARTER = Lexicon.intern("quarter");
    private static final int YEAR = Lexicon.intern("year");
    private static final int MONTHS = Lexicon.intern("months");
    private static final int MONTH = Lexicon.intern("month");
    private static final int PER = Lexicon.intern("per");
    private static final int SHARE = Lexicon.intern("share");
    private static final int BASIC = Lexicon.intern("basic");
    private static final int DILUTED = Lexicon.intern("diluted");
    private static final int OR = Lexicon.intern("or");
    private static final int IN = Lexicon.intern("in");
    private static final int OF = Lexicon.intern("of");
    private static final Words HAD =
            Words.of("had", "has", "have", "with", "held", "totaled", "were", "was");
    private static final Words STOOD = Words.of("stood", "amounted");
    private static final int FAR = 26;

    private final Figures.Period period;
    private final List<Event.Figure> out;

    private FigureProse(Figures.Period period, List<Event.Figure> out) {
        this.period = period;
        this.out = out;
    }

    static void read(
            Paragraphs texts, Figures.Place place, Figures.Period period, List<Event.Figure> out) {
        if (place.first() >= place.behind()) {
            return;
        }
        Story story = Story.ofFigures(texts);
        story.add(place.page(), place.first(), place.page().start(place.first()), place.behind());
        FigureProse reader = new FigureProse(period, out);
        String told = "";
        String heading = "";
        Optional<Sentence> before = Optional.empty();
        for (Sentence s : story.sentences()) {
            boolean goesOn = before.isPresent() && before.get().passage == s.passage;
            if (s.headline()) {
                Optional<String> headed = reader.heading(s);
                heading = headed.orElse(heading);
            }
            told = reader.sentence(s, goesOn && !told.isEmpty() ? told : heading);
            before = Optional.of(s);
        }
    }

    /// The period that the paragraphs below a heading speak of: "Third Quarter 2019 Financial
    /// Results"; none that is certain where it names two, and empty where it names none.
    private Optional<String> heading(Sentence s) {
        Optional<String> out = Optional.empty();
        for (int i = s.from; i < s.to; i++) {
            String named = named(s, i);
            if (!named.isEmpty()) {
                out = Optional.of(out.isEmpty() || out.get().equals(named) ? named : "");
            }
        }
        return out;
    }

    /// Reads a sentence and gives the period it speaks of, for the next one.
    private String sentence(Sentence s, String before) {
        String told = before;
        if (s.legal() || s.has(NOT_OURS, s.from, s.to)) {
            return "";
        }
        for (int i = s.from; i < s.to; i++) {
            String named = named(s, i);
            if (!named.isEmpty() && !compared(s, i)) {
                told = named;
            }
            if (REVENUE.has(s.t.word[i])) {
                revenue(s, i, told);
            } else if (NET.has(s.t.word[i]) && i + 1 < s.to) {
                profit(s, i + 1, told);
            } else if (CASH.has(s.t.word[i])) {
                cash(s, i);
            }
        }
        return told;
    }

    private static boolean compared(Sentence s, int i) {
        return s.has(COMPARES, i - 6, i) || s.has(COMPARED, s.from, i);
    }

    /// The length of the period that a token names: ours, another, or empty where it names none.
    private String named(Sentence s, int i) {
        int w = s.t.word[i];
        if (!period(w)) {
            return "";
        }
        String length =
                w == QUARTER
                        ? "quarter"
                        : w == YEAR ? "year" : months(i > s.from ? s.t.text(i - 1) : "");
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            if (m.from() > i && m.from() <= i + 3 || m.from() <= i && m.to() > i) {
                Optional<EventDate> d = s.m().date(m.from());
                if (d.isPresent() && !ours(d.get())) {
                    return "other";
                }
            }
        }
        return length;
    }

    private static String months(String before) {
        return switch (before.toLowerCase(Locale.ROOT)) {
            case "three" -> "quarter";
            case "six" -> "six-months";
            case "nine" -> "nine-months";
            case "twelve" -> "year";
            default -> "";
        };
    }

    /// Whether a word names the length of a period.
    static boolean period(int word) {
        return word == QUARTER || word == YEAR || word == MONTHS || word == MONTH;
    }

    private boolean ours(EventDate d) {
        if (period.end().isEmpty()) {
            return true;
        }
        LocalDate end = period.end().get();
        return switch (d.precision()) {
            case DAY -> FigureColumns.near(d.date(), end);
            case MONTH ->
                    d.date().getYear() == end.getYear() && d.date().getMonth() == end.getMonth();
            case QUARTER, HALF, YEAR -> d.date().getYear() >= end.getYear();
        };
    }

    private void revenue(Sentence s, int at, String told) {
        boolean sales = s.t.text(at).equalsIgnoreCase("sales");
        boolean bare = at == s.from || BEFORE.has(s.t.word[at - 1]) || s.m().taken(at - 1);
        if (!bare || compared(s, at) || sales && (at == s.from || !NET.has(s.t.word[at - 1]))) {
            return;
        }
        if (at - 2 >= s.from && NET.has(s.t.word[at - 1]) && !bareBefore(s, at - 2)) {
            return;
        }
        sum(s, at + 1, told).ifPresent(m -> add("revenue", s, m, false));
    }

    private static boolean bareBefore(Sentence s, int at) {
        return BEFORE.has(s.t.word[at]) || s.m().taken(at) || s.t.is(at, Tokens.SIGN);
    }

    private void profit(Sentence s, int at, String told) {
        boolean loss = LOSS.has(s.t.word[at]);
        if (!loss && !PROFIT.has(s.t.word[at])) {
            return;
        }
        if (compared(s, at) || at - 2 >= s.from && !bareBefore(s, at - 2)) {
            return;
        }
        Optional<Mention> sum = sum(s, at + 1, told);
        if (sum.isPresent()) {
            add("net-income", s, sum.get(), loss);
            perShare(s, sum.get().to(), loss);
        }
    }

    /// The sum that the name before token `from` came to.
    private Optional<Mention> sum(Sentence s, int from, String told) {
        if (from >= s.to || !BEHIND.has(s.t.word[from])) {
            return Optional.empty();
        }
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            if (m.from() >= from) {
                return m.from() - from <= FAR && cameTo(s, from, m, told)
                        ? Optional.of(m)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean cameTo(Sentence s, int from, Mention m, String told) {
        String length = told;
        for (int i = from; i < m.from(); i++) {
            if (COMPARES.has(s.t.word[i])
                    || REVENUE.has(s.t.word[i])
                    || LOSS.has(s.t.word[i])
                    || PROFIT.has(s.t.word[i])) {
                return false;
            }
            String named = named(s, i);
            length = named.isEmpty() ? length : named;
        }
        if (length.isEmpty()) {
            length = behind(s, m.to());
        }
        if (!length.equals(period.length().orElse("-"))) {
            return false;
        }
        int i = m.from() - 1;
        while (i > from && ABOUT.has(s.t.word[i])) {
            i--;
        }
        return CAME_TO.has(s.t.word[i]) && !(i > from && CHANGE.has(s.t.word[i - 1]));
    }

    /// The first period that a sentence names behind a sum, before anything that it is compared
    /// with: "was $17.5 million, or $0.52 per share, for the third quarter of 2019, compared to".
    private String behind(Sentence s, int from) {
        for (int i = from; i < Math.min(s.to, from + FAR); i++) {
            if (COMPARES.has(s.t.word[i])) {
                return "";
            }
            String named = named(s, i);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return "";
    }

    /// ", or $0.15 per share": the sum behind that of the profit.
    private void perShare(Sentence s, int from, boolean loss) {
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            if (m.from() < from || m.from() > from + 4) {
                continue;
            }
            boolean or = false;
            for (int i = from; i < m.from(); i++) {
                or |= s.t.word[i] == OR;
            }
            int per = m.to();
            while (per < s.to && s.t.word[per] == Tokens.CLOSE) {
                per++;
            }
            if (!or || per >= s.to || s.t.word[per] != PER) {
                return;
            }
            int z = Math.min(s.to, per + 9);
            boolean basic = false;
            boolean diluted = false;
            boolean share = false;
            for (int i = per; i < z && !s.m().is(i, Mention.Type.MONEY); i++) {
                basic |= s.t.word[i] == BASIC;
                diluted |= s.t.word[i] == DILUTED;
                share |= s.t.word[i] == SHARE;
            }
            if (share) {
                if (basic || !diluted) {
                    add(basic ? "eps-basic" : "eps", s, m, loss);
                }
                if (diluted) {
                    add("eps-diluted", s, m, loss);
                }
            }
            return;
        }
    }

    /// "had $70.3 million in cash and marketable securities", "cash and cash equivalents of $12
    /// million", with the last day of the period in the sentence.
    private void cash(Sentence s, int at) {
        if (!dated(s) || listed(s, at)) {
            return;
        }
        int z = at;
        boolean securities = false;
        while (z < s.to && HELD.has(s.t.word[z])) {
            securities |= SECURITIES.has(s.t.word[z]);
            z++;
        }
        z = pastDate(s, z);
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            boolean behind =
                    m.from() >= z
                            && m.from() - z <= 3
                            && z < s.to
                            && (CAME_TO.has(s.t.word[z]) || STOOD.has(s.t.word[z]));
            boolean in =
                    m.to() + 1 == at
                            && s.has(HAD, m.from() - 5, m.from())
                            && (s.t.word[m.to()] == IN || s.t.word[m.to()] == OF);
            if (behind || in) {
                add(securities ? "cash-and-securities" : "cash", s, m, false);
                return;
            }
        }
    }

    /// Whether another holding stands before it in a list, so that the list does not begin here.
    private static boolean listed(Sentence s, int at) {
        int before = at - 1;
        if (before > s.from && s.t.word[before] == Tokens.COMMA) {
            before--;
        }
        return before >= s.from && s.t.word[before] != Tokens.COMMA && HELD.has(s.t.word[before]);
    }

    /// Behind the date that stands between the holdings and their verb: "cash and investments at
    /// September 30, 2010 totaled".
    private static int pastDate(Sentence s, int from) {
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            if (m.from() > from && m.from() <= from + 3) {
                boolean as = true;
                for (int i = from; i < m.from(); i++) {
                    as &= AS_OF.has(s.t.word[i]);
                }
                return as ? m.to() : from;
            }
        }
        return from;
    }

    private static final Words AS_OF = Words.of("as", "at", "of", "on");

    private boolean dated(Sentence s) {
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            Optional<LocalDate> day =
                    s.m().date(m.from())
                            .filter(d -> d.precision() == EventDate.Precision.DAY)
                            .map(EventDate::date);
            if (day.isPresent()
                    && period.end().isPresent()
                    && FigureColumns.near(day.get(), period.end().get())) {
                return true;
            }
        }
        return false;
    }

    private void add(String name, Sentence s, Mention m, boolean loss) {
        Money money = s.m().money(m.from());
        if (money.amount().isEmpty()
                || money.currency().isEmpty()
                || money.qualifier() != Money.Qualifier.EXACT
                        && money.qualifier() != Money.Qualifier.APPROXIMATE
                || out.stream().anyMatch(f -> f.name().equals(name))) {
            return;
        }
        boolean share = name.startsWith("eps");
        BigDecimal amount = money.amount().get();
        String printed = s.t.text(m.from(), m.to()).toLowerCase(Locale.ROOT);
        long scale =
                share
                        ? 1
                        : printed.contains("billion")
                                ? 1_000_000_000
                                : printed.contains("million")
                                        ? 1_000_000
                                        : printed.contains("thousand") ? 1_000 : 1;
        if (!share && scale == 1 && amount.compareTo(BigDecimal.valueOf(1_000)) < 0) {
            return;
        }
        out.add(
                new Event.Figure(
                        name,
                        loss ? amount.negate() : amount,
                        money.currency().get() + (share ? "/share" : ""),
                        scale,
                        evidence(s, m)));
    }

    /// The sentence; where that is half a page that a conversion has glued together, the words
    /// around the sum.
    private static List<Evidence> evidence(Sentence s, Mention m) {
        int a = s.t.start[s.from];
        if (s.t.end[s.to - 1] - a <= LONG) {
            return s.evidence();
        }
        int from = s.t.start[Math.max(s.from, m.from() - FAR)];
        int to = s.t.end[m.to() - 1];
        return List.of(new Evidence(s.passage.span(from, to), s.t.text.substring(from, to)));
    }

    private static final int LONG = 600;
}
