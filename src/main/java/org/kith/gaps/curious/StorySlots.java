package org.kith.gaps.curious;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HomeMember;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.Row;
import org.kith.gaps.curious.CuriousQuestion.Silence;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.LinkType;
import org.kith.vocabulary.SayingSort;
import org.kith.vocabulary.YesNo;

/** Questions about how things came to be: explanations, changes, and what was left open. */
final class StorySlots {

    private static final int INJURY_MONTHS = 24;
    private static final int CHANGE_MONTHS = 12;
    private static final int QUIET_MONTHS = 2;
    private static final int CLOSED_MONTHS = 24;
    private static final int SAME_TIME_DAYS = 7;
    private static final int TAKEN_UP_DAYS = 28;

    private StorySlots() {}

    /**
     * What the explanation of an injury was, and whether anybody laid the two side by side: asked of the newest injury of
     * the last two years that no comparison and no decision joins to an explanation.
     */
    static Optional<CuriousQuestion> explanation(Ground ground) {
        List<ItemRow> injuries =
                ground.items(item -> item.kind() == ItemKind.INJURY && ground.within(item, INJURY_MONTHS));
        List<ItemRow> explanations = ground.items(item -> item.statement() == SayingSort.EXPLANATION);
        for (ItemRow injury : injuries) {
            List<ItemRow> given = explanations.stream()
                    .filter(item -> !item.equals(injury) && explains(ground, item, injury))
                    .toList();
            if (given.stream().noneMatch(item -> compared(ground, item, injury))) {
                return Optional.of(explanation(ground, injury, given));
            }
        }
        return Optional.empty();
    }

    private static CuriousQuestion explanation(Ground ground, ItemRow injury, List<ItemRow> given) {
        String what = ground.say().item(injury);
        List<String> rows = new ArrayList<>(List.of(injury.id()));
        given.forEach(item -> rows.add(item.id()));
        String ask = ground.agency(AgencyType.COMMUNITY_PAEDIATRICS)
                .map(who -> ground.say().contact(injury.heldBy()) + "; " + who)
                .orElseGet(() -> ground.say().contact(injury.heldBy()));
        if (given.isEmpty()) {
            return new CuriousQuestion(
                    Theme.EXPLANATION,
                    Silence.NOTHING_RECORDED,
                    "How was " + what
                            + " explained, by whom and to whom, and did anybody compare that with the injury?",
                    ask,
                    "No explanation is recorded beside it.",
                    rows);
        }
        return new CuriousQuestion(
                Theme.EXPLANATION,
                Silence.LEFT_OPEN,
                "Has anybody laid "
                        + Called.list(given.stream().map(ground.say()::item).toList()) + " beside " + what
                        + ", and who else heard it explained otherwise?",
                ask,
                (given.size() == 1 ? "An explanation is recorded" : "Explanations are recorded")
                        + "; no comparison with the injury is.",
                rows);
    }

    private static boolean explains(Ground ground, ItemRow item, ItemRow injury) {
        boolean linked = links(ground, item, injury).anyMatch(link -> link.type() == LinkType.EXPLAINS);
        LocalDate said = item.date();
        LocalDate seen = injury.date();
        return linked
                || said != null && seen != null && Math.abs(ChronoUnit.DAYS.between(seen, said)) <= SAME_TIME_DAYS;
    }

    private static boolean compared(Ground ground, ItemRow item, ItemRow injury) {
        return links(ground, item, injury).anyMatch(link -> link.type() == LinkType.COMPARES)
                || ground.circle().enquiries().stream()
                        .anyMatch(enquiry -> enquiry.cites().containsAll(List.of(item.id(), injury.id())));
    }

    private static Stream<LinkRow> links(Ground ground, ItemRow one, ItemRow other) {
        Set<String> both = Set.of(one.id(), other.id());
        return ground.slice().rows(LinkRow.class).stream()
                .filter(link -> both.contains(link.fromItem())
                        && both.contains(link.toItem())
                        && !link.fromItem().equals(link.toItem()));
    }

