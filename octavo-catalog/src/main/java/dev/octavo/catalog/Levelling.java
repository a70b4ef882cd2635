package dev.octavo.catalog;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/// Lines on how far a text index has come that is being brought level with its tables: one when it
/// begins, and one every few seconds with the time left, so that nobody waits without a word. Few
/// filings are soon there, and nothing is said of them.
final class Levelling {

    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    /// What can be seen to need a moment.
    private static final long MANY = 2_000;

    private final Consumer<String> tell;
    private final long before;
    private final long all;
    private final boolean speaks;
    private final long start = System.nanoTime();
    private long said = start;

    private Levelling(Consumer<String> tell, boolean speaks, long before, long all) {
        this.tell = tell;
        this.speaks = speaks;
        this.before = before;
        this.all = all;
    }

    /// @param why says in a word what is done; empty where filings are only added
    /// @param before filings that are in it already
    /// @param all filings that will be in it
    static Levelling begin(Consumer<String> tell, String why, long before, long all) {
        boolean speaks = all > before && !why.isEmpty() || all - before > MANY;
        if (speaks) {
            String what = why.isEmpty() ? "the text index is brought level with the tables" : why;
            tell.accept(what + ": " + of(before, all));
        }
        return new Levelling(tell, speaks, before, all);
    }

    /// So many are in it by now.
    void at(long now) {
        long time = System.nanoTime();
        if (speaks && time - said > PAUSE && now < all) {
            said = time;
            long left = (time - start) / Math.max(1, now - before) * (all - now) / 1_000_000_000;
            tell.accept("the text index: " + of(now, all) + ", about " + span(left) + " left");
        }
    }

    void end() {
        if (speaks) {
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            tell.accept("the text index is level with the tables; " + span(seconds));
        }
    }

    private static String of(long now, long all) {
        return String.format(Locale.ROOT, "%,d of %,d filings", now, all);
    }

    private static String span(long seconds) {
        return seconds < 120 ? seconds + " s" : seconds / 60 + " min";
    }
}
