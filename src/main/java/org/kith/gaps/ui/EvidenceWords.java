package org.kith.gaps.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.ChallengeRow;
import org.kith.circle.ConditionRow;
import org.kith.circle.CoverageRow;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HouseholdRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.JudgementRow;
import org.kith.circle.KinshipRow;
import org.kith.circle.NameUseRow;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.gaps.ui.CardText.Piece;
import org.kith.kernel.Moment;
import org.kith.uikit.Dates;
import org.kith.vocabulary.YesNo;

/** Says what a row of evidence says: a few words for its chip, and sentences for those who open it. */
final class EvidenceWords {

    private final Slice slice;
    private final Called called;

    EvidenceWords(Slice slice) {
        this.slice = slice;
        this.called = Called.in(slice);
    }

    Optional<Piece> piece(Row row) {
        return Optional.ofNullable(
                switch (row) {
                    case ItemRow item -> item(item);
                    case EnquiryRow enquiry -> enquiry(enquiry);
                    case RequestRow request -> request(request);
                    case InvolvementRow involvement -> involvement(involvement);
                    case StayRow stay -> stay(stay);
                    case KinshipRow kinship -> kinship(kinship);
                    case NameUseRow name -> name(name);
                    case ChallengeRow challenge -> challenge(challenge);
                    case ConditionRow condition -> condition(condition);
                    case PersonRecordRow record -> record(record);
                    case JudgementRow judgement -> judgement(judgement);
                    case CoverageRow coverage -> coverage(coverage);
                    default -> null;
                });
    }

    private Piece item(ItemRow item) {
        List<String> lines = new ArrayList<>();
        if (item.restricted()) {
            lines.add(restricted(item.heldBy()));
            return new Piece(item.id(), "item, restricted", lines);
        }
        lines.add("“" + Called.item(item) + "”");
        lines.add(Called.capital(item.kind().label())
                + (item.statement() == null ? "" : ", " + item.statement().label())
                + ", " + day(item.date()) + ", held by " + called.agency(item.heldBy()) + ".");
        if (item.detail() != null) {
            lines.add(item.detail());
        }
        if (item.childWords() != null) {
            lines.add("In the child’s own words: “" + item.childWords() + "”");
        }
        ItemRow origin = slice.row(ItemRow.class, item.origin());
        if (origin != null) {
            lines.add("Repeats an item of " + day(origin.date()) + ", held by " + called.agency(origin.heldBy()) + ".");
        }
        return new Piece(item.id(), item.kind().label() + shortly(item.date()), lines);
    }

    private Piece enquiry(EnquiryRow enquiry) {
        Person child = slice.people().of(enquiry.child());
        String runBy = Called.list(
                slice.enquiries().runners(enquiry).stream().map(called::agency).toList());
        List<String> lines = new ArrayList<>();
        lines.add("Enquiry about " + (child == null ? "a child" : called.person(child)) + ", opened "
                + day(enquiry.openedAt()) + ", run by " + runBy + ".");
        if (enquiry.restricted()) {
            lines.add("What it is about is restricted.");
        } else if (enquiry.concern() != null) {
            lines.add("Concern as recorded: “" + enquiry.concern() + "”");
        }
        if (enquiry.closedAt() != null) {
            lines.add("Closed " + day(enquiry.closedAt())
                    + (enquiry.decision() == null
                            ? ""
                            : " as " + enquiry.decision().label()) + ".");
        }
        return new Piece(enquiry.id(), "enquiry" + shortly(dayOf(enquiry.openedAt())), lines);
    }

    private Piece request(RequestRow request) {
        Person about = slice.people().of(request.about());
        String agency = called.agency(request.agency());
        List<String> lines = new ArrayList<>();
        lines.add("Request to " + agency + (about == null ? "" : " about " + called.person(about)) + ", asked "
                + day(request.askedAt()) + ".");
        if (request.restricted()) {
            lines.add(restricted(request.agency()));
        } else {
            if (request.question() != null) {
                lines.add("Asked: “" + request.question() + "”");
            }
            Moment answered = request.answeredAt();
            lines.add(
                    answered == null || request.outcome() == null
                            ? "No answer is recorded."
                            : "Answered " + day(answered) + ": "
                                    + request.outcome().label() + ".");
            if (!request.searchedNames().isEmpty()) {
                lines.add("Searched under: " + String.join("; ", request.searchedNames()) + ".");
            }
        }
        return new Piece(request.id(), "request to " + agency, lines);
    }

