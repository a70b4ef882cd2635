package dev.octavo.biopharma.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The data files of biopharma: words, phrases, facts of the field and learned weights.
public final class DataFiles {

    private static final String FOLDER = "/dev/octavo/biopharma/";

    private DataFiles() {}

    /// The lines of a file, comments and empty lines left out.
    public static List<String> lines(String file) {
        List<String> out = new ArrayList<>();
        try (InputStream in = DataFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    out.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }
}
