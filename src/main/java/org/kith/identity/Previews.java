package org.kith.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.CircleReader;
import org.kith.circle.Naming;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.circle.Supposed;
import org.kith.gaps.Finding;
import org.kith.gaps.Findings;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.network.PairScene;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.JudgementState;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** Works out what judgements would change, from what whoever asks may see, before anything is written. */
public final class Previews {

    private static final String VIEW = "what a judgement would change";
    private static final String STALE = "nil-return-out-of-date";
    private static final String ITSELF = "possible-same-person";

    /** Children whose findings are compared; whoever has more around them is looked at on their own pages. */
    private static final int MOST_CHILDREN = 12;

    private final CircleReader circles;
    private final Findings findings;

    Previews(CircleReader circles, Findings findings) {
        this.circles = circles;
        this.findings = findings;
    }

    /**
     * What would change if pairs were judged so.
     *
     * @param pairs one pair to join, or every pair between two parts of a person that are to be two
     * @throws KithException.NotFound when one of the records does not exist for the lens
     * @throws KithException.OutsideRemit when their families are not open to the reader
     */
    public Consequences of(Lens lens, Collection<RecordPair> pairs, JudgementState state) {
        Set<String> records = new LinkedHashSet<>();
        List<StatementRow> judgements = new ArrayList<>();
        for (RecordPair pair : pairs) {
            records.add(pair.one());
            records.add(pair.other());
            judgements.add(StatementRow.of(
                    StatementKind.JUDGEMENT,
                    Ids.fresh(),
                    null,
                    new Cells(Map.of(
                            "record_a", pair.one(),
                            "record_b", pair.other(),
                            "state", state.code(),
                            "at", Moment.of(lens.asOf().end())))));
        }
        Supposed supposed = circles.supposed(lens, records, judgements, VIEW);
        List<Person> before = people(supposed.now(), records);
        List<Person> after = people(supposed.then(), records);
        Set<String> all = new TreeSet<>();
        before.forEach(person -> all.addAll(person.ref().records()));
        Map<String, Finding> now = findings(supposed.now(), before, all);
        Map<String, Finding> then = findings(supposed.then(), after, all);
        List<Finding> closes = without(now, then);
        List<Finding> opens = without(then, now);
        return new Consequences(
                before.stream()
                        .map(person -> Portrait.of(supposed.now(), person))
                        .toList(),
                after.stream()
                        .map(person -> Portrait.of(supposed.then(), person))
                        .toList(),
                PairScene.of(supposed.now(), records),
                PairScene.of(supposed.then(), records),
                closes,
                opens.stream()
                        .filter(finding -> !finding.pattern().equals(STALE))
                        .toList(),
                opens.stream()
                        .filter(finding -> finding.pattern().equals(STALE))
                        .toList(),
                before.size() == 2 && after.size() == 1
                        ? new Learning(supposed.now()).of(before.getFirst(), before.getLast())
                        : List.of());
    }

    private static List<Person> people(Slice slice, Set<String> records) {
        List<Person> people = records.stream()
                .map(record -> slice.people().of(record))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!records.stream().allMatch(record -> slice.people().of(record) != null)) {
            throw new KithException.NotFound("One of these records is not recorded any more. Load the page again.");
        }
        return people;
    }

    /** What is found around the children whom these people have to do with, by what it is about. */
    private Map<String, Finding> findings(Slice slice, List<Person> people, Set<String> records) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Person child : children(slice, people)) {
            for (Finding finding : findings.of(slice.circle(child))) {
                found.putIfAbsent(key(finding, records), finding);
            }
        }
        found.values().removeIf(finding -> finding.pattern().equals(ITSELF) && between(finding, records));
        return found;
    }

    private static boolean between(Finding finding, Set<String> records) {
        return finding.about().stream().map(part -> part.text(Naming.INTERNAL)).allMatch(records::contains);
    }

    private static SortedSet<Person> children(Slice slice, List<Person> people) {
        SortedSet<Person> children = new TreeSet<>();
        for (Person person : people) {
            children.add(person);
            children.addAll(slice.childrenAround(person));
            slice.kin().of(person).forEach(tie -> children.add(tie.other()));
        }
        children.removeIf(person -> !person.child() || person.dead());
        SortedSet<Person> few = new TreeSet<>();
        children.stream().limit(MOST_CHILDREN).forEach(few::add);
        return few;
    }

    /** A person is called by the smallest id of their records, which a judgement changes: here they have one name for both. */
    private static String key(Finding finding, Set<String> records) {
        String one = records.stream().min(String::compareTo).orElse("");
        String text = finding.pattern() + " " + finding.key().text(Naming.INTERNAL);
        for (String record : records) {
            text = text.replace(record, one);
        }
        return text;
    }

    private static List<Finding> without(Map<String, Finding> some, Map<String, Finding> others) {
        Map<String, Finding> left = new LinkedHashMap<>(some);
        left.keySet().removeAll(others.keySet());
        return List.copyOf(left.values());
    }

    /**
     * A person that was judged to be one, taken apart.
     *
     * @param records of the person, each with what it is compared by
     * @param judgements that join them and stand, the latest first
     */
    public record Joined(List<String> records, List<Judged> judgements, Slice slice) {

        public Joined {
            records = List.copyOf(records);
            judgements = List.copyOf(judgements);
        }

        /**
         * The judgements that would have to be made anew, so that some of the records are another person.
         *
         * @return the pairs with the judgement of each that stands
         */
        public Map<RecordPair, @Nullable String> between(Collection<String> some) {
            Map<RecordPair, @Nullable String> between = new HashMap<>();
            judgements.stream()
                    .filter(judged -> some.contains(judged.one()) != some.contains(judged.other()))
                    .forEach(judged -> between.put(judged.pair(), judged.id()));
            return between;
        }
    }
}
