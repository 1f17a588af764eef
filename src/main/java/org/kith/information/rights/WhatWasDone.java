package org.kith.information.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.ChallengeRow;
import org.kith.circle.ConditionRow;
import org.kith.circle.DismissalRow;
import org.kith.circle.EnquiryRow;
import org.kith.circle.GradeRow;
import org.kith.circle.ItemRow;
import org.kith.circle.MeetingRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.ShareDecisionRow;
import org.kith.circle.StayRow;

/** What was asked, decided, agreed and disputed about somebody. */
final class WhatWasDone {

    private final PackWords words;
    private final Set<String> enquiries;
    private final Set<String> places;
    private final Set<String> items;

    WhatWasDone(PackWords words) {
        this.words = words;
        this.enquiries = words.slice().rows(EnquiryRow.class).stream()
                .filter(row -> words.own(row.child()))
                .map(Row::id)
                .collect(Collectors.toSet());
        this.places = words.slice().rows(StayRow.class).stream()
                .filter(row -> words.own(row.person()))
                .map(StayRow::household)
                .collect(Collectors.toSet());
        this.items = words.slice().items().about(words.subject()).stream()
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        words.rows(RequestRow.class, this::about, row -> PackWords.dayOf(row.askedAt()))
                .forEach(row -> all.add(request(row)));
        words.rows(
                        ShareDecisionRow.class,
                        row -> row.items().stream().anyMatch(items::contains),
                        row -> PackWords.dayOf(row.decidedAt()))
                .forEach(row -> all.add(sharing(row)));
        words.rows(EnquiryRow.class, row -> enquiries.contains(row.id()), row -> PackWords.dayOf(row.openedAt()))
                .forEach(row -> all.add(enquiry(row)));
        words.rows(
                        MeetingRow.class,
                        row -> row.enquiry() != null && enquiries.contains(row.enquiry()),
                        row -> PackWords.dayOf(row.heldAt()))
                .forEach(row -> all.add(meeting(row)));
        words.rows(ConditionRow.class, row -> words.own(row.about()), row -> PackWords.dayOf(row.setAt()))
                .forEach(row -> all.add(condition(row)));
        words.rows(ChallengeRow.class, this::about, row -> PackWords.dayOf(row.raisedAt()))
                .forEach(row -> all.add(challenge(row)));
        words.rows(DismissalRow.class, row -> words.own(row.child()), row -> PackWords.dayOf(row.at()))
                .forEach(row -> all.add(setAside(row)));
        return all;
    }

    /** About them, or about a place of theirs, or a place in an enquiry about them. */
    private boolean about(RequestRow row) {
        return row.about() != null
                ? words.own(row.about())
                : row.household() != null
                        && (places.contains(row.household())
                                || row.enquiry() != null && enquiries.contains(row.enquiry()));
    }

    private boolean about(ChallengeRow row) {
        return row.aboutItem() != null && items.contains(row.aboutItem())
                || row.aboutEnquiry() != null && enquiries.contains(row.aboutEnquiry());
    }

    private Passage request(RequestRow row) {
        boolean held = row.responseItems().stream().anyMatch(words::heldBack);
        return new PackWords.Lines()
                .add("Asked: ", words.agency(row.agency()))
                .add("About: ", row.about() == null ? "a place where you stay, stayed or are asked about" : null)
                .add("What was asked: ", row.question())
                .add("What they were told: ", row.told())
                .add("Lawful basis: ", row.lawfulBasis())
                .add("Asked by: ", words.speaker(row.askedBy()))
                .add("Answer due: ", PackWords.day(row.dueAt()))
                .add(
                        "Answered: ",
                        row.respondedAt() == null
                                ? "no answer recorded"
                                : PackWords.day(row.respondedAt().day())
                                        + (row.outcome() == null
                                                ? ""
                                                : ", " + row.outcome().label()))
                .by("Answered by: ", row.answeredBy())
                .add("Answered with: ", words.titles(row.responseItems()))
                .careful("Names they searched for: ", list(row.searchedNames()), held)
                .add("Numbers they searched for: ", list(row.searchedIdentifiers()))
                .add("Addresses they searched for: ", list(row.searchedAddresses()))
                .add("Systems they searched: ", list(row.systemsSearched()))
                .add("How far back they searched: ", row.periodFrom())
                .add("Up to: ", row.periodTo())
                .passage(
                        row,
                        Section.REQUESTS,
                        PackWords.when(PackWords.dayOf(row.askedAt())),
                        row.askedBy() == null ? words.agency(row.agency()) : words.agencyOf(row.askedBy()));
    }

    private static @Nullable String list(List<String> all) {
        return all.isEmpty() ? null : String.join("; ", all);
    }

    private Passage sharing(ShareDecisionRow row) {
        return new PackWords.Lines()
                .add("Decided: ", "to " + row.decision().label())
                .add("What: ", words.titles(row.items()))
                .add("With: ", words.agency(row.toAgency()))
                .add("Why: ", row.reason())
                .add("Who was told: ", row.informed())
                .add("Why somebody was not told: ", row.notInformedReason())
                .add("Agreement: ", row.agreementToService())
                .add("Lawful basis: ", row.lawfulBasis())
                .by("Decided by: ", row.decidedBy())
                .passage(
                        row,
                        Section.SHARING,
                        PackWords.when(PackWords.dayOf(row.decidedAt())),
                        holder(row),
                        row.items());
    }

