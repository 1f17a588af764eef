package org.kith.circle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.InvolvementStatus;
import org.kith.vocabulary.KinshipType;

/**
 * Which rows of a slice speak of what was so on an earlier day, by what is known in the slice ({@code src/docs/model.md},
 * What happened). When something was learned does not count; when it was does. Who somebody is (judgements of identity,
 * whom an item is about, which items belong together) is what is known, and stays.
 *
 * <p>Rows come kind by kind in the order of {@code StatementKind}, for each refers only to earlier ones.
 */
final class OnThatDay {

    /** Nobody becomes these on some day after birth: without a day of their own such rows were always so. */
    private static final Set<KinshipType> BORN_INTO = EnumSet.of(
            KinshipType.MOTHER,
            KinshipType.FATHER,
            KinshipType.SIBLING,
            KinshipType.HALF_SIBLING,
            KinshipType.GRANDPARENT,
            KinshipType.AUNT_UNCLE);

    private final Slice known;
    private final LocalDate day;
    private final Set<String> there = new HashSet<>();

    OnThatDay(Slice known, LocalDate day) {
        this.known = known;
        this.day = day;
    }

    /** The row as it was on that day; null when it was not, or was no longer. */
    @Nullable
    Row of(Row row) {
        Row then = switch (row) {
            case PersonRecordRow person -> person(person);
            case NameUseRow name -> there(name.person()) && !later(name.from()) ? name : null;
            case StayRow stay -> there(stay.person()) && holds(stay.begins(), stay.to()) ? stay : null;
            case KinshipRow tie -> kinship(tie);
            case InvolvementRow involvement -> involvement(involvement);
            case ItemRow item -> item(item);
            case ItemPersonRow joined -> there(joined.item()) && there(joined.person()) ? joined : null;
            case ShareRow share -> share(share);
            case LinkRow link -> there(link.fromItem()) && there(link.toItem()) ? link : null;
            case EnquiryRow enquiry -> enquiry(enquiry);
            case GradeRow grade -> there(grade.enquiry()) && !later(grade.at()) ? grade : null;
            case ReadingRow reading -> there(reading.item()) && !later(reading.at()) ? reading : null;
            case ChallengeRow challenge -> challenge(challenge);
            case MeetingRow meeting ->
                !later(meeting.heldAt()) && (meeting.enquiry() == null || there(meeting.enquiry())) ? meeting : null;
            case ShareDecisionRow decision -> !later(decision.decidedAt()) ? decision : null;
            case RequestRow request -> request(request);
            case ConditionRow condition -> condition(condition);
            case DismissalRow dismissal -> !later(dismissal.at()) ? dismissal : null;
            // The directory, what deliveries cover, and who is whom are no events.
            default -> row;
        };
        if (then != null) {
            there.add(then.id());
        }
        return then;
    }

    private boolean there(@Nullable String id) {
        return id != null && there.contains(id);
    }

    private boolean later(@Nullable LocalDate date) {
        return date != null && date.isAfter(day);
    }

    private boolean later(@Nullable Moment moment) {
        return moment != null && !AsOf.endOf(day).includes(moment);
    }

    private boolean holds(@Nullable LocalDate from, @Nullable LocalDate to) {
        return !later(from) && (to == null || !to.isBefore(day));
    }

    private static @Nullable LocalDate begins(@Nullable LocalDate from, Row row) {
        Moment learned = row.known();
        return from != null || learned == null ? from : learned.day();
    }

    /** From birth on; an unborn child from when it was expected by anybody. */
    private @Nullable Row person(PersonRecordRow row) {
        Person person = known.people().of(row.id());
        if (person == null || later(person.born()) && !expected(person)) {
            return null;
        }
        if (!later(row.dateOfDeath())) {
            return row;
        }
        return new PersonRecordRow(
                row.head(),
                row.kind(),
                row.givenNames(),
                row.familyName(),
                row.knownAs(),
                row.sex(),
                row.dateOfBirth(),
                row.accuracy(),
                row.expectedDateOfBirth(),
                null,
                row.nhsNumber(),
                row.upn(),
                row.firstLanguage(),
                row.interpreterNeeded(),
                row.telephone(),
                row.safeContact(),
                row.source(),
                row.nameKnown(),
                row.agesFrom());
    }

    private boolean expected(Person person) {
        return person.records().stream().anyMatch(record -> record.known() != null && !later(record.known()));
    }

    private @Nullable Row kinship(KinshipRow row) {
        LocalDate begins = BORN_INTO.contains(row.type()) ? row.from() : begins(row.from(), row);
        return there(row.person()) && there(row.relatedPerson()) && holds(begins, row.to()) ? row : null;
    }

