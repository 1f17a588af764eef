package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.kernel.KithException;

class ExpectedAgenciesTests {

    private static final String HEAD = "id,condition,parameters,about,ask,strength,lookback,holds,why\n";

    @Test
    void theShippedRulesAreRead() {
        assertThat(ExpectedAgencies.shipped().rules()).hasSize(41);
    }

    @Test
    void anAuthorityMaySwitchARuleOff() {
        assertThat(ExpectedAgencies.shipped().without(Set.of("R01")).rules()).hasSize(40);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R1,full_moon,,child,police,must,life,x,y|full_moon",
                "R1,child_age,2,child,police,must,life,x,y|parameter 2 is missing",
                "R1,child_age,2;four,child,police,must,life,x,y|four",
                "R1,kind_about_child,scratch,child,police,must,life,x,y|scratch",
                "R1,child_live,,home_adult,polis,must,life,x,y|polis",
                "R1,child_live,,sibling,police,must,life,x,y|cannot name",
                "R1,child_live,,child,police,very,life,x,y|very",
                "R1,child_live,,child,police,must,ever,x,y|ever",
                "R1,child_live,,child,,must,life,x,y|ask"
            })
    void aRuleThatCannotBeUnderstoodIsAClearError(String rule, String named) {
        assertThatThrownBy(() -> ExpectedAgencies.read(new StringReader(HEAD + rule + "\n")))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining(named);
    }
}
