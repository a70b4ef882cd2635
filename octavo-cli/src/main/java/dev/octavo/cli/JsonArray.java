package dev.octavo.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.ToIntFunction;

/// Elements that are written one by one become a JSON array: every element is printed with a comma
/// and a line break before it, and the first comma of all is taken away on the way out.
final class JsonArray extends OutputStream {

    /// What is printed before each element.
    static final byte[] BEFORE = {',', '\n'};

    private final OutputStream to;
    private boolean begun;

    private JsonArray(OutputStream to) {
        this.to = to;
    }

    /// Runs `body` in a world whose output becomes an array.
    static int of(World world, ToIntFunction<World> body) {
        JsonArray array = new JsonArray(world.out());
        int code = body.applyAsInt(world.to(array));
        Output.write(
                world, array.begun ? new byte[] {'\n', ']', '\n'} : new byte[] {'[', ']', '\n'});
        return code;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] b, int from, int length) throws IOException {
        if (length == 0) {
            return;
        }
        if (begun) {
            to.write(b, from, length);
        } else {
            begun = true;
            to.write('[');
            to.write(b, from + 1, length - 1);
        }
    }

    @Override
    public void flush() throws IOException {
        to.flush();
    }
}
