package org.kith.exchange.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.kith.exchange.sample.SampleWords.Street;

/** What families share and must not take twice: addresses, pupil numbers, names with dates of birth. */
final class Neighbourhood {

    private static final String POSTCODE_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int HOUSES = 180;
    private static final int FIRST_SERIAL = 401;
    private static final int LAST_SERIAL = 999;

    private final SampleWords words;
    private final Set<String> addresses = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Map<String, Integer> extended = new HashMap<>();
    private final Map<String, Integer> serials = new HashMap<>();

    Neighbourhood(SampleWords words) {
        this.words = words;
    }

    /** An address: line and postcode; never one twice, streets grow longer instead. */
    String[] address(Random random, boolean neighbour) {
        Street street = words.street(random);
        String sector = neighbour ? "QX8 " + street.sector().substring(4) : street.sector();
        String postcode = sector + letter(random) + letter(random);
        int house = 1 + random.nextInt(HOUSES);
        String place = street.name() + neighbour;
        while (!addresses.add(house + place)) {
            house = extended.merge(place, HOUSES + 1, (last, first) -> last + 1);
        }
        return new String[] {house + " " + street.name(), postcode};
    }

    /** A pupil number of a school, or nothing once the school's numbers of that year are used up. */
    String upn(int school, int year) {
        int serial = serials.merge(school + "/" + year, FIRST_SERIAL, (old, first) -> old + 1);
        return serial > LAST_SERIAL ? "" : FictionalIdentifiers.upn(school, year, serial);
    }

    /** Whether nobody of that family name and date of birth was there before; from now on somebody is. */
    boolean isNew(String familyName, Object born) {
        return people.add(familyName + born);
    }

    private static char letter(Random random) {
        return POSTCODE_LETTERS.charAt(random.nextInt(POSTCODE_LETTERS.length()));
    }
}
