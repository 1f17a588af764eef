package org.kith.exchange.sample;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A background family before it is written down as rows.
 *
 * @param id the beginning of all its ids
 * @param shape how it is made up
 * @param adults the adults in the order of their roles; in two homes the second lives in the other one
 * @param children the eldest first
 * @param unborn the child expected, if any
 * @param homes where they live and lived
 * @param gp the surgery all are registered with
 * @param tenant whether the home is rented from the council
 */
record Family(
        String id,
        Shape shape,
        List<Member> adults,
        List<Member> children,
        @Nullable Member unborn,
        List<Home> homes,
        String gp,
        boolean tenant) {

    /** How a household is made up, with how often it is among a hundred. */
    enum Shape {
        COUPLE(36),
        LONE_MOTHER(18),
        LONE_FATHER(4),
        TWO_MOTHERS(3),
        TWO_HOMES(13),
        STEP_FAMILY(8),
        THREE_GENERATIONS(8),
        KINSHIP(4),
        FOSTER(3),
        EXPECTING(3);

        final int inHundred;

        Shape(int inHundred) {
            this.inHundred = inHundred;
        }
    }

    /**
     * Somebody of the family.
     *
     * @param id the id of the one record of them
     * @param born the date of birth, or for an unborn child the date expected
     * @param maiden an earlier family name, empty for most
     */
    record Member(
            String id,
            String given,
            String familyName,
            String maiden,
            boolean female,
            LocalDate born,
            String ethnicity,
            String nhsNumber,
            String upn,
            String telephone) {

        int ageOn(LocalDate day) {
            return Period.between(born, day).getYears();
        }
    }

    /**
     * An address of the family.
     *
     * @param to the last day there, null for a home they still have
     * @param other whether it is the other parent's home, which the children visit
     */
    record Home(
            String id,
            String line,
            String postcode,
            String uprn,
            String area,
            LocalDate from,
            @Nullable LocalDate to,
            boolean other) {}

    /** Everybody born. */
    Stream<Member> born() {
        return Stream.concat(adults.stream(), children.stream());
    }

    /** The adults at the children's own home. */
    List<Member> adultsAtHome() {
        return shape == Shape.TWO_HOMES ? adults.subList(0, 1) : adults;
    }

    /** When somebody came to a home: with the family, or by being born into it. */
    static LocalDate cameTo(Home home, Member member) {
        return member.born().isAfter(home.from()) ? member.born().plusDays(2) : home.from();
    }

    /** Whether somebody lived, lives or visits at a home: of two homes each parent has one, the children both. */
    boolean isAt(Home home, Member member) {
        if (adults.contains(member) && home.other() != hasOtherHome(member)) {
            return false;
        }
        LocalDate to = home.to();
        return to == null || member.born().isBefore(to.minusDays(14));
    }

    private boolean hasOtherHome(Member adult) {
        return shape == Shape.TWO_HOMES && adults.indexOf(adult) == 1;
    }
}
