package dev.octavo;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.octavo.edgar.SubmissionReader;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/// Fuzz targets, of the long tier: `JAZZER_FUZZ=1 mvn -Plong -pl octavo-core test
/// -Dtest='FilingFuzzTest#page'`. A crasher that Jazzer finds is saved in `FilingFuzzTestInputs`
/// and stays there; [CrashersTest] replays them all in the short tier, without Jazzer's agent.
@Tag("long")
class FilingFuzzTest {

    /// Any bytes make a page, and the bytes of its lines lie within them.
    @FuzzTest(maxDuration = "10m")
    void page(byte[] bytes) {
        Invariants.check(PageReader.read(bytes, 0, bytes.length, 1), bytes.length);
    }

    /// Any bytes are read as a filing or refused with a problem.
    @FuzzTest(maxDuration = "10m")
    void filing(byte[] bytes) {
        Invariants.check(FilingReader.read(bytes, "fuzzed.txt", Optional.empty()));
    }

    /// Any bytes are a submission whose documents lie within it.
    @FuzzTest(maxDuration = "10m")
    void submission(byte[] bytes) {
        Invariants.check(SubmissionReader.read(bytes, "fuzzed.txt"));
    }

    /// Any bytes read as the main document of a report give a report whose ranges lie within them.
    @FuzzTest(maxDuration = "10m")
    void form(byte[] bytes) {
        Invariants.check(FilingReader.read(mainDocument(bytes), "fuzzed.txt", Optional.empty()));
    }

    /// The bytes as the text of a document of type 8-K: without it most inputs are refused.
    static byte[] mainDocument(byte[] text) {
        byte[] top = "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n".getBytes(StandardCharsets.US_ASCII);
        byte[] document = Arrays.copyOf(top, top.length + text.length);
        System.arraycopy(text, 0, document, top.length, text.length);
        return document;
    }
}
