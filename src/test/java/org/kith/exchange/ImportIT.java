package org.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.kernel.KithException;
import org.kith.record.Taken;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class ImportIT {

    @Autowired
    Imports imports;

    @TempDir
    Path temporary;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nil-under-an-old-name", "two-schools-one-kitchen"})
    void aWorkedCaseGoesInWithoutARejectAndTheSecondTimeChangesNothing(String name) {
        Path folder = Path.of("src/test/resources/cases", name);
        ImportReport first = imports.take(folder, rejects(), Progress.UNWATCHED);
        ImportReport second = imports.take(folder, rejects(), Progress.UNWATCHED);

        assertThat(first.setAside() + first.idsSetAside() + first.warnings()).isZero();
        assertThat(first.taken()).isEqualTo(new Taken(first.rows(), 0, 0));
        assertThat(first.rejects()).isNull();
        assertThat(second.taken()).isEqualTo(new Taken(0, 0, first.rows()));
        assertThat(count("MATCH (s:Statement) RETURN count(s)")).isEqualTo(first.rows());
        assertThat(count("MATCH (v:Version) RETURN count(v)")).isZero();
    }

    @Test
    void aNewerRowAddsAVersionAndAnAbsentColumnLeavesItsCells() {
        take(Folders.small(temporary, "one").file("people.csv", "id,kind,given_names,sex", "P-1,child,Ada,female"));
        ImportReport second =
                take(Folders.in(temporary, "two").file("people.csv", "id,kind,given_names", "P-1,child,"));

        assertThat(second.taken()).isEqualTo(new Taken(0, 1, 0));
        assertThat(count("MATCH (p:PersonRecord {sex: 'female'})-[:HAD]->(:Version {given_names: 'Ada'})"
                        + " WHERE p.given_names IS NULL RETURN count(*)"))
                .isOne();
    }

    @Test
    void whatRefersToARowSetAsideIsSetAsideWithThatReason() {
        Folders folder = Folders.small(temporary, "one")
                .file("people.csv", "id,kind,date_of_birth", "P-1,child,2020-13-01", "P-2,adult,")
                .file("residences.csv", "person,household,basis", "P-1,H-1,resident", "P-2,H-1,resident")
                .file("enquiries.csv", "id,child", "E-1,P-1")
                .file("enquiry_grades.csv", "enquiry,rag,at", "E-1,red,2024-01-01");
        ImportReport report = take(folder);

        assertThat(report.setAside()).isEqualTo(4);
        assertThat(rejected("people.csv"))
                .contains("P-1,child,2020-13-01,"
                        + "\"people.csv line 2, date_of_birth \"\"2020-13-01\"\": is not a day of the calendar\"");
        assertThat(rejected("residences.csv")).contains("names a row that was set aside (people.csv line 2)");
        assertThat(rejected("enquiries.csv")).contains("(people.csv line 2)");
        assertThat(rejected("enquiry_grades.csv")).contains("(enquiries.csv line 2)");
        assertThat(count("MATCH (s:Stay) RETURN count(s)")).isOne();
    }

    @Test
    void rowsMayReferToWhatTheDelivererDeliveredBefore() {
        take(Folders.small(temporary, "one"));
        ImportReport report =
                take(Folders.in(temporary, "two").file("residences.csv", "person,household", "P-1,H-1", "P-9,H-1"));

        assertThat(report.taken().added()).isOne();
        assertThat(rejected("residences.csv")).contains("\"\"P-9\"\": is an id that no row of people.csv defines");
    }

    @Test
    void anotherDeliverersIdsAreNotMine() {
        take(Folders.small(temporary, "one"));
        ImportReport report = take(Folders.in(temporary, "two")
                .file("delivery.csv", "deliverer,made_at", "elsewhere,2024-01-01")
                .file("residences.csv", "person,household", "P-1,H-1"));

        assertThat(report.setAside()).isOne();
    }

    @Test
    void inAListOnlyTheIdThatCannotBeTakenIsLost() {
        ImportReport report = take(Folders.small(temporary, "one")
                .file("information.csv", "id,kind,held_by,about", "I-1,event,A-1,P-1;P-9;P 2")
                .file("conditions.csv", "id,about", "C-1,P-9", "C-2,P-9;P-2"));

        assertThat(report.setAside()).isOne();
        assertThat(report.idsSetAside()).isEqualTo(3);
        assertThat(rejected("information.csv"))
                .contains("P-9")
                .contains("P 2")
                .contains("the row was taken without it");
        assertThat(rejected("conditions.csv")).contains("none of its ids can be taken");
        assertThat(count("MATCH (i:InformationItem) WHERE size(i.about) = 1 RETURN count(i)"))
                .isOne();
    }

    @Test
    void originsAreFollowedInAnyOrderAndACircleOfThemIsTaken() {
        ImportReport report = take(Folders.small(temporary, "one")
                .file(
                        "information.csv",
                        "id,kind,held_by,origin",
                        "I-3,event,A-1,I-2",
                        "I-2,event,A-1,I-1",
                        "I-1,event,A-1,",
                        "I-6,event,A-1,I-5",
                        "I-5,event,A-1,I-4",
                        "I-4,nonsense,A-1,",
                        "I-7,event,A-1,I-8",
                        "I-8,event,A-1,I-7",
                        "I-9,event,A-1,I-9",
                        "I-10,event,A-1,I-99"));

        assertThat(report.taken().added()).isEqualTo(5 + 6);
        assertThat(count("MATCH (:InformationItem)-[n:NAMES {as: 'origin'}]->(:InformationItem) RETURN count(n)"))
                .isEqualTo(5);
        assertThat(rejected("information.csv").lines().filter(line -> line.contains("I-")))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("I-5") && line.contains("set aside (information.csv line 7)"))
                .anyMatch(line -> line.startsWith("I-6") && line.contains("set aside (information.csv line 6)"))
                .anyMatch(line -> line.startsWith("I-10") && line.contains("no row of information.csv defines"));
    }

    @Test
    void aRowSetAsideDoesNotHoldItsIdAlsoWhereItsOriginIsAtFault() {
        ImportReport report = take(Folders.small(temporary, "one")
                .file(
                        "people.csv",
                        "id,kind,given_names",
                        "P-1,nonsense,Ada",
                        "P-1,child,Ada",
                        "P-1,child,Eve",
                        "P-1,child,Ada")
                .file(
                        "information.csv",
                        "id,kind,held_by,origin,about",
                        "I-1,event,A-1,I-99,",
                        "I-1,event,A-1,,P-1",
                        "I-2,event,A-1,I-1,"));

        assertThat(rejected("people.csv").lines().filter(line -> line.startsWith("P-1")))
                .hasSize(2)
                .anyMatch(line -> line.contains("line 4") && line.contains("the earlier one stays"));
        assertThat(report.files().stream().mapToLong(FileReport::repeated).sum())
                .isOne();
        assertThat(count("MATCH (i:InformationItem {delivered: 'I-1'}) WHERE size(i.about) = 1 RETURN count(i)"))
                .isOne();
        assertThat(count("MATCH (i:InformationItem {delivered: 'I-2'}) RETURN count(i)"))
                .isOne();
    }

    @Test
    void aLongChainOfOriginsAcrossManyBatchesGoesIn() {
        List<String> lines = new ArrayList<>(List.of("id,kind,held_by,origin"));
        for (int i = 1; i <= 5_000; i++) {
            lines.add("I-" + i + ",event,A-1," + (i == 5_000 ? "" : "I-" + (i + 1)));
        }
        ImportReport report =
                take(Folders.small(temporary, "one").file("information.csv", lines.toArray(String[]::new)));

        assertThat(report.setAside()).isZero();
        assertThat(count("MATCH (:InformationItem)-[n:NAMES {as: 'origin'}]->() RETURN count(n)"))
                .isEqualTo(4_999);
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        take(Folders.small(temporary, "one"));
        long nodes = count("MATCH (n) RETURN count(n)");
        Folders next = Folders.small(temporary, "two")
                .file("people.csv", "id,kind,given_names", "P-1,child,Adah", "P-2,adult,Bo", "P-3,child,Cy", "P-4,x,")
                .file("residences.csv", "person,household", "P-3,H-1");
        ImportReport dry = imports.check(next.path, rejects(), Progress.UNWATCHED);
        assertThat(count("MATCH (n) RETURN count(n)")).isEqualTo(nodes);
        ImportReport real = take(next);

        assertThat(dry.dryRun()).isTrue();
        assertThat(dry.files()).isEqualTo(real.files());
        assertThat(real.taken()).isEqualTo(new Taken(2, 1, 4));
        assertThat(real.setAside()).isOne();
    }

    @Test
    void whenTheDeliveryFailsInTheMiddleNothingOfItStays() {
        take(Folders.small(temporary, "one"));
        long nodes = count("MATCH (n) WHERE NOT n:Delivery AND NOT n:Change RETURN count(n)");
        Folders next = Folders.small(temporary, "two").file("people.csv", "id,kind,given_names", "P-1,child,Eve");

        assertThatThrownBy(() -> imports.take(next.path, rejects(), (step, done, inAll) -> {
                    if (step == Progress.Step.WRITING && done > 2) {
                        throw new IllegalStateException("the lights went out");
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count("MATCH (n) WHERE NOT n:Delivery AND NOT n:Change RETURN count(n)"))
                .isEqualTo(nodes);
        assertThat(count("MATCH (p:PersonRecord {given_names: 'Ada'}) RETURN count(p)"))
                .isOne();
        assertThat(count("MATCH (d:Delivery {state: 'open'}) RETURN count(d)")).isZero();
    }

    @Test
    void anOlderDeliveryIsRefusedAlsoWhenOneSaysADateAndTheOtherAnInstant() {
        take(Folders.small(temporary, "one").file("delivery.csv", "deliverer,made_at", "x,2024-05-02T10:00:00Z"));
        take(Folders.small(temporary, "two").file("delivery.csv", "deliverer,made_at", "x,2024-06-01"));
        Folders late =
                Folders.small(temporary, "three").file("delivery.csv", "deliverer,made_at", "x,2024-05-03T10:00:00Z");

        assertThatThrownBy(() -> take(late)).isInstanceOf(KithException.Refused.class);
        assertThatThrownBy(() -> imports.check(late.path, rejects(), Progress.UNWATCHED))
                .isInstanceOf(KithException.Refused.class);
    }

    @Test
    void aFolderWithoutFilesAndABadDeliveryNoteAreInvalid() {
        assertThatThrownBy(() -> take(Folders.in(temporary, "empty").file("other.csv", "x")))
                .isInstanceOf(KithException.Invalid.class);
        assertThatThrownBy(() -> imports.take(temporary.resolve("none"), rejects(), Progress.UNWATCHED))
                .isInstanceOf(KithException.Invalid.class);
        assertThatThrownBy(() ->
                        take(Folders.small(temporary, "one").file("delivery.csv", "deliverer,made_at", "x,yesterday")))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("made_at");
    }

    @Test
    void rejectsPutRightCanBeImported() {
        take(Folders.small(temporary, "one")
                .file("shares.csv", "item,shared_with", "I-1,A-1")
                .file("information.csv", "id,kind,held_by", "I-1,nonsense,A-1"));
        Folders rejects = new Folders(rejects());
        rejects.file("information.csv", rejects.text("information.csv").replace("nonsense", "event"));
        ImportReport again = imports.take(rejects(), temporary.resolve("again"), Progress.UNWATCHED);

        assertThat(again.setAside()).isZero();
        assertThat(count("MATCH (s:Share) WHERE s.reason IS NULL RETURN count(s)"))
                .isOne();
    }

    @Test
    void rejectsNeverReplaceFilesThatAreNone() {
        Folders good = Folders.small(temporary, "one");
        assertThatThrownBy(() -> imports.take(good.path, good.path, Progress.UNWATCHED))
                .isInstanceOf(KithException.Invalid.class);
        Folders other = Folders.small(temporary, "two");
        assertThatThrownBy(() -> imports.take(good.path, other.path, Progress.UNWATCHED))
                .isInstanceOf(KithException.Invalid.class);
        assertThat(other.text("people.csv")).isNotEmpty();
    }

    private ImportReport take(Folders folder) {
        return imports.take(folder.path, rejects(), Progress.UNWATCHED);
    }

    private Path rejects() {
        return temporary.resolve("rejects");
    }

    private String rejected(String file) {
        return new Folders(rejects()).text(file);
    }

    private static long count(String query) {
        return TestStore.count(query, Map.of());
    }
}
