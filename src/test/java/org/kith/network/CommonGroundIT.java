package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Lenses;
import org.kith.circle.Between;
import org.kith.circle.CircleReader;
import org.kith.circle.Slice;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.testing.Deliveries;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** What is in common is read near the people only, and what is sealed leaves no trace in it. */
@GraphTest
class CommonGroundIT {

    @Autowired
    Imports imports;

    @Autowired
    CircleReader circles;

    @Autowired
    Lenses lenses;

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void theAnswerIsThatOfTheSameDeliveryWithoutTheSealedRows() throws Exception {
        deliver(true);
        Told sealed = told(Clearance.NONE);
        assertThat(told(Clearance.EVERYTHING).lines()).anyMatch(line -> line.contains("Sol"));
        TestStore.clear();
        deliver(false);
        Told without = told(Clearance.NONE);

        assertThat(sealed).isEqualTo(without);
        assertThat(sealed.lines()).anyMatch(line -> line.contains("Cal Orr is father of Dee Orr"));
    }

    @Test
    void nobodyIsHandedOutButWhoIsToldOf() throws Exception {
        deliver(false);

        assertThat(told(Clearance.NONE).people()).containsExactly("Ada Mazur", "Cal Orr", "Dee Orr");
    }

    /** Everything that whoever asked is told and given. */
    private record Told(String summary, List<String> lines, List<String> people) {}

    private Told told(Clearance clearance) {
        Lens lens = lenses.system("test")
                .asOf(AsOf.endOf(LocalDate.parse("2024-05-20")))
                .cleared(clearance);
        Slice everything = circles.everything(lens, "test");
        List<String> records = java.util.stream.Stream.of("ADA", "DEE")
                .map(id ->
                        Deliveries.person(everything, id).records().getFirst().id())
                .toList();
        List<String> nodes = records.stream()
                .map(record -> WaySearch.End.person(record, "").id())
                .toList();
        Between<FoundCommon> between = circles.among(
                lens, records, 2, "test", (slice, cut) -> CommonGround.find(slice, nodes, cut), FoundCommon::rows);
        return new Told(
                between.found().summary(),
                between.found().all().stream()
                        .flatMap(common -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(common.title()), common.lines().stream()))
                        .toList(),
                between.slice().people().all().stream()
                        .map(Words::name)
                        .sorted()
                        .toList());
    }

    private void deliver(boolean withSealed) throws Exception {
        Files.writeString(folder.resolve("agencies.csv"), "id,name,type\nGP,Mill Surgery,gp\n");
        Files.writeString(
                folder.resolve("people.csv"),
                "id,kind,given_names,family_name,protection\nADA,child,Ada,Mazur,\nDEE,child,Dee,Orr,\nCAL,adult,Cal,Orr,\n"
                        + "EVE,adult,Eve,Lowe,\n" + (withSealed ? "SOL,adult,Sol,Hidden,sealed\n" : ""));
        Files.writeString(
                folder.resolve("households.csv"),
                "id,kind,address_line,protection\nH,home,1 Mill Lane,\n"
                        + (withSealed ? "R,refuge,9 Quiet Street,sealed\n" : ""));
        Files.writeString(
                folder.resolve("relationships.csv"),
                "person,related_person,type,protection\nCAL,ADA,carer,\nCAL,DEE,father,\nEVE,ADA,friend,\n"
                        + (withSealed ? "SOL,ADA,father,\nSOL,DEE,carer,\nEVE,DEE,friend,sealed\n" : ""));
        Files.writeString(
                folder.resolve("residences.csv"),
                "person,household,basis,from,protection\nADA,H,resident,2020-01-01,\n"
                        + (withSealed ? "ADA,R,resident,2021-01-01,\nDEE,R,resident,2021-01-01,\n" : ""));
        Files.writeString(
                folder.resolve("information.csv"),
                "id,kind,statement,held_by,about,occurred_from,summary,protection\n"
                        + "I1,event,fact,GP,ADA,2024-01-01,Seen,\n"
                        + (withSealed ? "I2,event,fact,GP,ADA;DEE,2024-01-01,Both named,sealed\n" : ""));
        imports.take(folder, folder.resolve("rejects"), Progress.UNWATCHED);
    }
}
