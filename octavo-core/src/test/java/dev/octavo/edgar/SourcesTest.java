package dev.octavo.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final Limits LIMITS = new Limits(10_000, 3);

    @TempDir Path folder;

    /// Everything found, one line an input: name, member, text or problem.
    private List<String> found(byte[] standardInput, String... paths) {
        List<String> lines = new ArrayList<>();
        Sources.each(
                List.of(paths),
                new ByteArrayInputStream(standardInput),
                LIMITS,
                input -> {
                    Input loaded =
                            input instanceof Input.OnDisk d ? Sources.load(d, LIMITS) : input;
                    String name =
                            loaded.file().replace(folder.toString(), "F")
                                    + loaded.member().map(m -> "!" + m).orElse("");
                    lines.add(
                            name
                                    + " "
                                    + switch (loaded) {
                                        case Input.InMemory m ->
                                                new String(m.bytes(), StandardCharsets.UTF_8);
                                        case Input.Failed f ->
                                                f.problem().code().printed()
                                                        + ": "
                                                        + f.problem().message();
                                        case Input.OnDisk _ -> "not loaded";
                                    });
                });
        return lines;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gz(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gz = new GZIPOutputStream(out)) {
            gz.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> m : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(m.getKey()));
                zip.write(m.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        members.forEach((name, bytes) -> entry(out, name, '0', bytes, bytes.length));
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    private static void entry(
            ByteArrayOutputStream out, String name, char type, byte[] bytes, long claimed) {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, "0000644");
        put(header, 124, String.format("%011o", claimed));
        header[156] = (byte) type;
        put(header, 257, "ustar");
        put(header, 263, "00");
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xff;
        }
        put(header, 148, String.format("%06o", sum));
        header[154] = 0;
        out.writeBytes(header);
        out.writeBytes(bytes);
        out.writeBytes(new byte[(512 - bytes.length % 512) % 512]);
    }

    private static void put(byte[] to, int at, String text) {
        byte[] b = bytes(text);
        System.arraycopy(b, 0, to, at, Math.min(b.length, 100));
    }

    private static Map<String, byte[]> members(String... namesAndTexts) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            members.put(namesAndTexts[i], bytes(namesAndTexts[i + 1]));
        }
        return members;
    }

    @Test
    void directoriesAreReadInOrderWithAllBelow() throws IOException {
        write("in/b.txt", bytes("two"));
        write("in/a/z.htm", bytes("one"));
        write("in/c", bytes("three"));
        write("in/.hidden", bytes("no"));
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        assertThat(found(new byte[0], folder.resolve("in").toString()))
                .containsExactly("F/in/a/z.htm one", "F/in/b.txt two", "F/in/c three");
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        assertThat(found(new byte[0], missing, "a\0b"))
                .containsExactly(
                        "F/missing.txt unreadable-input: no such file or directory",
                        "a\0b unreadable-input: not a path: Nul character not allowed");
    }

    @Test
    void gzipGivesItsOneMember() throws IOException {
        write("x.txt.gz", gz(bytes("hello")));
        assertThat(found(new byte[0], folder.resolve("x.txt.gz").toString()))
                .containsExactly("F/x.txt.gz!x.txt hello");
    }

    @Test
    void tarAndZipGiveTheirMembersInOrder() throws IOException {
        write("f.tar.gz", gz(tar(members("b.nc", "one", "dir/a.nc", "two"))));
        write("f.tar", tar(members("b.nc", "one")));
        write("f.zip", zip(members("b.nc", "one", "dir/a.nc", "two")));
        assertThat(found(new byte[0], folder.resolve("f.tar.gz").toString()))
                .containsExactly("F/f.tar.gz!b.nc one", "F/f.tar.gz!dir/a.nc two");
        assertThat(found(new byte[0], folder.resolve("f.tar").toString()))
                .containsExactly("F/f.tar!b.nc one");
        assertThat(found(new byte[0], folder.resolve("f.zip").toString()))
                .containsExactly("F/f.zip!b.nc one", "F/f.zip!dir/a.nc two");
    }

    @Test
    void standardInputIsReadForWhatItIs() throws IOException {
        assertThat(found(bytes("plain"), "-")).containsExactly("- plain");
        assertThat(found(gz(bytes("plain")), "-")).containsExactly("-!- plain");
        assertThat(found(zip(members("a.txt", "one", "b.txt", "two")), "-"))
                .containsExactly("-!a.txt one", "-!b.txt two");
        assertThat(found(new byte[0], "-")).containsExactly("- ");
    }

    @Test
    void longNamesOfGnuAndPax() {
        String name = "d/".repeat(90) + "x.nc";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        entry(out, "././@LongLink", 'L', bytes(name + "\0"), name.length() + 1);
        entry(out, name.substring(0, 100), '0', bytes("gnu"), 3);
        String record = " path=" + name + "\n";
        String pax = (record.length() + 3) + record;
        entry(out, "pax", 'x', bytes(pax), pax.length());
        entry(out, "short", '0', bytes("pax"), 3);
        entry(out, "folder/", '5', new byte[0], 0);
        entry(out, "link", '2', new byte[0], 0);
        out.writeBytes(new byte[1024]);
        assertThat(found(out.toByteArray(), "-"))
                .containsExactly("-!" + name + " gnu", "-!" + name + " pax");
    }

    @Test
    void archivesWithinArchivesToADepth() throws IOException {
        byte[] inner = zip(members("deep.txt", "gold"));
        byte[] middle = tar(Map.of("inner.zip", inner));
        assertThat(found(gz(middle), "-")).containsExactly("-!inner.zip/deep.txt gold");
        byte[] nested = zip(Map.of("1.zip", zip(Map.of("2.zip", zip(Map.of("3.zip", inner))))));
        assertThat(found(nested, "-"))
                .containsExactly(
                        "-!1.zip/2.zip/3.zip limit-reached: more than 3 archives within one another");
    }

    @Test
    void aBombIsNamedAndWhatStandsBehindItRead() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("bomb", new byte[5_000_000]);
        members.put("after.txt", bytes("alive"));
        String message =
                "limit-reached: 5000000 bytes, more than 10000 bytes and left out; -Xmx raises the limit";
        assertThat(found(gz(tar(members)), "-"))
                .containsExactly("-!bomb " + message, "-!after.txt alive");
        write("b.zip", zip(members));
        assertThat(found(new byte[0], folder.resolve("b.zip").toString()))
                .containsExactly("F/b.zip!bomb " + message, "F/b.zip!after.txt alive");
        assertThat(found(gz(new byte[5_000_000]), "-"))
                .containsExactly(
                        "-!- limit-reached: larger than 10000 bytes and left out; -Xmx raises the limit");
        write("big.txt", new byte[20_000]);
        assertThat(found(new byte[0], folder.resolve("big.txt").toString()))
                .containsExactly(
                        "F/big.txt limit-reached: 20000 bytes, more than 10000 bytes and left out; -Xmx raises the limit");
    }

    @Test
    void membersOfAnySizeComeWhole() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int size : new int[] {0, 1, 512, 100_000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1}) {
            members.put("m" + size, bytes("x".repeat(size - size / 2) + "y".repeat(size / 2)));
        }
        byte[] zip = zip(members);
        write("a.zip", zip);
        write("lies.zip", claiming(zip, 7));
        write("a.tar.gz", gz(tar(members)));
        for (String archive : List.of("a.zip", "lies.zip", "a.tar.gz")) {
            Map<String, byte[]> found = new LinkedHashMap<>();
            Sources.each(
                    List.of(folder.resolve(archive).toString()),
                    InputStream.nullInputStream(),
                    new Limits(1 << 24, 3),
                    input ->
                            found.put(
                                    input.member().orElseThrow(),
                                    ((Input.InMemory) input).bytes()));
            assertThat(found).as(archive).containsOnlyKeys(members.keySet());
            members.forEach((name, bytes) -> assertThat(found.get(name)).as(name).isEqualTo(bytes));
        }
    }

    /// A zip whose directory gives the same size for all.
    private static byte[] claiming(byte[] zip, int size) {
        byte[] lies = zip.clone();
        for (int i = 0; i + 46 < lies.length; i++) {
            if (lies[i] == 'P' && lies[i + 1] == 'K' && lies[i + 2] == 1 && lies[i + 3] == 2) {
                ByteBuffer.wrap(lies).order(ByteOrder.LITTLE_ENDIAN).putInt(i + 24, size);
            }
        }
        return lies;
    }

    @Test
    void membersThatClaimToBeElsewhereHarmNothing() throws IOException {
        assertThat(found(tar(members("../../etc/passwd", "x", "/abs", "y")), "-"))
                .containsExactly("-!../../etc/passwd x", "-!/abs y");
        assertThat(Files.exists(folder.resolve("../../etc/passwd.octavo"))).isFalse();
    }

    @Test
    void damagedArchivesGiveWhatStandsBeforeTheDamage() throws IOException {
        byte[] tar = tar(members("a.txt", "one", "b.txt", "two"));
        assertThat(found(Arrays.copyOf(tar, 1024 + 513), "-"))
                .containsExactly("-!a.txt one", "- damaged-archive: the archive ends too early");
        byte[] gz = gz(tar(members("a.txt", "x".repeat(5000))));
        assertThat(found(Arrays.copyOf(gz, gz.length / 2), "-"))
                .last()
                .asString()
                .contains("damaged-archive: the archive ends too early");
        byte[] bad = tar.clone();
        bad[1024 + 3] = 'Z';
        assertThat(found(bad, "-"))
                .containsExactly(
                        "-!a.txt one",
                        "- damaged-archive: the archive cannot be read: bad header of a tar member");
        write("bad.zip", Arrays.copyOf(zip(members("a.txt", "one")), 40));
        assertThat(found(new byte[0], folder.resolve("bad.zip").toString()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("F/bad.zip damaged-archive: the archive is damaged");
    }

    @Test
    void aHeaderThatLiesAboutItsSizeTakesNoMemory() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        entry(out, "liar", '0', bytes("x"), 9_000);
        assertThat(found(out.toByteArray(), "-"))
                .containsExactly("- damaged-archive: the archive ends too early");
    }

    @Test
    void anArchiveLargerThanTheHeapStreams() throws IOException {
        long[] count = {0};
        InputStream endless = new EndlessTar(40_000, 2_000);
        Sources.each(List.of("-"), endless, LIMITS, input -> count[0]++);
        assertThat(count[0]).isEqualTo(40_000);
    }

    /// A tar of many equal members, made as it is read.
    private static final class EndlessTar extends InputStream {
        private final byte[] one;
        private long left;
        private int at;

        EndlessTar(long entries, int size) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            entry(out, "a.txt", '0', new byte[size], size);
            one = out.toByteArray();
            left = entries * one.length;
        }

        @Override
        public int read() {
            if (left-- <= 0) {
                return -1;
            }
            int b = one[at] & 0xff;
            at = (at + 1) % one.length;
            return b;
        }
    }
}
