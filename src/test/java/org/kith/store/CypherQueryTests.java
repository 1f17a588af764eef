package org.kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.kernel.KithException;

class CypherQueryTests {

    private static final String HEADER = """
            // name: room/query
            // purpose: Look
            // mode: read
            // params: id STRING
            // returns: s
            // budget: rows<=1
            """;
    private static final String LENS = "WHERE $everything OR s.sealedBy IS NULL OR $opens IS NULL RETURN s";

    @Test
    void aWholeFileIsRead() {
        CypherQuery query = parse(HEADER + "CYPHER 25\nMATCH (s {id: $id}) " + LENS);

        assertThat(query.mode()).isEqualTo(CypherQuery.Mode.READ);
        assertThat(query.params()).containsExactly("id");
        assertThat(query.lens()).isTrue();
        assertThat(query.text()).startsWith("CYPHER 25");
    }

    @Test
    void aReadingQueryWithoutTheLensIsNoQuery() {
        assertThatThrownBy(() -> parse(HEADER + "CYPHER 25\nMATCH (s {id: $id}) RETURN s"))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("without the lens");
    }

    @Test
    void parametersMustBeThoseDeclared() {
        assertThatThrownBy(() -> parse(HEADER + "CYPHER 25\nMATCH (s {id: $other}) " + LENS))
                .hasMessageContaining("[id]")
                .hasMessageContaining("[other]");
    }

    @Test
    void theLanguageVersionMustBeSaid() {
        assertThatThrownBy(() -> parse(HEADER + "MATCH (s {id: $id}) " + LENS)).hasMessageContaining("CYPHER 25");
    }

    @Test
    void aMissingHeaderLineIsNamed() {
        assertThatThrownBy(() -> parse(HEADER.replace("// purpose: Look\n", "") + "CYPHER 25\nRETURN $id"))
                .hasMessageContaining("purpose");
    }

    @Test
    void everyFileOfTheProgramIsWellFormed() {
        assertThat(EveryFile.queries()).hasSizeGreaterThan(20);
    }

    @Test
    void aFileThatNobodyNamesStopsTheStart() {
        assertThatThrownBy(() -> CypherCatalog.load(List.of()))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("record/create-statements");
    }

    @Test
    void aNameWithoutAFileStopsTheStart() {
        CypherName missing = () -> "record/no-such-file";
        assertThatThrownBy(() -> CypherCatalog.load(List.of(EveryFile.names(), CypherNames.of(missing))))
                .hasMessageContaining("record/no-such-file");
    }

    private static CypherQuery parse(String content) {
        return CypherQuery.parse("room/query", content);
    }
}
