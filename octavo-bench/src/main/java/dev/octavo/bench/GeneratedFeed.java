package dev.octavo.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try (OutputStream out =
                new GZIPOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])), 1 << 20),
                        1 << 16)) {
            for (int i = 0; i < count; i++) {
                Corpus.Loaded file = corpus.files().get(i % corpus.files().size());
                member(out, accession(i) + ".txt", submission(file.bytes(), i));
            }
            out.write(new byte[2 * BLOCK]);
        }
    }

    /// Accession numbers of an agent that does not exist.
    static String accession(int i) {
        return String.format(Locale.ROOT, "0009999999-%02d-%06d", i / 1_000_000, i % 1_000_000);
    }

    private static byte[] submission(byte[] document, int i) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(document.length + 1000);
        out.write(
                ("""
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
                                .formatted(accession(i), 9_000_000 + i % 5000))
                        .getBytes(StandardCharsets.US_ASCII));
        boolean wrapped =
                new String(document, 0, Math.min(document.length, 10), StandardCharsets.US_ASCII)
                        .startsWith("<DOCUMENT>");
        out.write(
                (wrapped ? "" : "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>main.htm\n<TEXT>\n")
                        .getBytes(StandardCharsets.US_ASCII));
        out.write(document);
        out.write(
                (wrapped ? "\n</SEC-DOCUMENT>\n" : "\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /// One ustar member.
    private static void member(OutputStream out, String name, byte[] bytes) throws IOException {
        byte[] header = new byte[BLOCK];
        put(header, 0, name);
        put(header, 100, "0000644");
        put(header, 108, "0000000");
        put(header, 116, "0000000");
        put(header, 124, String.format(Locale.ROOT, "%011o", bytes.length));
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
        out.write(header);
        out.write(bytes);
        out.write(new byte[(BLOCK - bytes.length % BLOCK) % BLOCK]);
    }

    private static void put(byte[] header, int at, String value) {
        byte[] ascii = value.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, header, at, ascii.length);
    }
}