    private Piece involvement(InvolvementRow row) {
        Person person = slice.people().of(row.person());
        String agency = called.agency(row.agency());
        List<String> lines = new ArrayList<>();
        lines.add(agency
                + (person == null ? "" : " with " + called.person(person))
                + (row.role() == null ? "" : ": " + row.role())
                + (row.from() == null ? "" : ", since " + Dates.day(row.from()))
                + (slice.involvements().open(row) ? "." : ", ended " + day(row.endedOn()) + "."));
        if (row.restricted()) {
            lines.add(restricted(row.agency()));
        } else if (row.knowsOfChildren() != null) {
            lines.add(
                    row.knowsOfChildren() == YesNo.YES
                            ? "It knows of children."
                            : "It records that it knows of no children.");
        }
        if (row.lastContact() != null) {
            lines.add("Last contact " + Dates.text(row.lastContact(), slice.day()) + ".");
        }
        return new Piece(row.id(), "involvement of " + agency, lines);
    }

    private Piece stay(StayRow stay) {
        Person person = slice.people().of(stay.person());
        HouseholdRow household = slice.row(HouseholdRow.class, stay.household());
        String where = household == null || stay.restricted() ? "an address" : Called.address(household);
        return new Piece(
                stay.id(),
                "stay" + shortly(stay.from()),
                List.of((person == null ? "Somebody" : called.person(person))
                        + (stay.basis() == null ? " at " : " " + stay.basis().label() + ": ") + where
                        + (stay.from() == null ? "" : ", from " + Dates.day(stay.from()))
                        + (stay.to() == null ? "" : " to " + Dates.day(stay.to())) + ". Said by "
                        + called.agency(stay.assertedBy()) + "."));
    }

    private @Nullable Piece kinship(KinshipRow row) {
        Person person = slice.people().of(row.person());
        Person related = slice.people().of(row.relatedPerson());
        if (person == null || related == null) {
            return null;
        }
        if (row.restricted()) {
            return new Piece(row.id(), "relationship, restricted", List.of(restricted(row.assertedBy())));
        }
        return new Piece(
                row.id(),
                "relationship",
                List.of(
                        called.person(person) + " is recorded as " + row.type().label() + " of "
                                + called.person(related) + ", by " + called.agency(row.assertedBy()) + ".",
                        verified(row)));
    }

    private static String verified(KinshipRow row) {
        if (row.verified() == null) {
            return "No verification is recorded.";
        }
        return (row.verified() == YesNo.YES ? "Recorded as verified" : "Recorded as not verified")
                + (row.verifiedAt() == null ? "." : ", " + day(row.verifiedAt()) + ".");
    }

    private @Nullable Piece name(NameUseRow row) {
        if (row.restricted()) {
            return null;
        }
        String name = Called.list(java.util.stream.Stream.of(row.givenNames(), row.familyName())
                        .filter(java.util.Objects::nonNull)
                        .toList())
                .replace(" and ", " ");
        return new Piece(
                row.id(),
                "another name",
                List.of("“" + name + "”"
                        + (row.use() == null ? "" : ", " + row.use().label()) + ", recorded by "
                        + called.agency(row.source()) + "."));
    }

    /** Its words are told only where the reader may read what it is about. */
    private Piece challenge(ChallengeRow row) {
        List<Row> about = new ArrayList<>();
        Optional.ofNullable(slice.row(ItemRow.class, row.aboutItem())).ifPresent(about::add);
        Optional.ofNullable(slice.row(EnquiryRow.class, row.aboutEnquiry())).ifPresent(about::add);
        List<String> lines = new ArrayList<>();
        lines.add("Challenge raised by " + by(row.raisedBy()).orElse("somebody not recorded") + " with "
                + called.agency(row.toAgency()) + ", " + day(row.raisedAt()) + ".");
        if (row.text() != null && !about.isEmpty() && about.stream().noneMatch(Row::restricted)) {
            lines.add("“" + row.text() + "”");
        }
        lines.add(
                row.answeredAt() == null
                        ? "No answer is recorded."
                        : "Answered " + day(row.answeredAt()) + ", with no outcome recorded.");
        return new Piece(row.id(), "challenge" + shortly(dayOf(row.raisedAt())), lines);
    }

