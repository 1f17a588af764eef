package org.kith.cli.bench;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kith.matching.NameWords;

/** What somebody types who looks for a person, the ways it goes wrong included. */
public enum Typing {
    WHOLE_NAME("given and family name", (who, random) -> Optional.of(who.given() + " " + who.family())),
    OTHER_WAY_ROUND("family name first", (who, random) -> Optional.of(who.family() + ", " + who.given())),
    BEGINNINGS("the beginnings of both", (who, random) -> Optional.of(start(who.given()) + " " + start(who.family()))),
    ONE_SLIP(
            "a slip in the family name",
            (who, random) -> Optional.of(who.given() + " "
                            + new TypingSlips(random).slip(who.family().toLowerCase(Locale.UK)))
                    .filter(typed -> !typed.equalsIgnoreCase(who.given() + " " + who.family()))),
    ANOTHER_FORM(
            "another form of the given name",
            (who, random) -> NameWords.forms(who.given().toLowerCase(Locale.UK)).stream()
                    .findFirst()
                    .map(form -> form + " " + who.family())),
    MONTH_OF_BIRTH(
            "family name, month and year of birth",
            (who, random) -> Optional.of(who.family() + " "
                    + who.born().getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " "
                    + who.born().getYear())),
    BIRTHDAY("date of birth", (who, random) -> Optional.of(who.given() + " " + who.born())),
    OTHER_NAME(
            "given and another family name",
            (who, random) -> Optional.ofNullable(who.other()).map(other -> who.given() + " " + other)),
    FIRST_ADDRESS(
            "name and earliest address",
            (who, random) -> Optional.ofNullable(who.address())
                    .map(address -> who.given() + " " + who.family() + " " + address)),
    NUMBER("NHS number", (who, random) -> Optional.ofNullable(who.number()));

    /**
     * Who is looked for.
     *
     * @param other another family name, if any is recorded
     * @param number NHS number, if any is recorded
     * @param address of the first stay, if any is recorded
     */
    public record Wanted(
            String id,
            String given,
            String family,
            LocalDate born,
            @Nullable String other,
            @Nullable String number,
            @Nullable String address) {}

    private interface Way {
        Optional<String> type(Wanted who, Random random);
    }

    private final String label;
    private final Way way;

    Typing(String label, Way way) {
        this.label = label;
        this.way = way;
    }

    /** In words, for a column of results. */
    public String label() {
        return label;
    }

    /** What is typed for somebody; empty where they have nothing of the kind. */
    public Optional<String> of(Wanted who, Random random) {
        return way.type(who, random);
    }

    private static String start(String name) {
        return name.substring(0, Math.min(4, name.length()));
    }
}
