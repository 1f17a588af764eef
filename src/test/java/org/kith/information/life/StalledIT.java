package org.kith.information.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.circle.ItemRow;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands still, by agency and stage: what was sent, received, read, joined and weighed, as far as one may know. */
@GraphTest
class StalledIT {

    private static final String PLAIN = """
            # agencies.csv
            id,name,type,area,reports_reading,sensitive
            CSC,Social care,childrens_social_care,995,yes,
            SCH,Ashgrove Primary,school,995,no,
            POL,Police,police,995,no,
            # practitioners.csv
            id,name,agency
            PR1,Rhona Petrie,CSC
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,protection
            MIA,child,Mia,Field,2019-03-03,CSC,open
            # information.csv
            id,kind,statement,summary,recorded_at,held_by,about,protection
            I1,observation,fact,Sent as a day,DAY,POL,MIA,open
            I2,observation,fact,Sent as a moment,DAY,POL,MIA,open
            I3,observation,fact,Received,DAY,POL,MIA,open
            I4,observation,fact,Read about nobody,DAY,POL,,open
            I5,observation,fact,Weighed,DAY,POL,MIA,open
            I6,observation,fact,Long ago,OLD,POL,MIA,open
            # shares.csv
            item,shared_with,shared_at,received_at,read_at
            I1,CSC,DAY,,
            I1,SCH,DAY,,
            I2,CSC,DAYT10:00:00Z,,
            I3,CSC,DAY,DAY,
            I3,SCH,DAY,DAY,
            I4,CSC,DAY,DAY,DAY
            I5,CSC,DAY,DAY,DAY
            I6,CSC,OLD,,
            # readings.csv
            item,practitioner,at,reads_it_as,weight,why
            I5,PR1,DAY,Nothing new,background,It is known
            """;

    private static final String SEALED = """
            # agencies.csv
            id,name,type,area,reports_reading,sensitive
            REF,A refuge,domestic_abuse_service,995,yes,yes
            # information.csv
            id,kind,statement,summary,recorded_at,held_by,about,protection
            I9,observation,fact,Sealed,DAY,POL,MIA,sealed
            # shares.csv
            item,shared_with,shared_at,received_at,read_at
            I9,CSC,DAY,,
            I9,SCH,DAY,DAY,
            I1,REF,DAY,,
            """;

    @Autowired
    Imports imports;

    @Autowired
    Stalled stalled;

    @Autowired
    DomainClock clock;

    @TempDir
    Path folder;

    @Test
    void eachAgencyWithWhatStandsStillAtEachStage() throws IOException {
        deliver("plain", PLAIN);

        assertThat(board(null))
                .containsExactly(
                        "Ashgrove Primary: 1 sent, 0 received, 0 joined, 1 weighed",
                        "Social care: 2 sent, 1 received, 1 joined, 0 weighed");
        assertThat(at("CSC", StalledStage.SENT)).containsExactlyInAnyOrder("Sent as a day", "Sent as a moment");
        assertThat(at("CSC", StalledStage.RECEIVED)).containsExactly("Received");
        assertThat(at("CSC", StalledStage.JOINED)).containsExactly("Read about nobody");
        assertThat(at("CSC", StalledStage.WEIGHED)).isEmpty();
    }

    @Test
    void onlyTheAgencyItselfWaitsForAReadingThatIsNotReported() throws IOException {
        deliver("plain", PLAIN);

        assertThat(at("SCH", StalledStage.RECEIVED)).isEmpty();
        assertThat(board(id("SCH"))).contains("Ashgrove Primary: 1 sent, 1 received, 0 joined, 0 weighed");
    }

    @Test
    void aReceiptThatIsSaidBesideTheShareCounts() throws IOException {
        deliver("plain", PLAIN);
        deliver("later", """
                # shares.csv
                item,shared_with,shared_at,received_at,read_at
                I1,CSC,DAYT12:00:00Z,DAYT12:30:00Z,
                """);

        assertThat(at("CSC", StalledStage.SENT)).containsExactly("Sent as a moment");
    }

    @Test
    void forThoseNotClearedItIsAsIfWhatIsSealedWereNotThere() throws IOException {
        deliver("plain", PLAIN);
        List<String> plain = board(null);
        List<String> sent = at("CSC", StalledStage.SENT);
        deliver("sealed", SEALED);

        assertThat(board(null)).isEqualTo(plain);
        assertThat(at("CSC", StalledStage.SENT)).isEqualTo(sent);
        assertThat(stalled.byAgency(lens().cleared(Clearance.EVERYTHING), null)).hasSize(3);
    }

    private void deliver(String name, String rows) throws IOException {
        if (name.equals("plain")) {
            TestStore.clear();
        }
        LocalDate day = clock.today().minusDays(3);
        String dated = rows.replace("DAY", day.toString())
                .replace("OLD", day.minusYears(2).toString());
        Path delivery = Files.createDirectories(folder.resolve(name));
        for (String part : dated.split("(?m)^# ")) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                Files.writeString(delivery.resolve(part.substring(0, end).strip()), part.substring(end + 1));
            }
        }
        imports.take(delivery, folder.resolve("rejects"), Progress.UNWATCHED);
    }

    private List<String> board(@Nullable String own) {
        return stalled.byAgency(lens(), own).stream()
                .map(line -> line.name() + ": " + line.count(StalledStage.SENT) + " sent, "
                        + line.count(StalledStage.RECEIVED) + " received, " + line.count(StalledStage.JOINED)
                        + " joined, "
                        + line.count(StalledStage.WEIGHED) + " weighed")
                .toList();
    }

    private List<String> at(String agency, StalledStage stage) {
        return stalled.at(lens(), id(agency), stage, null).items().stream()
                .map(ItemRow::summary)
                .map(String::valueOf)
                .toList();
    }

    private static String id(String delivered) {
        return TestStore.text("MATCH (s:Statement {delivered: $id}) RETURN s.id", Map.of("id", delivered));
    }

    private Lens lens() {
        return new Lens(
                new Reader("asha", "Asha", false),
                "test",
                AsOf.at(clock.now()),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
    }
}
