package org.kith.gaps.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.HouseholdRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.JudgementRow;
import org.kith.circle.KinshipRow;
import org.kith.circle.Person;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.gaps.patterns.Wording;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.JudgementState;

/** Asks and what is recorded of them, in plain sentences: what is recorded, and never what somebody failed to do. */
public final class JoiningWords {

    /** Of what an answer brings so many are named, the oldest items first. */
    private static final int TOLD = 6;

    private final Slice slice;
    private final Called called;
    private final Wording wording;

    public JoiningWords(Slice slice) {
        this.slice = slice;
        this.called = Called.in(slice);
        this.wording = new Wording(slice);
    }

    public String agency(@Nullable String id) {
        return called.agency(id);
    }

    /** Whom or what an ask is about: a name, an address. */
    public String subject(Subject about) {
        if (about.place()) {
            HouseholdRow place = slice.row(HouseholdRow.class, about.id());
            return place == null ? "a place not recorded" : Called.address(place);
        }
        Person person = slice.people().of(about.id());
        return person == null ? "somebody not recorded" : called.person(person);
    }

    /**
     * The question itself, as it can be put to the agency. Whom it is about stands beside it in an ask, and nothing of what
     * is recorded elsewhere does.
     */
    public static String question(Way.Ask ask) {
        return ask.about().place()
                ? "Who lives or stays there, since when, and what have you recorded there?"
                : "What have you recorded about them, since when, and who else is named with them?";
    }

    /** "what it has recorded about Ray Field", "who lives or stays at 1 Elm Row, and what it has recorded there". */
    public String asked(Way.Ask ask, boolean then) {
        String has = then ? "had" : "has";
        return ask.about().place()
                ? "who " + (then ? "lived or stayed" : "lives or stays") + " at " + subject(ask.about())
                        + ", and what it " + has + " recorded there"
                : "what it " + has + " recorded about " + subject(ask.about());
    }

    /** What an ask brings: “Loud voices” (event of 9 May 2026), that Calderbrook Homes works with Ray Field. */
    public String brings(Way.Ask ask) {
        List<String> pieces = ask.brings().stream()
                .map(slice::row)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(
                                JoiningWords::happened, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(this::piece))
                .map(this::piece)
                .distinct()
                .toList();
        int more = pieces.size() - TOLD;
        return more < 2
                ? Called.list(pieces)
                : Called.list(Stream.concat(pieces.stream().limit(TOLD), Stream.of(more + " things more"))
                        .toList());
    }

    private static @Nullable LocalDate happened(Row row) {
        return row instanceof ItemRow item ? item.date() : null;
    }

    private String piece(Row row) {
        return switch (row) {
            case ItemRow item -> wording.item(item);
            case InvolvementRow work ->
                "that " + agency(work.agency()) + (work.openOn(slice.day()) ? " works with " : " worked with ")
                        + person(work.person());
            case StayRow stay -> {
                HouseholdRow place = slice.row(HouseholdRow.class, stay.household());
                yield "that " + person(stay.person())
                        + (stay.to() == null || !stay.to().isBefore(slice.day()) ? " stays at " : " stayed at ")
                        + (place == null ? "a place not recorded" : Called.address(place));
            }
            case KinshipRow kin ->
                "that " + person(kin.person()) + " is recorded as " + kin.type().label() + " of "
                        + person(kin.relatedPerson());
            default -> "what is recorded there";
        };
    }

    private String person(String record) {
        Person person = slice.people().of(record);
        return person == null ? "somebody not recorded" : called.person(person);
    }

    /** An item with whose it is: "Hill School: “Bruise” (injury of 4 May 2026)". */
    public String item(ItemRow item) {
        return Called.capital(agency(item.heldBy())) + ": " + wording.item(item);
    }

    /** How far items came towards each other. */
    public String standing(Joining joining) {
        Standing standing = joining.standing();
        boolean two = joining.items().size() == 2;
        String all = two ? "both" : "all of them";
        String on =
                standing.at() == null ? "" : " on " + Wording.date(standing.at().day());
        return switch (standing.how()) {
            case LINKED -> (two ? "They were" : "All of them were") + " linked" + on + ".";
            case CITED -> "One decision" + (on.isEmpty() ? "" : " of" + on.substring(3)) + " cites " + all + ".";
            case ONE_PLACE ->
                Called.capital(agency(standing.agency())) + " had " + all
                        + (standing.at() == null
                                ? ""
                                : " from " + Wording.date(standing.at().day()))
                        + ". That somebody put them together is not recorded.";
            case APART -> "No agency is recorded as having had " + all + ".";
        };
    }

    /** How far one item, or an ask of one agency, came. */
    public String arrived(Reaching reaching) {
        Reaching.Arrived arrived = reaching.arrived();
        String from =
                arrived.at() == null ? "" : " from " + Wording.date(arrived.at().day());
        String needing = reaching.needing().stream().map(this::agency).sorted().collect(Collectors.joining(" or "));
        return switch (arrived.how()) {
            case CITED ->
                "A decision about the child"
                        + (arrived.at() == null
                                ? ""
                                : " of " + Wording.date(arrived.at().day())) + " cites it.";
            case HAD ->
                Called.capital(agency(arrived.agency())) + ", which runs or ran an enquiry about the child, had it"
                        + from + ". That a decision cites it is not recorded.";
            case NOT ->
                reaching.item() == null
                        ? "Needed by " + needing + ", which runs or ran an enquiry about the child."
                        : "That it came to " + needing
                                + ", which runs or ran an enquiry about the child, is not recorded.";
        };
    }

