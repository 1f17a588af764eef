package org.kith.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.vocabulary.CheckDigits;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.PersonKind;

/** What has to be mended of whom a referral tells, and what is asked about and may be kept. Pure functions. */
public final class ToldChecks {

    private static final int OLDEST = 120;
    private static final int GROWN_UP = 18;
    private static final int MONTHS_CARRIED = 10;

    /** Younger than this nobody becomes a parent, as far as registers know. */
    private static final int YOUNGEST_PARENT = 10;

    /**
     * Something unlikely.
     *
     * @param code names it, so that the reason stays with it
     * @param question says what is unlikely and asks for a reason
     */
    public record Unlikely(String code, String question) {}

    private ToldChecks() {}

    /** What is wrong of one person, by field, and how to mend it. Of somebody recorded nothing is. */
    public static Map<String, String> problems(ToldPerson person, boolean child, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!child && person.kin() == null) {
            problems.put("kin", "Choose what they are to the child. “Other” does.");
        }
        if (person.record() != null) {
            return problems;
        }
        boolean unborn = person.kind() == PersonKind.UNBORN;
        if (!unborn && person.given().isBlank() && person.family().isBlank()) {
            problems.put(
                    "given",
                    "Write at least one name. If none is known, write what they are called, such as “older boy”.");
        }
        LocalDate born = person.born();
        if (!unborn && born != null && born.isAfter(today)) {
            problems.put(
                    "born",
                    "This day lies ahead. Choose an earlier one, or “not born yet” with the day it is expected.");
        }
        Integer age = person.age();
        if (!unborn && age != null && (age < 0 || age > OLDEST)) {
            problems.put("age", "Say the age in whole years, from 0 to " + OLDEST + ".");
        }
        return problems;
    }

    /** What is unlikely in all that was told; each is recorded when somebody says why it is right. */
    public static List<Unlikely> unlikely(Told told, LocalDate today) {
        List<Unlikely> unlikely = new ArrayList<>();
        LocalDate born = told.child().birth(today);
        if (told.childIsNew() && born != null && !born.isAfter(today.minusYears(GROWN_UP))) {
            unlikely.add(new Unlikely(
                    "grown-up", "The child would be 18 or over. If the enquiry is about them still, say why."));
        }
        List<ToldPerson> all =
                Stream.concat(Stream.of(told.child()), told.others().stream()).toList();
        for (int i = 0; i < all.size(); i++) {
            ofOne(all.get(i), i, today, unlikely);
        }
        for (int i = 0; i < told.others().size(); i++) {
            ToldPerson other = told.others().get(i);
            LocalDate parent = other.birth(today);
            LocalDate child = born != null ? born : told.child().expected();
            if (parentOf(other.kin())
                    && parent != null
                    && child != null
                    && parent.isAfter(child.minusYears(YOUNGEST_PARENT))) {
                unlikely.add(new Unlikely(
                        "younger-parent-" + i,
                        other.shortly() + " would be " + (parent.isAfter(child) ? "younger than" : "hardly older than")
                                + " the child. Put a date right, or say why it is kept as told."));
            }
        }
        return unlikely;
    }

    private static void ofOne(ToldPerson person, int at, LocalDate today, List<Unlikely> unlikely) {
        if (person.record() != null) {
            return;
        }
        String nhs = person.nhs().strip();
        if (!nhs.isEmpty() && !CheckDigits.isNhsNumber(nhs)) {
            unlikely.add(new Unlikely(
                    "nhs-" + at,
                    "The NHS number of " + person.shortly()
                            + " does not fit its check digit. Put it right, or say why it is kept as told."));
        }
        LocalDate expected = person.expected();
        if (person.kind() == PersonKind.UNBORN && expected != null) {
            if (expected.isBefore(today)) {
                unlikely.add(new Unlikely(
                        "expected-" + at,
                        "The day on which the baby was expected has passed. If it is not known to be born, say so."));
            } else if (expected.isAfter(today.plusMonths(MONTHS_CARRIED))) {
                unlikely.add(new Unlikely(
                        "expected-" + at,
                        "The baby is expected more than ten months ahead. Put the day right, or say why it is kept."));
            }
        }
    }

    private static boolean parentOf(@org.jspecify.annotations.Nullable KinshipType kin) {
        return kin == KinshipType.MOTHER || kin == KinshipType.FATHER || kin == KinshipType.GRANDPARENT;
    }
}
