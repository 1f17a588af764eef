package org.kith.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StayBasis;

/**
 * Who and what a referral tells of: the child, the people around it, and where they are said to live. All of it is recorded
 * as told to the agency that takes the referral: stays as {@link StayBasis#CLAIMED}, kinships not verified.
 *
 * @param others what each is to the child stands with them
 * @param address the address line as told; empty where none was told
 * @param area code of the local authority where it is said to be, or null where that is not known
 * @param household id of the household it is, where that is recorded already
 */
public record Told(
        ToldPerson child,
        List<ToldPerson> others,
        String address,
        String postcode,
        @Nullable String area,
        @Nullable String household) {

    private static final String CHILD = "the child";

    public Told {
        others = List.copyOf(others);
    }

    /** Of a child who is recorded, and of nobody else. */
    public static Told of(String child) {
        return new Told(ToldPerson.recorded(child), List.of(), "", "", null, null);
    }

    /** What the act calls the child: the id of its record, or the name it has until it is written. */
    String childInTheAct() {
        String record = child.record();
        return record == null ? CHILD : record;
    }

    boolean childIsNew() {
        return child.record() == null;
    }

    /** All that is new in it; the record of a new child first. */
    List<Saying> sayings(String agency, Instant at) {
        LocalDate today = LondonTime.day(at);
        Moment now = Moment.of(at);
        List<Saying> said = new ArrayList<>();
        if (childIsNew()) {
            said.add(child.saying(agency, today, now).called(CHILD));
        }
        String home = home(said);
        stay(child, childInTheAct(), home, agency, now, said);
        for (int i = 0; i < others.size(); i++) {
            ToldPerson other = others.get(i);
            String record = other.record();
            String called = record == null ? "person " + i : record;
            if (record == null) {
                said.add(other.saying(agency, today, now).called(called));
            }
            if (other.kin() != null) {
                said.add(Saying.of(StatementKind.KINSHIP)
                        .names("person", called)
                        .names("related_person", childInTheAct())
                        .cell("type", other.kin().code())
                        .names("asserted_by", agency)
                        .cell("known_from", now)
                        .build());
            }
            stay(other, called, home, agency, now, said);
        }
        return said;
    }

    private @Nullable String home(List<Saying> said) {
        if (household != null || address.isBlank() && postcode.isBlank()) {
            return household;
        }
        return ToldHome.of(null, address, postcode, area, said);
    }

    private static void stay(
            ToldPerson person, String called, @Nullable String home, String agency, Moment now, List<Saying> said) {
        if (home != null && person.livesThere()) {
            said.add(ToldHome.stay(called, home, StayBasis.CLAIMED, agency, now).build());
        }
    }
}
