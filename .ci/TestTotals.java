import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sums the Surefire reports of all modules and prints one line: {@code 1234 passed, 0 failed, 3 skipped}.
 *
 * <p>Arguments: the project's root, and when the build began; older reports belong to an earlier run and are not counted.
 * Run as a single source file, on Java 17 or later.
 */
public final class TestTotals {

    private static final Pattern SUITE = Pattern.compile("<testsuite\\b[^>]*>");
    private static final Pattern COUNT = Pattern.compile("\\b(tests|errors|skipped|failures)=\"(\\d+)\"");

    private int tests;
    private int failed;
    private int skipped;

    private TestTotals() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        FileTime since = FileTime.from(OffsetDateTime.parse(args[1]).toInstant());
        TestTotals totals = new TestTotals();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(root, "octavo-*")) {
            for (Path module : modules) {
                totals.addModule(module.resolve("target/surefire-reports"), since);
            }
        }
        System.out.println(totals);
    }

    private void addModule(Path reports, FileTime since) throws IOException {
        if (!Files.isDirectory(reports)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(reports, "TEST-*.xml")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).compareTo(since) >= 0) {
                    addSuite(Files.readString(file));
                }
            }
        }
    }

    private void addSuite(String xml) {
        Matcher suite = SUITE.matcher(xml);
        if (!suite.find()) {
            return;
        }
        Matcher count = COUNT.matcher(suite.group());
        while (count.find()) {
            int n = Integer.parseInt(count.group(2));
            switch (count.group(1)) {
                case "tests" -> tests += n;
                case "skipped" -> skipped += n;
                default -> failed += n;
            }
        }
    }

    @Override
    public String toString() {
        return (tests - failed - skipped) + " passed, " + failed + " failed, " + skipped + " skipped";
    }
}
