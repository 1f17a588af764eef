package org.kith.gaps.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.circle.Circle;
import org.kith.circle.JudgementRow;
import org.kith.circle.Kin;
import org.kith.circle.NameUseRow;
import org.kith.circle.Person;
import org.kith.circle.PersonName;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;

/**
 * {@code possible-same-person}: two person records, neither joined nor ruled out, that probably are one person: at the least
 * a shared valid identifier; or the same date of birth, names alike by spelling, sound or a known other name, and an
 * address, telephone or relation in common. A judgement <em>unsure</em> leaves the pair open.
 *
 * <p>Source: reviews in which what one agency knew of a man or a child stood under another spelling or an earlier name, so
 * that every search answered "nothing held". Guards: see {@link Likely}. It concerns the children in whose home or family
 * circle either person is, or who are one of the two.
 */
final class PossibleSamePerson implements GapPattern {

    @Override
    public String id() {
        return "possible-same-person";
    }

    @Override
    public List<Finding> find(Circle circle) {
        Slice slice = circle.slice();
        SortedSet<Person> near = circle.familyCircle();
        List<Finding> findings = new ArrayList<>();
        for (Person person : near) {
            for (Person other : slice.lookalikes().of(person)) {
                // Of two who are both near, once.
                if (!near.contains(other) || person.compareTo(other) < 0) {
                    Likely.of(slice, person, other)
                            .map(pair -> finding(slice, pair, person, other, List.of(circle.child())))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** Two people near no child are still two records that may be of one. */
    @Override
    public List<Finding> findApart(Slice slice) {
        List<Finding> findings = new ArrayList<>();
        for (Person person : slice.people().all()) {
            if (!person.dead()) {
                for (Person other : slice.lookalikes().of(person)) {
                    if (person.compareTo(other) < 0) {
                        Likely.of(slice, person, other)
                                .filter(pair -> nearNobody(slice, person) && nearNobody(slice, other))
                                .map(pair -> finding(slice, pair, person, other, List.of()))
                                .ifPresent(findings::add);
                    }
                }
            }
        }
        return findings;
    }

    /** In no child's circle, a dead child's among them: what concerns dead children only is no finding. */
    private static boolean nearNobody(Slice slice, Person person) {
        Set<Person> near = new TreeSet<>(slice.childrenAround(person));
        near.add(person);
        for (Kin.Tie tie : slice.kin().of(person)) {
            near.add(tie.other());
            slice.kin().of(tie.other()).forEach(next -> near.add(next.other()));
        }
        return !slice.deadChildAround(person)
                && near.stream()
                        .filter(Person::child)
                        .noneMatch(child -> child.equals(person)
                                || slice.circle(child).familyCircle().contains(person));
    }

    private Finding finding(Slice slice, Likely pair, Person person, Person other, List<Person> children) {
        Wording say = new Wording(slice);
        SortedSet<String> agencies = new TreeSet<>();
        for (PersonRecordRow record : List.of(pair.one(), pair.other())) {
            if (record.source() != null) {
                agencies.add(record.source());
            }
        }
        FindingBuilder finding = FindingBuilder.of(
                        id(),
                        new FindingKey.Pair(
                                FindingKey.thing(pair.one().id()),
                                FindingKey.thing(pair.other().id())))
                .children(children)
                .about(List.of(person, other))
                .agencies(agencies)
                .evidence(pair.one(), pair.one().nameKnown())
                .evidence(pair.other(), pair.other().nameKnown())
                .evidence(pair.nameRows(slice))
                .evidence(pair.common().stays())
                .evidence(pair.common().ties());
        Optional<JudgementRow> unsure = slice.people().judged(person, other);
        unsure.ifPresent(finding::evidence);
        String one = record(slice, say, pair.one(), pair);
        String two = record(slice, say, pair.other(), pair);
        return finding.says(Wording.sentence(one + " and " + two + " may be one person; " + agreeing(say, pair)
                        + unsure.map(row -> ", and on " + Wording.date(row.at())
                                        + " somebody looked at the two and recorded that they are not sure")
                                .orElse("")))
                .asks("Is " + one + " the same person as " + two + ", and what shows it?", say.contacts(agencies))
                .refutedBy("a recorded judgement that the two records are, or are not, of one person")
                .build();
    }

    /** "Denny Coppard (recorded by Housing)"; the other name where that is the one that is alike. */
    private static String record(Slice slice, Wording say, PersonRecordRow record, Likely pair) {
        if (record.restricted()) {
            return "a record that is restricted (contact " + say.contact(record.source()) + ")";
        }
        String known = pair.names().stream()
                .filter(name -> of(slice, name, record))
                .filter(name -> slice.row(name.row()).filter(Row::restricted).isEmpty())
                .flatMap(name -> name.full().stream())
                .filter(name -> !name.equals(Wording.name(record)))
                .findFirst()
                .map(name -> ", also known as " + name)
                .orElse("");
        String name = Wording.name(record);
        return (name.isEmpty() ? "somebody whose name is not recorded" : name) + " (recorded by "
                + say.agency(record.source()) + known + ")";
    }

    private static boolean of(Slice slice, PersonName name, PersonRecordRow record) {
        return name.row().equals(record.id())
                || Optional.ofNullable(slice.row(NameUseRow.class, name.row()))
                        .filter(use -> use.person().equals(record.id()))
                        .isPresent();
    }

    /** What agrees, in words; of what is restricted only that it agrees. */
    private static String agreeing(Wording say, Likely pair) {
        boolean closed = pair.one().restricted() || pair.other().restricted();
        InCommon common = pair.common();
        List<String> words = new ArrayList<>();
        if (pair.identifier()) {
            words.add("both carry the same " + (pair.sharesNhsNumber() ? "NHS number" : "unique pupil number"));
        }
        if (pair.born() != null) {
            words.add("both have the same "
                    + (pair.estimated() ? "date of birth, which may stand for a year only" : "date of birth")
                    + (closed ? "" : ", " + Wording.date(pair.born())));
        }
        if (!pair.names().isEmpty() && !pair.identifier()) {
            words.add("their names are alike");
        }
        common.addresses().stream()
                .findFirst()
                .ifPresent(place -> words.add("both are recorded at "
                        + (closed
                                        || place.restricted()
                                        || common.stays().stream().anyMatch(Row::restricted)
                                ? "one address"
                                : say.household(place))));
        if (common.telephone()) {
            words.add("both have the same telephone number");
        }
        common.relations().stream()
                .findFirst()
                .ifPresent(third -> words.add("both are recorded as related to " + say.person(third)));
        return Wording.list(words);
    }
}
