package dev.octavo.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

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
            gone = !write(world, buffer.toByteArray());
            buffer.reset();
        }
    }

    /// Writes at once.
    ///
    /// @return false where nobody reads any more
    static boolean write(World world, byte[] bytes) {
        if (bytes.length == 0) {
            return true;
        }
        try {
            world.out().write(bytes);
            world.out().flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