    /** What is over without a day of ending was over when it was last heard of, and open until then. */
    private @Nullable Row involvement(InvolvementRow row) {
        boolean over = row.to() == null && row.status() == InvolvementStatus.CLOSED;
        LocalDate ended = over ? row.endedOn() : row.to();
        if (!there(row.person()) || !holds(begins(row.from(), row), ended) || over && ended == null) {
            return null;
        }
        return new InvolvementRow(
                row.head(),
                row.agency(),
                row.practitioner(),
                row.person(),
                row.role(),
                row.status(),
                row.from(),
                ended,
                later(row.lastContact()) ? null : row.lastContact(),
                row.knowsOfChildren(),
                row.level(),
                row.sourceSystem());
    }

    /** From its date on. One about people of whom none was there yet is not there either. */
    private @Nullable Row item(ItemRow row) {
        Set<Person> about = known.items().about(row);
        boolean nobodyThere = !about.isEmpty()
                && about.stream().flatMap(person -> person.records().stream()).noneMatch(record -> there(record.id()));
        if (later(row.moment()) || nobodyThere) {
            return null;
        }
        boolean open = later(row.outcomeAt());
        return new ItemRow(
                row.head(),
                row.kind(),
                row.statement(),
                row.factors(),
                row.summary(),
                row.detail(),
                row.context(),
                row.occurredFrom(),
                row.occurredTo(),
                row.recordedAt(),
                row.heldBy(),
                row.recordedBy(),
                row.reportedBy(),
                row.origin(),
                row.aboutAtFirst(),
                row.household(),
                open ? null : row.outcome(),
                open ? null : row.outcomeAt(),
                row.childWords(),
                row.heardBy(),
                row.seenAlone(),
                row.interpreterUsed(),
                row.impact(),
                row.stillRelevantBecause(),
                row.couldNot(),
                row.notTo());
    }

    private @Nullable Row share(ShareRow row) {
        if (!there(row.item()) || later(row.sharedAt()) || row.sharedAt() == null && later(row.receivedAt())) {
            return null;
        }
        return new ShareRow(
                row.head(),
                row.item(),
                row.sharedWith(),
                row.sharedAt(),
                later(row.receivedAt()) ? null : row.receivedAt(),
                later(row.readAt()) ? null : row.readAt(),
                row.purpose(),
                row.lawfulBasis(),
                row.reason(),
                row.sharedBy());
    }

    private @Nullable Row enquiry(EnquiryRow row) {
        if (!there(row.child()) || later(row.openedAt())) {
            return null;
        }
        boolean open = later(row.closedAt());
        return new EnquiryRow(
                row.head(),
                row.child(),
                row.agency(),
                row.openedAt(),
                row.rag(),
                row.concern(),
                row.sourceCode(),
                row.referrer(),
                open ? null : row.closedAt(),
                open ? null : row.decision(),
                open ? null : row.decisionReason(),
                open ? null : row.decidedBy(),
                open ? List.of() : row.cites(),
                open ? List.of() : row.setAside(),
                later(row.feedbackAt()) ? null : row.feedbackAt());
    }

    private @Nullable Row challenge(ChallengeRow row) {
        boolean hanging = row.aboutItem() != null && !there(row.aboutItem())
                || row.aboutEnquiry() != null && !there(row.aboutEnquiry());
        if (hanging || later(row.raisedAt())) {
            return null;
        }
        boolean open = later(row.answeredAt());
        return new ChallengeRow(
                row.head(),
                row.aboutItem(),
                row.aboutEnquiry(),
                row.raisedBy(),
                row.raisedAt(),
                row.toAgency(),
                row.text(),
                row.level(),
                open ? null : row.answeredAt(),
                open ? null : row.outcome());
    }

    private @Nullable Row request(RequestRow row) {
        boolean hanging = row.about() != null && !there(row.about()) || row.enquiry() != null && !there(row.enquiry());
        if (hanging || later(row.askedAt())) {
            return null;
        }
        return later(row.respondedAt()) ? unanswered(row) : row;
    }

    private static RequestRow unanswered(RequestRow row) {
        return new RequestRow(
                row.head(),
                row.enquiry(),
                row.askGroup(),
                row.askedBy(),
                row.agency(),
                row.about(),
                row.household(),
                row.askedAt(),
                row.dueAt(),
                row.question(),
                row.told(),
                row.lawfulBasis(),
                row.unsafeIfKnownTo(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                row.periodFrom(),
                row.periodTo());
    }

    private @Nullable Row condition(ConditionRow row) {
        if (later(row.setAt())) {
            return null;
        }
        boolean open = later(row.checkedAt());
        return new ConditionRow(
                row.head(),
                row.about(),
                row.kind(),
                row.text(),
                row.setBy(),
                row.setAt(),
                row.responsible(),
                row.reviewBy(),
                open ? null : row.checkedAt(),
                open ? null : row.outcome(),
                open ? null : row.evidenceItem());
    }
}
