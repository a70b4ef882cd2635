package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, with a JDK that prints what it is started with and a build that is done. */
class LauncherTest {

    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";
    private static final String LESS_INLINED = "-XX:FreqInlineSize=80";
    private static final String LOOPS_LEFT = "-XX:-LoopUnswitching";

    private static final String NEW = "-XX:MaxNewSize=160m";

    @TempDir private Path tmp;

    private Path root;
    private Path jdk;
    private Path here;

    @BeforeEach
    void a_project_that_is_built() throws IOException {
        assumeTrue(File.separatorChar == '/');
        root = Files.createDirectories(tmp.resolve("a project"));
        Files.copy(Path.of("..", "octavo"), root.resolve("octavo"));
        Files.createDirectory(root.resolve(".mvn"));
        Files.copy(Path.of("..", ".mvn", "find-jdk.sh"), root.resolve(".mvn/find-jdk.sh"));
        Path target = Files.createDirectories(root.resolve("octavo-cli/target"));
        Files.createFile(target.resolve("built"));
        Files.createFile(target.resolve("octavo-cli-1.jar"));
        Files.createDirectory(target.resolve("lib"));
        Files.createFile(target.resolve("lib/other.jar"));
        jdk = Files.createDirectories(tmp.resolve("jdk"));
        Files.createDirectory(jdk.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            Path file =
                    Files.writeString(
                            jdk.resolve("bin").resolve(program),
                            "#!/bin/sh\nfor word; do echo \"$word\"; done\nexit 7\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        jdk("25.0.3");
        here = Files.createDirectory(tmp.resolve("here"));
        Files.writeString(here.resolve("report.htm"), "a report");
        Files.createDirectory(here.resolve("-delete"));
    }

    private void jdk(String version) throws IOException {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private List<String> started(String... words) throws IOException, InterruptedException {
        return startedWith("-Dmine=1 -Xmx200m", words);
    }

    private List<String> startedWith(String options, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", root.resolve("octavo").toString()));
        command.addAll(List.of(words));
        ProcessBuilder launcher = new ProcessBuilder(command).directory(here.toFile());
        launcher.environment().put("OCTAVO_JAVA_HOME", jdk.toString());
        launcher.environment().put("OCTAVO_NO_BUILD", "1");
        launcher.environment().put("OCTAVO_JAVA_OPTS", options);
        Process process = launcher.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(7);
        return said.lines().toList();
    }

    @Test
    void the_program_is_started_with_its_words_and_the_users_options() throws Exception {
        String built = root.resolve("octavo-cli/target").toString();
        assertThat(started("read", "report.htm", "two words", ""))
                .contains("-Dmine=1", "-Xmx200m")
                .contains(built + "/octavo-cli-1.jar:" + built + "/lib/other.jar")
                .endsWith("dev.octavo.cli.Main", "read", "report.htm", "two words", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-delete", "-exec", "--format", "(", "!", ","})
    void no_word_is_taken_for_an_order_to_find(String word) throws Exception {
        assertThat(started("read", word)).contains(FIRST_COMPILER).endsWith("read", word);
        assertThat(here.resolve("report.htm")).isNotEmptyFile();
    }

    @Test
    void much_to_read_is_worth_the_second_compiler() throws Exception {
        assertThat(started("read", ".")).contains(FIRST_COMPILER).doesNotContain(LESS_INLINED);
        assertThat(started("read", "-")).contains(LESS_INLINED, LOOPS_LEFT);
        assertThat(started("serve")).doesNotContain(FIRST_COMPILER, LESS_INLINED, LOOPS_LEFT);
        assertThat(started("ingest", "-")).contains(LESS_INLINED).doesNotContain(LOOPS_LEFT);
    }

    @Test
    void reading_takes_little_memory_unless_somebody_says_how_much() throws Exception {
        String none = "-Dmine=1";
        assertThat(startedWith(none, "read", "-"))
                .contains(NEW)
                .noneMatch(word -> word.startsWith("-Xmx"));
        assertThat(startedWith(none, "ingest", "-")).contains("-Xmx768m").doesNotContain(NEW);
        assertThat(startedWith(none, "serve")).doesNotContain(NEW, "-Xmx768m");
        for (String own : List.of("-Xmx512m", "-Xmn1g", "-XX:MaxNewSize=1g")) {
            assertThat(startedWith(own, "read", "-")).contains(own).doesNotContain(NEW);
            assertThat(startedWith(own, "ingest", "-")).contains(own).doesNotContain("-Xmx768m");
        }
    }

    @Test
    void a_later_jdk_is_not_given_what_it_may_no_longer_know() throws Exception {
        jdk("26.0.1");
        assertThat(started("read", "-")).doesNotContain(LOOPS_LEFT).endsWith("read", "-");
    }

    @Test
    void what_the_build_learned_of_its_own_run_is_used_where_it_is() throws Exception {
        String built = root.resolve("octavo-cli/target").toString();
        assertThat(started("read", "report.htm")).noneMatch(word -> word.contains("AOT"));
        Files.createFile(root.resolve("octavo-cli/target/octavo.aot"));
        assertThat(started("read", "report.htm"))
                .contains("-XX:AOTCache=" + built + "/octavo.aot", "-Xlog:disable");
        // with these beside it the JVM would not start
        for (String own : List.of("-Xshare:off", "-XX:SharedArchiveFile=x", "-XX:AOTMode=off")) {
            assertThat(startedWith(own, "read", "report.htm"))
                    .doesNotContain("-XX:AOTCache=" + built + "/octavo.aot");
        }
    }
}
