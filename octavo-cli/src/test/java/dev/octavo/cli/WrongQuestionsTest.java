package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A question that is none, or not understood, is wrong usage; a catalog that is not there is not.
 */
class WrongQuestionsTest {

    private static final String FILE = Ran.EXAMPLES + "/2005-html-milestone.htm";

    @TempDir Path catalog;

    @Test
    void wrong_questions_end_with_2_and_no_catalog_with_3() {
        assertThat(ask("ingest", FILE).code()).isZero();
        assertTold(2, "DROP: only questions", ask("sql", "DROP TABLE filing"));
        assertTold(2, "one statement at a time", ask("sql", "SELECT 1; SELECT 2"));
        assertTold(2, "nosuch", ask("sql", "SELECT * FROM nosuch"));
        assertTold(2, "nosuch", ask("export", "--sql", "SELECT nosuch FROM filing", "-o", "x.csv"));
        assertTold(2, "nothing to look for", ask("search"));
        assertTold(2, "not what a search gave", ask("search", "milestone", "--after", "x"));
        assertTold(1, "nothing found", ask("search", "nowhereatall"));
        for (List<String> question :
                List.of(
                        List.of("sql", "SELECT 1"),
                        List.of("search", "milestone"),
                        List.of("ledger"),
                        List.of("export", "--table", "item", "-o", "x.csv"))) {
            Path none = catalog.resolve("none");
            String[] words = question.toArray(String[]::new);
            assertTold(3, "there is no catalog in " + none, in(none, words));
        }
    }

    @Test
    void an_empty_path_is_not_the_current_folder() {
        int asked = 0;
        for (CommandLine command : Main.line(World.real()).getSubcommands().values()) {
            for (PositionalParamSpec word : command.getCommandSpec().positionalParameters()) {
                if (Set.of("PATH", "FILE").contains(word.paramLabel())) {
                    String name = command.getCommandName();
                    Ran ran = Ran.octavo(name, "");
                    String told = "an empty " + word.paramLabel();
                    assertTold(2, told + " (see octavo " + name + " --help)", ran);
                    assertThat(ran.out()).isEmpty();
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(7);
    }

    @Test
    void wrong_usage_is_told_in_plain_words() {
        assertThat(Ran.octavo("nosuch").err())
                .isEqualTo("octavo: no such command: nosuch (see octavo --help)\n");
        assertThat(Ran.octavo("items", "5.02", "9.01").err())
                .isEqualTo("octavo: one word too many: 9.01 (see octavo items --help)\n");
        assertThat(Ran.octavo("export", "-o", "x.csv").err())
                .startsWith("octavo: Missing required argument (specify one of these): ");
        assertThat(Ran.octavo("disclosures", "--kind", "people,vote", FILE).err())
                .contains("expected one of people, votes, auditors, agreements but was 'vote'");
        Ran file = Ran.octavo("ingest", FILE, "--catalog", FILE);
        assertTold(3, FILE + " cannot be made: there is a file of that name", file);
        assertThat(Ran.octavo("read", "--formt", "json", FILE).err())
                .isEqualTo("octavo: Unknown option: '--formt' (see octavo read --help)\n");
    }

    @Test
    void a_name_that_nobody_goes_by_is_told_from_a_company_without_an_answer() {
        assertThat(ask("ingest", FILE).code()).isZero();
        for (String command : List.of("ledger", "pipeline", "catalysts")) {
            Ran nobody = ask(command, "--company", "Tarnbrok");
            assertThat(nobody.code()).as(command).isEqualTo(1);
            assertThat(nobody.err()).contains("no company in the catalog goes by Tarnbrok");
            Ran nobodyThere = Ran.octavo(command, FILE, "--company", "Tarnbrok");
            assertThat(nobodyThere.code()).as(command).isEqualTo(1);
            assertThat(nobodyThere.err()).contains("no company in there is named Tarnbrok");
            assertThat(Ran.octavo(command, FILE, "--company", "Tarnbrook").code()).isZero();
        }
        assertThat(Ran.octavo("ledger", FILE, "--company", "Grellmann").code()).isZero();
        assertThat(Ran.octavo("ledger", FILE, "nosuchfile", "--company", "Tarnbrok").code())
                .isEqualTo(3);
        Ran known = ask("catalysts", "--company", "Tarnbrook");
        assertThat(known.out()).isEqualTo("Nothing is expected.\n");
        assertThat(known.code()).as(known.err()).isZero();
        assertThat(ask("ledger", "--company", "Grellmann").code()).isZero(); // a party, no filer
        assertThat(ask("timeline", "").code()).isEqualTo(2);
    }

    /** Nothing was looked for that is not there: that there is none is the answer. */
    @Test
    void an_empty_answer_is_done() {
        String none = Ran.EXAMPLES + "/2018-amendment-of-license-report.txt";
        assertThat(ask("ingest", none).code()).isZero();
        for (String command : List.of("ledger", "pipeline", "catalysts")) {
            for (Ran empty : List.of(ask(command), Ran.octavo(command, none))) {
                assertThat(empty.out()).as(command).matches("No.*\\.\n").hasLineCount(1);
                assertThat(empty.code()).as(command + empty.err()).isZero();
            }
        }
        Ran facts = Ran.octavo("disclosures", "--format", "jsonl", none);
        String people = Ran.EXAMPLES + "/2013-officer-change-and-votes.htm";
        Ran events = Ran.octavo("events", "--format", "jsonl", people);
        for (Ran empty : List.of(facts, events)) {
            assertThat(empty.out()).isEmpty();
            assertThat(empty.code()).as(empty.err()).isZero();
        }
        assertThat(ask("sql", "SELECT 1 WHERE 1 = 2").code()).isZero();
    }

    private Ran ask(String... words) {
        return in(catalog, words);
    }

    private static Ran in(Path where, String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--catalog";
        all[words.length + 1] = where.toString();
        return Ran.octavo(all);
    }

    private static void assertTold(int code, String words, Ran ran) {
        assertThat(ran.code()).as(ran.err()).isEqualTo(code);
        assertThat(ran.err()).startsWith("octavo: ").contains(words);
        assertThat(ran.out()).isEmpty();
    }
}
