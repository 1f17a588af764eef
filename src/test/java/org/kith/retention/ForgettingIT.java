package org.kith.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.exchange.ImportReport;
import org.kith.kernel.Ids;
import org.kith.kernel.Moment;
import org.kith.record.Forgetting;
import org.kith.record.NamesErased;
import org.kith.testing.DeliveredGraph;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** After a deletion the store is the one in which the person never was, and an old delivery does not bring them back. */
class ForgettingIT extends DeliveredGraph {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}");

    @Autowired
    Forgetting forgetting;

    @Autowired
    LeftBehind leftBehind;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theStoreIsTheOneInWhichTheyNeverWere(long seed) {
        RandomDelivery delivery = new RandomDelivery(seed);
        deliver(delivery.without("PersonRecord-0"));
        List<String> never = everything();

        deliver(delivery.text());
        Forgetting.Plan gone = forget("PersonRecord-0");

        same(never);
        assertThat(leftBehind.after(gone)).isEmpty();

        ImportReport again = take(delivery.text(), "again");
        assertThat(again.deleted()).isPositive();
        same(never);
    }

    @Test
    void wordsThatStayLoseTheNameAndOldWordsDoNotComeBack() {
        String delivery = """
                # delivery.csv
                deliverer,made_at
                testers,2026-01-01T08:00:00Z
                # agencies.csv
                id,name,type
                A-1,North School,school
                # people.csv
                id,kind,given_names,family_name,nhs_number
                P-1,child,Zora,Quill,9990000018
                P-2,child,Otto,Quill,
                # relationships.csv
                person,related_person,type
                P-1,P-2,sibling
                # information.csv
                id,kind,held_by,about,summary,detail
                I-1,event,A-1,P-1,Only about Zora,
                I-2,event,A-1,P-1;P-2,Zora Quill and Otto came late,Number 999 000 0018
                I-3,event,A-1,P-2,Otto says Zora hides his shoes,
                """;
        deliver(delivery);
        String kept = id("I-2");
        Forgetting.Plan gone = forget("P-1");

        assertThat(text(kept, "summary")).isEqualTo(NamesErased.MARK + " and Otto came late");
        assertThat(text(kept, "detail")).isEqualTo("Number " + NamesErased.MARK);
        assertThat(text(id("I-3"), "summary")).isEqualTo("Otto says " + NamesErased.MARK + " hides his shoes");
        assertThat(TestStore.count("MATCH (s:Statement {delivered: 'I-1'}) RETURN count(s)", Map.of()))
                .isZero();
        assertThat(leftBehind.after(gone)).isEmpty();
        assertThat(TestStore.texts("MATCH (t:Tombstone) UNWIND keys(t) AS key RETURN DISTINCT key", Map.of()))
                .containsExactly("deletion", "digest", "id", "kind", "lifted");

        take(delivery, "again");
        assertThat(text(kept, "summary")).isEqualTo(NamesErased.MARK + " and Otto came late");
        assertThat(TestStore.count("MATCH (p:PersonRecord) RETURN count(p)", Map.of()))
                .isEqualTo(1);
    }

    @Test
    void aReviewLosesThemAndEverybodyElseKeepsTheirMadeUpName() {
        deliver("""
                # people.csv
                id,kind,given_names,family_name
                P-1,child,Zora,Quill
                P-2,child,Otto,Quill
                """);
        String zora = id("P-1");
        String otto = id("P-2");
        TestStore.run(
                "CREATE (:Review {id: 'r', title: 'Rapid review', terms: 'Why Zora Quill was not seen', children: ['"
                        + zora + "', '" + otto + "']}), (:Pseudonyms {id: 'r', keys: ['person:" + zora + "', 'person:"
                        + otto
                        + "', 'family:quill']}),"
                        + " (:ReviewText {id: 't', review: 'r', text: 'Nobody asked Zora Quill herself'}),"
                        + " (:Influence {id: 'i', note: 'n', number: 1, review: 'r', child: '" + zora
                        + "', pattern: 'agency-not-asked', sentence: 'The school knew Zora Quill'}),"
                        + " (:Influence {id: 'j', note: 'm', number: 1, review: 'r', child: '" + otto
                        + "', pattern: 'agency-not-asked', sentence: 'The school knew Otto'}),"
                        + " (:Lesson {id: 'l', lesson: 'l', number: 1, review: 'r', words: 'Ask about every Zora Quill',"
                        + " action: 'Think of Zora Quill', evidence: 'Zora Quill was seen'})");

        Forgetting.Plan gone = forget("P-1");

        assertThat(leftBehind.after(gone)).isEmpty();
        assertThat(TestStore.texts("MATCH (r:Review) UNWIND r.children AS child RETURN child", Map.of()))
                .containsExactly(otto);
        assertThat(TestStore.text("MATCH (r:Review) RETURN r.terms", Map.of()))
                .isEqualTo("Why " + NamesErased.MARK + " was not seen");
        assertThat(TestStore.text("MATCH (t:ReviewText) RETURN t.text", Map.of()))
                .isEqualTo("Nobody asked " + NamesErased.MARK + " herself");
        assertThat(TestStore.texts("MATCH (i:Influence) RETURN coalesce(i.child, 'none') + ' ' + i.sentence", Map.of()))
                .containsExactlyInAnyOrder("none The school knew " + NamesErased.MARK, otto + " The school knew Otto");
        assertThat(TestStore.text("MATCH (l:Lesson) RETURN l.words + l.action + l.evidence", Map.of()))
                .doesNotContain("Zora");
        assertThat(TestStore.text("MATCH (p:Pseudonyms) RETURN p.keys[1]", Map.of()))
                .isEqualTo("person:" + otto);
    }

    @Test
    void whatIsNewAboutThemIsSetAsideAndTheyCanBeLetInAgain() {
        String people = """
                # delivery.csv
                deliverer,made_at
                testers,2026-01-01T08:00:00Z
                # agencies.csv
                id,name,type
                A-1,North School,school
                # people.csv
                id,kind,given_names,family_name
                P-1,child,Zora,Quill
                """;
        String more = """
                # delivery.csv
                deliverer,made_at
                testers,2026-02-01T08:00:00Z
                # information.csv
                id,kind,held_by,about,summary
                I-9,event,A-1,P-1,Something new
                """;
        deliver(people);
        String deletion = Ids.fresh();
        forget("P-1", deletion);

        ImportReport report = take(more, "more");
        assertThat(report.setAside()).isEqualTo(1);
        assertThat(report.reasons().getFirst().what()).contains("deleted by a named decision");

        forgetting.letIn(deletion);
        take(people.replace("2026-01-01", "2026-02-02"), "people");
        assertThat(take(more.replace("2026-02-01", "2026-02-03"), "more again").setAside())
                .isZero();
    }

    @Test
    void nothingIsDoneWhereTheRecordChangedSinceItWasDecidedOn() {
        deliver("""
                # people.csv
                id,kind,given_names
                P-1,child,Zora
                """);
        assertThat(forgetting.forget(id("P-1"), List.of(), Ids.fresh(), "another state", (writing, plan) -> List.of()))
                .isEmpty();
        assertThat(id("P-1")).isNotEmpty();
    }

    /** What differs, and not all there is. */
    private static void same(List<String> never) {
        List<String> now = everything();
        List<String> missing = new ArrayList<>(never);
        now.forEach(missing::remove);
        List<String> left = new ArrayList<>(now);
        never.forEach(left::remove);
        assertThat(missing).as("gone and should have stayed").isEmpty();
        assertThat(left).as("left and should have gone").isEmpty();
    }

    private Forgetting.Plan forget(String person) {
        return forget(person, Ids.fresh());
    }

    private Forgetting.Plan forget(String person, String deletion) {
        String id = id(person);
        return forgetting
                .forget(
                        id,
                        List.of(),
                        deletion,
                        forgetting.plan(id, List.of()).state(),
                        new BesideStatements(Moment.of(clock.now()), "somebody"))
                .orElseThrow();
    }

    private static String text(String id, String column) {
        return TestStore.text("MATCH (s:Statement {id: $id}) RETURN s[$column]", Map.of("id", id, "column", column));
    }

    /** Every statement with all it says, every edge, every index word: as the deliverer calls things. */
    private static List<String> everything() {
        Map<String, String> called = new HashMap<>();
        TestStore.texts("MATCH (s:Statement) RETURN s.id + ' ' + s.scoped", Map.of())
                .forEach(line -> called.put(line.substring(0, 36), line.substring(37)));
        List<String> all = new ArrayList<>(TestStore.texts("""
                MATCH (s:Statement)
                RETURN s.scoped + '\n' + reduce(a = '', l IN labels(s) | a + '\n:' + l) +
                  reduce(a = '', k IN [k IN keys(s) WHERE NOT k IN ['delivery', 'firstDelivery', 'line', 'learnedAt']] |
                    a + '\n' + k + '=' + CASE WHEN s[k] IS :: LIST<ANY> THEN reduce(b = '', x IN s[k] | b + ',' + toString(x))
                    ELSE toString(s[k]) END)
                """, Map.of()));
        all.addAll(TestStore.texts(
                "MATCH (a:Statement)-[r]->(b:Statement) RETURN a.scoped + ' ' + type(r) + ' ' + coalesce(r.as, '') + ' ' + b.scoped",
                Map.of()));
        return all.stream()
                .map(line -> UUID.matcher(line)
                        .replaceAll(id ->
                                java.util.regex.Matcher.quoteReplacement(called.getOrDefault(id.group(), "nothing"))))
                .map(line -> Arrays.stream(line.split("\n")).sorted().collect(Collectors.joining("\n")))
                .sorted()
                .toList();
    }
}
