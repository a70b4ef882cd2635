package dev.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Real files, mutilated: cut short, pieces swapped, doubled or blanked, bytes and tags thrown in.
/// None may crash or take more than a second a megabyte, and what is lost is named.
class MutantsTest {

    private static final Path CORPUS = Path.of("../../shared/corpus");

    @Test
    void aThousandMutantsAreReadOrRefused() throws IOException {
        mutants(1_000, 20_071_031L);
    }

    @Test
    @Tag("long")
    void thousandsOfMutantsAreReadOrRefused() throws IOException {
        mutants(5_000, 8L);
    }

    @Test
    void aSubmissionCutShortSaysSo() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no real filings here");
        Random random = new Random(31L);
        for (Path file : files("sgml")) {
            byte[] bytes = Files.readAllBytes(file);
            byte[] mutant = cut(bytes, 0, 1 + random.nextInt(bytes.length - 100));
            Filing filing =
                    FilingReader.read(mutant, file.getFileName().toString(), Optional.empty());
            assertThat(filing.problems())
                    .as("%s cut at %d", file.getFileName(), mutant.length)
                    .extracting(Problem::code)
                    .containsAnyOf(
                            ProblemCode.TRUNCATED_SUBMISSION,
                            ProblemCode.NOT_AN_8_K,
                            ProblemCode.UNREADABLE_INPUT);
        }
    }

    private static void mutants(int count, long seed) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no real filings here");
        List<Path> files = files("html", "sgml", "ex99", "text");
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] mutant = mutate(Files.readAllBytes(file), random);
            long start = Growth.processorTime();
            try {
                Invariants.check(
                        FilingReader.read(mutant, file.getFileName().toString(), Optional.empty()));
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("mutant " + i + " of " + file.getFileName(), e);
            }
            double seconds = (Growth.processorTime() - start) / 1e9;
            assertThat(seconds)
                    .as("processor seconds for mutant %d of %s", i, file.getFileName())
                    .isLessThan(3 + mutant.length / 1e6);
        }
    }

    private static List<Path> files(String... folders) throws IOException {
        List<Path> out = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> paths = Files.list(CORPUS.resolve(folder))) {
                paths.sorted().forEach(out::add);
            }
        }
        return out;
    }

    private static byte[] mutate(byte[] original, Random random) {
        byte[] bytes = original;
        for (int n = random.nextInt(4) + 1; n > 0 && bytes.length > 100; n--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static final String[] INSERTS = {
        "<table><tr><td>", "</table>", "<!--", "\"", "<", "Item 8.01", "\nITEM 5. OTHER EVENTS\n",
                "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n", "</DOCUMENT>", "\u0000\u0001", "SIGNATURES",
        "$", "(", "/s/ ", "\u00ff\u00fe", "October 32, 20007", "99.1", "\n\n\n", "<ix:header>",
                "&#x110000;", "Dated: ", "<SEC-HEADER>"
    };

    private static byte[] once(byte[] in, Random random) {
        int a = random.nextInt(in.length);
        int z = Math.min(in.length, a + 1 + random.nextInt(1 + random.nextInt(5000)));
        return switch (random.nextInt(6)) {
            case 0 -> cut(in, 0, a + 1);
            case 1 -> join(cut(in, 0, a), cut(in, z, in.length));
            case 2 -> join(cut(in, 0, z), cut(in, a, in.length));
            case 3 ->
                    join(
                            join(
                                    cut(in, 0, a),
                                    INSERTS[random.nextInt(INSERTS.length)].getBytes(
                                            StandardCharsets.ISO_8859_1)),
                            cut(in, a, in.length));
            case 4 -> {
                byte[] out = in.clone();
                for (int i = 0; i < 20; i++) {
                    out[random.nextInt(out.length)] = (byte) random.nextInt(256);
                }
                yield out;
            }
            default -> {
                byte[] out = in.clone();
                java.util.Arrays.fill(out, a, z, (byte) (random.nextBoolean() ? ' ' : 'x'));
                yield out;
            }
        };
    }

    private static byte[] cut(byte[] in, int a, int z) {
        return java.util.Arrays.copyOfRange(in, a, z);
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] out = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, out, a.length, b.length);
        return out;
    }
}
