package org.kith.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.NameKind;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StayBasis;

/**
 * What else somebody is called, or where else they stay, as it came to be known. Whoever searched before under what was
 * known then has not searched under it: their “nothing held” is out of date from now on.
 *
 * @param person id of a record of theirs
 * @param saidBy id of the agency that says so
 * @param use what sort of name it is
 * @param household id of the home where it is recorded already
 * @param area code of the local authority of a home that is not, or null where that is not known
 * @param since since when they go by the name or stay there; null where that is not known
 */
public record AlsoKnown(
        String person,
        @Nullable String saidBy,
        @Nullable NameKind use,
        String given,
        String family,
        StayBasis basis,
        String address,
        String postcode,
        @Nullable String household,
        @Nullable String area,
        @Nullable LocalDate since) {

    private boolean named() {
        return !given.isBlank() || !family.isBlank();
    }

    private boolean placed() {
        return household != null || !address.isBlank() || !postcode.isBlank();
    }

    /**
     * A name, a stay, or both; a home before the stay where it is not recorded yet.
     *
     * @throws KithException.Invalid when something is missing or lies ahead; it says how to mend it
     */
    public List<Saying> sayings(Instant at) {
        if (!named() && !placed()) {
            throw new KithException.Invalid("Write a name, or an address.");
        }
        if (saidBy == null) {
            throw new KithException.Invalid("Choose the agency that says so.");
        }
        if (since != null && since.isAfter(LondonTime.day(at))) {
            throw new KithException.Invalid("That day lies ahead. Choose an earlier one, or leave it empty.");
        }
        Moment now = Moment.of(at);
        List<Saying> said = new ArrayList<>();
        if (named()) {
            said.add(Saying.of(StatementKind.NAME_USE)
                    .names("person", person)
                    .cell("use", (use == null ? NameKind.ALIAS : use).code())
                    .cell("given_names", given)
                    .cell("family_name", family)
                    .cell("from", since)
                    .names("source", saidBy)
                    .cell("known_from", now)
                    .build());
        }
        if (placed()) {
            String home = ToldHome.of(household, address, postcode, area, said);
            said.add(ToldHome.stay(person, home, basis, saidBy, now)
                    .cell("from", since)
                    .build());
        }
        return said;
    }
}
