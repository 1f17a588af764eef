package org.kith.information.sharing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.NotTo;
import org.kith.circle.Person;
import org.kith.circle.ShareDecisionRow;
import org.kith.vocabulary.ShareDecisionKind;
import org.kith.vocabulary.YesNo;

/**
 * Exactly what one agency will read, and what whoever sends it should look at first.
 *
 * @param letter the whole text, for their desk and for secure mail
 * @param about whom it is about, as the letter says it
 * @param caution what to mind before speaking of it, as the letter says it
 * @param words what is sent of each item that goes, in the order of {@link ShareDraft#going}
 * @param thirdParties who is named in the items and not known to them
 * @param nameable those of the items' people that the letter names only where somebody chooses so
 * @param cautions what to look at before it goes, in sentences
 */
public record RecipientView(
        String letter,
        String about,
        String caution,
        List<String> words,
        List<Person> thirdParties,
        List<Person> nameable,
        List<String> cautions) {

    /** What is kept of an item that was sent: whom it is about, the words, and what to mind before speaking of it. */
    String sent(int place) {
        return "About " + about + "\n" + words.get(place) + "\n" + caution;
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * @param circle read without any clearance
     * @param part one of the draft's
     */
    public static RecipientView of(Circle circle, ShareDraft draft, ShareDraft.Part part) {
        return new Writer(circle, draft, part).view();
    }

    private static final class Writer {

        private final Circle circle;
        private final ShareDraft draft;
        private final ShareDraft.Part part;
        private final Called called;
        private final NamedInIt named;
        private final List<ItemRow> going;
        private final List<String> words;
        private final Set<Person> about = new LinkedHashSet<>();
        private final Set<Person> inText;

        Writer(Circle circle, ShareDraft draft, ShareDraft.Part part) {
            this.circle = circle;
            this.draft = draft;
            this.part = part;
            this.called = Called.in(circle.slice());
            this.named = new NamedInIt(circle);
            this.going = draft.going(part);
            List<String> plain = going.stream()
                    .map(item -> ItemWords.of(circle.slice(), item, part.form(item), part.own(item)))
                    .toList();
            going.forEach(item -> about.addAll(named.of(item)));
            this.inText = new LinkedHashSet<>(named.in(String.join("\n", plain)));
            List<String> withCaution = new ArrayList<>();
            for (int i = 0; i < going.size(); i++) {
                withCaution.add(plain.get(i) + mustNot(going.get(i)));
            }
            this.words = List.copyOf(withCaution);
        }

        RecipientView view() {
            List<Person> nameable = about.stream()
                    .filter(person -> !named.ownCase(part.agency(), person) && !inText.contains(person))
                    .toList();
            return new RecipientView(letter(), whom(), caution(), words, thirdParties(), nameable, cautions());
        }

        private List<Person> thirdParties() {
            Set<Person> all = new LinkedHashSet<>(inText);
            all.addAll(chosen());
            return all.stream()
                    .filter(person -> !named.ownCase(part.agency(), person))
                    .toList();
        }

        private List<Person> chosen() {
            return about.stream()
                    .filter(person -> part.named().stream()
                            .anyMatch(record -> circle.slice().people().of(record) == person))
                    .toList();
        }

        private String letter() {
            if (going.isEmpty()) {
                return "Nothing goes to " + to() + ".";
            }
            List<String> parts = new ArrayList<>();
            parts.add("To " + to() + "\nFrom " + draft.from());
            parts.add("About " + whom());
            parts.add("Why you are told\n" + draft.why().strip());
            parts.add("What is recorded\n"
                    + words.stream()
                            .map(text -> "- " + text.replace("\n", "\n  "))
                            .collect(Collectors.joining("\n")));
            parts.add(caution());
            if (!part.basis().isBlank()) {
                parts.add("Lawful basis: " + part.basis().strip() + ".");
            }
            parts.add("Please say that you have received it, and who has read it.");
            return String.join("\n\n", parts);
        }

        private String to() {
            AgencyRow agency = circle.slice().agency(part.agency());
            return agency == null ? "…" : agency.name();
        }

        private String whom() {
            LocalDate born = Called.born(circle.child());
            Set<Person> with = about.stream()
                    .filter(person -> named.ownCase(part.agency(), person))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            with.addAll(chosen());
            return called.person(circle.child())
                    + (born == null ? "" : ", born " + DAY.format(born))
                    + (with.isEmpty() ? "" : "; with " + Called.list(names(with)));
        }

        /** Nobody is named as to be kept from it to those who do not know them. */
        private String mustNot(ItemRow item) {
            List<Person> must = kept(List.of(item)).stream()
                    .filter(person -> named.ownCase(part.agency(), person) || inText.contains(person))
                    .toList();
            return must.isEmpty() ? "" : "\nMust not learn of this: " + Called.list(names(must)) + ".";
        }

        private String caution() {
            List<String> lines = new ArrayList<>();
            lines.add(NotTo.ASK_FIRST);
            if (draft.informed() == YesNo.NO) {
                lines.add("The family has not been told that this is shared.");
            } else if (draft.informed() == YesNo.YES) {
                lines.add("The family has been told that this is shared.");
            }
            return String.join("\n", lines);
        }

        private Set<Person> kept(List<ItemRow> items) {
            Set<Person> kept = new LinkedHashSet<>();
            items.forEach(item -> circle.slice().people().of(item.notTo()).stream()
                    .filter(person -> !Called.closed(person))
                    .forEach(kept::add));
            return kept;
        }

        private List<String> cautions() {
            List<String> cautions = new ArrayList<>();
            Set<Person> kept = kept(going);
            for (Person person : kept) {
                String name = called.person(person);
                if (named.ownCase(part.agency(), person)) {
                    cautions.add(to() + " works with " + name + ", who must not learn of it. Who there may know?");
                } else if (!inText.contains(person)) {
                    cautions.add(name + " must not learn of it. The letter does not name them: " + to()
                            + " is not recorded as knowing them. Tell whoever receives it by telephone.");
                }
            }
            for (Person person : thirdParties()) {
                cautions.add("Names " + called.person(person) + relation(person) + ", whom " + to()
                        + " is not recorded as working with. Do they need the name?");
            }
            going.forEach(item -> decidedNot(item).forEach(cautions::add));
            for (ItemRow item : going) {
                if (circle.slice().holdings().has(part.agency(), item)) {
                    cautions.add(to() + " has “" + Called.item(item) + "” already.");
                } else if (!circle.runners().contains(item.heldBy())) {
                    cautions.add("“" + Called.item(item) + "” is held by " + called.agency(item.heldBy())
                            + ". Do they know that it goes on?");
                }
            }
            return cautions;
        }

        /** Somebody decided before that they are not to have it: whoever sends it now should know, and why. */
        private List<String> decidedNot(ItemRow item) {
            return circle.slice().rows(ShareDecisionRow.class).stream()
                    .filter(row -> row.decision() == ShareDecisionKind.NOT)
                    .filter(row ->
                            row.toAgency().equals(part.agency()) && row.items().contains(item.id()))
                    .map(row -> "It was decided not to share “" + Called.item(item) + "” with " + to()
                            + (row.decidedAt() == null
                                    ? ""
                                    : " on " + DAY.format(row.decidedAt().day()))
                            + (row.reason().isBlank()
                                    ? "."
                                    : ": " + row.reason().strip().replaceAll("[.]$", "") + "."))
                    .toList();
        }

        private String relation(Person person) {
            List<String> relation = called.relation(person, circle.child());
            return relation.isEmpty() ? "" : " (" + relation.getFirst() + " of " + called.shortly(circle.child()) + ")";
        }

        private List<String> names(Iterable<Person> people) {
            List<String> names = new ArrayList<>();
            people.forEach(person -> names.add(called.person(person)));
            return names.stream().sorted().toList();
        }
    }
}
