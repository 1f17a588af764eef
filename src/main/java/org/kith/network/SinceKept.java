package org.kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HouseholdRow;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.StayRow;
import org.kith.kernel.Moment;

/**
 * What has changed around a kept picture since it was kept, in sentences. It compares ids: what came, what is over now. What
 * the reader may not see any more is not gone, it is simply not there, and nothing is said of it.
 *
 * @param changes what came first, people before ties; then what is over
 */
public record SinceKept(List<Change> changes) {

    public static final SinceKept NOTHING = new SinceKept(List.of());

    public SinceKept {
        changes = List.copyOf(changes);
    }

    /** How something changed. */
    public enum Sort {
        NEW("New"),
        ENDED("Over"),
        GONE("Taken back");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One change.
     *
     * @param row internal id of the row that came or ended, to be lit up; of one that was taken back nothing is left to be
     *     lit
     * @param sentence what is recorded, in words
     * @param marks ids of nodes and lines of the picture to be pointed out as new
     */
    public record Change(Sort sort, String row, String sentence, Set<String> marks) {
        public Change {
            marks = Collections.unmodifiableSet(new LinkedHashSet<>(marks));
        }
    }

    /** Everything to be pointed out as new in the picture. */
    public Set<String> fresh() {
        Set<String> fresh = new LinkedHashSet<>();
        changes.forEach(change -> fresh.addAll(change.marks()));
        return fresh;
    }

    public SinceKept and(Collection<Change> more) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(more);
        return new SinceKept(all);
    }

    /**
     * @param own whether whoever looks kept it. To others only that is new which was recorded since: they may see rows that
     *     its owner did not, and those were there before.
     * @param keptAt when it was kept, by the clock of the record
     */
    static SinceKept of(ScenePrint print, Moment keptAt, boolean own, Known known, SceneBuilder builder, Scene scene) {
        if (print.rows().isEmpty()) {
            return NOTHING;
        }
        Looking look = new Looking(known, builder, scene, print);
        Map<String, Change> fresh = new LinkedHashMap<>();
        Map<String, Change> over = new LinkedHashMap<>();
        ScenePrint.rows(known).forEach(row -> {
            Boolean before = print.rows().get(row.id());
            boolean later = row.known() != null && row.known().instant().isAfter(keptAt.instant());
            if (before == null && (own || later)) {
                look.change(Sort.NEW, row).ifPresent(change -> fresh.putIfAbsent(change.sentence(), change));
            } else if (Boolean.FALSE.equals(before) && ScenePrint.over(known, row)) {
                look.change(Sort.ENDED, row).ifPresent(change -> over.putIfAbsent(change.sentence(), change));
            }
        });
        List<Change> all = new ArrayList<>(fresh.values());
        over.values().stream()
                .filter(change -> !fresh.containsKey(change.sentence()))
                .forEach(all::add);
        return new SinceKept(all);
    }

    /** Tells rows in the words of the picture. */
    private record Looking(Known known, SceneBuilder builder, Scene scene, ScenePrint print) {

        Optional<Change> change(Sort sort, Row row) {
            return Aim.at(known, row.id())
                    .filter(aim -> java.util.stream.Stream.concat(aim.nodes().stream(), aim.near().stream())
                            .anyMatch(builder.expansions().placed()::contains))
                    .flatMap(aim -> sentence(sort, row, aim)
                            .map(words ->
                                    new Change(sort, row.id(), words, sort == Sort.NEW ? marks(row, aim) : Set.of())));
        }

        private Set<String> marks(Row row, Aim aim) {
            Set<String> marks = new LinkedHashSet<>();
            aim.nodes().stream()
                    .filter(node ->
                            scene.node(node).isPresent() && !print.nodes().contains(node))
                    .forEach(marks::add);
            boolean lineIsNew = aim.edge() != null
                    && !aim.edge().isEmpty()
                    && scene.edge(aim.edge()).isPresent()
                    && marks.isEmpty()
                    && !(row instanceof PersonRecordRow);
            if (lineIsNew) {
                marks.add(Objects.requireNonNull(aim.edge()));
            }
            boolean folded =
                    aim.edge() == null && scene.node(aim.nodes().getFirst()).isEmpty() && !(row instanceof EnquiryRow);
            if (folded) {
                scene.edges().stream()
                        .filter(line -> standsFor(line, aim))
                        .map(SceneEdge::id)
                        .forEach(marks::add);
            }
            return marks;
        }

        /** A request or an item that is not drawn itself is told by the line between its agency and whom it is about. */
        private boolean standsFor(SceneEdge line, Aim aim) {
            return aim.near().contains(line.from())
                    && aim.near().contains(line.to())
                    && scene.node(line.from())
                            .filter(node -> node.kind() == NodeKind.AGENCY)
                            .isPresent();
        }

        private Optional<String> sentence(Sort sort, Row row, Aim aim) {
            @Nullable String edge = aim.edge();
            if (edge != null && !edge.isEmpty()) {
                Optional<String> line = scene.edge(edge).map(SceneEdge::sentence);
                if (line.isPresent()) {
                    return line;
                }
            }
            Optional<SceneNode> node = builder.node(aim.nodes().getFirst());
            return switch (row) {
                case PersonRecordRow record -> node.map(who -> person(record, who));
                case StayRow stay -> node.flatMap(who -> stay(sort, stay, who));
                case EnquiryRow enquiry ->
                    node.map(drawn -> sort == Sort.ENDED ? "Closed: " + drawn.sentence() : drawn.sentence());
                case RequestRow request ->
                    node.map(drawn -> sort == Sort.ENDED ? "Answered: " + drawn.sentence() : drawn.sentence());
                default -> node.map(SceneNode::sentence);
            };
        }

        /** Another record of somebody who was known then is no new person. */
        private String person(PersonRecordRow record, SceneNode who) {
            boolean knownThen = known.someone(record.id())
                    .map(someone -> someone.person().ref().records().stream()
                            .anyMatch(other -> print.rows().containsKey(other)))
                    .orElse(false);
            return knownThen ? "Another record of " + who.label() + " has come in." : who.sentence();
        }

        private Optional<String> stay(Sort sort, StayRow stay, SceneNode who) {
            HouseholdRow home = known.row(HouseholdRow.class, stay.household());
            if (home == null || who.restricted()) {
                return Optional.empty();
            }
            Homes homes = new Homes(known);
            if (stay.restricted() || homes.restricted(home)) {
                return Optional.of("Where " + who.label() + " stays: " + homes.label(home) + ".");
            }
            String day = sort == Sort.ENDED
                    ? stay.to() == null ? "" : " until " + Words.day(stay.to())
                    : stay.begins() == null ? "" : " since " + Words.day(stay.begins());
            return Optional.of(who.label() + (sort == Sort.ENDED ? " stayed at " : " stays at ") + homes.label(home)
                    + day + ", as " + Words.agency(known.slice(), stay.assertedBy()) + " says.");
        }
    }
}
