package org.kith.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.kernel.KithException;

/** The browser of this machine, for measuring: started without a window and in a profile of its own. */
public final class Chromium {

    private static final String VARIABLE = "KITH_CHROMIUM";

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** What to say where there is none. */
    public static final String MISSING = "no Chromium or Chrome was found at " + String.join(", ", USUAL_PLACES)
            + ". Install one, or set " + VARIABLE + " to its path.";

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-extensions",
            "--disable-sync",
            "--mute-audio",
            "--hide-scrollbars",
            "--window-size=1280,720");

    private Chromium() {}

    /** The browser that the environment names, or the one in a usual place. */
    public static Optional<Path> find(Map<String, String> environment) {
        return Stream.concat(Optional.ofNullable(environment.get(VARIABLE)).stream(), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it without a GPU, as on many an office’s desktop.
     *
     * @param profile an empty folder, to be removed afterwards
     */
    static Process open(Path executable, Path profile, String address) {
        List<String> line = new ArrayList<>();
        line.add(executable.toString());
        line.addAll(FLAGS);
        line.add("--user-data-dir=" + profile);
        line.add(address);
        try {
            return new ProcessBuilder(line)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failed) {
            throw new KithException.Unavailable(
                    "The browser " + executable + " did not start (" + failed.getMessage() + ").", failed);
        }
    }
}
