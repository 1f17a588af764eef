package org.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    private static final ValueMaker MAKER = new ValueMaker(true);

    private static Value value(FieldKind kind, String text) {
        return Objects.requireNonNull(MAKER.make(kind, text));
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN_NAME, Zoë, zoe, the same",
        "GIVEN_NAME, Олександр, Oleksandr, the same",
        "FAMILY_NAME, O’Neill, ONEILL, the same",
        "FAMILY_NAME, Mac Donald, MacDonald, the same",
        "GIVEN_NAME, Dr Anna, Anna, the same",
        "GIVEN_NAME, Bob, Robert, another form of it",
        "GIVEN_NAME, Mohammed, Muhammad, another form of it",
        "GIVEN_NAME, Sam, Samira, another form of it",
        "GIVEN_NAME, Anna Maria, Maria, another form of it",
        "FAMILY_NAME, Smith-Jones, Jones, another form of it",
        "FAMILY_NAME, Thompson, Thomson, one letter apart",
        "FAMILY_NAME, Meyer, Maier, 'alike, or sounds alike'",
        "GIVEN_NAME, J, Jonas, 'same initial, no more known'",
        "FAMILY_NAME, Okafor, Verma, different",
        "DATE_OF_BIRTH, 1984-03-09, 09/03/1984, the same",
        "DATE_OF_BIRTH, 1984-03-09, 19840309, the same",
        "DATE_OF_BIRTH, 1984-03-09, 9 March 1984, the same",
        "DATE_OF_BIRTH, 1984-03-09, 1984-09-03, day and month swapped",
        "DATE_OF_BIRTH, 1984-03-09, 1984-13-09, one digit apart",
        "DATE_OF_BIRTH, 1984-03-19, 1948-03-19, one digit apart",
        "DATE_OF_BIRTH, 1984-03, 1984-03-09, 'the same as far as both are known, to the month'",
        "DATE_OF_BIRTH, 1984, 1984-03-09, 'the same year, no more known'",
        "DATE_OF_BIRTH, 1984-03-09, 1984-03-27, 'two of day, month and year the same'",
        "DATE_OF_BIRTH, 1984-03-09, 1984-11-27, the same year only",
        "DATE_OF_BIRTH, 1984-03-09, 1971-11-27, different",
        "STREET, 4 High Street, 4 high st, the same",
        "STREET, highstreet, high street, alike",
        "PHONE, +44 7700 900123, 07700900123, the same",
        "PHONE, 07700 900123, 07700 900132, one digit apart",
        "POSTCODE, QX1 1AA, qx11aa, the same",
        "POSTCODE, QX1 1AA, QX1 9ZZ, the same area",
        "HOUSE_NUMBER, 12, 12a, one character apart",
        "EMAIL, ana.b@example.org, ana.b@example.com, the same before the @",
        "SEX, F, female, the same",
        "AGE, 41, 42, one apart",
    })
    void levels(FieldKind kind, String a, String b, String words) {
        int level = Likeness.level(kind, value(kind, a), value(kind, b));

        assertThat(kind.scale().level(level).words()).isEqualTo(words);
        assertThat(Likeness.level(kind, value(kind, b), value(kind, a))).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN_NAME, Unknown",
        "STREET, n/a",
        "PLACE, null",
        "DATE_OF_BIRTH, soon",
        "PHONE, 00000000000",
        "SEX, unknown",
        "AGE, many",
        "EMAIL, '  '",
        "NHS_NUMBER, none",
    })
    @DisplayName("What says that nothing is known is nothing")
    void nothing(FieldKind kind, String cell) {
        assertThat(MAKER.make(kind, cell)).isNull();
    }

    @Test
    @DisplayName("An NHS number whose check digit is wrong is kept, and known for wrong")
    void checkDigit() {
        assertThat(value(FieldKind.NHS_NUMBER, "999 271 8285").valid).isTrue();
        assertThat(value(FieldKind.NHS_NUMBER, "999 271 8286").valid).isFalse();
    }

    @Test
    @DisplayName("The quick bound is never below the likeness itself")
    void bound() {
        Random random = new Random(2);
        JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
        for (int i = 0; i < 20_000; i++) {
            String a = random.ints(1 + random.nextInt(12), 'a', 'g')
                    .mapToObj(Character::toString)
                    .reduce("", String::concat);
            String b = random.ints(1 + random.nextInt(12), 'a', 'g')
                    .mapToObj(Character::toString)
                    .reduce("", String::concat);

            assertThat(Letters.mostAlike(value(FieldKind.CATEGORY, "x" + a), value(FieldKind.CATEGORY, "x" + b)) + 1e-9)
                    .isGreaterThanOrEqualTo(likeness.apply("x" + a, "x" + b));
            assertThat(OneSlip.apart(a, b)).isEqualTo(OneSlip.apart(b, a));
        }
    }

    @Test
    @DisplayName("The quick bound on texts of several words is never below their likeness")
    void boundOfWords() {
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            Value a = value(FieldKind.STREET, "x" + words(random));
            Value b = value(FieldKind.STREET, "x" + words(random));

            assertThat(WordsAlike.atMost(a, b) + 1e-9).isGreaterThanOrEqualTo(WordsAlike.of(a, b));
            assertThat(WordsAlike.of(a, b)).isEqualTo(WordsAlike.of(b, a));
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int w = 0; w <= random.nextInt(4); w++) {
            random.ints(1 + random.nextInt(6), 'a', 'e').forEach(words::appendCodePoint);
            words.append(' ');
        }
        return words.toString();
    }

    @Test
    @DisplayName("A worse level never says more than a better one")
    void falling() {
        double[] m = {0.5, 0.1, 0.3, 0.1};
        double[] u = {0.1, 0.1, 0.1, 0.7};
        Estimate.falling(m, u);

        assertThat(m[0] / u[0]).isGreaterThanOrEqualTo(m[1] / u[1]);
        assertThat(m[1] / u[1]).isGreaterThanOrEqualTo(m[2] / u[2] - 1e-12);
        assertThat(m[2] / u[2]).isGreaterThanOrEqualTo(m[3] / u[3]);
        assertThat(m[0] + m[1] + m[2] + m[3]).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    @DisplayName("A whole name is taken apart, particles and commas too")
    void wholeNames() {
        assertThat(Layout.parts("Maria van der Berg")).containsExactly("Maria", "van der Berg");
        assertThat(Layout.parts("Berg, Maria")).containsExactly("Maria", "Berg");
        assertThat(Layout.parts("Pele")).containsExactly("", "Pele");
    }
}
