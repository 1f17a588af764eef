package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.vocabulary.Cells;

/** Names and numbers go; a family name, and words that only look like a name, stay. */
class NamesErasedTests {

    private static final NamesErased NAMES = NamesErased.of(List.of(
            new Cells(Map.of(
                    "given_names", "Zoë May",
                    "family_name", "Quill",
                    "known_as", "Zo",
                    "nhs_number", "9990000018")),
            new Cells(Map.of("given_names", "Zoë", "family_name", "Ash"))));

    @Test
    void wholeNamesAndGivenNamesGo() {
        assertThat(NAMES.in("Zoë May Quill came. zoe quill, Quill, Zoë, ZOE and Zoë's coat."))
                .isEqualTo("[name erased] came. [name erased], [name erased], [name erased] and [name erased]'s coat.");
        assertThat(NAMES.in("Zoë Ash")).isEqualTo("[name erased]");
    }

    @Test
    void aFamilyNameAndOtherWordsStay() {
        assertThat(NAMES.in("Mr Quill may come. Zoology. Mayor.")).isEqualTo("Mr Quill may come. Zoology. Mayor.");
    }

    @Test
    void numbersGoHoweverTheyAreSpaced() {
        assertThat(NAMES.in("999 000 0018 or 999-000-0018, not 99900000180"))
                .isEqualTo("[name erased] or [name erased], not 99900000180");
    }

    @Test
    void aWholeNameOrANumberTellsAndAGivenNameDoesNot() {
        assertThat(NAMES.tells("about zoë quill")).isTrue();
        assertThat(NAMES.tells("999 000 0018")).isTrue();
        assertThat(NAMES.tells("Zoë")).isFalse();
    }
}
