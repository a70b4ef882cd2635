package dev.octavo.edgar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Finds what is to be read under the paths of a command: files, directories with all below them,
/// archives with all in them, `-`.
///
/// Files are found in the order of their names, directories among them, names that begin with a dot
/// and links to directories left out; members of an archive come in the archive's order. Files on
/// disk are handed on unread, so that many can be read at a time; archives are streamed, one member
/// in memory at a time, within [Limits]. Nothing is ever written, so the names of members can do no
/// harm.
public final class Sources {

    private final Limits limits;
    private final InputStream standardInput;
    private final Consumer<Input> to;
    private final Predicate<Input.OnDisk> opens;
    private final boolean plainOnly;

    private Sources(
            Limits limits,
            InputStream standardInput,
            Consumer<Input> to,
            Predicate<Input.OnDisk> opens,
            boolean plainOnly) {
        this.limits = limits;
        this.standardInput = standardInput;
        this.to = to;
        this.opens = opens;
        this.plainOnly = plainOnly;
    }

    /// Hands on every input under the paths, in order, on this thread. The consumer may block; what
    /// it throws ends the search.
    public static void each(
            List<String> paths, InputStream standardInput, Limits limits, Consumer<Input> to) {
        each(paths, standardInput, limits, to, archive -> true);
    }

    /// The same, without the archives on disk that `opens` passes by. It is asked about each in its
    /// turn.
    public static void each(
            List<String> paths,
            InputStream standardInput,
            Limits limits,
            Consumer<Input> to,
            Predicate<Input.OnDisk> opens) {
        Sources sources = new Sources(limits, standardInput, to, opens, false);
        for (String path : paths) {
            sources.named(path);
        }
    }

    /// Hands on the files on disk that [#each] would hand on unread, in the same order: for a first
    /// look, which opens no archive and no stream.
    public static void plain(List<String> paths, Consumer<Input.OnDisk> to) {
        Sources sources =
                new Sources(
                        Limits.ofHeap(),
                        InputStream.nullInputStream(),
                        input -> {
                            if (input instanceof Input.OnDisk d) {
                                to.accept(d);
                            }
                        },
                        archive -> false,
                        true);
        for (String path : paths) {
            sources.named(path);
        }
    }

    /// Reads a file that was handed on unread.
    ///
    /// @return the input with its bytes, or what went wrong
    public static Input load(Input.OnDisk file, Limits limits) {
        if (file.size() > limits.memberBytes()) {
            return new Input.Failed(
                    file.file(), Optional.empty(), limits.tooLarge(file.size()), file.named());
        }
        try {
            return new Input.InMemory(
                    file.file(), Optional.empty(), Files.readAllBytes(file.path()), file.named());
        } catch (IOException e) {
            return new Input.Failed(file.file(), Optional.empty(), unreadable(e), file.named());
        }
    }

    private void named(String name) {
        if (name.equals("-")) {
            if (!plainOnly) {
                stream(name, standardInput);
            }
            return;
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                directory(path);
            } else if (Files.isRegularFile(path) || Files.notExists(path)) {
                file(name, path, true);
            } else if (!plainOnly) {
                stream(name, Files.newInputStream(path));
            }
        } catch (IOException e) {
            failed(name, unreadable(e), true);
        } catch (InvalidPathException e) {
            failed(
                    name,
                    new Problem(
                            ProblemCode.UNREADABLE_INPUT,
                            "not a path: " + e.getReason(),
                            new Span(0, 0, 0)),
                    true);
        }
    }

    private void directory(Path directory) {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> list = Files.newDirectoryStream(directory)) {
            list.forEach(inside::add);
        } catch (IOException e) {
            failed(directory.toString(), unreadable(e), false);
            return;
        }
        inside.sort(null);
        for (Path p : inside) {
            if (p.getFileName().toString().startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) {
                directory(p);
            } else if (Files.isRegularFile(p)) {
                try {
                    file(p.toString(), p, false);
                } catch (IOException e) {
                    failed(p.toString(), unreadable(e), false);
                }
            }
        }
    }

    private void file(String name, Path path, boolean named) throws IOException {
        long size = Files.size(path);
        if (!plain(name) && size > 0) {
            byte[] front;
            try (InputStream in = Files.newInputStream(path)) {
                front = in.readNBytes(Archives.FRONT);
            }
            if (Archives.is(front)) {
                if (opens.test(new Input.OnDisk(name, path, size, named))) {
                    archive(name, path, front);
                }
                return;
            }
        }
        to.accept(new Input.OnDisk(name, path, size, named));
    }

    private void archive(String name, Path path, byte[] front) throws IOException {
        Archives archives = new Archives(name, limits, to);
        if (Archives.zip(front)) {
            archives.zipFile(path);
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            archives.stream(in, inner(name), 0);
        }
    }

    /// The name a compressed file has once it is not: without its last extension and directories.
    private static String inner(String name) {
        String base = name.substring(name.lastIndexOf('/') + 1);
        int dot = base.lastIndexOf('.');
        return dot > 0 ? base.substring(0, dot) : base;
    }

    private void stream(String name, InputStream in) {
        new Archives(name, limits, to).anything(in);
    }

    /// Whether a name says that the file is one document or submission, so that nobody need look.
    private static boolean plain(String name) {
        String n = name.toLowerCase(Locale.ROOT);
        return n.endsWith(".txt")
                || n.endsWith(".htm")
                || n.endsWith(".html")
                || n.endsWith(".nc")
                || n.endsWith(".sgml")
                || n.endsWith(".xml");
    }

    private void failed(String file, Problem problem, boolean named) {
        to.accept(new Input.Failed(file, Optional.empty(), problem, named));
    }

    static Problem unreadable(IOException e) {
        String why =
                switch (e) {
                    case NoSuchFileException _ -> "no such file or directory";
                    case AccessDeniedException _ -> "permission denied";
                    case IOException other ->
                            "cannot be read: "
                                    + Optional.ofNullable(other.getMessage()).orElse("input error");
                };
        return new Problem(ProblemCode.UNREADABLE_INPUT, why, new Span(0, 0, 0));
    }
}
