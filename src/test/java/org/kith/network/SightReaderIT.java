package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Emergency;
import org.kith.access.Lenses;
import org.kith.access.Look;
import org.kith.access.Looking;
import org.kith.access.Openings;
import org.kith.access.Role;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.Slice;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.gaps.Findings;
import org.kith.kernel.AsOf;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.testing.Deliveries;
import org.kith.testing.GraphTest;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** A picture of another day is the read as of that day; one through an agency's eyes is the lens of that viewpoint. */
@GraphTest
class SightReaderIT {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 15);

    @Autowired
    Imports imports;

    @Autowired
    CircleReader circles;

    @Autowired
    Findings findings;

    @Autowired
    Lenses lenses;

    @Autowired
    Looking looking;

    @TempDir
    Path folder;

    @Autowired
    Openings openings;

    private Circle own;
    private Lens lens;

    @BeforeEach
    void deliver() {
        TestStore.clear();
        imports.take(Path.of("src/test/resources/cases/two-schools-one-kitchen"), folder, Progress.UNWATCHED);
    }

    private Exploration open() {
        lens = lenses.lens();
        Slice everything = circles.everything(lenses.system("test"), "test");
        String wren =
                Deliveries.person(everything, "P-WREN").records().getFirst().id();
        own = circles.circle(lens, wren, "test");
        return new Exploration(own, findings.of(own), new SightReader(own, lens, circles, findings, looks()));
    }

    private SightReader.Looks looks() {
        return new SightReader.Looks() {
            @Override
            public Lens lens(@Nullable LocalDate day, @Nullable String eyes) {
                return lenses.lens(new Look(day, eyes));
            }

            @Override
            public boolean mayLookThrough(String agency) {
                return looking.mayLookThrough(agency);
            }
        };
    }

    @Test
    @SignedInAs(Role.ANALYST)
    void whatWasKnownIsWhatReadingAsOfThatDaySays() {
        Exploration exploration = open();

        LocalDate may = LocalDate.of(2024, 5, 15);
        exploration.look(Sight.OWN.on(may), false);

        Circle then = circles.circle(lens.asOf(AsOf.endOf(may)), record(), "test");
        Scene direct = SceneBuilder.first(then, findings.of(then));
        assertThat(exploration.scene()).isEqualTo(direct);
        assertThat(direct.nodes()).isNotEmpty().anyMatch(SceneNode::ghost);
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void throughAnAgencysEyesIsTheLensOfThatViewpoint() {
        Exploration exploration = open();
        String school = agency("Loxley Vale Academy");

        exploration.look(Sight.OWN.on(MARCH).through(school, null), false);

        Lens through = new Lens(
                lens.reader(),
                lens.purpose(),
                AsOf.endOf(MARCH),
                Viewpoint.of(school),
                lens.clearance(),
                Remit.EVERYBODY);
        Circle seen = circles.circle(through, record(), "test");
        assertThat(exploration.scene()).isEqualTo(SceneBuilder.first(seen, findings.of(seen)));
        assertThat(exploration.scene().nodes()).isNotEmpty();
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void twoAgenciesComparedAreTwoReadsOnRecord() {
        Exploration exploration = open();
        long before = reads();

        exploration.look(Sight.OWN.through(agency("Loxley Vale Academy"), agency("Millrace Surgery")), false);

        assertThat(reads() - before).isEqualTo(2);
        assertThat(exploration.contrast()).isPresent();
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void whatHappenedIsNoNewRead() {
        Exploration exploration = open();
        long before = reads();

        exploration.look(Sight.OWN.on(MARCH).in(Sight.Mode.HAPPENED), false);
        assertThat(reads()).isEqualTo(before);
        exploration.look(Sight.OWN.on(MARCH), false);
        assertThat(reads()).isEqualTo(before + 1);
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void whoseRoleGivesNoOtherEyesGetsNone() {
        Slice everything = circles.everything(lenses.system("test"), "test");
        openings.emergency(
                Deliveries.person(everything, "P-WREN").records().getFirst().id(),
                Emergency.HARM_TODAY,
                "So that a practitioner of no agency may look");
        Exploration exploration = open();

        assertThatThrownBy(() -> exploration.look(Sight.OWN.through(agency("Millrace Surgery"), null), false))
                .isInstanceOf(KithException.Refused.class);
        assertThat(exploration.state().sight()).isEqualTo(Sight.OWN);
        assertThat(exploration.eyes()).isEmpty();
    }

    private String record() {
        return own.child().ref().records().getFirst();
    }

    private String agency(String name) {
        List<AgencyRow> all = List.copyOf(own.slice().rows(AgencyRow.class));
        return all.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        all.stream().map(AgencyRow::name).toList().toString()))
                .id();
    }

    private long reads() {
        return TestStore.count("MATCH (e:AccessEvent) RETURN count(e)", Map.of());
    }
}
