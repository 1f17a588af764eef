package org.kith.information.chronology;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.SayingSort;

/**
 * One line of a chronology.
 *
 * @param row internal id of the row it tells of; two lines may tell of one row, such as an enquiry that opened and closed
 * @param key what tells this line from any other
 * @param whose names of the children in whose chronology it stands
 * @param about the people it is about
 * @param knownTo who else was told, with days; and who must not learn of it
 * @param response what was made of it or came of it
 */
public record Entry(
        String row,
        String key,
        EntryKind kind,
        When when,
        List<String> whose,
        Source source,
        List<Someone> about,
        Said said,
        List<Line> knownTo,
        List<Line> response) {

    public Entry {
        whose = List.copyOf(whose);
        about = List.copyOf(about);
        knownTo = List.copyOf(knownTo);
        response = List.copyOf(response);
    }

    /**
     * Where it comes from.
     *
     * @param agencies who holds it or says it; several where they say the same
     * @param lines who recorded it, said it and heard it, with their roles, as far as that is recorded
     */
    public record Source(List<Agency> agencies, List<Line> lines) {
        public Source {
            agencies = List.copyOf(agencies);
            lines = List.copyOf(lines);
        }

        static final Source NONE = new Source(List.of(), List.of());

        /** The agencies' names, or that none is recorded. */
        public String names() {
            return agencies.isEmpty()
                    ? "Source not recorded"
                    : String.join(" · ", agencies.stream().map(Agency::name).toList());
        }
    }

    /**
     * Somebody a line is about.
     *
     * @param role only where the name must not stand without it: "alleged to have harmed"
     */
    public record Someone(String name, @Nullable String role) {

        static List<Someone> of(List<String> names) {
            return names.stream().map(name -> new Someone(name, null)).toList();
        }

        public String words() {
            return role == null ? name : name + " (" + role + ")";
        }
    }

    /** An agency, by internal id and name. */
    public record Agency(String id, String name) {}

    /**
     * A short line with what it is about: "Said by", "a neighbour".
     *
     * @param about may be empty
     */
    public record Line(String about, String text) {
        static Line of(String text) {
            return new Line("", text);
        }

        /** As one text. */
        public String words() {
            return about.isEmpty() ? text : about + ": " + text;
        }
    }

    /**
     * What happened or was said.
     *
     * @param what what kind of thing it is: "Allegation"
     * @param how how firmly it is said; null where that is not recorded or makes no sense
     * @param text what it says in a line
     * @param ownWords a child's own words; null where none are recorded
     * @param outcome of an allegation always: what became of it, or that nothing is recorded; else where it is known
     * @param more what else is recorded of it
     * @param restricted whether its content is not for this reader
     */
    public record Said(
            String what,
            @Nullable SayingSort how,
            String text,
            @Nullable String ownWords,
            @Nullable String outcome,
            List<Line> more,
            boolean restricted) {
        public Said {
            more = List.copyOf(more);
        }

        static Said of(String what, String text, Line... more) {
            return new Said(what, null, text, null, null, List.of(more), false);
        }

        /** "Allegation · somebody else’s word". */
        public String marks() {
            return how == null ? what : what + " · " + how.label();
        }

        public Optional<String> quotation() {
            return Optional.ofNullable(ownWords).map(words -> "“" + words + "”");
        }
    }

    Entry of(List<String> children) {
        return new Entry(row, key, kind, when, children, source, about, said, knownTo, response);
    }
}
