package org.kith.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.matching.Families;
import org.kith.matching.MatchedPair;
import org.kith.matching.Matcher;
import org.kith.matching.People;

/** What holds of files of shapes that nobody had in mind when the model was made. */
class ShapesTests {

    private static final Map<String, Labelled> SHAPES =
            Shapes.all(400, 11).stream().collect(Collectors.toMap(Labelled::name, Function.identity()));

    private static Quality quality(Labelled set) {
        People people = set.people();
        List<Quality.Scored> scored = new ArrayList<>();
        for (MatchedPair pair : Matcher.of(people, Families.AS_FOUND).pairsWithThrough(0.001)) {
            scored.add(new Quality.Scored(people.id(pair.a()), people.id(pair.b()), pair.probability()));
        }
        return new Quality(scored, set.persons());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voters, two lists",
                "whole names",
                "old register",
                "no birthday",
                "accents, swaps, dates",
                "many records each",
                "two clean files",
                "idle columns",
                "whole names, few",
                "accents, swaps, dates, few",
            })
    @DisplayName("A half divides nearly as well as the best threshold would")
    void calibrated(String name) {
        Quality quality = quality(SHAPES.get(name));

        assertThat(quality.at(0.5).f1())
                .isGreaterThan(0.93)
                .isGreaterThan(quality.best().f1() - 0.02);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody twice", "two files, nobody in both"})
    @DisplayName("Where nobody is there twice, next to nothing is proposed")
    void nothing(String name) {
        Labelled set = SHAPES.get(name);
        People people = set.people();

        assertThat(Matcher.of(people, Families.AS_FOUND).pairsWithThrough(0.5)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("Columns that are empty, the same for all or different for all bring nothing up by themselves")
    void idle() {
        Labelled set = SHAPES.get("idle columns");
        Quality quality = quality(set);

        assertThat(quality.at(0.5).precision()).isGreaterThan(0.97);
        assertThat(quality.at(0.5).recall()).isGreaterThan(0.9);
    }
}
