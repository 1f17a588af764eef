package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Lenses;
import org.kith.circle.CircleReader;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.testing.Deliveries;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** A child's page knows where those who reported something lived, however far from the child. */
@GraphTest
class ReportersElsewhereIT {

    @Autowired
    Imports imports;

    @Autowired
    CircleReader circles;

    @Autowired
    GapFinder gaps;

    @Autowired
    Lenses lenses;

    @TempDir
    Path folder;

    @Test
    void twoNeighboursOfOneHouseholdAreNotIndependentOnTheChildsPage() throws IOException {
        assertThat(foundOnThePage("H2", "H3")).contains("independent-reporters-set-aside");
        assertThat(foundOnThePage("H2", "H2")).doesNotContain("independent-reporters-set-aside");
    }

    private List<String> foundOnThePage(String one, String other) throws IOException {
        TestStore.clear();
        Path delivery = Files.createDirectory(folder.resolve(one + other));
        write(delivery, "agencies.csv", "id,name,type\nCSC,Children's Services,childrens_social_care\n");
        write(delivery, "people.csv", "id,kind\nADA,child\nNEI,adult\nUNC,adult\n");
        write(delivery, "households.csv", "id,kind\nH1,home\nH2,home\nH3,home\n");
        write(
                delivery,
                "residences.csv",
                "person,household,basis,from,asserted_by\nADA,H1,resident,2020-01-01,\nNEI," + one
                        + ",resident,2020-01-01,\nUNC," + other + ",resident,2020-01-01,\n");
        write(
                delivery,
                "information.csv",
                "id,kind,held_by,about,recorded_at,reported_by,outcome\n"
                        + "I1,allegation,CSC,ADA,2024-03-01,NEI,unfounded\n"
                        + "I2,allegation,CSC,ADA,2024-05-01,UNC,unfounded\n");
        assertThat(imports.take(delivery, folder.resolve(one + other + "-rejects"), Progress.UNWATCHED)
                        .setAside())
                .isZero();
        Lens lens = lenses.system("test")
                .asOf(AsOf.endOf(LocalDate.of(2024, 6, 20)))
                .cleared(Clearance.EVERYTHING);
        Slice everything = circles.everything(lens, "test");
        Person ada = Deliveries.person(everything, "ADA");
        return gaps.of(circles.circle(lens, ada.records().getFirst().id(), "test")).stream()
                .map(Finding::pattern)
                .toList();
    }

    private static void write(Path delivery, String file, String text) throws IOException {
        Files.writeString(delivery.resolve(file), text);
    }
}
