package org.kith.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Papers before they are filled, and what an approval rests on. */
class TemplateTests {

    @Test
    void theDocsHoldTheTemplatesTheProgramFills() throws IOException {
        for (String code : Template.CODES) {
            assertThat(Path.of("src/docs/papers/" + code + ".md"))
                    .hasSameTextualContentAs(Path.of("src/main/resources/org/kith/papers/" + code + ".md"));
        }
    }

    @Test
    void everyQuestionIsAnsweredBySomebody() {
        assertThat(Template.all())
                .flatExtracting(Template::sections)
                .flatExtracting(Template.Section::questions)
                .allSatisfy(question -> assertThat(question.parts()).isNotEmpty());
    }

    @Test
    void everyPlaceIsOneThatIsFilled() {
        Set<String> known = new HashSet<>(Running.SET);
        known.addAll(List.of("counts", "yield", "approval"));

        assertThat(Template.all().stream()
                        .flatMap(template -> template.sections().stream())
                        .flatMap(section -> section.questions().stream())
                        .flatMap(question -> question.parts().stream())
                        .filter(part -> part.kind() == Template.Kind.FILLED)
                        .map(Template.Part::text))
                .isSubsetOf(known)
                .containsAll(Running.SET);
    }

    @Test
    void theVersionChangesWithWhatIsSetAndNotWithWhatIsCounted() {
        Map<String, List<String>> lines = new HashMap<>(Map.of("roles", List.of("one"), "counts", List.of("1")));
        String before = Papers.digest(lines);
        lines.put("counts", List.of("2"));
        assertThat(Papers.digest(lines)).isEqualTo(before);
        lines.put("roles", List.of("two"));
        assertThat(Papers.digest(lines)).isNotEqualTo(before);
    }

    @Test
    void wordAndPdfAreMade() throws IOException {
        Map<String, List<String>> lines = new HashMap<>();
        Stream.concat(Running.SET.stream(), Stream.of("counts", "yield", "approval"))
                .forEach(part -> lines.put(part, List.of("Line of " + part)));
        Paper paper = Papers.fill(Template.all().getFirst(), lines);

        assertThat(new String(
                        PaperSheet.pdf(paper, "Ada", Instant.EPOCH), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(PaperSheet.word(paper, "Ada", Instant.EPOCH)).startsWith('P', 'K');
    }
}
