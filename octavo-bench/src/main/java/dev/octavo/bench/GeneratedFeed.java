package dev.octavo.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/// Writes a feed archive (`.tar.gz`) of any number of submissions: the documents of a folder over
/// and over, each wrapped as a full submission with an accession number of its own. Filings of such
/// an archive have real insides and invented numbers.
public final class GeneratedFeed {

    private static final int BLOCK = 512;

    private GeneratedFeed() {}

    /// `GeneratedFeed FOLDER COUNT OUT.tar.gz`.
    public static void main(String[] args) throws IOException {
        Corpus corpus = Corpus.load(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        List<Member> members = corpus.files().stream().map(f -> Member.of(f.bytes())).toList();
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])), 1 << 20)) {
            for (int i = 0; i < count; i++) {
                members.get(i % members.size()).write(out, i);
            }
            out.write(packed(new byte[2 * BLOCK]));
        }
    }

    /// Accession numbers of an agent that does not exist.
    static String accession(int i) {
        return String.format(Locale.ROOT, "0009999999-%02d-%06d", i / 1_000_000, i % 1_000_000);
    }

    /// A document as a member of the archive. What is the same in all its copies is packed once: a
    /// gzip stream may be made of pieces that were packed one by one.
    ///
    /// @param size bytes of the submission
    private record Member(byte[] documentTag, byte[] packedRest, int size) {

        static Member of(byte[] document) {
            boolean wrapped =
                    new String(
                                    document,
                                    0,
                                    Math.min(document.length, 10),
                                    StandardCharsets.US_ASCII)
                            .startsWith("<DOCUMENT>");
            byte[] tag =
                    ascii(
                            wrapped
                                    ? ""
                                    : "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>main.htm\n<TEXT>\n");
            byte[] end =
                    ascii(
                            wrapped
                                    ? "\n</SEC-DOCUMENT>\n"
                                    : "\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n");
            int size = header(0).length + tag.length + document.length + end.length;
            byte[] rest =
                    Arrays.copyOf(
                            document,
                            document.length + end.length + (BLOCK - size % BLOCK) % BLOCK);
            System.arraycopy(end, 0, rest, document.length, end.length);
            return new Member(tag, packed(rest), size);
        }

        void write(OutputStream out, int i) throws IOException {
            ByteArrayOutputStream front = new ByteArrayOutputStream(2_048);
            front.writeBytes(tarHeader(accession(i) + ".txt", size));
            front.writeBytes(header(i));
            front.writeBytes(documentTag);
            out.write(packed(front.toByteArray()));
            out.write(packedRest);
        }
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The submission's header, of the same length for every filing.
    private static byte[] header(int i) {
        return ascii(
                """
                <SEC-DOCUMENT>%1$s.txt : 20200102
                <SEC-HEADER>%1$s.hdr.sgml : 20200102
                ACCESSION NUMBER:\t\t%1$s
                CONFORMED SUBMISSION TYPE:\t8-K
                PUBLIC DOCUMENT COUNT:\t\t1
                CONFORMED PERIOD OF REPORT:\t20200101
                FILED AS OF DATE:\t\t20200102

                FILER:

                \tCOMPANY DATA:
                \t\tCOMPANY CONFORMED NAME:\t\t\tGENERATED FILER %2$d INC
                \t\tCENTRAL INDEX KEY:\t\t\t%2$010d
                </SEC-HEADER>
                """
                        .formatted(accession(i), 9_000_000 + i % 5000));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// The header of one ustar member.
    private static byte[] tarHeader(String name, int size) {
        byte[] header = new byte[BLOCK];
        put(header, 0, name);
        put(header, 100, "0000644");
        put(header, 108, "0000000");
        put(header, 116, "0000000");
        put(header, 124, String.format(Locale.ROOT, "%011o", size));
        put(header, 136, "00000000000");
        put(header, 148, "        ");
        header[156] = '0';
        put(header, 257, "ustar");
        put(header, 263, "00");
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xff;
        }
        put(header, 148, String.format(Locale.ROOT, "%06o", sum));
        header[154] = 0;
        return header;
    }

    private static void put(byte[] header, int at, String value) {
        byte[] ascii = ascii(value);
        System.arraycopy(ascii, 0, header, at, ascii.length);
    }
}
