package org.kith.papers;

import java.util.List;

/**
 * A paper, filled.
 *
 * @param code by which it is named
 * @param source whose headings they are
 */
public record Paper(String code, String title, String source, List<Section> sections) {

    public Paper {
        sections = List.copyOf(sections);
    }

    /** A part under a published heading. */
    public record Section(String heading, List<Answer> answers) {

        public Section {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What is said to one question.
     *
     * @param says what Kith says of itself
     * @param filled what the running configuration says
     * @param asked what the partnership has to say
     */
    public record Answer(String question, List<String> says, List<String> filled, List<String> asked) {

        public Answer {
            says = List.copyOf(says);
            filled = List.copyOf(filled);
            asked = List.copyOf(asked);
        }
    }
}
