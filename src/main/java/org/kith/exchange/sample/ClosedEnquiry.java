package org.kith.exchange.sample;

import static org.kith.exchange.sample.SampleWords.pick;
import static org.kith.vocabulary.StatementKind.ENQUIRY;
import static org.kith.vocabulary.StatementKind.REQUEST;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.exchange.sample.Family.Member;
import org.kith.exchange.sample.SampleWords.Note;

/** An enquiry in good order: those who know the child were asked, all answered, and the decision rests on it. */
final class ClosedEnquiry {

    private record Reason(String concern, String source, String decision, String because) {}

    private static final List<Reason> REASONS = List.of(
            new Reason(
                    "Parent in hospital, help asked for", "1A", "early_help", "Family and early help share the care"),
            new Reason("Overcrowded home, parents ask for support", "4", "early_help", "Housing has made an offer"),
            new Reason("Bereavement in the family", "2A", "advice", "School and family have support in place"),
            new Reason("Disabled child, help at weekends", "3F", "section_17", "Short breaks agreed with the family"),
            new Reason("Question about after-school care", "1D", "advice", "Answered; the family has a place"));
    private static final LocalDate FIRST = LocalDate.of(2025, 2, 3);
    private static final int DAYS = 500;
    private static final String AGENCY = "AG-CSC";
    private static final String BASIS = "Children Act 1989 s17; public task";

    private final Family family;
    private final Random random;
    private final RowList rows;
    private final SampleItems items;

    ClosedEnquiry(Family family, Random random, RowList rows, SampleItems items) {
        this.family = family;
        this.random = random;
        this.rows = rows;
        this.items = items;
    }

    void write() {
        LocalDate opened = SampleItems.workingDay(FIRST.plusDays(random.nextInt(DAYS)));
        List<Member> old = family.children().stream()
                .filter(child -> child.ageOn(opened) >= 1)
                .toList();
        if (old.isEmpty()) {
            return;
        }
        Member child = pick(old, random);
        Reason reason = pick(REASONS, random);
        LocalDate answered = weekdayAfter(opened, 2);
        String setting = setting(child, opened);
        String health = items.add(
                family.gp(),
                child,
                answered,
                note("state", "Health known, nothing outstanding", "Appointments kept.", ""));
        String seen = items.add(setting, child, answered, whatWasSeen(child, opened));
        String enquiry = family.id() + "-E1";
        rows.add(
                ENQUIRY,
                "id child agency opened_at rag concern source_code closed_at decision decision_reason decided_by cites"
                        + " feedback_at protection",
                enquiry,
                child.id(),
                AGENCY,
                opened + "T10:00:00Z",
                "green",
                reason.concern(),
                reason.source(),
                weekdayAfter(answered, 2) + "T15:00:00Z",
                reason.decision(),
                reason.because(),
                "Odette Fairlamb",
                health + ";" + seen,
                weekdayAfter(answered, 3) + "T09:00:00Z",
                "open");
        for (Member one :
                Stream.concat(Stream.of(child), family.adultsAtHome().stream()).toList()) {
            ask(enquiry, "POL", "AG-POL", one, opened, answered, "");
            boolean isChild = one.equals(child);
            ask(enquiry, "GP", family.gp(), one, opened, answered, isChild ? health : "");
        }
        ask(enquiry, "SET", setting, child, opened, answered, seen);
    }

    private void ask(
            String enquiry, String to, String agency, Member about, LocalDate opened, LocalDate answered, String item) {
        boolean nothing = item.isEmpty();
        rows.add(
                REQUEST,
                "id enquiry asked_by agency about asked_at due_at question told lawful_basis responded_at outcome"
                        + " response_items searched_names searched_identifiers searched_addresses systems_searched"
                        + " protection",
                enquiry + "-" + to + about.id().substring(about.id().lastIndexOf('-')),
                enquiry,
                SampleItems.practitionerOf(AGENCY),
                agency,
                about.id(),
                opened + "T11:00:00Z",
                weekdayAfter(opened, 3) + "T11:00:00Z",
                "What is known, what goes well, is there anything we should hear?",
                "The family has asked for help and knows that we ask.",
                BASIS,
                answered + "T15:30:00Z",
                nothing ? "nothing_held" : "information",
                item,
                nothing ? names(about) : "",
                nothing ? identifiers(about) : "",
                nothing ? addresses(about) : "",
                nothing ? "own records" : "",
                "open");
    }

    private static String names(Member about) {
        String now = about.given() + " " + about.familyName();
        return about.maiden().isEmpty() ? now : now + ";" + about.given() + " " + about.maiden();
    }

    private static String identifiers(Member about) {
        return about.upn().isEmpty() ? about.nhsNumber() : about.nhsNumber() + ";" + about.upn();
    }

    private String addresses(Member about) {
        return family.homes().stream()
                .filter(home -> family.isAt(home, about))
                .map(home -> home.line() + ", " + home.postcode() + ";" + home.uprn())
                .collect(Collectors.joining(";"));
    }

    /** Who sees the child most days; health visiting before school. */
    private String setting(Member child, LocalDate opened) {
        Schooling schooling = Schooling.of(Integer.parseInt(family.id().substring(3)), child.born());
        boolean there = schooling.pupil() && !schooling.from().isAfter(opened);
        return there ? schooling.agency() : child.ageOn(opened) < 5 ? "AG-HV" : "AG-SN";
    }

    private static Note whatWasSeen(Member child, LocalDate opened) {
        return child.ageOn(opened) >= 4
                ? note(
                        "childs_voice",
                        "{name} was asked",
                        "Alone, with somebody {name} knows.",
                        "It's all right. I'd like more football.")
                : note("observation", "{name} seen at home", "At ease, well cared for, family at hand.", "");
    }

    private static Note note(String kind, String summary, String detail, String words) {
        return new Note(0, 17, "", kind, summary, detail, "", words);
    }

    private static LocalDate weekdayAfter(LocalDate day, int days) {
        LocalDate next = day;
        for (int left = days; left > 0; ) {
            next = next.plusDays(1);
            if (next.getDayOfWeek().getValue() < 6) {
                left--;
            }
        }
        return next;
    }
}
