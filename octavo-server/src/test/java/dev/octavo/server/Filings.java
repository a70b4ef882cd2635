package dev.octavo.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The filings of the shared server, for tests that go to their addresses. */
final class Filings {

    private Filings() {}

    static List<Map<String, Object>> all() {
        return Served.list(Served.shared().get("/filings?limit=100"), "filings");
    }

    /** The key of the filing whose accession number, key or registrant begins like that. */
    static String key(String beginning) {
        return all().stream()
                .filter(f ->
                        String.valueOf(f.get("key")).startsWith(beginning)
                                || String.valueOf(f.get("registrant")).startsWith(beginning))
                .findFirst()
                .map(f -> String.valueOf(f.get("key")))
                .orElseThrow(
                        () -> new AssertionError("no filing " + beginning + " among " + all()));
    }

    /** The address of that filing's view. */
    static String address(String beginning) {
        return "/filing/" + URLEncoder.encode(key(beginning), StandardCharsets.UTF_8);
    }

    /** The CIK of the company whose name has these words. */
    static String cik(String words) {
        return String.valueOf(
                Served.list(Served.shared().get("/companies?q=" + words), "companies")
                        .getFirst()
                        .get("cik"));
    }
}
