package org.kith.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people of a picture as generations: who stands in which row, who hangs on whom, and what does not fit. Whatever is
 * not family, and does not live with the child, is left out and counted.
 *
 * @param people those drawn, whoever is missing among them
 * @param unions couples, single parents and groups of siblings, with those who hang on them
 * @param edges what joins two people drawn, in the words of the other pictures
 * @param told ids of edges that the unions tell already
 * @param homes dashed lines around those who stay there
 * @param odd what is recorded and fits no row, a sentence each
 * @param left how many things of the picture are left out here, people and others
 */
public record Genogram(
        List<Figure> people,
        List<Union> unions,
        List<SceneEdge> edges,
        Set<String> told,
        List<SceneHome> homes,
        List<String> odd,
        Left left) {

    /** Which symbol stands for somebody, by the sex that is recorded; a diamond where none is, or records differ. */
    public enum Symbol {
        SQUARE,
        CIRCLE,
        DIAMOND,
        /** Not yet born. */
        TRIANGLE
    }

    /** What is recorded of a connection, as its line says it. */
    public enum Line {
        /** Verified by somebody. */
        VERIFIED,
        /** By somebody's word alone. */
        SAID,
        /** A step-parent. */
        STEP,
        /** Whoever cares for a child without being its parent. */
        CARED_FOR,
        /** Parents of the same child of whom nothing is recorded as a couple. */
        NOT_RECORDED
    }

    /**
     * Somebody, or somebody of whom nothing is recorded.
     *
     * @param row 0 is the eldest generation
     * @param note the second line below the symbol
     * @param dead drawn crossed out
     * @param missing stands for a parent of whom nothing is recorded; not in any other picture
     * @param behind how many people of the family, or others joined by a row, are not in the picture
     */
    public record Figure(
            SceneNode node, Symbol symbol, int row, String note, boolean dead, boolean missing, int behind) {

        public String id() {
            return node.id();
        }
    }

    /**
     * People of one row, and those who hang on them.
     *
     * @param members one or two; none for siblings whose parents are not recorded
     * @param apart whether they are recorded as no longer together
     * @param drops from left to right: the eldest first
     */
    public record Union(String id, List<String> members, Line line, boolean apart, List<Drop> drops) {

        public Union {
            members = List.copyOf(members);
            drops = List.copyOf(drops);
        }
    }

    /**
     * One who hangs on a union.
     *
     * @param twins the same for those born on one day to one mother; empty for everybody else
     */
    public record Drop(String to, Line line, String twins) {}

    /**
     * What is left out here.
     *
     * @param people who are no family and do not live with the child
     * @param things agencies, items and whatever else is no person
     * @param closed people of whom this reader may not know how they belong here
     */
    public record Left(int people, int things, int closed) {

        /** "Left out here: 2 people who are not family, and 14 agencies and other things." */
        public String sentence() {
            StringBuilder text = new StringBuilder();
            if (people > 0) {
                text.append(Words.count(people, "person who is not family", "people who are not family"));
            }
            if (closed > 0) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(Words.count(closed, "restricted person", "restricted people"));
            }
            if (things > 0) {
                text.append(text.isEmpty() ? "" : " and ")
                        .append(Words.count(things, "agency or other thing", "agencies and other things"));
            }
            return text.isEmpty() ? "" : "Left out here: " + text + ".";
        }
    }

    public Genogram {
        people = List.copyOf(people);
        unions = List.copyOf(unions);
        edges = List.copyOf(edges);
        told = Set.copyOf(told);
        homes = List.copyOf(homes);
        odd = List.copyOf(odd);
    }

    public Optional<Figure> figure(String id) {
        return people.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /** What is drawn, what is not, and what does not fit. */
    public String sentence() {
        int recorded = (int) people.stream().filter(figure -> !figure.missing()).count();
        int rows = (int) people.stream().map(Figure::row).distinct().count();
        String first = Words.count(recorded, "person", "people") + " in "
                + Words.count(rows, "generation", "generations") + ".";
        String rest = left.sentence();
        return first + (rest.isEmpty() ? "" : " " + rest) + (odd.isEmpty() ? "" : " " + String.join(" ", odd));
    }
}