    private String holder(ShareDecisionRow row) {
        return row.items().stream()
                .map(id -> words.slice().row(ItemRow.class, id))
                .filter(Objects::nonNull)
                .map(item -> words.agency(item.heldBy()))
                .findFirst()
                .orElse("an agency not recorded");
    }

    private Passage enquiry(EnquiryRow row) {
        boolean held =
                Stream.concat(row.cites().stream(), row.setAside().stream()).anyMatch(words::heldBack);
        PackWords.Lines lines = new PackWords.Lines()
                .add("The concern: ", row.concern())
                .add("Code of its source: ", row.sourceCode())
                .add(PackWriter.TOLD_BY, words.speaker(row.referrer()))
                .add("Grade: ", PackWords.label(row.rag()));
        words.rows(GradeRow.class, grade -> grade.enquiry().equals(row.id()), grade -> PackWords.dayOf(grade.at()))
                .forEach(grade -> grade(grade, lines));
        return lines.add("Decision: ", PackWords.label(row.decision()))
                .add("Closed: ", PackWords.day(row.closedAt()))
                .careful("Why: ", row.decisionReason(), held)
                .by("Decided by: ", row.decidedBy())
                .add("The decision rests on: ", words.titles(row.cites()))
                .add("Weighed and set aside: ", words.titles(row.setAside()))
                .add("Whoever raised it was told: ", PackWords.day(row.feedbackAt()))
                .passage(
                        row,
                        Section.ENQUIRIES,
                        PackWords.when(PackWords.dayOf(row.openedAt())),
                        words.agency(row.agency()));
    }

    private static void grade(GradeRow grade, PackWords.Lines lines) {
        lines.add(
                "Graded anew: ",
                grade.rag().label()
                        + (grade.at() == null ? "" : ", " + PackWords.day(grade.at()))
                        + (grade.reason() == null ? "" : ", because " + grade.reason()));
        lines.by("Graded by: ", grade.by());
    }

    private Passage meeting(MeetingRow row) {
        EnquiryRow enquiry = words.slice().row(EnquiryRow.class, row.enquiry());
        return new PackWords.Lines()
                .add("What sort: ", row.kind())
                .add("Invited: ", words.agencies(row.invited()))
                .add("Came: ", words.agencies(row.attended()))
                .add("Sent apologies: ", words.agencies(row.apologies()))
                .passage(
                        row,
                        Section.MEETINGS,
                        PackWords.when(PackWords.dayOf(row.heldAt())),
                        words.agency(enquiry == null ? null : enquiry.agency()));
    }

    private Passage condition(ConditionRow row) {
        return new PackWords.Lines()
                .add("What sort: ", PackWords.label(row.kind()))
                .add("What it says: ", row.text())
                .add("About: ", words.called().people(words.slice().people().of(row.about())))
                .add("Laid down by: ", words.speaker(row.setBy()))
                .by("Who sees to it: ", row.responsible())
                .add("To be looked at by: ", row.reviewBy())
                .add("Checked: ", PackWords.day(row.checkedAt()))
                .add("What was found: ", PackWords.label(row.outcome()))
                .add("Because of: ", row.evidenceItem() == null ? null : words.titles(List.of(row.evidenceItem())))
                .passage(
                        row,
                        Section.CONDITIONS,
                        PackWords.when(PackWords.dayOf(row.setAt())),
                        words.agencyOf(row.setBy()));
    }

    private Passage challenge(ChallengeRow row) {
        return new PackWords.Lines()
                .add("About the item: ", row.aboutItem() == null ? null : words.titles(List.of(row.aboutItem())))
                .add("About: ", row.aboutEnquiry() == null ? null : "an enquiry about you")
                .add("Put to: ", words.agency(row.toAgency()))
                .add("What was put: ", row.text())
                .add("How far it went: ", row.level())
                .add("Raised by: ", words.speaker(row.raisedBy()))
                .add("Answered: ", PackWords.day(row.answeredAt()))
                .add("What came of it: ", row.outcome())
                .passage(
                        row,
                        Section.CHALLENGES,
                        PackWords.when(PackWords.dayOf(row.raisedAt())),
                        words.agencyOf(row.raisedBy()),
                        row.aboutItem() == null ? List.of() : List.of(row.aboutItem()));
    }

    private Passage setAside(DismissalRow row) {
        return new PackWords.Lines()
                .add("The hint: ", row.pattern().replace('-', ' '))
                .add("Why it was set aside: ", row.reason())
                .by("By: ", row.by())
                .passage(
                        row,
                        Section.SET_ASIDE,
                        PackWords.when(PackWords.dayOf(row.at())),
                        row.head().said() ? "Said in Kith" : "Delivered");
    }
}