    /** Where no asks lead to it, why, as far as the record says. */
    public String noWay(Reaching reaching) {
        AgencyType kind = reaching.kind();
        Subject about = reaching.about();
        return kind == null || about == null
                ? "No asks would have brought it there, by what is recorded: what the agency with the enquiry knew of does not"
                        + " lead to it."
                : "No agency of this kind (" + kind.label() + ") is recorded as having anything about " + subject(about)
                        + " that could be asked for: what an answer would have brought the record does not say.";
    }

    /** What could have been asked from which day, in a sentence. */
    public String could(Way way, Way.Ask ask) {
        String from = ask.day() == null ? "At any time " : "From " + Wording.date(ask.day()) + " ";
        return from + agency(way.asker()) + " could have asked " + agency(ask.asked()) + " " + asked(ask, true)
                + ". The answer would have brought " + brings(ask) + ".";
    }

    /** How the asker knew of whom it could ask, where that needs saying. */
    public Optional<String> because(Way way, Way.Ask ask) {
        if (ask.after() == 0) {
            return Optional.empty();
        }
        return Optional.of("Because of the answer to ask " + ask.after() + ": before it, " + agency(way.asker())
                + " is not recorded as knowing of " + subject(ask.about()) + ".");
    }

    /** What is recorded of an ask, in a sentence. */
    public String broke(Way way, Way.Ask ask, Broke broke) {
        String asker = agency(way.asker());
        String asked = agency(ask.asked());
        String about = subject(ask.about());
        String on = broke.at() == null ? "" : " on " + Wording.date(broke.at().day());
        String sentence = switch (broke.where()) {
            case NEVER_ASKED -> "no request from " + asker + " to " + asked + " about " + about + " is recorded.";
            case ASKED_BY_ANOTHER ->
                "Another agency asked " + asked + " about " + about + on + "; no request from " + asker
                        + " is recorded.";
            case NOT_ANSWERED -> asker + " asked" + on + "; no answer is recorded.";
            case ANSWERED_BEFORE -> asked + " answered" + on + ", before it had this; no later request is recorded.";
            case SEARCHED_OTHERWISE ->
                asked + " answered" + on
                        + " that it holds nothing. What it says it searched leaves out a name, number or address"
                        + " that is recorded.";
            case NOTHING_HELD -> asked + " answered" + on + " that it holds nothing.";
            case REFUSED ->
                asked + " was asked; its answer" + (on.isEmpty() ? "" : " of" + on.substring(3)) + " refuses.";
            case NOT_AMONG_IT -> asked + " answered" + on + "; this is not among what the answer brought.";
            case HELD_BACK ->
                "A decision" + (on.isEmpty() ? "" : " of" + on.substring(3)) + " not to share it with " + asker
                        + " is recorded.";
            case NOT_RECEIVED -> "It was sent to " + asker + on + "; no receipt is recorded.";
            case NOT_READ -> "It reached " + asker + on + "; no reading is recorded.";
            case CAME -> "It reached " + asker + on + after(ask.day(), broke.at()) + ".";
        };
        return Called.capital(sentence);
    }

    private static String after(@Nullable LocalDate could, @Nullable Moment came) {
        if (could == null || came == null || !came.day().isAfter(could)) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(could, came.day());
        return ", " + (days == 1 ? "1 day" : days + " days") + " after it could have been asked for";
    }

    /** That who somebody is was judged only after an ask could have been made: an answer might have come under one name only. */
    public Optional<String> judgedLater(Way.Ask ask) {
        LocalDate day = ask.day();
        Person person =
                ask.about().place() ? null : slice.people().of(ask.about().id());
        if (day == null || person == null) {
            return Optional.empty();
        }
        return slice.rows(JudgementRow.class).stream()
                .filter(row -> row.state() == JudgementState.SAME
                        && slice.people().of(row.recordA()) == person
                        && slice.people().of(row.recordB()) == person)
                .map(JudgementRow::at)
                .filter(Objects::nonNull)
                .map(Moment::day)
                .filter(judged -> judged.isAfter(day))
                .max(Comparator.naturalOrder())
                .map(judged -> "That the records of " + subject(ask.about()) + " are one person was judged on "
                        + Wording.date(judged) + ": until then an answer may have come under one of them only.");
    }

    /**
     * What an agency had by a day.
     *
     * @param around whom the items looked at are about
     */
    public List<ItemRow> hadBy(String agency, @Nullable LocalDate day, Collection<Person> around) {
        List<ItemRow> had = new ArrayList<>();
        around.stream()
                .flatMap(person -> slice.items().about(person).stream())
                .distinct()
                .filter(item -> since(item, agency)
                        .anyMatch(at -> at == null || day != null && !at.day().isAfter(day)))
                .forEach(had::add);
        had.sort(Comparator.comparing(ItemRow::moment, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
                .thenComparing(Row::id));
        return List.copyOf(had);
    }

    private Stream<@Nullable Moment> since(ItemRow item, String agency) {
        List<@Nullable Moment> since = new ArrayList<>();
        if (item.heldBy().equals(agency)) {
            since.add(item.known());
        }
        slice.holdings().receipts(item).stream()
                .filter(receipt -> receipt.agency().equals(agency))
                .forEach(receipt -> since.add(receipt.at()));
        return since.stream();
    }
}
