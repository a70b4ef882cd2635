package dev.octavo.catalog;

import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Names;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.StatedTotal;
import dev.octavo.biopharma.TriggerType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The milestone ledger: one row a payment that happened, however many texts tell it, and totals.
///
/// Two tellings are one payment when nothing in them contradicts: the same sum (or one
/// undisclosed), payers and payees by the same names, triggers of one family, compounds with a
/// common name, announcements within [#WINDOW] days. Wording does not count: an item "triggers"
/// what its press release "earned". Two alike payments in one text are two, and so are alike
/// payments with different triggers or compounds.
///
/// @param rows by date of announcement, then by payer
/// @param totals by payer, currency and year
/// @param reconciliation what the filings state of totals, beside the rows; by day
public record Ledger(
        List<LedgerRow> rows, List<Total> totals, List<Reconciliation> reconciliation) {

    /// Days between two announcements of one payment: a quarter, for the next quarterly report
    /// tells it again.
    static final int WINDOW = 100;

    /// Days between an event and its announcement, the length of the month that a text may give
    /// included.
    static final int LAG = 45;

    public Ledger {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        reconciliation = List.copyOf(reconciliation);
    }

    /// This ledger checked against stated totals. One that several texts state is there once.
    public Ledger against(List<Reconciliation.Stated> stated) {
        Map<String, Reconciliation> out = new LinkedHashMap<>();
        Blocks blocks = new Blocks();
        for (int i = 0; i < rows.size(); i++) {
            blocks.add(rows.get(i).payer(), rows.get(i).payee(), 0, i);
        }
        List<Reconciliation.Stated> sorted = new ArrayList<>(stated);
        sorted.sort(
                Comparator.comparing(
                                (Reconciliation.Stated s) -> s.total().asOf().orElse(LocalDate.MAX))
                        .thenComparing(s -> s.source().filing()));
        for (Reconciliation.Stated s : sorted) {
            String key =
                    s.total().kind()
                            + "|"
                            + s.total().payer().map(Names::party)
                            + "|"
                            + s.total().payee().map(Names::party)
                            + "|"
                            + s.total().compound()
                            + "|"
                            + s.total().money()
                            + "|"
                            + s.total().asOf();
            out.computeIfAbsent(key, k -> Reconciliation.of(s, ofParties(s.total(), blocks)));
        }
        return new Ledger(rows, totals, List.copyOf(out.values()));
    }

    /// The rows whose parties may be those of a stated total.
    private List<LedgerRow> ofParties(StatedTotal stated, Blocks blocks) {
        TreeSet<Integer> found = new TreeSet<>();
        blocks.find(stated.payer(), stated.payee(), 0, found);
        return found.stream().map(rows::get).toList();
    }

    /// What a payer paid in a year.
    ///
    /// @param year as [LedgerRow#year()]; empty where no date is known
    /// @param count how many payments, those of undisclosed amount included
    public record Total(
            String payer,
            Optional<String> currency,
            Optional<Integer> year,
            BigDecimal amount,
            int count) {}

    /// The ledger of some payments, whatever became of them; those that did not happen only show in
    /// a row's lifecycle.
    public static Ledger of(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(
                Comparator.comparing((Entry e) -> e.source().announced().orElse(LocalDate.MAX))
                        .thenComparing(e -> e.source().filing())
                        .thenComparing(e -> e.source().item().isEmpty() ? 1 : 0)
                        .thenComparing(e -> e.source().evidence().getFirst().at().start()));
        List<List<Entry>> groups = groups(sorted);
        NameCase names = NameCase.of(sorted);
        Blocks lives = new Blocks();
        for (int i = 0; i < sorted.size(); i++) {
            Event.Payment p = sorted.get(i).payment();
            lives.add(p.payer().value(), p.payee().value(), 0, i);
        }
        List<LedgerRow> rows = new ArrayList<>();
        for (List<Entry> g : groups) {
            rows.add(row(g, life(g, sorted, lives), names));
        }
        return new Ledger(rows, totals(rows), List.of());
    }

    /// The rows in which a company pays or is paid. A part of its name will do.
    public Ledger company(String name) {
        return companies(List.of(name));
    }

    /// The rows in which a company that goes by one of some names pays or is paid.
    public Ledger companies(List<String> names) {
        List<String> wanted = names.stream().map(Names::party).toList();
        Ledger of = only(r -> between(wanted, r.payer(), r.payee()));
        return new Ledger(
                of.rows,
                of.totals,
                reconciliation.stream()
                        .filter(r -> between(wanted, r.statement().payer(), r.statement().payee()))
                        .toList());
    }

    /// Whether one of some names, without their legal forms, is part of a party's.
    private static boolean between(
            List<String> wanted, Optional<String> payer, Optional<String> payee) {
        String from = payer.map(Names::party).orElse("");
        String to = payee.map(Names::party).orElse("");
        return wanted.stream().anyMatch(w -> from.contains(w) || to.contains(w));
    }

    /// The rows that pass, with their totals.
    public Ledger only(Predicate<LedgerRow> wanted) {
        List<LedgerRow> found = rows.stream().filter(wanted).toList();
        return new Ledger(found, totals(found), List.of());
    }

    /// Days in a stretch of time by which the tellings of a payment are looked up.
    private static final int STRETCH = WINDOW;

    /// The stretch that tellings without a date are kept in.
    private static final long NO_DATE = Long.MAX_VALUE;

    /// The tellings of what happened, those of one payment together. Each is compared with those of
    /// its parties and of its time only.
    private static List<List<Entry>> groups(List<Entry> sorted) {
        List<List<Entry>> groups = new ArrayList<>();
        Blocks dated = new Blocks();
        Blocks all = new Blocks();
        for (Entry e : sorted) {
            if (e.payment().told().occurrence() != Occurrence.HAPPENED) {
                continue;
            }
            Optional<String> payer = e.payment().payer().value();
            Optional<String> payee = e.payment().payee().value();
            TreeSet<Integer> candidates = new TreeSet<>();
            Optional<LocalDate> announced = e.source().announced();
            if (announced.isPresent()) {
                stretches(announced.get(), WINDOW, payer, payee, dated, candidates);
                e.payment()
                        .told()
                        .date()
                        .ifPresent(d -> stretches(d.date(), LAG, payer, payee, dated, candidates));
                dated.find(payer, payee, NO_DATE, candidates);
            } else {
                all.find(payer, payee, 0, candidates);
            }
            int g = group(groups, candidates, e);
            long time = announced.map(d -> Math.floorDiv(d.toEpochDay(), STRETCH)).orElse(NO_DATE);
            dated.add(payer, payee, time, g);
            all.add(payer, payee, 0, g);
        }
        return groups;
    }

    private static void stretches(
            LocalDate day,
            int days,
            Optional<String> payer,
            Optional<String> payee,
            Blocks blocks,
            TreeSet<Integer> found) {
        long first = Math.floorDiv(day.toEpochDay() - days, STRETCH);
        long last = Math.floorDiv(day.toEpochDay() + days, STRETCH);
        for (long t = first; t <= last; t++) {
            blocks.find(payer, payee, t, found);
        }
    }

    /// Puts a telling into the newest group it belongs to, or a new one, and gives its number.
    private static int group(List<List<Entry>> groups, TreeSet<Integer> candidates, Entry e) {
        for (int i : candidates.descendingSet()) {
            boolean same = true;
            for (Entry other : groups.get(i)) {
                same = same && !other.source().sameText(e.source()) && same(other, e);
            }
            if (same) {
                groups.get(i).add(e);
                return i;
            }
        }
        groups.add(new ArrayList<>(List.of(e)));
        return groups.size() - 1;
    }

    /// The tellings, of whatever occurrence, that may be of the life of a payment; those of its
    /// parties.
    private static List<Entry> life(List<Entry> told, List<Entry> sorted, Blocks lives) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Entry e : told) {
            lives.find(e.payment().payer().value(), e.payment().payee().value(), 0, found);
        }
        return found.stream().map(sorted::get).toList();
    }

    private static boolean same(Entry a, Entry b) {
        return alike(a.payment(), b.payment())
                && (near(a.source(), b.source()) || retold(a, b) || retold(b, a));
    }

    /// "In October 2007 we earned …": a later text that gives the date of the event.
    private static boolean retold(Entry first, Entry later) {
        Optional<LocalDate> date = later.payment().told().date().map(EventDate::date);
        return date.isPresent()
                && first.source().announced().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(date.get(), first.source().announced().get()))
                        <= LAG;
    }

    private static boolean alike(Event.Payment a, Event.Payment b) {
        int year = Math.max(year(a), year(b));
        return money(a.money(), b.money())
                && parties(a.payer().value(), b.payer().value(), year)
                && parties(a.payee().value(), b.payee().value(), year)
                && triggers(a, b)
                && (a.compound().value().isEmpty()
                        || b.compound().value().isEmpty()
                        || Names.sameCompound(
                                a.compound().value().get(), b.compound().value().get()));
    }

    /// The start of Phase I and that of Phase II are two triggers.
    private static boolean triggers(Event.Payment a, Event.Payment b) {
        if (a.trigger().type().isEmpty() || b.trigger().type().isEmpty()) {
            return true;
        }
        boolean starts =
                a.trigger().type().get() == TriggerType.PHASE_START
                        && b.trigger().type().get() == TriggerType.PHASE_START;
        boolean otherPhase =
                starts
                        && a.phase().isPresent()
                        && b.phase().isPresent()
                        && !a.phase().value().equals(b.phase().value());
        return !otherPhase && a.trigger().type().get().akin(b.trigger().type().get());
    }

    private static boolean near(Source a, Source b) {
        return a.announced().isEmpty()
                || b.announced().isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(a.announced().get(), b.announced().get()))
                        <= WINDOW;
    }

    private static boolean money(Money a, Money b) {
        return a.amount().isEmpty()
                || b.amount().isEmpty()
                || (a.amount().get().compareTo(b.amount().get()) == 0
                        && a.currency().equals(b.currency()));
    }

    /// One party, or one that had succeeded the other when the later text was written.
    private static boolean parties(Optional<String> a, Optional<String> b, int year) {
        return a.isEmpty() || b.isEmpty() || Successors.same(a.get(), b.get(), year);
    }

    private static int year(Event.Payment p) {
        return p.told().announced().map(LocalDate::getYear).orElse(0);
    }

    private static LedgerRow row(List<Entry> told, List<Entry> all, NameCase names) {
        Event.Payment p = told.getFirst().payment();
        Optional<String> payer = p.payer().value();
        Optional<String> payee = p.payee().value();
        Optional<String> compound = p.compound().value();
        Optional<String> target = p.target().value();
        Optional<String> indication = p.indication().value();
        var date = p.told().date();
        var phase = p.phase().value();
        Event.Trigger trigger = p.trigger();
        Event.AgreementRef agreement = p.agreement();
        Money money = p.money();
        Cash cash = p.cash();
        for (Entry e : told.subList(1, told.size())) {
            Event.Payment o = e.payment();
            payer = payer.or(() -> o.payer().value());
            payee = payee.or(() -> o.payee().value());
            compound = compound.or(() -> o.compound().value());
            target = target.or(() -> o.target().value());
            indication = indication.or(() -> o.indication().value());
            date = date.or(() -> o.told().date());
            phase = phase.or(() -> o.phase().value());
            trigger = trigger.type().isPresent() ? trigger : o.trigger();
            money = money.amount().isPresent() ? money : o.money();
            cash =
                    o.cash() == Cash.RECEIVED || o.cash() == Cash.PAID || cash == Cash.UNSAID
                            ? o.cash()
                            : cash;
            agreement = join(agreement, o.agreement());
        }
        List<Source> sources = new ArrayList<>();
        told.forEach(e -> sources.addFirst(e.source()));
        return new LedgerRow(
                told.getFirst().source().announced(),
                date,
                names.of(payer),
                names.of(payee),
                money,
                cash,
                trigger,
                phase,
                compound,
                target,
                indication,
                agreement,
                sources,
                lifecycle(told, all));
    }

    private static Event.AgreementRef join(Event.AgreementRef a, Event.AgreementRef b) {
        return new Event.AgreementRef(
                a.partner().or(b::partner),
                a.date().or(b::date),
                a.amended().isEmpty() ? b.amended() : a.amended());
    }

    /// What was said of the payment before and when it happened, where that changed.
    private static List<LedgerRow.Stage> lifecycle(List<Entry> told, List<Entry> all) {
        Event.Payment happened = told.getFirst().payment();
        List<LedgerRow.Stage> out = new ArrayList<>();
        for (Entry e : all) {
            boolean before =
                    e.payment().told().occurrence() != Occurrence.HAPPENED
                            && alike(e.payment(), happened)
                            && e.payment().trigger().type().isPresent()
                            && happened.trigger().type().isPresent()
                            && !e.source()
                                    .announced()
                                    .orElse(LocalDate.MIN)
                                    .isAfter(
                                            told.getFirst()
                                                    .source()
                                                    .announced()
                                                    .orElse(LocalDate.MAX));
            if (before || told.contains(e)) {
                LedgerRow.Stage stage =
                        new LedgerRow.Stage(
                                e.payment().told().occurrence(),
                                e.payment().cash(),
                                e.source().announced(),
                                e.source().id());
                if (out.isEmpty() || further(stage) > further(out.getLast())) {
                    out.add(stage);
                }
            }
        }
        return out.size() > 1 ? out : List.of();
    }

    private static int further(LedgerRow.Stage s) {
        return switch (s.occurrence()) {
            case POTENTIAL -> 0;
            case EXPECTED -> 1;
            case HAPPENED -> s.cash() == Cash.RECEIVED || s.cash() == Cash.PAID ? 3 : 2;
            case LAPSED, DECLINED -> -1;
        };
    }

    private record Key(String payer, Optional<String> currency, Optional<Integer> year) {}

    private static List<Total> totals(List<LedgerRow> rows) {
        Map<Key, Total> sums = new LinkedHashMap<>();
        for (LedgerRow r : rows) {
            String payer = r.payer().orElse("");
            Key key = new Key(Names.party(payer), r.money().currency(), r.year());
            BigDecimal amount = r.money().amount().orElse(BigDecimal.ZERO);
            Total first = new Total(payer, key.currency(), key.year(), amount, 1);
            sums.merge(
                    key,
                    first,
                    (a, b) ->
                            new Total(
                                    a.payer(),
                                    a.currency(),
                                    a.year(),
                                    a.amount().add(b.amount()),
                                    a.count() + 1));
        }
        List<Total> out = new ArrayList<>(sums.values());
        out.sort(Comparator.comparing(t -> t.year().orElse(Integer.MAX_VALUE)));
        return List.copyOf(out);
    }
}