    /** What changed: since an adult came into the home, since the move, or since anything was last written down. */
    static Optional<CuriousQuestion> changed(Ground ground) {
        return newAdult(ground).or(() -> move(ground)).or(() -> quiet(ground));
    }

    private static Optional<CuriousQuestion> newAdult(Ground ground) {
        return ground.adultsAtHome().stream()
                .filter(member -> !ground.circle().parents().contains(member.person()))
                .flatMap(member ->
                        Optional.ofNullable(member.firstKnown()).stream().filter(stay -> came(ground, member, stay)))
                .max(Comparator.comparing(
                        stay -> Objects.requireNonNull(stay.days().from())))
                .map(stay -> {
                    String who = ground.say().person(stay.person());
                    LocalDate from = Objects.requireNonNull(stay.days().from());
                    return new CuriousQuestion(
                            Theme.CHANGED,
                            Silence.LEFT_OPEN,
                            "What has changed for " + ground.name() + " since " + who + " was first recorded "
                                    + ground.atHome() + " on " + ground.say().day(from) + "?",
                            ground.whom(AgencyType.SCHOOL, AgencyType.EARLY_YEARS, AgencyType.HEALTH_VISITING),
                            "Nothing that anybody saw of " + ground.name() + " is recorded since then.",
                            List.of(stay.row().id()));
                });
    }

    private static boolean came(Ground ground, HomeMember member, HomeStay stay) {
        LocalDate from = stay.days().from();
        boolean after = ground.slice().stays().of(ground.child()).stream().anyMatch(own -> {
            LocalDate begins = own.days().from();
            return own.household().equals(stay.household())
                    && from != null
                    && (begins == null || begins.isBefore(from));
        });
        return from != null
                && after
                && !stay.row().restricted()
                && member.homeAdult()
                && !from.isBefore(ground.day().minusMonths(CHANGE_MONTHS))
                && !seenSince(ground, from);
    }

    private static Optional<CuriousQuestion> move(Ground ground) {
        List<HomeStay> stays = ground.slice().stays().of(ground.child()).stream()
                .filter(stay -> stay.resident() && !stay.row().restricted())
                .toList();
        return stays.stream()
                .filter(stay -> stay.days().contains(ground.day()))
                .filter(stay -> {
                    LocalDate from = stay.days().from();
                    return from != null
                            && !from.isBefore(ground.day().minusMonths(CHANGE_MONTHS))
                            && stays.stream().anyMatch(other -> earlierElsewhere(other, stay, from))
                            && !seenSince(ground, from);
                })
                .max(Comparator.comparing(
                        stay -> Objects.requireNonNull(stay.days().from())))
                .map(stay -> {
                    HouseholdRow home = stay.household();
                    LocalDate from = Objects.requireNonNull(stay.days().from());
                    String where = home.restricted() || home.addressLine() == null ? "" : " to " + home.addressLine();
                    return new CuriousQuestion(
                            Theme.CHANGED,
                            Silence.LEFT_OPEN,
                            "What has changed for " + ground.name() + " since the move" + where + " on "
                                    + ground.say().day(from)
                                    + ", why did the family move, and who knows that they did?",
                            ground.parents()
                                    .orElseGet(() -> ground.whom(AgencyType.SCHOOL, AgencyType.HEALTH_VISITING)),
                            "Nothing that anybody saw of " + ground.name() + " is recorded since then.",
                            List.of(stay.row().id()));
                });
    }

    private static boolean earlierElsewhere(HomeStay other, HomeStay stay, LocalDate from) {
        LocalDate begins = other.days().from();
        return !other.household().equals(stay.household()) && (begins == null || begins.isBefore(from));
    }

    private static boolean seenSince(Ground ground, LocalDate from) {
        return !ground.items(item -> !Ground.date(item).isBefore(from)
                        && (item.kind() == ItemKind.OBSERVATION
                                || item.kind() == ItemKind.CHILDS_VOICE
                                || item.seenAlone() == YesNo.YES))
                .isEmpty();
    }

