package org.kith.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWordsTests {

    @ParameterizedTest
    @CsvSource({
        "2019-03-04, 20190304",
        "4/3/2019, 20190304",
        "4.3.2019, 20190304",
        "4 March 2019, 20190304",
        "4 mar 2019, 20190304",
        "March 2019, 201903",
        "mar 2019, 201903",
        "03/2019, 201903",
        "2019-03, 201903",
        "4 March, d0304",
        "04/03, d0304",
        "2019, 2019",
        "999 000 0018, 9990000018",
        "QX1 1AA, qx11aa"
    })
    void aDateOrANumberIsOneWordHoweverItIsWritten(String typed, String word) {
        assertThat(TypedWords.readings(typed).getFirst().words()).containsExactly(word);
    }

    @Test
    void whatIsNoDateStaysAsItIs() {
        assertThat(words("31/02/2019")).containsExactly("31", "02", "2019");
        assertThat(words("2019-13")).containsExactly("2019", "13");
        assertThat(words("30/2 Mill Lane")).containsExactly("30", "2", "mill", "lane");
    }

    @Test
    void aMonthThatIsANameIsANameFirst() {
        assertThat(TypedWords.readings("May 2019"))
                .extracting(TypedWords::words)
                .containsExactly(List.of("may", "2019"), List.of("201905"));
        assertThat(TypedWords.readings("7 March Close"))
                .extracting(TypedWords::words)
                .containsExactly(List.of("d0307", "close"), List.of("7", "march", "close"));
    }

    @Test
    void dayAndMonthAreLookedForTheOtherWayRoundToo() {
        TypedWord date = TypedWords.readings("4/3/2019").getFirst().typed().getFirst();

        assertThat(date.otherwise(Set.of("20190403"))).contains(TypedWord.SWAPPED);
        assertThat(date.otherwise(Set.of("20190404"))).isEmpty();
        assertThat(TypedWords.readings("24/3/2019")
                        .getFirst()
                        .typed()
                        .getFirst()
                        .others())
                .isEmpty();
    }

    @Test
    void aNameIsFoundByItsFormsItsSoundInOtherLettersAndWithOneSlip() {
        assertThat(TypedWord.of("bill").otherwise(Set.of("william"))).contains(TypedWord.FORM);
        assertThat(TypedWord.of("william").otherwise(Set.of("bill"))).contains(TypedWord.FORM);
        assertThat(TypedWord.of("coppard").otherwise(Set.of("copard"))).contains(TypedWord.SPELT);
        assertThat(TypedWord.of("paw1ak").otherwise(Set.of("pawlak"))).contains(TypedWord.SPELT);
        assertThat(TypedWord.of("qx11aa").otherwise(Set.of("qx12aa"))).isEmpty();
        assertThat(TypedWord.of("coppard").otherwise(Set.of("copperfield"))).isEmpty();
        assertThat(TypedWord.of("анна").otherwise(Set.of("anna"))).contains(TypedWord.LATIN);
    }

    @Test
    void nothingTypedIsReadAsQuerySyntax() {
        assertThat(TypedWords.readings("a) OR (b:* \"c\" -d").getFirst().question())
                .doesNotContain("OR", ":", "\"", "-")
                .contains("or");
    }

    private static List<String> words(String typed) {
        return TypedWords.readings(typed).getFirst().words();
    }
}
