package dev.octavo.cli;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads paths and prints what is in them.
final class Run {

    private Run() {}

    /// Prints a filing.
    interface Printer {
        void print(Filing filing, OutputStream out) throws IOException;
    }

    static int over(List<String> paths, Printer printer) {
        int read = 0;
        try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
            for (String path : paths) {
                for (Path file : files(Path.of(path))) {
                    for (Filing f : FilingReader.readAll(Files.readAllBytes(file), file.toString(), Optional.empty())) {
                        if (f.read()) {
                            printer.print(f, out);
                            read++;
                        } else {
                            complain(f);
                        }
                    }
                }
            }
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return 3;
        }
        return read == 0 ? 3 : 0;
    }

    private static void complain(Filing f) {
        for (Problem p : f.problems()) {
            if (p.code() == ProblemCode.NOT_AN_8_K) {
                System.err.println(f.file() + ": offset " + p.at().start() + ": " + p.message() + " [" + p.code().printed() + "]");
            }
        }
    }

    private static List<Path> files(Path path) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(path)) {
            walk.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        return files;
    }
}
