package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kith.circle.Circle;
import org.kith.circle.HomeMember;
import org.kith.circle.ItemRow;
import org.kith.circle.Kin;
import org.kith.circle.KinshipRow;
import org.kith.circle.Person;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.YesNo;

/**
 * {@code relationship-unverified}: c is live or has a concern item dated in the last 12 months; an adult of the home
 * circle stands to c, in a current row, as step-parent or carer with no row of that type to c verified by T, or as mother,
 * father, step-parent or carer with one said not to be verified, and none that is.
 *
 * <p>Reviews of deaths and serious harm describe a partner or friend whom one agency wrote down as a parent figure, and
 * whom every other agency then took for one. A mother or father of whom no agency says anything about verification is no
 * finding: most agencies never say, and the steward sees that as a matter of data quality.
 */
final class RelationshipUnverified implements GapPattern {

    private static final int MONTHS = 12;
    private static final Set<KinshipType> UNTIL_VERIFIED = EnumSet.of(KinshipType.STEP_PARENT, KinshipType.CARER);
    private static final Set<KinshipType> PARENTAL =
            EnumSet.of(KinshipType.MOTHER, KinshipType.FATHER, KinshipType.STEP_PARENT, KinshipType.CARER);

    @Override
    public String id() {
        return "relationship-unverified";
    }

    @Override
    public List<Finding> find(Circle circle) {
        List<ItemRow> concerns = recentConcerns(circle);
        if (!circle.live() && concerns.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (HomeMember member : circle.home().members()) {
            Person adult = member.person();
            if (adult.adult() && !adult.dead()) {
                List<KinshipRow> rows = unverified(circle, adult);
                if (!rows.isEmpty()) {
                    findings.add(finding(circle, adult, rows, concerns));
                }
            }
        }
        return findings;
    }

    private static List<ItemRow> recentConcerns(Circle circle) {
        LocalDate since = circle.day().minusMonths(MONTHS);
        return circle.items().stream()
                .filter(item -> {
                    LocalDate date = item.date();
                    return date != null && !date.isBefore(since) && !date.isAfter(circle.day());
                })
                .filter(circle.slice().items()::concern)
                .toList();
    }

    /** All rows of each type by which the adult stands to c and which nobody verified. */
    private static List<KinshipRow> unverified(Circle circle, Person adult) {
        List<KinshipRow> unverified = new ArrayList<>();
        for (KinshipType type : PARENTAL) {
            List<KinshipRow> rows = circle.slice().kin().whoIs(EnumSet.of(type), circle.child()).stream()
                    .filter(tie -> tie.other() == adult)
                    .map(Kin.Tie::row)
                    .toList();
            boolean current = rows.stream().anyMatch(row -> row.holdsOn(circle.day()));
            boolean yes = rows.stream().anyMatch(row -> row.verified() == YesNo.YES);
            boolean no = rows.stream().anyMatch(row -> row.verified() == YesNo.NO);
            if (current && !yes && (no || UNTIL_VERIFIED.contains(type))) {
                unverified.addAll(rows);
            }
        }
        return unverified;
    }

    private Finding finding(Circle circle, Person adult, List<KinshipRow> rows, List<ItemRow> concerns) {
        Wording say = new Wording(circle.slice());
        String child = say.person(circle.child());
        List<String> saying = rows.stream()
                .map(KinshipRow::assertedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String who = rows.stream().anyMatch(KinshipRow::restricted) ? "the adult" : say.person(adult);
        return FindingBuilder.of(id(), FindingKey.who(circle.child()), FindingKey.who(adult))
                .child(circle.child())
                .about(adult)
                .agencies(saying)
                .evidence(rows)
                .evidence(circle.openEnquiries())
                .evidence(concerns)
                .says(Wording.sentence(recorded(circle, adult, rows, say)))
                .asks(
                        "How is it known what " + who + " is to " + child + ", who has confirmed it and with what, and"
                                + " what is the part of " + who + " in the days and nights of " + child + "?",
                        saying.isEmpty()
                                ? "whoever recorded the relationship"
                                : Wording.list(saying.stream()
                                        .map(say::contact)
                                        .sorted()
                                        .toList()))
                .refutedBy("a record of that relationship that says it was verified, by whom and when")
                .build();
    }

    private static String recorded(Circle circle, Person adult, List<KinshipRow> rows, Wording say) {
        String child = say.person(circle.child());
        KinshipRow shown = rows.stream()
                .filter(row -> row.holdsOn(circle.day()))
                .findFirst()
                .orElseThrow();
        String by = shown.assertedBy() == null ? "" : " by " + say.agency(shown.assertedBy());
        if (rows.stream().anyMatch(KinshipRow::restricted)) {
            return "A relationship of an adult at home to " + child + " is recorded" + by
                    + ", with no verification recorded (restricted: contact " + say.contact(shown.assertedBy()) + ")";
        }
        String since = shown.known() == null ? "" : ", known since " + Wording.date(shown.known());
        String said = rows.stream()
                .filter(row -> row.verified() == YesNo.NO)
                .findFirst()
                .map(row -> "; " + (row.assertedBy() == null ? "it is" : say.agency(row.assertedBy()) + " has it")
                        + " recorded as not verified"
                        + (row.verifiedAt() == null ? "" : " on " + Wording.date(row.verifiedAt())))
                .orElse("");
        return say.person(adult) + " is recorded as " + shown.type().label() + " of " + child + by + since
                + ", with no verification recorded" + said;
    }
}
