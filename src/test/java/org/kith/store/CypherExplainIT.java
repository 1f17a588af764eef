package org.kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.testing.TestStore;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;

/** Every query is planned on the migrated schema: it parses, names no unknown thing, and multiplies nothing by accident. */
class CypherExplainIT {

    private static Driver driver;

    @BeforeAll
    static void migrate() {
        driver = GraphDatabase.driver(TestStore.uri(), AuthTokens.none());
        new SchemaVersions(driver, "neo4j", CypherCatalog.load(List.of(EveryFile.names()))).apply();
    }

    static Stream<CypherQuery> queries() {
        return EveryFile.queries().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isPlannedWithoutAWarning(CypherQuery query) {
        Map<String, Object> params = new HashMap<>();
        query.params().forEach(name -> params.put(name, null));
        params.put("everything", null);
        params.put("opens", null);
        try (Session session = driver.session()) {
            var summary = session.run("EXPLAIN " + query.text(), params).consume();
            assertThat(summary.gqlStatusObjects().stream()
                            .filter(GqlNotification.class::isInstance)
                            .map(status -> status.gqlStatus() + " " + status.statusDescription())
                            // Labels and properties that no row of an empty store has yet are unknown to it
                            // (01N50..52).
                            .filter(status -> !status.startsWith("01N5"))
                            // That an inner query has a name of its own like one outside is said for information.
                            .filter(status -> !status.startsWith("03N60"))
                            .toList())
                    .as(query.path())
                    .isEmpty();
        }
    }

    /**
     * On a store whose statistics are still small the planner takes a scan for as good as a seek, and keeps that plan while
     * the store grows under it: whatever is looked up by its id says so.
     */
    @ParameterizedTest
    @MethodSource("queries")
    void looksUpByIdWithoutAScan(CypherQuery query) {
        if (!query.text().contains("USING INDEX SEEK")) {
            return;
        }
        Map<String, Object> params = new HashMap<>();
        query.params().forEach(name -> params.put(name, null));
        params.put("everything", null);
        params.put("opens", null);
        try (Session session = driver.session()) {
            Plan plan = session.run("EXPLAIN " + query.text(), params).consume().plan();
            assertThat(operators(plan)).as(query.path()).anyMatch(operator -> operator.contains("IndexSeek"));
            // A query of the bench is planned when it is measured, on a store whose statistics have settled.
            if (!query.path().startsWith("bench/")) {
                assertThat(operators(plan)).as(query.path()).noneMatch(operator -> operator.contains("Scan"));
            }
        }
    }

    @Test
    void whateverIsLookedUpByItsIdSaysSo() {
        assertThat(EveryFile.queries())
                .filteredOn(query -> query.text().matches("(?s).*Statement \\{(id|scoped):.*"))
                .allMatch(query -> query.text().contains("USING INDEX SEEK"));
    }

    private static List<String> operators(Plan plan) {
        List<String> operators = new ArrayList<>();
        operators.add(plan.operatorType());
        plan.children().forEach(child -> operators.addAll(operators(child)));
        return operators;
    }
}
