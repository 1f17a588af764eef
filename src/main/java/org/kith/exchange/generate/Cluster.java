package org.kith.exchange.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A household with those who belong to it elsewhere: the piece that is made from a random source of its own. */
final class Cluster {

    final Shape shape;
    final Need need;
    final Home home;
    final LocalDate since;

    /** The adults at the home. */
    final List<Human> adults = new ArrayList<>();

    /** The children at the home, the eldest first. */
    final List<Human> children = new ArrayList<>();

    /** A parent, grandparent or former partner in another home. */
    final List<Human> elsewhere = new ArrayList<>();

    @Nullable
    Human unborn;

    Cluster(Shape shape, Need need, Home home, LocalDate since) {
        this.shape = shape;
        this.need = need;
        this.home = home;
        this.since = since;
    }

    List<Human> people() {
        Human expected = unborn;
        Stream<Human> born = Stream.of(adults, children, elsewhere).flatMap(List::stream);
        return (expected == null ? born : Stream.concat(born, Stream.of(expected))).toList();
    }

    Human first() {
        return children.getFirst();
    }

    /** The children who were there on a day, or the one expected where there are none. */
    List<Human> childrenOn(LocalDate on) {
        List<Human> there = children.stream()
                .filter(child -> child.born.isBefore(on.minusDays(3)))
                .toList();
        return there.isEmpty() ? subjects(false) : there;
    }

    /** The child an enquiry is about: the first, or the one expected. */
    List<Human> subjects(boolean all) {
        Human expected = unborn;
        if (children.isEmpty()) {
            return expected == null ? List.of() : List.of(expected);
        }
        return all ? List.copyOf(children) : List.of(children.getFirst());
    }
}
