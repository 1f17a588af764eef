package org.kith.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every way into the program that is no page stands in the docs, and none is there that does not. */
class EntrancesTests {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private static String docs = "";

    @BeforeAll
    static void read() throws IOException {
        String access = Files.readString(Path.of("src/docs/access.md"));
        docs = access.substring(access.indexOf("<!-- entrances -->"), access.indexOf("<!-- /entrances -->"));
    }

    @Test
    void addressesOpenToEverybody() throws IOException {
        String security = Files.readString(Path.of("src/main/java/org/kith/shell/SecurityConfiguration.java"));
        assertThat(Pattern.compile("permitAll\\(\\)")
                        .matcher(security)
                        .results()
                        .count())
                .isEqualTo(2);
        Set<String> open = found(Pattern.compile("\"(/\\w+/\\*\\*)\""), security);
        open.addAll(Set.of("/sign-in", "/health"));

        assertThat(documented("Without signing in")).isEqualTo(open);
        assertThat(classes("@(Rest)?Controller\\b|extends HttpServlet\\b|@WebServlet|@Endpoint\\b|RouterFunction<"))
                .containsExactly("Health");
    }

    @Test
    void downloads() {
        assertThat(documented("Downloads"))
                .isEqualTo(classes("DownloadHandler\\.|new StreamResource\\(|registerResource\\("));
    }

    @Test
    void eventsThatCarryValues() {
        assertThat(documented("Events from the browser")).isEqualTo(classes("\\.addEventData\\("));
        assertThat(classes("@EventHandler|@BrowserCallable")).isEmpty();
        assertThat(documented("Calls from the browser")).isEqualTo(classes("@ClientCallable"));
        assertThat(classes("@ClientCallable\\s+\\w+ \\w+\\([^)]"))
                .as("nothing is handed to what can be called by name")
                .isEmpty();
    }

    @Test
    void commands() {
        Set<String> documented = documented("Commands");
        documented.remove("./kith");
        Set<String> named = new TreeSet<>();
        sources()
                .filter(file -> file.toString().contains("/cli/"))
                .forEach(file -> named.addAll(found(Pattern.compile("@Command\\(\\s*name = \"(\\w+)\""), text(file))));
        named.remove("kith");

        assertThat(documented).isEqualTo(named);
    }

    private static Set<String> documented(String about) {
        String from = docs.substring(docs.indexOf("**" + about + "**"));
        int end = from.indexOf("\n- ");
        return found(QUOTED, end < 0 ? from : from.substring(0, end));
    }

    private static Set<String> classes(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return sources()
                .filter(file -> wanted.matcher(text(file)).find())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }
}
