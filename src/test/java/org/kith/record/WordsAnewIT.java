package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.store.GraphWriter;
import org.kith.testing.DeliveredGraph;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

class WordsAnewIT extends DeliveredGraph {

    @Autowired
    GraphWriter graph;

    @Test
    void aStoreFilledByAnEarlierKithIsSearchedLikeANewOneFromItsNextStartOn() {
        deliver("""
                # people.csv
                id,kind,given_names,family_name,date_of_birth
                KAT,adult,Kaitlyn,Stephenson,1990-11-02
                """);
        String words = words();
        TestStore.run("MATCH (s:PersonRecord) SET s.words = 'kaitlyn stephenson 19901102'");

        new WordsAnew(graph).ifMadeOtherwise();

        assertThat(words()).isEqualTo(words).contains("qqktln", "d1102");
        TestStore.run("MATCH (s:PersonRecord) SET s.words = 'as somebody left them'");
        new WordsAnew(graph).ifMadeOtherwise();
        assertThat(words()).as("made once").isEqualTo("as somebody left them");
    }

    private static String words() {
        return TestStore.text("MATCH (s:PersonRecord) RETURN s.words", Map.of());
    }
}
