package dev.octavo.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A line on the terminal that tells how far some work has come.
final class Progress implements AutoCloseable {

    /// How much there is to do is not said.
    private static final long UNKNOWN = -1;

    private final World world;
    private final Optional<ProgressBar> bar;
    private boolean closed;

    private Progress(World world, Optional<ProgressBar> bar) {
        this.world = world;
        this.bar = bar;
    }

    /// Of reading; nothing where standard error is no terminal, or the output itself goes by.
    static Progress ofReading(World world) {
        return new Progress(
                world,
                world.errIsTerminal() && !world.outIsTerminal()
                        ? Optional.of(bar(world, "reading", UNKNOWN))
                        : Optional.empty());
    }

    /// Of an ingest, which prints nothing else; nothing where standard error is no terminal.
    static Progress ofIngest(World world) {
        return new Progress(
                world,
                world.errIsTerminal() ? Optional.of(bar(world, "ingest", 0)) : Optional.empty());
    }

    private static ProgressBar bar(World world, String task, long expected) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" inputs", 1)
                .setInitialMax(expected)
                .setUpdateIntervalMillis(200)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(world.err()))
                .build();
    }

    boolean shown() {
        return bar.isPresent();
    }

    /// So many are expected in all.
    void expected(long inputs) {
        bar.ifPresent(b -> b.maxHint(inputs));
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /// Prints a line above the bar.
    void line(String line) {
        if (bar.isPresent()) {
            world.err().print("\r\u001b[K");
        }
        world.tell(line);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            bar.ifPresent(ProgressBar::close);
        }
    }
}
