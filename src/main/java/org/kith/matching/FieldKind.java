package org.kith.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a field of a person record is, and so how two values of it are compared.
 *
 * <p>{@link #shared()} is how often two relatives (who are not one person) agree in it <em>because</em> they are
 * relatives: a family name or an address always may be shared, a date of birth by twins, a given name where a child is named
 * after a parent. The
 * numbers are reasoned, not estimated; twins are about 3 in 100 pairs of siblings counted generously (ONS, Birth
 * characteristics in England and Wales: 1.4 % of maternities are multiple).
 */
public enum FieldKind {
    GIVEN_NAME(Scale.NAME, 0.02, 0.5, "first name or names; short forms and other spellings are known"),
    MIDDLE_NAME(Scale.NAME, 0, 0.5, "middle name or its initial"),
    FAMILY_NAME(Scale.NAME, 1, 0.5, "family name, in whatever order its parts stand"),
    FULL_NAME(Scale.NAME, 1, 0.5, "a whole name: \"Given Family\", or \"Family, Given\""),
    SEX(Scale.SAME, 0, 0.5, "sex or gender; m, male and 1, f, female and 2 are understood"),
    DATE_OF_BIRTH(
            Scale.DATE, 0.03, 0.1, "date of birth, whole or in part: 1984-03-09, 19840309, 09/03/1984, 1984-03, 1984"),
    DATE(Scale.DATE, 0.5, 0.1, "any other date"),
    AGE(Scale.NUMBER, 0.1, 0.5, "age in years"),
    YEAR(Scale.NUMBER, 0.1, 0.5, "a year, such as that of birth"),
    HOUSE_NUMBER(Scale.HOUSE, 1, 0.5, "number or name of a house or flat"),
    STREET(Scale.TEXT, 1, 0.5, "street, or a line of an address"),
    ADDRESS(Scale.TEXT, 1, 0.5, "a whole address in one cell"),
    PLACE(Scale.TEXT, 1, 0.5, "village, suburb, town, city; also a place of birth"),
    POSTCODE(Scale.POSTCODE, 1, 0.5, "postcode of any country"),
    REGION(Scale.CODE, 1, 0.5, "county, state, country, or its code"),
    PROPERTY(Scale.SAME, 1, 0.1, "identifier of a home or household, such as a UPRN"),
    RELATION(Scale.SAME, 1, 0.1, "identifier of a relative, such as the mother"),
    PHONE(Scale.NUMBERED, 1, 0.1, "telephone number"),
    EMAIL(Scale.EMAIL, 0.2, 0.1, "e-mail address"),
    IDENTIFIER(
            Scale.NUMBERED,
            0,
            0.05,
            "a number that belongs to one person: strong, and sometimes mistyped or another's"),
    NHS_NUMBER(Scale.NUMBERED, 0, 0.05, "NHS number; one whose check digit is wrong never speaks against"),
    CATEGORY(Scale.SAME, 0.3, 0.5, "one of a few words, compared as they stand"),
    TEXT(Scale.TEXT, 0.1, 0.5, "anything else in words, such as an occupation");

    private final Scale scale;
    private final double shared;
    private final double shape;
    private final String meaning;

    FieldKind(Scale scale, double shared, double shape, String meaning) {
        this.scale = scale;
        this.shared = shared;
        this.shape = shape;
        this.meaning = meaning;
    }

    /** The word for it in a map: {@code given-name}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What belongs in it, in a line. */
    public String meaning() {
        return meaning;
    }

    /** The kind of a word, however it is spelt with hyphens, underscores or capitals. */
    public static Optional<FieldKind> of(String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst();
    }

    Scale scale() {
        return scale;
    }

    /** How often relatives agree in it because they are relatives; 0 to 1. */
    double shared() {
        return shared;
    }

    /** How many persons seen a value's expected frequency counts for; small where values belong to one person. */
    double shape() {
        return shape;
    }

    /** Whether two people hardly ever have the same, and one person hardly ever two: what makes records one person's. */
    boolean isOwn() {
        return this == DATE_OF_BIRTH || this == IDENTIFIER || this == NHS_NUMBER;
    }

    /** Whether it is a person's own or nearly so, and differs when that person wills: a second address for e-mail. */
    boolean isNearlyOwn() {
        return isOwn() || this == EMAIL;
    }

    boolean isName() {
        return scale == Scale.NAME;
    }

    /** Whether it says where somebody lives or comes from: such fields follow from one another. */
    boolean isPlace() {
        return switch (this) {
            case STREET, ADDRESS, PLACE, POSTCODE, REGION, PROPERTY -> true;
            default -> false;
        };
    }
}
