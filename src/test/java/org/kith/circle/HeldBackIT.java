package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Lenses;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.testing.Deliveries;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader not cleared reads that a child has a later stay that is sealed, and nothing of where. */
@GraphTest
class HeldBackIT {

    @Autowired
    Imports imports;

    @Autowired
    CircleReader circles;

    @Autowired
    Lenses lenses;

    @TempDir
    static Path folder;

    @Test
    void aSealedStayIsKnownByWhoseAndWhenAlone() throws Exception {
        TestStore.clear();
        Files.writeString(folder.resolve("agencies.csv"), "id,name,type\nGP,Mill Surgery,gp\n");
        Files.writeString(folder.resolve("people.csv"), "id,kind\nADA,child\nBEN,child\n");
        Files.writeString(folder.resolve("households.csv"), "id,kind,protection\nH1,home,\nH2,home,sealed\n");
        Files.writeString(
                folder.resolve("residences.csv"),
                "person,household,basis,from,known_from,asserted_by\nADA,H1,resident,2020-01-01,,GP\n"
                        + "ADA,H2,resident,2024-02-01,2024-03-01,GP\nBEN,H1,resident,2020-01-01,,GP\n");
        imports.take(folder, folder.resolve("rejects"), Progress.UNWATCHED);

        assertThat(heldBack("ADA", "2024-03-01")).isTrue();
        assertThat(heldBack("ADA", "2024-02-29")).as("not known yet").isFalse();
        assertThat(heldBack("BEN", "2024-03-01")).isFalse();
    }

    private boolean heldBack(String child, String day) {
        Lens lens = lenses.system("test").asOf(AsOf.endOf(LocalDate.parse(day))).cleared(Clearance.NONE);
        Slice all = circles.everything(lens, "test");
        assertThat(all.rows(HouseholdRow.class)).hasSize(1);
        Person person = Deliveries.person(all, child);
        StayRow stay = all.stays().current(person).getFirst().row();
        Circle circle = circles.circle(lens, person.records().getFirst().id(), "test");
        boolean heldBack = circle.slice().heldBack().laterThan(circle.child(), stay);
        assertThat(all.heldBack().laterThan(person, stay)).isEqualTo(heldBack);
        return heldBack;
    }
}
