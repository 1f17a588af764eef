package org.kith.exchange.generate;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.generate.Directory.Agency;
import org.kith.exchange.sample.SampleWords.Origin;

/** Somebody of the authority while their cluster is made: one person, of whom there may be several records. */
final class Human {

    /** A place where somebody stays or stayed. */
    record Place(Home home, LocalDate from, @Nullable LocalDate to) {}

    /** An agency that works, or worked, with somebody. */
    record Served(Agency agency, boolean open) {}

    final int number;
    final Origin origin;
    final boolean female;
    final LocalDate born;
    final int age;
    final boolean unborn;
    final String given;
    final String family;
    String maiden = "";
    String nhs = "";
    String upn = "";
    String telephone = "";
    String knownAs = "";
    Agency gp = new Agency("", org.kith.vocabulary.AgencyType.GP);

    /** The names by which an agency that searches well would search. */
    final Set<String> names = new LinkedHashSet<>();

    final List<Place> places = new ArrayList<>();
    final List<Served> served = new ArrayList<>();
    boolean interpreter;

    @Nullable
    LocalDate died;

    Human(int number, Origin origin, boolean female, LocalDate born, String given, String family, LocalDate day) {
        this.number = number;
        this.origin = origin;
        this.female = female;
        this.born = born;
        this.unborn = born.isAfter(day);
        this.age = unborn ? -1 : Period.between(born, day).getYears();
        this.given = given;
        this.family = family;
    }

    /** The id of the first record, which is the smallest and so that of the person. */
    String id() {
        return record(0);
    }

    String record(int index) {
        return String.format(Locale.ROOT, "P%07d", number) + (char) ('a' + index);
    }

    boolean child() {
        return age < 18;
    }

    String calls() {
        return given.isEmpty() ? "unborn child" : given;
    }

    boolean served(Agency agency) {
        return served.stream().anyMatch(one -> one.agency().equals(agency));
    }

    /** Whether somebody who was born or came there by then stays somewhere in another area since a day. */
    Set<String> otherAreasSince(LocalDate since) {
        Set<String> areas = new LinkedHashSet<>();
        for (Place place : places) {
            LocalDate to = place.to();
            if (!place.home().area().equals(Directory.AREA) && (to == null || !to.isBefore(since))) {
                areas.add(place.home().area());
            }
        }
        return areas;
    }
}
