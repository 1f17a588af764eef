package org.kith.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTests {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", "943-476-5919", "9990067899", "9990070067", "0000000000"})
    void anNhsNumberFitsItsCheckDigit(String number) {
        assertThat(CheckDigits.isNhsNumber(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "943476591", "94347659190", "943476591A", "", "4000000000"})
    void anyOtherTextIsNoNhsNumber(String number) {
        assertThat(CheckDigits.isNhsNumber(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M999991816001", "J999991819002"})
    void aPupilNumberFitsItsCheckLetter(String number) {
        assertThat(CheckDigits.isUpn(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A999991816001", "M999991816002", "m999991816001", "M99999181600", "M99999181600I", ""})
    void anyOtherTextIsNoPupilNumber(String number) {
        assertThat(CheckDigits.isUpn(number)).isFalse();
    }
}
