package dev.octavo.edgar;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// Takes archives apart as a stream: gzip, tar, zip, and these within one another to a depth.
///
/// What something is, its first bytes say, never its name. Memory holds one member at a time and
/// grows with the bytes that really come, not with what a header claims, but for a mebibyte; a
/// member over the limit is skipped and named. A damaged archive gives what stands before the
/// damage.
final class Archives {

    /// How many bytes tell whether something is an archive: a tar's magic stands at 257.
    static final int FRONT = 512;

    /// The largest size of a member that is believed before its bytes have come.
    private static final int ON_CREDIT = 1 << 20;

    private final String file;
    private final Limits limits;
    private final Consumer<Input> to;

    Archives(String file, Limits limits, Consumer<Input> to) {
        this.file = file;
        this.limits = limits;
        this.to = to;
    }

    static boolean is(byte[] front) {
        return gzip(front) || zip(front) || Tar.is(front);
    }

    static boolean gzip(byte[] front) {
        return front.length > 2 && front[0] == 0x1f && front[1] == (byte) 0x8b && front[2] == 8;
    }

    static boolean zip(byte[] front) {
        return front.length > 3
                && front[0] == 'P'
                && front[1] == 'K'
                && (front[2] == 3 && front[3] == 4 || front[2] == 5 && front[3] == 6);
    }

    /// Hands on a stream of any kind: an archive's members, or the whole as one input.
    void anything(InputStream in) {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        try {
            byte[] front = peek(buffered);
            if (is(front)) {
                stream(buffered, file, 0);
                return;
            }
            byte[] bytes = bytes(buffered, -1);
            if (bytes == null) {
                failed(Optional.empty(), limits.tooLarge(-1), true);
            } else {
                to.accept(new Input.InMemory(file, Optional.empty(), bytes, true));
            }
        } catch (IOException e) {
            failed(Optional.empty(), Sources.unreadable(e), true);
        }
    }

    /// Hands on the members of an archive that comes as a stream.
    ///
    /// @param inner the name of the one file in it, should it be a single compressed file
    void stream(InputStream in, String inner, int depth) {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        try {
            byte[] front = peek(buffered);
            if (gzip(front)) {
                gunzip(
                        new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16),
                        inner,
                        depth);
            } else if (zip(front)) {
                unzip(buffered, prefix(inner, depth), depth);
            } else {
                untar(buffered, prefix(inner, depth), depth);
            }
        } catch (IOException e) {
            damaged(depth == 0 ? Optional.empty() : Optional.of(inner), e);
        }
    }

    private static String prefix(String inner, int depth) {
        return depth == 0 ? "" : inner + "/";
    }

    private void gunzip(BufferedInputStream in, String inner, int depth) throws IOException {
        if (Tar.is(peek(in))) {
            untar(in, prefix(inner, depth), depth);
            return;
        }
        member(in, inner, -1, depth);
    }

    private void untar(InputStream in, String prefix, int depth) throws IOException {
        Tar tar = new Tar(in);
        for (Tar.@Nullable Entry e = tar.next(); e != null; e = tar.next()) {
            if (e.file()) {
                member(tar.content(), prefix + e.name(), e.size(), depth);
            }
        }
    }

    private void unzip(InputStream in, String prefix, int depth) throws IOException {
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        for (@Nullable ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
            if (!e.isDirectory()) {
                member(zip, prefix + e.getName(), e.getSize(), depth);
            }
        }
    }

    /// A zip on disk is read by its directory, which survives what a stream of it may not.
    void zipFile(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry e = all.nextElement();
                if (!e.isDirectory()) {
                    zipMember(zip, e);
                }
            }
        } catch (IOException e) {
            damaged(Optional.empty(), e);
        }
    }

    private void zipMember(ZipFile zip, ZipEntry e) {
        try (InputStream in = zip.getInputStream(e)) {
            member(in, e.getName(), e.getSize(), 0);
        } catch (IOException damage) {
            damaged(Optional.of(e.getName()), damage);
        }
    }

    /// Hands on a member, or its own members where it is an archive.
    private void member(InputStream in, String name, long size, int depth) throws IOException {
        byte[] bytes = bytes(in, size);
        if (bytes == null) {
            failed(Optional.of(name), limits.tooLarge(size), false);
        } else if (!is(bytes)) {
            to.accept(new Input.InMemory(file, Optional.of(name), bytes, false));
        } else if (depth + 1 >= limits.depth()) {
            Problem p =
                    new Problem(
                            ProblemCode.LIMIT_REACHED,
                            "more than " + limits.depth() + " archives within one another",
                            new Span(0, 0, 0));
            failed(Optional.of(name), p, false);
        } else {
            stream(new java.io.ByteArrayInputStream(bytes), name, depth + 1);
        }
    }

    /// All bytes of a stream, or null where there are more than the limit; these are then skipped.
    private byte @Nullable [] bytes(InputStream in, long size) throws IOException {
        if (size > limits.memberBytes()) {
            return null;
        }
        byte[] claimed = size > 0 && size <= ON_CREDIT ? new byte[(int) size] : new byte[0];
        int n = in.readNBytes(claimed, 0, claimed.length);
        if (n < claimed.length) {
            return Arrays.copyOf(claimed, n);
        }
        int next = n > 0 ? in.read() : -1;
        if (n > 0 && next < 0) {
            return claimed;
        }
        return more(in, claimed, next);
    }

    /// What was read, the byte behind it unless that is negative, and all that is left.
    private byte @Nullable [] more(InputStream in, byte[] read, int next) throws IOException {
        int before = read.length + (next < 0 ? 0 : 1);
        int most = (int) Math.min(limits.memberBytes(), Integer.MAX_VALUE - 16) - before;
        if (most < 0) {
            return null;
        }
        byte[] rest = in.readNBytes(most);
        if (rest.length == most && in.read() >= 0) {
            return null;
        }
        if (before == 0) {
            return rest;
        }
        byte[] all = Arrays.copyOf(read, before + rest.length);
        all[before - 1] = (byte) next;
        System.arraycopy(rest, 0, all, before, rest.length);
        return all;
    }

    private static byte[] peek(BufferedInputStream in) throws IOException {
        in.mark(FRONT);
        byte[] front = in.readNBytes(FRONT);
        in.reset();
        return front;
    }

    private void failed(Optional<String> member, Problem problem, boolean named) {
        to.accept(new Input.Failed(file, member, problem, named));
    }

    private void damaged(Optional<String> member, IOException e) {
        String why =
                switch (e) {
                    case EOFException _ -> "the archive ends too early";
                    case ZipException z ->
                            "the archive is damaged: "
                                    + Optional.ofNullable(z.getMessage()).orElse("bad data");
                    case IOException other ->
                            "the archive cannot be read: "
                                    + Optional.ofNullable(other.getMessage()).orElse("input error");
                };
        failed(member, new Problem(ProblemCode.DAMAGED_ARCHIVE, why, new Span(0, 0, 0)), true);
    }
}