    private static Optional<CuriousQuestion> quiet(Ground ground) {
        Optional<ItemRow> last =
                ground.items(item -> item.date() != null).stream().findFirst();
        return last.filter(item -> !ground.within(item, QUIET_MONTHS))
                .map(item -> new CuriousQuestion(
                        Theme.CHANGED,
                        Silence.LEFT_OPEN,
                        "What has changed for " + ground.name() + " since "
                                + ground.say().item(item) + "?",
                        ground.whom(AgencyType.SCHOOL, AgencyType.EARLY_YEARS, AgencyType.HEALTH_VISITING),
                        "That is the newest item about " + ground.name() + ", held by "
                                + ground.say().agency(item.heldBy()) + ".",
                        List.of(item.id())));
    }

    /**
     * What was left open when the last enquiry, or the last targeted or statutory work, ended. Answered where such work
     * was under way in the four weeks after.
     */
    static Optional<CuriousQuestion> leftOpen(Ground ground) {
        LocalDate since = ground.day().minusMonths(CLOSED_MONTHS);
        Circle circle = ground.circle();
        Optional<EnquiryRow> enquiry = circle.enquiries().stream()
                .filter(row -> row.closedAt() != null && !row.closedAt().day().isBefore(since))
                .max(Comparator.comparing(row -> Objects.requireNonNull(row.closedAt())));
        Optional<InvolvementRow> work = circle.slice().involvements().of(circle.child()).stream()
                .filter(row -> row.moreThanUniversal()
                        && !circle.slice().involvements().open(row))
                .filter(row -> {
                    LocalDate ended = row.endedOn();
                    return ended != null && !ended.isBefore(since) && !ended.isAfter(ground.day());
                })
                .max(Comparator.comparing((InvolvementRow row) -> Objects.requireNonNull(row.endedOn()))
                        .thenComparing(Row::id));
        LocalDate closed =
                enquiry.map(EnquiryRow::closedAt).map(moment -> moment.day()).orElse(LocalDate.MIN);
        LocalDate ended = work.map(InvolvementRow::endedOn).orElse(LocalDate.MIN);
        LocalDate last = closed.isBefore(ended) ? ended : closed;
        if (last.equals(LocalDate.MIN) || takenUp(ground, last)) {
            return Optional.empty();
        }
        return Optional.of(
                closed.isBefore(ended)
                        ? ofWork(ground, work.orElseThrow(), ended)
                        : ofEnquiry(ground, enquiry.orElseThrow(), closed));
    }

    private static boolean takenUp(Ground ground, LocalDate last) {
        return ground.slice().involvements().of(ground.child()).stream()
                .filter(InvolvementRow::moreThanUniversal)
                .anyMatch(row -> {
                    LocalDate from = row.from();
                    LocalDate to = ground.slice().involvements().open(row) ? LocalDate.MAX : row.endedOn();
                    return (from == null || !from.isAfter(last.plusDays(TAKEN_UP_DAYS)))
                            && to != null
                            && to.isAfter(last);
                });
    }

    private static CuriousQuestion ofWork(Ground ground, InvolvementRow work, LocalDate ended) {
        String agency = ground.say().agency(work.agency());
        return new CuriousQuestion(
                Theme.LEFT_OPEN,
                Silence.LEFT_OPEN,
                "What was left open when " + agency + " ended its work with " + ground.name() + " on "
                        + ground.say().day(ended) + ", and who has taken it up?",
                ground.contact(work),
                "No targeted or statutory work is recorded in the four weeks after.",
                List.of(work.id()));
    }

    private static CuriousQuestion ofEnquiry(Ground ground, EnquiryRow enquiry, LocalDate closed) {
        String how =
                enquiry.decision() == null ? "" : " as " + enquiry.decision().label();
        String runner = ground.slice().enquiries().runners(enquiry).stream()
                .findFirst()
                .map(ground.say()::contact)
                .orElseGet(() -> ground.whom(AgencyType.CHILDRENS_SOCIAL_CARE));
        return new CuriousQuestion(
                Theme.LEFT_OPEN,
                Silence.LEFT_OPEN,
                "What was left open when the enquiry closed on " + ground.say().day(closed) + how
                        + ", and what would one expect to see by now if things went well?",
                runner,
                "No targeted or statutory work is recorded in the four weeks after.",
                List.of(enquiry.id()));
    }
}
