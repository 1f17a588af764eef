package org.kith.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.exchange.CsvRow;
import org.kith.exchange.CsvRows;
import org.kith.exchange.ImportReport;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.KithException;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** Deliveries made to break the import, to fill the memory, or to read and write what is not theirs. */
@GraphTest
class HostileDeliveryIT {

    private static final String AGENCIES = "id,name,type\nS,Hill School,school\n";

    @Autowired
    Imports imports;

    @TempDir
    Path folder;

    private Path delivery;

    @BeforeEach
    void agencies() throws IOException {
        TestStore.clear();
        delivery = Files.createDirectory(folder.resolve("delivery"));
        Files.writeString(delivery.resolve("agencies.csv"), AGENCIES);
    }

    private ImportReport take() {
        return imports.take(delivery, folder.resolve("rejects"), Progress.UNWATCHED);
    }

    private static long people() {
        return TestStore.count("MATCH (p:PersonRecord) RETURN count(p)", Map.of());
    }

    @Test
    void tenThousandMalformedRowsAreSetAsideEachAndTheGoodOnesTaken() throws IOException {
        Random chance = new Random(1);
        StringBuilder rows = new StringBuilder("id,kind,given_names,family_name,date_of_birth,source\n");
        for (int i = 0; i < 10_000; i++) {
            rows.append(
                    switch (chance.nextInt(8)) {
                        case 0 -> "\"never closed " + i + ",child\n";
                        case 1 -> ",,,,,,,,,\n";
                        case 2 -> "P" + i + ",no such kind,A,B,2020-01-01,S\n";
                        case 3 -> "P" + i + ",child,A,B,2020-02-31,S\n";
                        case 4 -> "P " + i + "/../x,child,A,B,2020-01-01,S\n";
                        case 5 -> "P" + i + ",child,A,B,2020-01-01,nobody\n";
                        case 6 -> "P" + i + ",child,a\"b,c,2020-01-01,S\n";
                        default -> "\u0000\u0001" + i + ",child,,,,S\n";
                    });
            if (i % 1_000 == 0) {
                rows.append("G").append(i).append(",child,Ada,Moss,2020-01-01,S\n");
            }
        }
        Files.writeString(delivery.resolve("people.csv"), rows);

        ImportReport report = take();

        assertThat(report.setAside()).isEqualTo(10_000);
        assertThat(people()).isEqualTo(10);
    }

    @Test
    void aRowOfMillionsOfCellsCostsItsRowAndNotTheMemory() throws IOException {
        Path file = delivery.resolve("people.csv");
        Files.write(
                file,
                ("id,kind,source\n" + ",".repeat(20_000_000) + "\nA,child,S\n").getBytes(StandardCharsets.US_ASCII));
        try (CsvRows rows = new CsvRows(file)) {
            CsvRow wide = rows.next();
            assertThat(wide.broken()).contains("more than 1000 cells");
            assertThat(wide.cells()).hasSizeLessThanOrEqualTo(1_000);
        }

        take();

        assertThat(people()).isEqualTo(1);
    }

    /** What it led to would stand in the rejects, row by row. */
    @Test
    void aLinkOutOfTheDeliveryIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "id,kind\nroot,x\n");
        Files.createSymbolicLink(delivery.resolve("people.csv"), secret);

        assertThatThrownBy(this::take)
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("leads out of its folder");
        assertThat(folder.resolve("rejects")).doesNotExist();
    }

    @Test
    void rejectsAreNotWrittenThroughALinkAndNoFileIsReplaced() throws IOException {
        Path victim = folder.resolve("victim.csv");
        Path rejects = Files.createDirectory(folder.resolve("rejects"));
        Files.createSymbolicLink(rejects.resolve("people.csv"), victim);
        Files.writeString(delivery.resolve("people.csv"), "id,kind\nP 1,child\n");

        assertThatThrownBy(this::take).isInstanceOf(KithException.class);
        assertThat(victim).doesNotExist();
    }

    /** Ids stand in the keys of findings and in files: none is a path, and none holds what cannot be seen. */
    @Test
    void noIdIsAPathOrHoldsWhatCannotBeSeen() throws IOException {
        Files.writeString(
                delivery.resolve("people.csv"),
                "id,kind,source\n../../etc/passwd,child,S\nA\u202EB,child,S\nA\u200BB,child,S\n\u0000,child,S\nA|B,child,S\n"
                        + "A;B,child,S\n" + "x".repeat(201) + ",child,S\n");

        assertThat(take().setAside()).isEqualTo(7);
        assertThat(people()).isZero();
    }
}
