package org.kith.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** Makes deliveries for tests, a file at a time. */
final class Folders {

    final Path path;

    Folders(Path path) {
        this.path = path;
    }

    static Folders in(Path parent, String name) {
        try {
            return new Folders(Files.createDirectories(parent.resolve(name)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One agency, one practitioner, two people and a household, all good. */
    static Folders small(Path parent, String name) {
        return in(parent, name)
                .file("agencies.csv", "id,name,type", "A-1,North School,school")
                .file("practitioners.csv", "id,name,agency", "PR-1,Ann Other,A-1")
                .file("people.csv", "id,kind,given_names", "P-1,child,Ada", "P-2,adult,Bo")
                .file("households.csv", "id,postcode", "H-1,QX1 1AA");
    }

    Folders file(String name, String... lines) {
        try {
            Files.writeString(path.resolve(name), String.join("\n", lines) + "\n");
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String text(String name) {
        try {
            return Files.exists(path.resolve(name)) ? Files.readString(path.resolve(name)) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every file below, by its name within the folder. */
    TreeMap<String, String> all() {
        TreeMap<String, String> texts = new TreeMap<>();
        try (var files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(path.relativize(file).toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
