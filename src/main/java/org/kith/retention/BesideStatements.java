package org.kith.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.kernel.Moment;
import org.kith.record.Forgetting;
import org.kith.record.NamesErased;
import org.kith.store.GraphWriter;

/**
 * What other rooms keep beside the statements and that goes with them: findings, questions, reminders, kept pictures, reviews,
 * words about who opened what. The one place that reaches into what others keep, because a deletion is one transaction.
 */
final class BesideStatements implements Forgetting.Beside {

    private final Moment now;
    private final String by;

    /**
     * @param now on the real clock
     * @param by id of the account that carries the deletion out
     */
    BesideStatements(Moment now, String by) {
        this.now = now;
        this.by = by;
    }

    @Override
    public Collection<String> forget(GraphWriter.Writing writing, Forgetting.Plan plan) {
        List<String> gone = List.copyOf(plan.gone());
        List<String> touched = new ArrayList<>(gone);
        plan.changing().values().forEach(touched::addAll);
        Set<String> again = new HashSet<>(
                writing.rows(RetentionCypher.FORGET_DERIVED, Map.of("ids", touched), row -> row.text("record")));
        writing.run(RetentionCypher.FORGET_QUESTIONS, Map.of("ids", gone));
        writing.run(RetentionCypher.FORGET_REMINDERS, Map.of("ids", gone));
        writing.run(RetentionCypher.FORGET_VIEWS, Map.of("ids", gone));
        writing.run(RetentionCypher.FORGET_REVIEWS, Map.of("ids", gone));
        writing.run(RetentionCypher.FORGET_KEEPINGS, Map.of("ids", gone));
        writing.run(
                RetentionCypher.FORGET_STANDING,
                Map.of("ids", List.copyOf(plan.records()), "mark", NamesErased.MARK, "at", now, "by", by));
        words(writing, RetentionCypher.QUESTIONS_MENTIONING, Map.of("ids", gone), plan.names(), false);
        words(writing, RetentionCypher.WORDS_BESIDE, Map.of("names", telling(plan.names())), plan.names(), true);
        return again;
    }

    /** Names and numbers by which words are looked for, in lower case. */
    static List<String> telling(NamesErased names) {
        return Stream.concat(names.wholeNames().stream(), names.numbers().stream())
                .map(name -> name.toLowerCase(Locale.UK))
                .sorted()
                .toList();
    }

    private static void words(
            GraphWriter.Writing writing,
            RetentionCypher query,
            Map<String, Object> params,
            NamesErased names,
            boolean onlyTelling) {
        List<Map<String, Object>> rows = new ArrayList<>();
        writing.rows(query, params, row -> {
            Map<String, Object> words = new HashMap<>();
            row.properties("said").forEach((name, value) -> {
                if (value instanceof String text && (!onlyTelling || names.tells(text))) {
                    String left = names.in(text);
                    if (!left.equals(text)) {
                        words.put(name, left);
                    }
                }
            });
            if (!words.isEmpty()) {
                rows.add(Map.of("node", row.text("node"), "words", words));
            }
            return row;
        });
        if (!rows.isEmpty()) {
            writing.run(RetentionCypher.CHANGE_WORDS, Map.of("rows", rows));
        }
    }
}
