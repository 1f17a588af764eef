package org.kith.information.rights;

import java.util.ArrayList;
import java.util.List;
import org.kith.circle.Called;
import org.kith.circle.HouseholdRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.JudgementRow;
import org.kith.circle.Kin;
import org.kith.circle.KinshipRow;
import org.kith.circle.NameUseRow;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.StayRow;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.YesNo;

/** Who somebody is recorded to be: records, names, addresses, relations, what was judged to be theirs, who works with them. */
final class WhoTheyAre {

    private final PackWords words;

    WhoTheyAre(PackWords words) {
        this.words = words;
    }

    List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        words.subject().records().forEach(record -> all.add(record(record)));
        words.rows(NameUseRow.class, row -> words.own(row.person()), NameUseRow::from)
                .forEach(row -> all.add(name(row)));
        words.rows(StayRow.class, row -> words.own(row.person()), StayRow::begins)
                .forEach(row -> all.add(stay(row)));
        words.slice().kin().of(words.subject()).forEach(tie -> all.add(relation(tie)));
        words.rows(
                        JudgementRow.class,
                        row -> words.own(row.recordA()) || words.own(row.recordB()),
                        row -> PackWords.dayOf(row.at()))
                .forEach(row -> all.add(judgement(row)));
        words.rows(InvolvementRow.class, row -> words.own(row.person()), InvolvementRow::from)
                .forEach(row -> all.add(involvement(row)));
        return all;
    }

    private Passage record(PersonRecordRow record) {
        return new PackWords.Lines()
                .add("Name: ", PackWords.join(record.givenNames(), record.familyName()))
                .add("Known as: ", record.knownAs())
                .add("Sex: ", record.sex())
                .add("Born: ", born(record))
                .add("Expected to be born: ", record.expectedDateOfBirth())
                .add("Died: ", record.dateOfDeath())
                .add("NHS number: ", record.nhsNumber())
                .add("Unique pupil number: ", record.upn())
                .add("First language: ", record.firstLanguage())
                .add("Interpreter needed: ", PackWords.label(record.interpreterNeeded()))
                .add("Telephone: ", record.telephone())
                .add("Safe way to be reached: ", record.safeContact())
                .passage(record, Section.RECORDS, "", words.agency(record.source()));
    }

    /** A date of birth of which parts are estimated or unknown says so. */
    private static @org.jspecify.annotations.Nullable String born(PersonRecordRow record) {
        if (record.dateOfBirth() == null) {
            return null;
        }
        String accuracy = record.accuracy();
        boolean sure = accuracy == null || accuracy.equals("AAA");
        return PackWords.day(record.dateOfBirth())
                + (sure ? "" : " (day, month or year of it is estimated or not known)");
    }

    private Passage name(NameUseRow row) {
        return new PackWords.Lines()
                .add("Name: ", PackWords.join(row.givenNames(), row.familyName()))
                .add("As: ", PackWords.label(row.use()))
                .passage(row, Section.NAMES, PackWords.span(row.from(), row.to()), words.agency(row.source()));
    }

    private Passage stay(StayRow row) {
        HouseholdRow household = words.slice().row(HouseholdRow.class, row.household());
        PackWords.Lines lines = new PackWords.Lines();
        lines.add("Address: ", household == null ? null : Called.address(household));
        if (household != null && !household.restricted()) {
            lines.add("Property number: ", household.uprn());
            lines.add("What sort of place: ", PackWords.label(household.kind()));
        }
        lines.add("What is said: ", row.basis() == null ? null : "you " + you(row));
        return lines.passage(
                row, Section.ADDRESSES, PackWords.span(row.from(), row.to()), words.agency(row.assertedBy()));
    }

    private static String you(StayRow row) {
        return switch (row.basis()) {
            case FREQUENT_VISITOR -> row.to() == null ? "visit often" : "visited often";
            case CLAIMED -> row.to() == null ? "are said to live there" : "were said to live there";
            case RESIDENT -> row.to() == null ? "live there" : "lived there";
            case null -> "";
        };
    }

    private Passage relation(Kin.Tie tie) {
        KinshipRow row = tie.row();
        String other = words.called().person(tie.other());
        String what = row.type() == KinshipType.OTHER ? "" : row.type().label();
        String sentence = what.isEmpty()
                ? other + " is recorded as related to you in another way."
                : tie.otherIs()
                        ? other + " is recorded as your " + what + "."
                        : "You are recorded as the " + what + " of " + other + ".";
        return new PackWords.Lines()
                .add("", sentence)
                .add("Parental responsibility: ", PackWords.label(row.parentalResponsibility()))
                .add("Checked: ", row.verified() == null ? null : checked(row))
                .passage(row, Section.RELATIONS, PackWords.span(row.from(), row.to()), words.agency(row.assertedBy()));
    }

    private static String checked(KinshipRow row) {
        return (row.verified() == YesNo.YES ? "yes" : "no")
                + (row.verifiedAt() == null
                        ? ""
                        : ", " + PackWords.day(row.verifiedAt().day()));
    }

    private Passage judgement(JudgementRow row) {
        boolean first = words.own(row.recordA());
        String one = keeper(first ? row.recordA() : row.recordB());
        String other = first ? row.recordB() : row.recordA();
        Person person = words.slice().people().of(other);
        String theirs = words.own(other) || person == null
                ? "the record of " + keeper(other)
                : "the record of " + words.called().person(person) + " at " + keeper(other);
        String judged = switch (row.state()) {
            case SAME -> "is judged to be about the same person as ";
            case NOT_SAME -> "is judged not to be about the same person as ";
            case UNSURE -> "may or may not be about the same person as ";
        };
        return new PackWords.Lines()
                .add("", "Your record at " + one + " " + judged + theirs + ".")
                .add("Because: ", row.reason())
                .by("Judged by: ", row.by())
                .passage(
                        row,
                        Section.JUDGEMENTS,
                        PackWords.when(PackWords.dayOf(row.at())),
                        row.head().said() ? "Judged in Kith" : "Delivered");
    }

    private String keeper(String record) {
        PersonRecordRow row = words.slice().row(PersonRecordRow.class, record);
        return words.agency(row == null ? null : row.source());
    }

    private Passage involvement(InvolvementRow row) {
        return new PackWords.Lines()
                .add("Works or worked with you: ", words.agency(row.agency()))
                .add("As: ", row.role())
                .add("Practitioner: ", words.speaker(row.practitioner()))
                .add("Now: ", PackWords.label(row.status()))
                .add("What sort of help: ", PackWords.label(row.level()))
                .add("Last contact: ", row.lastContact())
                .add("Knows of children: ", PackWords.label(row.knowsOfChildren()))
                .add("Kept in: ", row.sourceSystem())
                .passage(row, Section.INVOLVEMENTS, PackWords.span(row.from(), row.to()), words.agency(row.agency()));
    }
}
