package org.kith.identity.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kith.kernel.Folding;
import org.kith.kernel.Interval;
import org.kith.kernel.Moment;
import org.kith.vocabulary.CheckDigits;

/** What is looked for in a record: plain functions of what one agency says of somebody, and of the day. */
final class Checks {

    private static final String PEOPLE = "people.csv";
    private static final String NAMES = "names.csv";
    private static final String STAYS = "residences.csv";
    private static final String HOMES = "households.csv";

    /** Nobody who lives was born before. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    /** Area and district, then sector and unit (BS 7666); the one special post code is of no home. */
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}");

    /** Written where a name is not known, by whole names and folded. No name that somebody has is among them: Na, Child. */
    private static final Set<String> NOBODY = Set.of(
            "unknown",
            "not known",
            "unk",
            "n a",
            "none",
            "no name",
            "tbc",
            "tba",
            "to be confirmed",
            "not given",
            "not recorded",
            "not stated",
            "xx",
            "xxx",
            "anon",
            "anonymous",
            "surname");

    /** What stands for a given name before there is one; some of these are family names. */
    private static final Set<String> NOT_YET = Set.of(
            "baby",
            "baby boy",
            "baby girl",
            "infant",
            "twin 1",
            "twin 2",
            "mother",
            "father",
            "mum",
            "dad",
            "male",
            "female",
            "forename");

    private Checks() {}

    /** Whether a cell of the record is filled. */
    static Outcome filled(Said said, boolean asked, String column, String what) {
        return !asked
                ? Outcome.NOT_ASKED
                : one(
                        !said.cells().has(column)
                                || said.cells().values().get(column) instanceof String text && text.isBlank(),
                        PEOPLE,
                        said.record(),
                        "No " + what + " is recorded.");
    }

    static Outcome addressNow(Said said) {
        return !said.living()
                ? Outcome.NOT_ASKED
                : one(
                        said.stays().stream().noneMatch(stay -> stay.on(said.day())),
                        PEOPLE,
                        said.record(),
                        said.stays().isEmpty()
                                ? "No address is recorded."
                                : "Every stay that is recorded is over, or has not begun.");
    }

    static Outcome nhsNumber(Said said) {
        String number = said.text("nhs_number");
        String digits = Folding.together(number);
        boolean same = digits.chars().distinct().count() < 2;
        return number.isEmpty()
                ? Outcome.NOT_ASKED
                : one(
                        same || !CheckDigits.isNhsNumber(digits),
                        PEOPLE,
                        said.record(),
                        digits.length() != 10
                                ? "The NHS number " + quoted(number) + " does not have ten digits."
                                : same
                                        ? "The NHS number " + quoted(number) + " is one digit over and over."
                                        : "The NHS number " + quoted(number) + " does not fit its check digit.");
    }

    static Outcome upn(Said said) {
        String number = said.text("upn");
        return number.isEmpty()
                ? Outcome.NOT_ASKED
                : one(
                        !CheckDigits.isUpn(Folding.together(number).toUpperCase(Locale.ROOT)),
                        PEOPLE,
                        said.record(),
                        "The pupil number " + quoted(number) + " is not a letter and twelve digits that fit together.");
    }

    static Outcome notBornLater(Said said) {
        LocalDate born = said.cells().date("date_of_birth");
        return born == null
                ? Outcome.NOT_ASKED
                : one(
                        said.born() && born.isAfter(said.day()),
                        PEOPLE,
                        said.record(),
                        "The date of birth, " + born + ", has not come yet, and the record is not of an unborn child.");
    }

    static Outcome notBornLongAgo(Said said) {
        LocalDate born = said.cells().date("date_of_birth");
        return born == null
                ? Outcome.NOT_ASKED
                : one(
                        born.isBefore(LONG_AGO),
                        PEOPLE,
                        said.record(),
                        "The date of birth, " + born + ", is before 1900.");
    }

    static Outcome bornAfterParents(Said said) {
        LocalDate born = said.cells().date("date_of_birth");
        return born == null || said.parents().isEmpty()
                ? Outcome.NOT_ASKED
                : one(
                        said.parents().stream().anyMatch(parent -> !parent.isBefore(born)),
                        PEOPLE,
                        said.record(),
                        "The date of birth, " + born
                                + ", is not after that of somebody the same agency records as mother or father.");
    }

    static Outcome stays(Said said) {
        List<Outcome.Wrong> wrong = new ArrayList<>();
        int of = 0;
        for (Said.Stay stay : said.stays()) {
            if (!stay.hidden() && stay.from() != null && stay.to() != null) {
                of++;
                if (Interval.between(stay.from(), stay.to()).isEmpty()) {
                    wrong.add(new Outcome.Wrong(
                            STAYS,
                            stay.origin(),
                            "The stay ends on " + stay.to() + ", before it begins on " + stay.from() + "."));
                }
            }
        }
        return new Outcome(of, wrong);
    }

    static Outcome postcodes(Said said) {
        List<Outcome.Wrong> wrong = new ArrayList<>();
        int of = 0;
        for (Said.Stay stay : said.stays()) {
            if (!stay.hidden() && !stay.postcode().isBlank()) {
                of++;
                String together = stay.postcode().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
                if (!POSTCODE.matcher(together).matches()) {
                    wrong.add(new Outcome.Wrong(
                            HOMES, stay.home(), quoted(stay.postcode()) + " does not have the form of a post code."));
                }
            }
        }
        return new Outcome(of, wrong.stream().distinct().toList());
    }

    static Outcome names(Said said) {
        if (!said.born()) {
            return Outcome.NOT_ASKED;
        }
        List<Outcome.Wrong> wrong = new ArrayList<>();
        int of = name(PEOPLE, new Said.Name(said.text("given_names"), said.text("family_name"), said.record()), wrong);
        for (Said.Name name : said.names()) {
            of += name(NAMES, name, wrong);
        }
        return new Outcome(of, wrong);
    }

    private static int name(String file, Said.Name name, List<Outcome.Wrong> wrong) {
        if (name.given().isBlank() && name.family().isBlank()) {
            return 0;
        }
        boolean given = placeholder(name.given()) || NOT_YET.contains(folded(name.given()));
        if (given || placeholder(name.family())) {
            wrong.add(new Outcome.Wrong(
                    file,
                    name.origin(),
                    (given
                                    ? quoted(name.given()) + " stands where a given name would"
                                    : quoted(name.family()) + " stands where a family name would")
                            + ", and is probably none."));
        }
        return 1;
    }

    private static boolean placeholder(String name) {
        String folded = folded(name);
        return !name.isBlank() && (folded.isEmpty() || NOBODY.contains(folded));
    }

    private static String folded(String name) {
        return String.join(" ", Folding.running(name));
    }

    /** Whether anything was said of them in the last year. */
    static Outcome lately(Said said) {
        Moment newest = said.newest();
        return newest == null || !said.living()
                ? Outcome.NOT_ASKED
                : one(
                        newest.day().isBefore(said.day().minusYears(1)),
                        PEOPLE,
                        said.record(),
                        "Nothing of the record, its names or its stays was said anew or otherwise since " + newest.day()
                                + ".");
    }

    private static Outcome one(boolean bad, String file, Said.Origin origin, String words) {
        return new Outcome(1, bad ? List.of(new Outcome.Wrong(file, origin, words)) : List.of());
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }
}
