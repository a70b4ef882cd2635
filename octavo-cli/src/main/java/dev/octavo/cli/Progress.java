package dev.octavo.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A line on the terminal that tells how far a run has come; nothing where standard error is no
/// terminal, or the output itself goes by.
final class Progress implements AutoCloseable {

    private final World world;
    private final Optional<ProgressBar> bar;
    private boolean closed;

    private Progress(World world, Optional<ProgressBar> bar) {
        this.world = world;
        this.bar = bar;
    }

    static Progress on(World world) {
        if (!world.errIsTerminal() || world.outIsTerminal()) {
            return new Progress(world, Optional.empty());
        }
        return new Progress(
                world,
                Optional.of(
                        new ProgressBarBuilder()
                                .setTaskName("reading")
                                .setUnit(" inputs", 1)
                                .setUpdateIntervalMillis(200)
                                .setStyle(ProgressBarStyle.ASCII)
                                .showSpeed()
                                .clearDisplayOnFinish()
                                .setConsumer(new ConsoleProgressBarConsumer(world.err()))
                                .build()));
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
