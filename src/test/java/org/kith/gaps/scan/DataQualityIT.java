package org.kith.gaps.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Lenses;
import org.kith.exchange.ImportReport;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.store.GraphReader;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** What agencies leave empty is one line an agency and matter, and nothing of what is sealed for the reader. */
@GraphTest
class DataQualityIT {

    private static final Instant NOW = Instant.parse("2026-10-13T08:00:00Z");

    @Autowired
    Imports imports;

    @Autowired
    GraphReader reader;

    @Autowired
    Lenses lenses;

    @TempDir
    Path folder;

    private Instant now = NOW;
    private DataQuality quality;

    @BeforeEach
    void small() throws IOException {
        TestStore.clear();
        quality = new DataQuality(reader, () -> now);
        take(Map.of(
                "agencies.csv",
                """
                id,name,type,sensitive,reports_reading
                NEVER,Never Read,early_help,,yes
                SOME,Some Read,health_visiting,,yes
                SILENT,Silent,gp,,
                MIND,Minds,adult_mental_health,,
                HIDDEN,Hidden House,domestic_abuse_service,yes,
                """,
                "people.csv",
                "id,kind\nC,child\nM,adult\nF,adult\nS,adult\n",
                "relationships.csv",
                """
                person,related_person,type,from,asserted_by,verified
                C,M,mother,2020-01-01,SILENT,
                C,F,father,2020-01-01,SILENT,no
                C,S,sibling,2020-01-01,SILENT,
                """,
                "practitioners.csv",
                "id,name,role,agency\nP,Pat Example,nurse,MIND\nQ,Quinn Example,worker,HIDDEN\n",
                "involvements.csv",
                """
                agency,practitioner,person,role,status,from,knows_of_children
                MIND,P,M,nurse,open,2025-01-01,
                MIND,P,F,nurse,open,2025-01-01,
                HIDDEN,Q,M,worker,open,2025-01-01,
                """,
                "information.csv",
                "id,kind,held_by,about,recorded_at\nI,event,SILENT,C,2026-01-01\nJ,event,SILENT,C,2026-01-02\n",
                "shares.csv",
                """
                item,shared_with,shared_at,received_at,read_at
                I,NEVER,2026-02-01,2026-02-01,
                J,NEVER,2026-02-01,,
                I,SOME,2026-02-01,2026-02-01,2026-02-02
                J,SOME,2026-02-01,2026-02-01,
                I,SILENT,2026-02-01,2026-02-01,
                """,
                "enquiries.csv",
                "id,child,opened_at\nE,C,2026-03-01T09:00:00Z\n",
                "requests.csv",
                """
                id,enquiry,agency,about,asked_at,responded_at,outcome,searched_names,searched_addresses
                R1,E,SILENT,C,2026-03-01T09:00:00Z,2026-03-01T10:00:00Z,nothing_held,,
                R2,E,SOME,C,2026-03-01T09:00:00Z,2026-03-01T10:00:00Z,nothing_held,Some Name,
                R3,E,NEVER,C,2026-03-01T09:00:00Z,2026-03-01T10:00:00Z,nothing_held,,1 Some Street
                R4,E,MIND,C,2026-03-01T09:00:00Z,2026-03-01T10:00:00Z,refused,,
                """));
    }

    private void take(Map<String, String> files) throws IOException {
        Path delivery = Files.createDirectories(folder.resolve("delivery"));
        Files.writeString(delivery.resolve("delivery.csv"), "deliverer,made_at\ntest,2026-10-12T08:00:00Z\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(delivery.resolve(file.getKey()), file.getValue());
        }
        ImportReport report = imports.take(delivery, folder.resolve("rejects"), Progress.UNWATCHED);
        assertThat(report.setAside()).as("%s", report.reasons()).isZero();
    }

    private Lens uncleared() {
        return lenses.system("test").cleared(Clearance.NONE);
    }

    @Test
    void oneLineAnAgencyAndMatterThoseWhoNeverSayItFirst() {
        List<QualityLine> lines = quality.lines(uncleared()).lines();

        assertThat(lines)
                .extracting(QualityLine::name, QualityLine::matter, QualityLine::rows, QualityLine::said)
                .containsExactly(
                        tuple("Minds", QualityLine.Matter.CHILDREN, 2L, 0L),
                        tuple("Never Read", QualityLine.Matter.READING, 1L, 0L),
                        tuple("Silent", QualityLine.Matter.SEARCHED, 1L, 0L),
                        tuple("Silent", QualityLine.Matter.VERIFIED, 2L, 1L));
    }

    @Test
    void aServiceThatIsSealedHasNoLineButForThoseCleared() {
        List<String> seals = TestStore.texts("MATCH (a:Agency {delivered: 'HIDDEN'}) RETURN a.id", Map.of());

        assertThat(quality.lines(uncleared()).lines())
                .extracting(QualityLine::name)
                .doesNotContain("Hidden House");
        assertThat(quality.lines(uncleared().cleared(Clearance.of(Set.copyOf(seals))))
                        .lines())
                .extracting(QualityLine::name)
                .contains("Hidden House");
    }

    @Test
    void whatWasCountedIsKeptForAWhileAndCountedAnewWhenAsked() {
        DataQuality.Counted first = quality.lines(uncleared());
        TestStore.count("MATCH (k:Kinship) SET k.verified = 'yes' RETURN count(k)", Map.of());

        now = NOW.plusSeconds(599);
        assertThat(quality.lines(uncleared())).isEqualTo(first);
        now = NOW.plusSeconds(601);
        assertThat(quality.lately(uncleared())).isEmpty();
        assertThat(quality.lines(uncleared()).lines())
                .hasSizeLessThan(first.lines().size());
        assertThat(quality.count(uncleared()).at()).isEqualTo(now);
    }
}
