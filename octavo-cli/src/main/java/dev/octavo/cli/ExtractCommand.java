package dev.octavo.cli;

import dev.octavo.edgar.Document;
import dev.octavo.edgar.Extraction;
import dev.octavo.edgar.Input;
import dev.octavo.edgar.Limits;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.Severity;
import dev.octavo.edgar.Sources;
import dev.octavo.edgar.Submission;
import dev.octavo.edgar.SubmissionReader;
import dev.octavo.print.Complaint;
import dev.octavo.print.Printable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `octavo extract`.
@Command(
        name = "extract",
        description = {
            "Writes a document out of a submission, uudecoded where it is encoded.",
            "Without --document or --exhibit it lists the documents."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {

    private final World world;

    @Parameters(
            paramLabel = "FILE",
            description = "A submission, an archive, or - for the standard input.")
    private String file = "-";

    @ArgGroup private @Nullable Which which;

    @Option(
            names = "--member",
            paramLabel = "NAME",
            description = "The member of an archive; the first one where not given.")
    private @Nullable String member;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "A file, or a directory, where the document keeps its own name; else standard output.")
    private @Nullable Path output;

    /// One of the two ways to name a document.
    private static final class Which {
        @Option(
                names = "--document",
                paramLabel = "N",
                description = "By its place in the submission, from 1.")
        private int document;

        @Option(
                names = "--exhibit",
                paramLabel = "NUMBER",
                description = "By its exhibit number, such as 99.1.")
        private @Nullable String exhibit;
    }

    ExtractCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        if (new File(file).isDirectory()) {
            world.say(file + " is a directory: name one file (see octavo extract --help)");
            return Main.USAGE;
        }
        Found found = new Found(member);
        try {
            Sources.each(List.of(file), world.in(), Limits.ofHeap(), found::take);
        } catch (CancellationException enough) {
            // The input was found; the rest of the archive is of no interest.
            return found.input == null ? Main.UNREADABLE : extract(found.input);
        }
        if (found.failed != null) {
            world.tell(
                    Complaint.of(
                            found.failed.file(), found.failed.member(), found.failed.problem()));
        } else {
            world.tell(
                    file
                            + ": "
                            + (member == null ? "nothing in there" : "no member " + member)
                            + " [unreadable-input]");
        }
        return Main.UNREADABLE;
    }

    /// Takes the first input that is wanted and stops the search.
    private static final class Found {
        final @Nullable String wanted;
        Input.@Nullable InMemory input;
        Input.@Nullable Failed failed;

        Found(@Nullable String wanted) {
            this.wanted = wanted;
        }

        void take(Input found) {
            Input loaded =
                    found instanceof Input.OnDisk d ? Sources.load(d, Limits.ofHeap()) : found;
            switch (loaded) {
                case Input.Failed f -> failed = f;
                case Input.InMemory m
                        when wanted == null || m.member().orElse("").equals(wanted) -> {
                    input = m;
                    throw new CancellationException();
                }
                case Input _ -> {}
            }
        }
    }

    private int extract(Input.InMemory in) throws IOException {
        Submission s = SubmissionReader.read(in.bytes(), in.member().orElse(in.file()));
        int code = 0;
        for (Problem p : s.problems()) {
            if (p.severity() == Severity.ERROR) {
                world.tell(Complaint.of(in.file(), in.member(), p));
                code = Main.UNREADABLE;
            }
        }
        return Math.max(code, extract(s));
    }

    private int extract(Submission s) throws IOException {
        Which wanted = which;
        if (wanted == null) {
            Output.write(world, Output.utf8(list(s)));
            return 0;
        }
        for (Document d : s.documents()) {
            if (wanted.exhibit == null
                    ? d.number() == wanted.document
                    : exhibit(d, wanted.exhibit)) {
                return write(Extraction.of(s.bytes(), d), d);
            }
        }
        String what =
                wanted.exhibit == null
                        ? "document " + wanted.document
                        : "exhibit " + wanted.exhibit;
        world.tell(file + ": no " + what + " (documents: " + s.documents().size() + ")");
        return 1;
    }

    private static boolean exhibit(Document d, String number) {
        String type = d.type().toUpperCase(Locale.ROOT);
        String wanted = number.toUpperCase(Locale.ROOT);
        return type.equals(wanted) || type.equals("EX-" + wanted);
    }

    private int write(byte[] bytes, Document d) throws IOException {
        if (output == null) {
            Output.write(world.forPrograms(Printable::lines), bytes);
            return 0;
        }
        Path to = Files.isDirectory(output) ? output.resolve(ownName(d)) : output;
        try {
            Files.write(to, bytes);
        } catch (IOException e) {
            world.tell(
                    to
                            + ": cannot be written: "
                            + Optional.ofNullable(e.getMessage()).orElse("output error")
                            + " [unreadable-input]");
            return Main.UNREADABLE;
        }
        return 0;
    }

    /// The document's own name, without any directory it may claim.
    private static String ownName(Document d) {
        String name =
                d.filename()
                        .substring(
                                Math.max(
                                                d.filename().lastIndexOf('/'),
                                                d.filename().lastIndexOf('\\'))
                                        + 1);
        return name.isEmpty() || name.startsWith(".") ? "document-" + d.number() : name;
    }

    private static String list(Submission s) {
        StringBuilder out = new StringBuilder();
        for (Document d : s.documents()) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "%4d  %-12s %,12d  %s%n",
                            d.number(),
                            d.type().isEmpty() ? "-" : Printable.line(d.type()),
                            d.bodyEnd() - d.bodyStart(),
                            Printable.line(d.filename() + "  " + d.description()).strip()));
        }
        return out.toString();
    }
}
