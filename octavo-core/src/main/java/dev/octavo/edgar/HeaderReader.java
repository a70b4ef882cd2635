package dev.octavo.edgar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes a dissemination header apart into sections and values, whichever of its two notations it
/// is written in.
///
/// The notation of full submissions is lines of `KEY: value`, a section being a line with a key and
/// no value. The notation of dissemination files, `.hdr.sgml` and index-headers pages is tags,
/// `<KEY>value`, one a line or all in one line, with or without end tags. Both use the same words
/// but for dashes, so each value goes to [HeaderBuilder] with the dashes of its key as blanks.
final class HeaderReader {

    /// Longest key EDGAR has, with room to spare; what is longer is no key.
    private static final int LONGEST_KEY = 60;

    private final byte[] b;
    private final HeaderBuilder out = new HeaderBuilder();
    private final List<Problem> problems = new ArrayList<>();

    private HeaderReader(byte[] bytes) {
        this.b = bytes;
    }

    /// A header with what else stands in it.
    record Result(HeaderBuilder header, List<Problem> problems) {}

    static Result read(byte[] bytes, int from, int to) {
        HeaderReader reader = new HeaderReader(bytes);
        int at = from;
        while (at < to) {
            int end = Bytes.lineEnd(bytes, at, to);
            reader.line(at, end);
            at = end + 1;
        }
        return new Result(reader.out, reader.problems);
    }

    private void line(int from, int to) {
        int a = Bytes.skipBlank(b, from, to);
        int z = Bytes.trimEnd(b, a, to);
        if (a == z) {
            return;
        }
        if (b[a] == '<') {
            tags(a, z);
            return;
        }
        int colon = a;
        while (colon < z && b[colon] != ':') {
            colon++;
        }
        if (colon == z || colon - a > LONGEST_KEY) {
            malformed(a, z);
            return;
        }
        value(a, Bytes.trimEnd(b, a, colon), Bytes.skipBlank(b, colon + 1, z), z);
    }

    /// One line of tags: `<CIK>0000774352`, `</FILER>`, `<TYPE>8-K</TYPE>`, or many of them.
    private void tags(int from, int to) {
        int at = from;
        while (at < to) {
            int close = at + 1;
            while (close < to && close - at <= LONGEST_KEY && tagByte(b[close])) {
                close++;
            }
            if (close == to || b[close] != '>' || close == at + 1) {
                malformed(at, to);
                return;
            }
            int next = close + 1;
            while (next < to && !opensTag(next, to)) {
                next++;
            }
            if (b[at + 1] != '/') {
                int a = Bytes.skipBlank(b, close + 1, next);
                value(at + 1, close, a, Bytes.trimEnd(b, a, next));
            }
            at = next;
        }
    }

    private boolean opensTag(int at, int to) {
        return b[at] == '<'
                && at + 1 < to
                && (b[at + 1] == '/' || (b[at + 1] >= 'A' && b[at + 1] <= 'Z'));
    }

    private static boolean tagByte(byte c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || "-/_ ".indexOf(c) >= 0;
    }

    private void value(int keyFrom, int keyTo, int from, int to) {
        String key = Bytes.text(b, keyFrom, keyTo).toUpperCase(Locale.ROOT).replace('-', ' ');
        if (!out.take(key, b, from, to)) {
            malformed(keyFrom, Math.max(to, keyTo));
        }
    }

    private void malformed(int from, int to) {
        String line = Bytes.text(b, from, Math.min(to, from + LONGEST_KEY));
        problems.add(
                new Problem(
                        ProblemCode.MALFORMED_HEADER,
                        "header line cannot be read: \"" + line + "\"",
                        new Span(0, from, to)));
    }
}
