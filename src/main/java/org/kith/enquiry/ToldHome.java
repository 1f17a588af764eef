package org.kith.enquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.HouseholdKind;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StayBasis;

/** A home as it was told of, and who is said to stay there. */
final class ToldHome {

    /** What an act calls a home that it records, until it is written. */
    private static final String HOME = "the home";

    private ToldHome() {}

    /**
     * What stays name: the home where it is recorded, or one that is recorded first.
     *
     * @param household id of it where it is recorded already
     * @param area code of its local authority, or null where that is not known
     * @param said where the home is added to
     */
    static String of(
            @Nullable String household, String address, String postcode, @Nullable String area, List<Saying> said) {
        if (household != null) {
            return household;
        }
        said.add(Saying.of(StatementKind.HOUSEHOLD)
                .cell("address_line", address)
                .cell("postcode", postcode)
                .cell("local_authority", area)
                .cell("kind", HouseholdKind.HOME.code())
                .build()
                .called(HOME));
        return HOME;
    }

    /** That somebody stays there, as an agency says. */
    static Saying.Builder stay(String person, String home, StayBasis basis, @Nullable String saidBy, Moment now) {
        return Saying.of(StatementKind.STAY)
                .names("person", person)
                .names("household", home)
                .cell("basis", basis.code())
                .names("asserted_by", saidBy)
                .cell("known_from", now);
    }
}
