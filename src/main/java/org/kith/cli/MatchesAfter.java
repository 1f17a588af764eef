package org.kith.cli;

import java.util.Locale;
import java.util.Optional;
import org.kith.exchange.FileReport;
import org.kith.exchange.ImportReport;
import org.kith.identity.Arrivals;
import org.kith.identity.Keeper;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.vocabulary.StatementKind;

/**
 * Says after a delivery how many of its new records may be of people who were there before, and where they are looked at.
 *
 * <p>Whoever runs a command may read everything, but what it prints goes on into logs and mails. So it is counted as
 * somebody sees it to whom nothing sealed is open: a sealed record is in no pair and in no number.
 */
final class MatchesAfter {

    private final Surroundings surroundings;

    MatchesAfter(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    void say(Started kith, ImportReport report) {
        String delivery = report.delivery();
        if (delivery == null || newPeople(report) == 0) {
            return;
        }
        surroundings.say("Comparing the new records of people with those that were there …");
        try {
            kith.the(Keeper.class).readAll();
            Lens lens = Lens.system(
                            "Saying what of a delivery may be of people already known",
                            AsOf.at(kith.the(DomainClock.class).now()))
                    .cleared(Clearance.NONE);
            print(kith.the(Arrivals.class).of(lens, delivery), delivery);
        } catch (KithException notNow) {
            surroundings.say("The delivery is in, but its records could not be compared: " + notNow.getMessage()
                    + " The page Matches compares them by itself.");
        }
    }

    private static long newPeople(ImportReport report) {
        return report.files().stream()
                .filter(file -> file.file().equals(StatementKind.PERSON_RECORD.file()))
                .map(FileReport::taken)
                .mapToLong(taken -> taken.added())
                .sum();
    }

    private void print(Optional<Arrivals.Arrival> arrival, String delivery) {
        surroundings
                .results()
                .println(arrival.map(some -> String.format(
                                Locale.UK,
                                "%,d of the new records may be %s already in Kith. Look at %s on the page Matches:"
                                        + " /matches?new=%s",
                                some.records(),
                                some.records() == 1 ? "somebody" : "people",
                                some.pairs() == 1 ? "the pair" : "the pairs",
                                delivery))
                        .orElse("None of the new records looks like somebody already in Kith."));
    }
}
