package org.kith.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Rag;

class ClockSettingTests {

    private static final Set<DayOfWeek> WEEK = ClockSetting.SHIPPED.days();
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    /** A Friday at half past four, and the Monday after it. */
    private static final Moment ASKED = Moment.parse("2026-10-16T15:30:00Z");

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

    private static ClockSetting setting(Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Set<LocalDate> closed) {
        return new ClockSetting(ClockSetting.SHIPPED.lengths(), days, opens, closes, true, closed);
    }

    private static ClockSetting red(Duration length) {
        Map<Rag, Clocks.Length> lengths = new EnumMap<>(ClockSetting.SHIPPED.lengths());
        lengths.put(Rag.RED, new Clocks.Length(length, false));
        return new ClockSetting(lengths, WEEK, NINE, FIVE, true, Set.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 240})
    void aClockRunsOneTo240Hours(int hours) {
        assertThat(red(Duration.ofHours(hours)).clocks().dueAt(Rag.RED, ASKED))
                .contains(ASKED.instant().plus(Duration.ofHours(hours)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 241})
    void aLongerOrShorterOneIsRefused(int hours) {
        assertThatThrownBy(() -> red(Duration.ofHours(hours)))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("red runs 1 to 240 hours");
    }

    @Test
    void everyGradeButBlueHasAClock() {
        assertThatThrownBy(() -> new ClockSetting(
                        Map.of(Rag.RED, new Clocks.Length(Duration.ofHours(4), false)),
                        WEEK,
                        NINE,
                        FIVE,
                        true,
                        Set.of()))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("amber");
        Map<Rag, Clocks.Length> four = new EnumMap<>(ClockSetting.SHIPPED.lengths());
        four.put(Rag.BLUE, new Clocks.Length(Duration.ofHours(4), false));
        assertThatThrownBy(() -> new ClockSetting(four, WEEK, NINE, FIVE, true, Set.of()))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("Only red, amber and green");
    }

    @Test
    void aWeekWantsADay() {
        assertThatThrownBy(() -> setting(Set.of(), NINE, FIVE, Set.of()))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("at least one working day");
    }

    @ParameterizedTest
    @CsvSource({"09:00,09:59", "17:00,09:00", "23:30,23:59"})
    void aDayWantsAnHour(LocalTime opens, LocalTime closes) {
        assertThatThrownBy(() -> setting(WEEK, opens, closes, Set.of()))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("an hour after it begins");
    }

    @Test
    void anHourIsEnough() {
        assertThat(setting(WEEK, NINE, LocalTime.of(10, 0), Set.of()).clocks().dueAt(Rag.AMBER, ASKED))
                .contains(Moment.parse("2026-10-28T10:00:00Z").instant());
    }

    @Test
    void anExtraDayOffIsOne() {
        assertThat(ClockSetting.SHIPPED.clocks().dueAt(Rag.AMBER, ASKED))
                .contains(Moment.parse("2026-10-19T15:30:00Z").instant());
        assertThat(setting(WEEK, NINE, FIVE, Set.of(MONDAY)).clocks().dueAt(Rag.AMBER, ASKED))
                .contains(Moment.parse("2026-10-20T15:30:00Z").instant());
    }

    @Test
    void bankHolidaysAreDaysOffOnlyWhereTheyAreKept() {
        ClockSetting without = new ClockSetting(ClockSetting.SHIPPED.lengths(), WEEK, NINE, FIVE, false, Set.of());

        assertThat(ClockSetting.SHIPPED.clocks().calendar().worksOn(LocalDate.of(2026, 12, 25)))
                .isFalse();
        assertThat(without.clocks().calendar().worksOn(LocalDate.of(2026, 12, 25)))
                .isTrue();
        assertThat(ClockSetting.bankHolidaysUntil()).isEqualTo(2030);
    }

    @Test
    void comesBackFromTheStoreAsItWentIn() {
        ClockSetting other = new ClockSetting(
                red(Duration.ofHours(6)).lengths(),
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY),
                LocalTime.of(8, 30),
                LocalTime.of(18, 0),
                false,
                Set.of(MONDAY));

        assertThat(ClockSetting.read(other.properties())).isEqualTo(other);
    }
}