    private Optional<String> by(@Nullable String practitioner) {
        return called.practitioner(practitioner)
                .map(row -> row.role() == null ? row.name() : row.name() + " (" + row.role() + ")");
    }

    /** Its words are told only where the reader may read of everybody it is about. */
    private Piece condition(ConditionRow row) {
        List<Person> about = slice.people().of(row.about());
        String kind = row.kind() == null ? "condition" : row.kind().label();
        List<String> lines = new ArrayList<>();
        lines.add(Called.capital(kind) + " about " + called.people(about)
                + (row.setAt() == null ? "" : ", set " + day(row.setAt()))
                + by(row.setBy()).map(name -> " by " + name).orElse("") + ".");
        if (row.text() != null && about.stream().noneMatch(Person::restricted)) {
            lines.add("“" + row.text() + "”");
        }
        if (row.responsible() != null) {
            lines.add("Responsible: " + row.responsible() + ".");
        }
        if (row.reviewBy() != null) {
            lines.add("To be looked at again by " + Dates.day(row.reviewBy()) + ".");
        }
        return new Piece(row.id(), kind + shortly(dayOf(row.setAt())), lines);
    }

    private Piece record(PersonRecordRow row) {
        String name = java.util.stream.Stream.of(
                        row.givenNames() != null ? row.givenNames() : row.knownAs(), row.familyName())
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.joining(" "));
        if (row.restricted()) {
            return new Piece(row.id(), "record, restricted", List.of(restricted(row.source())));
        }
        return new Piece(
                row.id(),
                "record",
                List.of((name.isEmpty() ? "Somebody whose name is not recorded" : "“" + name + "”")
                        + (row.dateOfBirth() == null ? "" : ", born " + Dates.day(row.dateOfBirth()))
                        + (row.knownAs() == null || row.givenNames() == null ? "" : ", known as " + row.knownAs())
                        + ", in the record of " + called.agency(row.source()) + "."));
    }

    /** Its reason is told only where the reader may read both records. */
    private Piece judgement(JudgementRow row) {
        List<String> lines = new ArrayList<>();
        lines.add("Looked at " + day(row.at()) + (row.by() == null ? "" : " by " + row.by()) + ", and recorded as “"
                + row.state().label() + "”.");
        boolean readable = slice.people().of(List.of(row.recordA(), row.recordB())).stream()
                .noneMatch(Person::restricted);
        if (row.reason() != null && readable) {
            lines.add("“" + row.reason() + "”");
        }
        return new Piece(row.id(), "judgement" + shortly(dayOf(row.at())), lines);
    }

    private Piece coverage(CoverageRow row) {
        return new Piece(
                row.id(),
                "coverage of " + called.agency(row.agency()),
                List.of(called.agency(row.agency()) + ", " + (row.system() == null ? "" : row.system() + ", ")
                        + row.file()
                        + (row.population() == null
                                ? ""
                                : ", of " + row.population().label())
                        + ": covers " + (row.coversFrom() == null ? "" : Dates.day(row.coversFrom()) + " ") + "to "
                        + day(row.coversTo()) + "."));
    }

    private String restricted(@Nullable String agencyId) {
        AgencyRow agency = slice.agency(agencyId);
        if (agency == null) {
            return "Restricted.";
        }
        String reach = agency.phone() != null ? agency.phone() : agency.email();
        return "Restricted: contact " + agency.name() + (reach == null ? "" : ", " + reach) + ".";
    }

    private static @Nullable LocalDate dayOf(@Nullable Moment moment) {
        return moment == null ? null : moment.day();
    }

    private static String day(@Nullable Moment moment) {
        return day(dayOf(moment));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "on a day not recorded" : Dates.day(day);
    }

    private static String shortly(@Nullable LocalDate day) {
        return day == null ? "" : " of " + Dates.day(day);
    }
}
