package dev.octavo.cli;

import dev.octavo.print.Printable;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// What a command talks to: the three streams, and what the terminal can do. Tests make their own.
///
/// @param out standard output; commands write whole lines to it, in UTF-8
/// @param outIsTerminal whether somebody reads the output as it comes
/// @param errIsTerminal whether progress may be shown
/// @param colour whether a terminal may be given colours
/// @param width columns of the terminal
record World(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean colour,
        int width) {

    private static final int USUAL_WIDTH = 100;

    /// Says something of its own on standard error: what is wrong, or what was done.
    void say(String words) {
        err.println("octavo: " + Printable.lines(words));
    }

    /// Prints a line on standard error. It may name files and repeat what they hold.
    void tell(String line) {
        err.println(Printable.line(line));
    }

    /// The same world for output that programs read. Where a person has it on a terminal all the
    /// same, it is made harmless.
    ///
    /// @param harmless makes whole lines so
    World forPrograms(UnaryOperator<String> harmless) {
        return outIsTerminal ? to(new Harmless(out, harmless)) : this;
    }

    /// The same world with another standard output.
    World to(OutputStream other) {
        return new World(in, other, err, outIsTerminal, errIsTerminal, colour, width);
    }

    /// Hands on what whole lines become.
    private static final class Harmless extends OutputStream {
        private final OutputStream to;
        private final UnaryOperator<String> harmless;

        Harmless(OutputStream to, UnaryOperator<String> harmless) {
            this.to = to;
            this.harmless = harmless;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
            to.write(harmless.apply(text).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }
    }

    /// The process's own. Under a POSIX locale Java would take the terminal for ASCII: hence
    /// streams of our own.
    static World real() {
        boolean outIsTerminal = terminal(1);
        boolean plain =
                !System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
                        || "dumb".equals(System.getenv("TERM"));
        return new World(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                outIsTerminal,
                terminal(2),
                outIsTerminal && !plain,
                outIsTerminal ? columns() : USUAL_WIDTH);
    }

    /// Java only tells of both standard streams together; Linux of each.
    private static boolean terminal(int descriptor) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            return target.startsWith("/dev/pts/")
                    || target.startsWith("/dev/tty")
                    || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null && System.console().isTerminal();
        }
    }

    private static int columns() {
        String set = System.getenv().getOrDefault("COLUMNS", "");
        try {
            String found = set.isEmpty() ? stty() : set;
            return Math.clamp(Integer.parseInt(found), 40, 160);
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    /// The columns that `stty size` tells, or empty.
    private static String stty() {
        try {
            Process p =
                    new ProcessBuilder("stty", "size")
                            .redirectInput(Path.of("/dev/tty").toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String[] size =
                    new String(p.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                            .strip()
                            .split(" ");
            return size.length == 2 ? size[1] : "";
        } catch (IOException e) {
            return "";
        }
    }
}
