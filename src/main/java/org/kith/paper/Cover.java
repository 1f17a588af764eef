package org.kith.paper;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of everything that is taken away, so that it says on its own who took it, when, why, through
 * which lens, what it rests on and what it leaves out.
 *
 * @param title what it is; names nobody, for it becomes the title that file managers and mail show
 * @param subject whom it is about; stands in the paper only
 * @param look from when and through whose eyes, where that is not the reader's own look at now; stands on every page
 * @param facts who, when, why, and so on, in the order in which they are read
 * @param coverage the coverage statement
 * @param sources what each agency delivered
 * @param cautions what a reader must not take it for
 */
public record Cover(
        String title,
        String subject,
        Marking marking,
        @Nullable String look,
        List<Fact> facts,
        List<Said> coverage,
        List<Source> sources,
        List<String> cautions) {

    public Cover {
        facts = List.copyOf(facts);
        coverage = List.copyOf(coverage);
        sources = List.copyOf(sources);
        cautions = List.copyOf(cautions);
    }

    /** The fact that says when it was taken away. */
    public static final String TAKEN_WHEN = "When";

    /** One fact of the head: "Why", "Section 47 enquiry". */
    public record Fact(String about, String text) {}

    /**
     * A sentence of the coverage statement.
     *
     * @param unknown whether it says what is not known
     */
    public record Said(String text, boolean unknown) {}

    /** What an agency delivered: from when to when it speaks, and when it last came in. */
    public record Source(String agency, String speaksOf, String lastCameIn) {}

    /** The text of a fact, if it stands in the head. */
    public Optional<String> fact(String about) {
        return facts.stream()
                .filter(fact -> fact.about().equals(about))
                .map(Fact::text)
                .findFirst();
    }
}
