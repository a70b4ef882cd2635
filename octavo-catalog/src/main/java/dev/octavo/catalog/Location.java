package dev.octavo.catalog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where a catalog is: a folder of this machine, or a PostgreSQL database.
public sealed interface Location {

    /// The folder for what is kept on this machine: the text index, and for a folder catalog all of
    /// it.
    Path folder();

    /// A catalog in a folder: `catalog.duckdb`, `text/`, `filings/`.
    record Folder(Path folder) implements Location {
        /// The file of the tables.
        public Path database() {
            return folder.resolve("catalog.duckdb");
        }

        @Override
        public String toString() {
            return folder.toString();
        }
    }

    /// A catalog on a server. The text index stays on this machine, in a folder of its own, and
    /// follows the server.
    ///
    /// @param url as given, with or without `jdbc:`; may hold a password and is never printed whole
    record Server(String url, Path folder) implements Location {
        @Override
        public String toString() {
            return url.replaceAll("\\?.*", "").replaceAll("//[^/@]*@", "//");
        }
    }

    /// Understands the words of `--catalog`.
    ///
    /// @param words a folder, or a URL `jdbc:postgresql://…`; empty for the default folder
    /// @param data the user's [data folder][#dataFolder(Map, String)]
    static Location of(String words, Path data) {
        if (words.isEmpty()) {
            return new Folder(data.resolve("catalog"));
        }
        if (words.startsWith("jdbc:postgresql:") || words.startsWith("postgresql://")) {
            String url = words.startsWith("jdbc:") ? words : "jdbc:" + words;
            Path all = data.resolve("text-of-servers");
            Path before = all.resolve(name(url));
            return new Server(
                    url, Files.isDirectory(before) ? before : all.resolve(name(database(url))));
        }
        if (words.startsWith("jdbc:")) {
            throw new CatalogException(
                    words.replaceAll("//.*", "//…")
                            + ": a catalog is a folder or jdbc:postgresql://…");
        }
        try {
            return new Folder(Path.of(words));
        } catch (InvalidPathException e) {
            throw new CatalogException(words + ": not a path: " + e.getReason(), e);
        }
    }

    private static String name(String url) {
        return UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// The address without who asks: all roles that one machine asks by have one index, and find
    /// the copies that one of them made. (Folders were named by the whole address once, and stay.)
    private static String database(String url) {
        int question = url.indexOf('?');
        if (question < 0) {
            return url;
        }
        String rest =
                Arrays.stream(url.substring(question + 1).split("&"))
                        .filter(p -> !p.startsWith("user=") && !p.startsWith("password="))
                        .collect(Collectors.joining("&"));
        return url.substring(0, question) + (rest.isEmpty() ? "" : "?" + rest);
    }

    /// Where a user's data belong on this platform: `$XDG_DATA_HOME/octavo` or
    /// `~/.local/share/octavo`, on macOS `~/Library/Application Support/Octavo`, on Windows
    /// `%LOCALAPPDATA%\Octavo`.
    ///
    /// @param environment the process's environment
    /// @param home the user's home
    /// @param system the system's name
    static Path dataFolder(Map<String, String> environment, String home, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Path.of(
                    environment.getOrDefault("LOCALAPPDATA", home + "\\AppData\\Local"), "Octavo");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Octavo");
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return xdg.startsWith("/")
                ? Path.of(xdg, "octavo")
                : Path.of(home, ".local", "share", "octavo");
    }

    /// The user's data folder of this process.
    static Path dataFolder() {
        return dataFolder(
                System.getenv(),
                System.getProperty("user.home", "."),
                System.getProperty("os.name", ""));
    }
}
