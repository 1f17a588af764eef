package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.kith.circle.AgencyRow;
import org.kith.testing.Deliveries;

class AreasTests {

    private static final String HEAD = "# agencies.csv\nid,name,type,area\n";

    @Test
    void anAreaIsCalledByWhoseSocialCareWorksThere() {
        assertThat(Areas.called(
                        "996", directory("A,Northmere Children,childrens_social_care,996\nB,A school,school,996")))
                .isEqualTo("Area 996 (Northmere Children)");
        assertThat(Areas.called(
                        "995", directory("A,One,childrens_social_care,995\nB,Another,childrens_social_care,995")))
                .isEqualTo("Area 995 (Another and One)");
    }

    @Test
    void whereTheDirectoryDoesNotSayTheCodeStandsAlone() {
        assertThat(Areas.called("997", directory("A,Northmere Children,childrens_social_care,996")))
                .isEqualTo("Area 997");
        assertThat(Areas.called(
                        "995",
                        directory("A,One,childrens_social_care,995\nB,Two,childrens_social_care,995\n"
                                + "C,Three,childrens_social_care,995")))
                .isEqualTo("Area 995");
    }

    private static Collection<AgencyRow> directory(String rows) {
        return Deliveries.inline(HEAD + rows + "\n").on("2026-03-03").rows(AgencyRow.class);
    }
}
