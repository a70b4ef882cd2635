package dev.octavo.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Character references: `&nbsp;`, `&#8217;`, `&#x2019;`, and the old ones that browsers read
/// without their semicolon.
///
/// The names are those of HTML (`entities.txt`: name, `!` when it also goes without semicolon, code
/// point in hex). References from 128 to 159 mean Windows-1252, as in browsers.
final class Entities {

    /// Longest name there is.
    private static final int LONGEST = 31;

    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static final Map<String, Integer> NAMES = new HashMap<>(4096);
    private static final Map<String, Integer> BARE = new HashMap<>(256);

    static {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Entities.class.getResourceAsStream("entities.txt")),
                                StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int bare = line.indexOf('!');
                int cut = bare >= 0 ? bare : line.indexOf(' ');
                int code = Integer.parseInt(line.substring(cut + 1), 16);
                NAMES.put(line.substring(0, cut), code);
                if (bare >= 0) {
                    BARE.put(line.substring(0, cut), code);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Entities() {}

    /// Reads the reference that begins with the `&` at `at`.
    ///
    /// @return code point in the high half, number of bytes in the low half; 0 when there is no
    ///   reference
    static long read(byte[] bytes, int at, int to) {
        if (at + 2 >= to) {
            return 0;
        }
        return bytes[at + 1] == '#' ? numeric(bytes, at, to) : named(bytes, at, to);
    }

    private static long numeric(byte[] bytes, int at, int to) {
        int i = at + 2;
        boolean hex = i < to && (bytes[i] | 0x20) == 'x';
        if (hex) {
            i++;
        }
        int first = i;
        int code = 0;
        while (i < to && i - first < 9) {
            int digit = digit(bytes[i]);
            if (digit < 0 || digit > 9 && !hex) {
                break;
            }
            code = code * (hex ? 16 : 10) + digit;
            i++;
        }
        if (i == first) {
            return 0;
        }
        if (i < to && bytes[i] == ';') {
            i++;
        }
        return answer(windows(code), i - at);
    }

    /// The character that a byte or reference from 128 to 159 means.
    static int windows(int code) {
        if (code >= 128 && code < 160) {
            return WINDOWS_1252.charAt(code - 128);
        }
        return code <= 0 || code > 0x10ffff || code >= 0xd800 && code < 0xe000 ? 0xfffd : code;
    }

    private static long named(byte[] bytes, int at, int to) {
        int i = at + 1;
        int end = Math.min(to, i + LONGEST + 1);
        while (i < end && letterOrDigit(bytes[i])) {
            i++;
        }
        String name = new String(bytes, at + 1, i - at - 1, StandardCharsets.ISO_8859_1);
        if (i < to && bytes[i] == ';') {
            Integer code = NAMES.get(name);
            if (code != null) {
                return answer(code, i + 1 - at);
            }
        }
        for (int n = Math.min(6, name.length()); n >= 2; n--) {
            Integer code = BARE.get(name.substring(0, n));
            if (code != null) {
                return answer(code, n + 1);
            }
        }
        return 0;
    }

    /// Whether `&nbsp;` or `&#160;` stands at `at`, the two most frequent by far.
    static boolean nbsp(byte[] bytes, int at, int to) {
        if (at + 8 > to) {
            return false;
        }
        long six = Swar.eight(bytes, at) & 0xffffffffffffL;
        return six == 0x3b7073626e26L || six == 0x3b3036312326L;
    }

    /// What a digit stands for, the letters of hexadecimal numbers among them; -1 for what is none.
    private static int digit(byte b) {
        if (b >= '0' && b <= '9') {
            return b - '0';
        }
        int small = b | 0x20;
        return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
    }

    private static boolean letterOrDigit(byte b) {
        return b >= '0' && b <= '9' || (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
    }

    private static long answer(int code, int length) {
        return (long) code << 32 | length;
    }
}
