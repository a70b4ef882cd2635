package dev.octavo.edgar;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A tar as a stream: ustar, with the long names of GNU tar and the `path` and `size` records of
/// pax; headers are checked by their sum.
final class Tar {

    private static final int BLOCK = 512;

    /// Longest block of names that is taken in.
    private static final int MOST_NAME = 1 << 16;

    private final InputStream in;
    private final byte[] header = new byte[BLOCK];

    /// Bytes of the current entry not read yet, and of the padding behind it.
    private long left;

    private int padding;

    Tar(InputStream in) {
        this.in = in;
    }

    /// One entry; `file` is false for directories, links and devices.
    record Entry(String name, long size, boolean file) {}

    static boolean is(byte[] front) {
        return front.length >= BLOCK && checked(front);
    }

    /// The next entry, or null at the end.
    @Nullable Entry next() throws IOException {
        skipRest();
        String longName = "";
        long longSize = -1;
        while (true) {
            int n = in.readNBytes(header, 0, BLOCK);
            if (n == 0 || zeros(n)) {
                return null;
            }
            if (n < BLOCK) {
                throw new EOFException();
            }
            if (!checked(header)) {
                throw new IOException("bad header of a tar member");
            }
            long size = number(124, 12);
            if (size < 0) {
                throw new IOException("bad size of a tar member");
            }
            open(size);
            switch (header[156]) {
                case 'L' -> longName = text(name(), 0);
                case 'x' -> {
                    byte[] pax = name();
                    String path = pax(pax, "path");
                    longName = path.isEmpty() ? longName : path;
                    longSize = size(pax(pax, "size"));
                }
                case 'g', 'K' -> name();
                default -> {
                    long real = longSize >= 0 ? longSize : size;
                    open(real);
                    boolean file = header[156] == '0' || header[156] == 0 || header[156] == '7';
                    return new Entry(longName.isEmpty() ? ustarName() : longName, real, file);
                }
            }
        }
    }

    private void open(long size) {
        left = size;
        padding = (int) ((BLOCK - size % BLOCK) % BLOCK);
    }

    /// The bytes of the current entry.
    InputStream content() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] to, int off, int len) throws IOException {
                if (left == 0) {
                    return -1;
                }
                int n = in.read(to, off, (int) Math.min(len, left));
                if (n < 0) {
                    throw new EOFException();
                }
                left -= n;
                return n;
            }
        };
    }

    private void skipRest() throws IOException {
        in.skipNBytes(left + padding);
        left = 0;
        padding = 0;
    }

    /// The content of an entry that only names the next one.
    private byte[] name() throws IOException {
        if (left > MOST_NAME) {
            throw new IOException("a name of " + left + " bytes in a tar");
        }
        byte[] bytes = content().readNBytes((int) left);
        skipRest();
        return bytes;
    }

    /// The value of a record `27 path=...\n` of pax, or empty.
    private static String pax(byte[] records, String key) {
        String all = new String(records, StandardCharsets.UTF_8);
        for (String line : all.split("\n")) {
            int blank = line.indexOf(' ');
            if (blank > 0 && line.startsWith(key + "=", blank + 1)) {
                return line.substring(blank + key.length() + 2);
            }
        }
        return "";
    }

    private static long size(String digits) throws IOException {
        try {
            return digits.isEmpty() ? -1 : Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new IOException("bad size of a tar member", e);
        }
    }

    private String ustarName() {
        String prefix = header[257] == 'u' && header[263] == '0' ? text(header, 345) : "";
        return prefix.isEmpty() ? text(header, 0) : prefix + "/" + text(header, 0);
    }

    /// The text at an offset to the next zero, or as long as its field.
    private static String text(byte[] b, int from) {
        int most = b.length == BLOCK ? from + (from == 345 ? 155 : 100) : b.length;
        int to = from;
        while (to < most && b[to] != 0) {
            to++;
        }
        return new String(b, from, to - from, StandardCharsets.UTF_8);
    }

    /// A field in octal digits, or in base 256 with the first bit set.
    private long number(int from, int length) {
        long n = header[from] < 0 ? header[from] & 0x7f : 0;
        for (int i = header[from] < 0 ? from + 1 : from; i < from + length; i++) {
            int c = header[i];
            if (header[from] < 0) {
                n = n << 8 | c & 0xff;
            } else if (c >= '0' && c <= '7') {
                n = n << 3 | c - '0';
            }
        }
        return n;
    }

    private boolean zeros(int n) {
        for (int i = 0; i < n; i++) {
            if (header[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether the sum of a header's bytes is the one it claims, its own field counted as blanks.
    private static boolean checked(byte[] b) {
        int sum = 0;
        int claimed = 0;
        int digits = 0;
        for (int i = 0; i < BLOCK; i++) {
            boolean field = i >= 148 && i < 156;
            sum += field ? ' ' : b[i] & 0xff;
            if (field && b[i] >= '0' && b[i] <= '7') {
                claimed = claimed << 3 | b[i] - '0';
                digits++;
            }
        }
        return digits > 0 && sum == claimed;
    }
}
