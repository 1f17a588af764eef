package org.kith.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kith.kernel.KithException;

/**
 * A paper before it is filled: headings as the body that asks for it publishes them, what Kith says of itself, places that
 * the running configuration fills ({@code {{roles}}}), and what only the partnership can say (lines that begin with
 * {@code >}).
 *
 * @param code by which it is named in addresses and files
 * @param source whose headings they are
 */
record Template(String code, String title, String source, List<Section> sections) {

    static final List<String> CODES =
            List.of("dpia", "record-of-processing", "appropriate-policy", "algorithmic-transparency");

    record Section(String heading, List<Question> questions) {}

    record Question(String heading, List<Part> parts) {}

    /** A line of an answer. */
    record Part(Kind kind, String text) {}

    enum Kind {
        /** Kith says it of itself. */
        SAYS,
        /** The running configuration fills it. */
        FILLED,
        /** The partnership has to say it. */
        ASKED
    }

    static List<Template> all() {
        return CODES.stream().map(Template::read).toList();
    }

    private static Template read(String code) {
        try (InputStream file =
                Objects.requireNonNull(Template.class.getResourceAsStream("/org/kith/papers/" + code + ".md"), code)) {
            return parse(code, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new KithException.Unavailable("The papers could not be read.", failed);
        }
    }

    static Template parse(String code, String text) {
        String title = "";
        String source = "";
        List<Section> sections = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            if (line.startsWith("### ")) {
                parts = new ArrayList<>();
                questions.add(new Question(line.substring(4), parts));
            } else if (line.startsWith("## ")) {
                questions = new ArrayList<>();
                sections.add(new Section(line.substring(3), questions));
            } else if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (sections.isEmpty()) {
                source = line;
            } else if (line.startsWith("> ")) {
                parts.add(new Part(Kind.ASKED, line.substring(2)));
            } else if (line.startsWith("{{")) {
                parts.add(new Part(Kind.FILLED, line.substring(2, line.length() - 2)));
            } else {
                parts.add(new Part(Kind.SAYS, line));
            }
        }
        return new Template(code, title, source, sections);
    }
}
