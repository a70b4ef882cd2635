package dev.octavo;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.octavo.page.PageReader;
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
}
