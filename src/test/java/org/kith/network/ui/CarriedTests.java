package org.kith.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;
import org.kith.network.NodeKind;
import org.kith.network.Sight;
import org.kith.vocabulary.Sector;

class CarriedTests {

    private static final String ONE = "01a20253-0c9d-77fe-8eb2-7177ebe2ee01";
    private static final String OTHER = "01a20253-0c9d-768c-a78a-e33c7fc78b65";

    @Test
    void anAddressSaysItAllAndIsReadBack() {
        Carried carried = new Carried(
                Sight.OWN.on(LocalDate.of(2026, 3, 12)).in(Sight.Mode.HAPPENED).through(ONE, OTHER),
                List.of(OTHER, ONE),
                Set.of(NodeKind.ITEM, NodeKind.REQUEST),
                Set.of(Sector.HEALTH));

        assertThat(Carried.of(QueryParameters.fromString(carried.query().substring(1))))
                .isEqualTo(carried);
    }

    @Test
    void nothingSaysNothing() {
        assertThat(Carried.NOTHING.query()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        Map<String, String> address =
                Map.of("day", "soon", "through", "<b>", "chosen", "x," + ONE + ",,<i>", "without", "health,,nonsense");

        assertThat(Carried.of(QueryParameters.simple(address)))
                .isEqualTo(new Carried(Sight.OWN, List.of(ONE), Set.of(), Set.of(Sector.HEALTH)));
    }

    @Test
    void anAddressStaysShortWhateverIsChosen() {
        List<String> many = IntStream.range(0, 300).mapToObj(i -> Ids.fresh()).toList();

        assertThat(new Carried(Sight.OWN, many, Set.of(), Set.of()).query()).hasSizeLessThan(600);
    }
}
