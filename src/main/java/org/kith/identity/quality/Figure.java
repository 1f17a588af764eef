package org.kith.identity.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is counted of the records of a source, each with what it means and how a row is mended. */
public enum Figure {
    GIVEN_NAME(
            Aspect.FILLED,
            "Given names",
            "Of records of people who are born: those that say a given name.",
            "Ask the agency what the person is called.",
            said -> Checks.filled(said, said.born(), "given_names", "given name")),
    FAMILY_NAME(
            Aspect.FILLED,
            "Family name",
            "Of records of people who are born: those that say a family name. A few people have none.",
            "Ask the agency for the family name, or whether the person has none.",
            said -> Checks.filled(said, said.born(), "family_name", "family name")),
    DATE_OF_BIRTH(
            Aspect.FILLED,
            "Date of birth",
            "Of records of people who are born: those that say a date of birth, an estimated one too.",
            "Ask the agency; an estimated year, marked as estimated, is better than none.",
            said -> Checks.filled(said, said.born(), "date_of_birth", "date of birth")),
    SEX(
            Aspect.FILLED,
            "Sex",
            "Of records of people who are born: those that say a sex.",
            "Ask the agency what its own record says.",
            said -> Checks.filled(said, said.born(), "sex", "sex")),
    NHS_NUMBER(
            Aspect.FILLED,
            "NHS number",
            "Of records of people who are born: those that say an NHS number. Not every agency may hold it.",
            "Ask the agency whether it holds the number, or may look it up.",
            said -> Checks.filled(said, said.born(), "nhs_number", "NHS number")),
    PUPIL_NUMBER(
            Aspect.FILLED,
            "Pupil number",
            "Of records of children aged 5 to 15: those that say a unique pupil number. Schools and the authority hold it.",
            "Ask the agency whether it holds the number; the school does.",
            said -> Checks.filled(said, said.ofSchoolAge(), "upn", "unique pupil number")),
    TELEPHONE(
            Aspect.FILLED,
            "Telephone",
            "Of records of living adults: those that say a telephone number.",
            "Ask the agency how it reaches the person.",
            said -> Checks.filled(said, said.living() && said.grown(), "telephone", "telephone number")),
    ADDRESS_NOW(
            Aspect.FILLED,
            "An address now",
            "Of records of living people: those for whom the same agency says where they stay today. A restricted address"
                    + " counts as one.",
            "Ask the agency where the person stays now, and since when.",
            Checks::addressNow),
    NHS_NUMBER_FITS(
            Aspect.RIGHT,
            "NHS number fits its check digit",
            "Of NHS numbers: those of ten digits that fit the modulus-11 check digit and are not one digit over and over.",
            "Ask the agency to read the number again from its own record.",
            Checks::nhsNumber),
    PUPIL_NUMBER_FITS(
            Aspect.RIGHT,
            "Pupil number fits together",
            "Of unique pupil numbers: those of a letter and twelve digits, or eleven and a letter, that fit together.",
            "Ask the agency to read the number again from its own record.",
            Checks::upn),
    POSTCODE_FORM(
            Aspect.RIGHT,
            "Post code has the form of one",
            "Of post codes of homes the agency names, once for each person there: those with the form of one.",
            "Ask the agency for the post code, or look the address up.",
            Checks::postcodes),
    NOT_BORN_LATER(
            Aspect.RIGHT,
            "Born by today",
            "Of dates of birth: those that are not still to come. Of an unborn child a date may be.",
            "Ask the agency for the date, or whether the child is unborn.",
            Checks::notBornLater),
    NOT_BORN_LONG_AGO(
            Aspect.RIGHT,
            "Born since 1900",
            "Of dates of birth: those that are not before 1900. Systems write 1 January 1900, or earlier, where none is known.",
            "Ask the agency for the date; where it is not known, leave it empty.",
            Checks::notBornLongAgo),
    BORN_AFTER_PARENTS(
            Aspect.RIGHT,
            "Born after mother and father",
            "Of records with a date of birth for whose mother or father the same agency says one too: those born after both.",
            "Ask the agency which of the two dates, or the relation, is wrong.",
            Checks::bornAfterParents),
    STAY_ENDS_LATER(
            Aspect.RIGHT,
            "Stay ends after it begins",
            "Of stays with a first and a last day: those whose last is not before the first.",
            "Ask the agency for the two days; they may have been swapped.",
            Checks::stays),
    NAMES_ARE_NAMES(
            Aspect.RIGHT,
            "Names are names",
            "Of names of people who are born, further ones but nicknames and aliases too: those of which no part is “Unknown”, “Baby”, “Not known” or the"
                    + " like.",
            "Ask the agency for the name; where it is not known, leave it empty.",
            Checks::names),
    SAID_LATELY(
            Aspect.NEW,
            "Said in the last year",
            "Of records of living people: those of which, or of whose names and stays, the same agency said something new in"
                    + " the last year. What a delivery repeats word for word is not seen as new, and may still be right.",
            "Ask the agency whether this still holds.",
            Checks::lately);

    /** What a figure is about. */
    public enum Aspect {
        FILLED("Filled"),
        RIGHT("Can be right"),
        NEW("How new");

        private final String label;

        Aspect(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final Aspect aspect;
    private final String label;
    private final String meaning;
    private final String mending;
    private final Function<Said, Outcome> check;

    Figure(Aspect aspect, String label, String meaning, String mending, Function<Said, Outcome> check) {
        this.aspect = aspect;
        this.label = label;
        this.meaning = meaning;
        this.mending = mending;
        this.check = check;
    }

    public Aspect aspect() {
        return aspect;
    }

    public String label() {
        return label;
    }

    /** What is counted, among what. */
    public String meaning() {
        return meaning;
    }

    /** How a row is mended. */
    public String mending() {
        return mending;
    }

    /** As an address names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Figure> ofCode(String code) {
        return Arrays.stream(values())
                .filter(figure -> figure.code().equals(code))
                .findFirst();
    }

    public static List<Figure> of(Aspect aspect) {
        return Arrays.stream(values()).filter(figure -> figure.aspect == aspect).toList();
    }

    Outcome check(Said said) {
        return check.apply(said);
    }
}
