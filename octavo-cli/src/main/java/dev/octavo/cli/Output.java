package dev.octavo.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Standard output, buffered in whole records: whoever stops the program in between finds no torn
/// line. A reader that went away (`| head`) ends the run quietly.
final class Output {

    private static final int ENOUGH = 1 << 16;

    private final World world;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(ENOUGH * 2);
    private boolean gone;

    Output(World world) {
        this.world = world;
    }

    /// Takes one or more whole lines.
    ///
    /// @return false once nobody reads any more
    synchronized boolean lines(byte[] bytes) {
        if (!gone) {
            buffer.writeBytes(bytes);
            if (buffer.size() >= ENOUGH || world.outIsTerminal()) {
                flush();
            }
        }
        return !gone;
    }

    synchronized void flush() {
        if (!gone && buffer.size() > 0) {
            byte[] bytes = buffer.toByteArray();
            buffer.reset();
            gone = true;
            gone = !write(world, bytes);
        }
    }

    /// A text as it is written.
    static byte[] utf8(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The output is not to be had, for another reason than that nobody reads it: the disk is full.
    static final class Unwritable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unwritable(IOException cause) {
            super("the output cannot be written: " + cause.getMessage(), cause);
        }
    }

    /// Writes at once.
    ///
    /// @return false where nobody reads any more
    /// @throws Unwritable where it cannot be written
    static boolean write(World world, byte[] bytes) {
        if (bytes.length == 0) {
            return true;
        }
        try {
            world.out().write(bytes);
            world.out().flush();
            return true;
        } catch (IOException e) {
            // Java has no exception of its own for it; the words are the system's.
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                return false;
            }
            throw new Unwritable(e);
        }
    }
}
