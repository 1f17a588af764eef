package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.vocabulary.KinshipType;

class GenerationsTests {

    private final List<Bond> bonds = new ArrayList<>();
    private final Set<String> children = Set.of("c", "d");

    private Generations of(String focus) {
        Set<String> people = new LinkedHashSet<>(List.of(focus));
        bonds.forEach(bond -> people.addAll(List.of(bond.elder(), bond.younger())));
        return Generations.of(focus, people, bonds, children::contains);
    }

    private void say(String elder, KinshipType type, String younger) {
        say(elder, type, younger, true);
    }

    private void say(String elder, KinshipType type, String younger, boolean verified) {
        bonds.add(new Bond(type, elder, younger, verified, false));
    }

    @Test
    void parentsStandAboveAndGrandparentsAboveThem() {
        say("m", KinshipType.MOTHER, "c");
        say("g", KinshipType.MOTHER, "m");
        say("f", KinshipType.FATHER, "c");

        Generations found = of("c");

        assertThat(List.of(found.row("g"), found.row("m"), found.row("f"), found.row("c")))
                .containsExactly(0, 1, 1, 2);
        assertThat(found.odd()).isEmpty();
    }

    @Test
    void aMissingMiddleGenerationLeavesItsRowEmpty() {
        say("g", KinshipType.GRANDPARENT, "c");

        assertThat(of("c").row("c") - of("c").row("g")).isEqualTo(2);
    }

    @Test
    void partnersAndSiblingsOfAnybodyStandBesideThem() {
        say("m", KinshipType.MOTHER, "c");
        say("s", KinshipType.PARTNER, "m");
        say("x", KinshipType.EX_PARTNER, "m");
        say("h", KinshipType.HALF_SIBLING, "c");
        say("a", KinshipType.AUNT_UNCLE, "c");
        say("st", KinshipType.STEP_PARENT, "h");

        Generations found = of("c");

        assertThat(Set.of("m", "s", "x", "a", "st"))
                .allSatisfy(one -> assertThat(found.row(one)).isZero());
        assertThat(found.row("h")).isEqualTo(found.row("c")).isEqualTo(1);
    }

    @Test
    void aCircleEndsAndSaysWhatDoesNotFit() {
        say("a", KinshipType.MOTHER, "b");
        say("b", KinshipType.MOTHER, "c");
        say("c", KinshipType.MOTHER, "a", false);

        Generations found = of("c");

        assertThat(found.odd())
                .singleElement()
                .satisfies(bond -> assertThat(bond.verified()).isFalse());
        assertThat(List.of(found.row("a"), found.row("b"), found.row("c"))).containsExactly(0, 1, 2);
    }

    @Test
    void ofTwoThatContradictEachOtherTheVerifiedOneStands() {
        say("c", KinshipType.MOTHER, "a", false);
        say("a", KinshipType.MOTHER, "c", true);

        assertThat(of("c").row("a")).isLessThan(of("c").row("c"));
        assertThat(of("c").odd())
                .singleElement()
                .satisfies(bond -> assertThat(bond.elder()).isEqualTo("c"));
    }

    @Test
    void aBirthStandsBeforeACouple() {
        say("m", KinshipType.MOTHER, "c");
        say("m", KinshipType.PARTNER, "c");

        assertThat(of("c").row("m")).isZero();
        assertThat(of("c").odd()).extracting(Bond::type).containsExactly(KinshipType.PARTNER);
    }

    @Test
    void aGrandmotherWhoCaresContradictsNothing() {
        say("g", KinshipType.GRANDPARENT, "c");
        say("g", KinshipType.CARER, "c");

        assertThat(of("c").odd()).isEmpty();
        assertThat(of("c").row("c")).isEqualTo(2);
    }

    @Test
    void friendsSayNothingOfGenerations() {
        say("c", KinshipType.FRIEND, "d");
        say("m", KinshipType.MOTHER, "c");

        Generations found = of("c");

        assertThat(found.joined("c", "d")).isFalse();
        assertThat(found.row("d")).as("a child stands with the child").isEqualTo(found.row("c"));
    }

    @Test
    void whomNothingJoinsStandsByAge() {
        say("m", KinshipType.MOTHER, "c");
        say("lodger", KinshipType.FRIEND, "m");

        assertThat(of("c").row("lodger")).isEqualTo(of("c").row("m"));
    }

    @Test
    void theOrderInWhichRowsComeDoesNotMatter() {
        say("a", KinshipType.MOTHER, "b");
        say("b", KinshipType.MOTHER, "c");
        say("c", KinshipType.SIBLING, "a", false);
        say("g", KinshipType.GRANDPARENT, "c");
        Generations one = of("c");
        Collections.reverse(bonds);
        Generations other = of("c");

        assertThat(other.odd()).isEqualTo(one.odd());
        assertThat(List.of("a", "b", "c", "g"))
                .allSatisfy(person -> assertThat(other.row(person)).isEqualTo(one.row(person)));
    }

    @Test
    void tenThousandPeopleInOneLineDoNotOverflow() {
        for (int i = 0; i < 10_000; i++) {
            say("p%05d".formatted(i), KinshipType.MOTHER, "p%05d".formatted(i + 1));
        }

        assertThat(of("p10000").row("p10000")).isEqualTo(10_000);
    }
}
