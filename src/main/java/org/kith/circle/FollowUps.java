package org.kith.circle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.kernel.Moment;

/**
 * What somebody is to come back to: challenges, by the item or the enquiry they are about, and conditions, by the people
 * they are about. Each list stands in the order in which the rows became known.
 */
public final class FollowUps {

    private static final Comparator<Row> BY_KNOWING = Comparator.comparing(
                    Row::known, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
            .thenComparing(Row::id);

    private final Map<String, List<ChallengeRow>> challenges = new HashMap<>();
    private final Map<Person, List<ConditionRow>> conditions = new HashMap<>();

    FollowUps(Tables tables, People people) {
        for (ChallengeRow challenge : tables.rows(ChallengeRow.class)) {
            add(challenges, challenge.aboutItem(), challenge);
            add(challenges, challenge.aboutEnquiry(), challenge);
        }
        for (ConditionRow condition : tables.rows(ConditionRow.class)) {
            people.of(condition.about()).forEach(person -> add(conditions, person, condition));
        }
        challenges.values().forEach(list -> list.sort(BY_KNOWING));
        conditions.values().forEach(list -> list.sort(BY_KNOWING));
    }

    private static <K, R> void add(Map<K, List<R>> rows, @org.jspecify.annotations.Nullable K key, R row) {
        if (key != null) {
            rows.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
    }

    /** The challenges about an item. */
    public List<ChallengeRow> challenges(ItemRow item) {
        return challenges.getOrDefault(item.id(), List.of());
    }

    /** The challenges about an enquiry. */
    public List<ChallengeRow> challenges(EnquiryRow enquiry) {
        return challenges.getOrDefault(enquiry.id(), List.of());
    }

    /** The conditions about a person, among others perhaps. */
    public List<ConditionRow> conditions(Person person) {
        return conditions.getOrDefault(person, List.of());
    }
}
