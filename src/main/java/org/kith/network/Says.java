package org.kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Holdings;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.ItemStanding;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.PractitionerRow;
import org.kith.kernel.Moment;
import org.kith.vocabulary.ItemKind;

/** What is said about a thing, by whom and since when: the lines of the details. Nothing of what is restricted. */
final class Says {

    private final Known known;

    Says(Known known) {
        this.known = known;
    }

    List<Details.Line> lines(NodeKey key) {
        return switch (key.sort()) {
            case PERSON ->
                known.someone(key.id())
                        .filter(Known.Someone::shown)
                        .map(this::person)
                        .orElse(List.of());
            case AGENCY -> agency(known.row(AgencyRow.class, key.id()));
            case ITEM -> item(known.row(ItemRow.class, key.id()));
            default -> List.of();
        };
    }

    private List<Details.Line> person(Known.Someone someone) {
        List<Details.Line> lines = new ArrayList<>();
        Person person = someone.person();
        LocalDate born = Called.born(person);
        if (born != null) {
            lines.add(new Details.Line("Born", Words.day(born), ""));
        }
        List<String> names = Words.otherNames(someone.slice(), person);
        if (!names.isEmpty()) {
            lines.add(new Details.Line("Also recorded as", Words.list(names), ""));
        }
        if (person.needsInterpreter()) {
            lines.add(new Details.Line("Interpreter", "needed", ""));
        }
        Homes homes = new Homes(known);
        for (HomeStay stay : someone.slice().stays().of(person)) {
            boolean hidden = stay.row().restricted() || homes.restricted(stay.household());
            lines.add(new Details.Line(
                    stay.days().contains(someone.slice().day()) ? "Stays at" : "Stayed at",
                    homes.label(stay.household())
                            + (hidden || stay.row().basis() == null
                                    ? ""
                                    : " (" + stay.row().basis().label() + ")")
                            + (hidden ? "" : period(stay)),
                    by(stay.row().assertedBy())));
        }
        for (PersonRecordRow record : Called.readable(person)) {
            if (record.source() != null) {
                lines.add(new Details.Line(
                        "Record of", Words.agency(someone.slice(), record.source()), since(record.known())));
            }
        }
        return lines;
    }

    private static String period(HomeStay stay) {
        String from = stay.days().from() == null
                ? ""
                : " from " + Words.day(stay.days().from());
        return from
                + (stay.days().to() == null
                        ? ""
                        : " to " + Words.day(stay.days().to()));
    }

    private List<Details.Line> agency(@Nullable AgencyRow agency) {
        return agency == null
                ? List.of()
                : List.of(new Details.Line(
                        "Kind",
                        Words.capital(agency.type().label()),
                        agency.type().sector().label()));
    }

    private List<Details.Line> item(@Nullable ItemRow item) {
        if (item == null || item.restricted()) {
            return List.of();
        }
        List<Details.Line> lines = new ArrayList<>();
        if (item.kind() == ItemKind.ALLEGATION || item.outcome() != null) {
            String outcome = item.outcome() == null
                    ? "no outcome recorded"
                    : item.outcome().label();
            lines.add(new Details.Line("Outcome", outcome, since(item.outcomeAt())));
        }
        for (ItemStanding.Mark mark : ItemStanding.of(known.slice(), item).marks()) {
            lines.add(new Details.Line(
                    mark.word(),
                    mark.other().restricted()
                            ? "by a restricted item"
                            : whoSays(mark) + Called.item(mark.other()) + "”",
                    since(mark.at())));
        }
        lines.add(new Details.Line(
                "Recorded by", practitioner(item.recordedBy(), item.heldBy()), since(item.recordedAt())));
        reporter(item).ifPresent(who -> lines.add(new Details.Line("Said by", who, "")));
        for (Holdings.Receipt receipt : known.slice().holdings().receipts(item)) {
            lines.add(new Details.Line(
                    "Received by", Words.agency(known.slice(), receipt.agency()), since(receipt.at())));
        }
        List<String> notTo = item.notTo().stream()
                .flatMap(id -> known.someone(id).stream())
                .map(someone -> Words.name(someone.person()))
                .toList();
        if (!notTo.isEmpty()) {
            lines.add(new Details.Line("Must not reach", Words.list(notTo), ""));
        }
        return lines;
    }

    private static String whoSays(ItemStanding.Mark mark) {
        return mark.superseded()
                ? "by “"
                : mark.by() == null ? "another item says: “" : "by " + Words.name(mark.by()) + ", who says: “";
    }

    private String practitioner(@Nullable String id, String agency) {
        String holder = Words.agency(known.slice(), agency);
        PractitionerRow row = known.row(PractitionerRow.class, id);
        return row == null ? holder : row.name() + ", " + holder;
    }

    private Optional<String> reporter(ItemRow item) {
        String by = item.reportedBy();
        if (by == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.row(PractitionerRow.class, by))
                .map(PractitionerRow::name)
                .or(() -> known.someone(by).map(someone -> Words.name(someone.person())));
    }

    List<Details.Text> texts(NodeKey key) {
        ItemRow item = key.sort() == NodeKey.Sort.ITEM ? known.row(ItemRow.class, key.id()) : null;
        if (item == null || item.restricted()) {
            return List.of();
        }
        return Stream.of(
                        text("The child’s own words", item.childWords(), true),
                        text("What was recorded", item.detail(), false),
                        text("Around it", item.context(), false),
                        text("What it means for the child", item.impact(), false),
                        text("Could not be found out", item.couldNot(), false))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Details.Text> text(String about, @Nullable String text, boolean quotation) {
        return Optional.ofNullable(text).map(said -> new Details.Text(about, said, quotation));
    }

    List<Details.Contact> contacts(NodeKey key) {
        return switch (key.sort()) {
            case AGENCY ->
                Optional.ofNullable(known.row(AgencyRow.class, key.id()))
                        .map(agency -> reach(agency.phone(), agency.email()))
                        .orElse(List.of());
            case PRACTITIONER ->
                Optional.ofNullable(known.row(PractitionerRow.class, key.id()))
                        .map(person -> reach(person.phone(), person.email()))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    private static List<Details.Contact> reach(@Nullable String phone, @Nullable String email) {
        List<Details.Contact> contacts = new ArrayList<>();
        if (phone != null) {
            contacts.add(new Details.Contact(phone, "tel:" + phone.replaceAll("[^0-9+]", "")));
        }
        if (email != null) {
            contacts.add(new Details.Contact(email, "mailto:" + email));
        }
        return contacts;
    }

    String home(String id) {
        HouseholdRow home = known.row(HouseholdRow.class, id);
        return home == null ? "" : new Homes(known).label(home);
    }

    private String by(@Nullable String agency) {
        return agency == null ? "" : "said by " + Words.agency(known.slice(), agency);
    }

    private static String since(@Nullable Moment moment) {
        return moment == null ? "" : Words.day(moment.day());
    }
}
