package dev.octavo.cli;

import dev.octavo.Filing;
import dev.octavo.Original;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Header;
import dev.octavo.form.Amendment;
import dev.octavo.form.CurrentReport;
import dev.octavo.page.Letters;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The reports of a run that an amendment may amend, by filer; of each only what a link needs. Only
/// the latest [#KEPT] are kept, so that memory does not grow with an archive of decades. Not for
/// several threads.
final class Originals {

    /// Most reports kept: two years and more of all current reports there are.
    static final int KEPT = 150_000;

    private final Map<String, Deque<Report>> byFiler = new HashMap<>();
    private final Deque<Report> all = new ArrayDeque<>();

    /// A report that is no amendment.
    ///
    /// @param ciks the central index keys of its filers; none for a bare document
    /// @param name the registrant's name, letters and digits only; empty when there is none
    /// @param filed the filing date by the header
    /// @param period the period of report by the header
    /// @param reported the date of report by the cover
    record Report(
            List<String> ciks,
            String name,
            @Nullable LocalDate filed,
            @Nullable LocalDate period,
            @Nullable LocalDate reported,
            Original original) {

        /// What is kept of a filing; nothing of one that is no report, or an amendment.
        static Optional<Report> of(Filing filing) {
            return filing.report().isEmpty() || amendment(filing)
                    ? Optional.empty()
                    : Optional.of(any(filing));
        }

        private static Report any(Filing filing) {
            Optional<Header> header = filing.submission().header();
            List<String> ciks = new ArrayList<>(1);
            header.ifPresent(h -> h.filers().forEach(f -> f.cik().value().ifPresent(ciks::add)));
            return new Report(
                    List.copyOf(ciks),
                    Letters.of(filing.registrant().orElse("")),
                    header.flatMap(h -> h.filedOn().value()).orElse(null),
                    header.flatMap(h -> h.periodOfReport().value()).orElse(null),
                    filing.report().flatMap(r -> r.cover().reportDate().value()).orElse(null),
                    new Original(filing.submission().accession(), filing.file(), filing.member()));
        }

        private boolean reportedOn(@Nullable LocalDate day) {
            return day != null && (day.equals(period) || day.equals(reported));
        }

        private @Nullable LocalDate reportDay() {
            return reported != null ? reported : period;
        }

        /// Whether this report is later than another one: by the filing dates where both have one,
        /// else by the dates of report.
        private boolean laterThan(Report other) {
            boolean byFiling = filed != null && other.filed != null;
            LocalDate a = byFiling ? filed : reportDay();
            LocalDate b = byFiling ? other.filed : other.reportDay();
            return a != null && b != null && a.isAfter(b);
        }

        private boolean samePeriod(Report other) {
            return reportedOn(other.period) || reportedOn(other.reported);
        }
    }

    /// Whether a filing is an amendment.
    static boolean amendment(Filing filing) {
        return filing.report().flatMap(CurrentReport::amends).isPresent();
    }

    void add(Report report) {
        all.add(report);
        report.ciks.forEach(
                cik -> byFiler.computeIfAbsent(cik, _ -> new ArrayDeque<>(2)).add(report));
        byFiler.computeIfAbsent(report.name, _ -> new ArrayDeque<>(2)).add(report);
        if (all.size() > KEPT) {
            Report oldest = all.removeFirst();
            oldest.ciks.forEach(this::forgetFirst);
            forgetFirst(oldest.name);
        }
    }

    /// What was added first under a key is what is forgotten first.
    private void forgetFirst(String filer) {
        Deque<Report> of = byFiler.get(filer);
        if (of != null) {
            of.pollFirst();
            if (of.isEmpty()) {
                byFiler.remove(filer);
            }
        }
    }

    /// The report that an amendment amends, of several collections the best; empty where none fits.
    ///
    /// It has the same filer (a CIK, or the name where one of the two has no CIK) and the date that
    /// the amendment states; a date of report that meets a date of report and a filing date that
    /// meets a filing date count more than a date that meets the other. Where no date can be
    /// compared, it has the same date of report, no later than the filing date that is stated.
    /// Among several it is the latest that is no later than the amendment; among those the first.
    static Optional<Original> original(Filing amendment, List<Originals> among) {
        Amendment says = amendment.report().flatMap(CurrentReport::amends).orElseThrow();
        Report own = Report.any(amendment);
        Best best = new Best(own, says);
        for (Originals reports : among) {
            for (String cik : own.ciks) {
                reports.byFiler.getOrDefault(cik, new ArrayDeque<>(0)).forEach(best::offer);
            }
            for (Report r : reports.byFiler.getOrDefault(own.name, new ArrayDeque<>(0))) {
                if (!own.name.isEmpty() && (own.ciks.isEmpty() || r.ciks.isEmpty())) {
                    best.offer(r);
                }
            }
        }
        return Optional.ofNullable(best.report).map(Report::original);
    }

    /// The best report so far.
    private static final class Best {
        private final Report own;
        private final @Nullable LocalDate reported;
        private final @Nullable LocalDate filed;
        private @Nullable Report report;
        private int rank;

        Best(Report own, Amendment says) {
            this.own = own;
            this.reported = orNull(says.reported());
            this.filed = orNull(says.filed());
        }

        void offer(Report r) {
            int found = rank(r);
            if (found == 0 || r.laterThan(own)) {
                return;
            }
            if (found > rank || (found == rank && report != null && r.laterThan(report))) {
                report = r;
                rank = found;
            }
        }

        private int rank(Report r) {
            if ((filed != null && filed.equals(r.filed)) || r.reportedOn(reported)) {
                return 2;
            }
            if (r.reportedOn(filed) || (reported != null && reported.equals(r.filed))) {
                return 1;
            }
            LocalDate day = r.reportDay();
            boolean filedBefore = filed != null && day != null && day.isAfter(filed);
            boolean comparable =
                    (filed != null && r.filed != null) || reported != null || filedBefore;
            return !comparable && r.samePeriod(own) ? 1 : 0;
        }
    }

    private static <T> @Nullable T orNull(Fact<T> fact) {
        return fact.value().orElse(null);
    }
}
