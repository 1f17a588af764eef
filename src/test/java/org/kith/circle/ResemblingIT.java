package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Lenses;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is gathered with a circle because two records may be of one person: few, and nobody sealed. */
@GraphTest
class ResemblingIT {

    private static final Set<String> FAMILY = Set.of("CHILD", "MUM");

    @Autowired
    Imports imports;

    @Autowired
    CircleReader circles;

    @Autowired
    Lenses lenses;

    @TempDir
    Path folder;

    @BeforeEach
    void deliver() throws Exception {
        TestStore.clear();
        Files.writeString(folder.resolve("people.csv"), """
                id,kind,given_names,family_name,date_of_birth,nhs_number,protection
                CHILD,child,Ivo,Raske,2020-05-08,,
                MUM,adult,Shona,Raske,1994-02-27,9990007322,
                NAMED,adult,Shauna,Raske,1994-02-27,,
                MAIDEN,adult,Shona,Tilling,1994-02-27,,
                NUMBER,adult,Quite,Another,,999 000 7322,
                SEALED,adult,Shona,Raske,1994-02-27,9990007322,sealed
                BIRTHDAY,adult,Quite,Another,1994-02-27,,
                NAMESAKE,adult,Shona,Raske,1994-02-28,,
                JOINED,adult,Somebody,Else,,,
                KIN,child,Ada,Stone,2015-01-02,,
                """);
        Files.writeString(
                folder.resolve("names.csv"), "person,use,given_names,family_name\nMAIDEN,official,Shona,Raske\n");
        Files.writeString(folder.resolve("identities.csv"), "record_a,record_b,state\nNAMED,JOINED,same\n");
        Files.writeString(
                folder.resolve("relationships.csv"),
                "person,related_person,type\nMUM,CHILD,mother\nJOINED,KIN,mother\n");
        imports.take(folder, folder.resolve("rejects"), Progress.UNWATCHED);
    }

    private Set<String> gathered(Clearance clearance) {
        Lens lens = lenses.system("test")
                .asOf(AsOf.endOf(LocalDate.of(2024, 6, 20)))
                .cleared(clearance);
        String child = TestStore.texts("MATCH (p:PersonRecord {delivered: 'CHILD'}) RETURN p.id", java.util.Map.of())
                .getFirst();
        Slice slice = circles.circle(lens, child, "test").slice();
        Set<String> gathered = new TreeSet<>();
        slice.rows(PersonRecordRow.class).forEach(row -> gathered.add(row.head().delivered()));
        gathered.removeAll(FAMILY);
        return gathered;
    }

    @Test
    void whoeverHasTheNumberOrTheBirthdayAndANameAlikeComesWithAllThatIsTheirs() {
        assertThat(gathered(Clearance.NONE)).containsExactlyInAnyOrder("NAMED", "JOINED", "KIN", "MAIDEN", "NUMBER");
    }

    @Test
    void whoIsSealedComesOnlyForTheCleared() {
        assertThat(gathered(Clearance.EVERYTHING)).contains("SEALED").doesNotContain("BIRTHDAY", "NAMESAKE");
    }
}
