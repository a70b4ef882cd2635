package dev.octavo.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints the lines of a file's page with their flags, to look at.
final class PageDump {

    public static void main(String[] args) throws IOException {
        for (String arg : args) {
            byte[] bytes = Files.readAllBytes(Path.of(arg));
            Page page = PageReader.read(bytes, 0, bytes.length, 1);
            for (int i = 0; i < page.lines(); i++) {
                System.out.printf(
                        "%4d %s%s%s%s%s %3d/%d/%d %2d |%s%n",
                        i,
                        page.startsParagraph(i) ? "P" : "-",
                        page.centred(i) ? "C" : "-",
                        page.bold(i) ? "B" : "-",
                        page.underlined(i) ? "U" : "-",
                        page.startsPage(i) ? "N" : "-",
                        page.table(i),
                        page.row(i),
                        page.cell(i),
                        page.indent(i),
                        page.text(i));
            }
            page.tags()
                    .forEach(t ->
                            System.out.println(
                                    t + " = " + page.text().substring(t.start(), t.end())));
        }
    }
}
