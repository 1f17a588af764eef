package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.circle.AgencyRow;
import org.kith.kernel.KithException;
import org.kith.vocabulary.StatementKind;

/** A picture from another day and through other eyes, on the worked case. */
class SightTests {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 15);

    private SightCases sights;
    private Exploration exploration;

    @BeforeEach
    void open() {
        sights = new SightCases("2024-05-20", "P-WREN");
        exploration = sights.exploration();
    }

    @Test
    void whatWasKnownIsTheCircleReadAsOfThatDay() {
        exploration.look(on(MARCH), false);

        assertThat(exploration.scene()).isEqualTo(Cases.scene(Cases.kitchen().on("2024-03-15"), "P-WREN"));
    }

    @Test
    void whatHappenedIsNotReadAtAll() {
        exploration.look(on(MARCH).in(Sight.Mode.HAPPENED), false);

        assertThat(sights.read()).isEmpty();
        assertThat(labels()).contains("Aaron Mellish", "Kit Anstice");
    }

    @Test
    void aDayVisitedOnceIsNotReadAgain() {
        exploration.look(on(MARCH), false);
        exploration.look(Sight.OWN, false);
        exploration.look(on(MARCH), false);

        assertThat(sights.read()).containsExactly(on(MARCH));
    }

    @Test
    void hindsightShowsWhatWasSoThoughNobodyKnewIt() {
        LocalDate october = LocalDate.of(2023, 10, 1);

        exploration.look(on(october), false);
        assertThat(labels()).doesNotContain("Aaron Mellish");
        exploration.look(on(october).in(Sight.Mode.HAPPENED), false);

        assertThat(labels()).contains("Aaron Mellish");
        assertThat(exploration.scene().nodes()).noneMatch(SceneNode::ghost);
    }

    @Test
    void whereNothingWasRecordedThePictureIsEmptyAndSaysNoMore() {
        exploration.look(on(LocalDate.of(2010, 1, 1)), false);

        assertThat(exploration.nothingThere()).isTrue();
        assertThat(exploration.scene().nodes()).isEmpty();
        assertThat(exploration.light("whatever")).isEmpty();
        exploration.look(on(LocalDate.of(2010, 1, 1)).in(Sight.Mode.HAPPENED), false);
        assertThat(exploration.nothingThere()).isTrue();
    }

    @Test
    void aStepInTimeIsTakenBackLikeAnyOther() {
        Scene now = exploration.scene();

        exploration.look(on(MARCH), false);
        exploration.hide(List.of(Cases.node(exploration.scene(), "Kit Anstice").id()));
        exploration.undo();
        exploration.undo();

        assertThat(exploration.scene()).isEqualTo(now);
        assertThat(exploration.canUndo()).isFalse();
        exploration.redo();
        assertThat(exploration.state().sight()).isEqualTo(on(MARCH));
    }

    @Test
    void oneDragIsOneStep() {
        exploration.look(on(MARCH), false);
        exploration.look(on(MARCH.plusDays(1)), true);
        exploration.look(on(MARCH.plusDays(2)), true);

        exploration.undo();

        assertThat(exploration.state().sight()).isEqualTo(Sight.OWN);
    }

    @Test
    void aKeptPictureOpensFromWhereItWasSeenUnlessTheReaderMayNotLookSo() {
        exploration.look(on(MARCH).through(id("A-LOX"), id("A-GP")).in(Sight.Mode.HAPPENED), false);
        KeptPicture kept = PictureCodec.read(PictureCodec.write(exploration.kept("ecomap")));

        Exploration theirs = new SightCases("2024-05-20", "P-WREN").exploration();
        theirs.reopen(kept, way -> null);
        assertThat(theirs.state().sight()).isEqualTo(exploration.state().sight());
        assertThat(theirs.scene()).isEqualTo(exploration.scene());
        assertThat(theirs.canUndo()).isFalse();

        SightCases strangers = new SightCases("2024-05-20", "P-WREN");
        strangers.forbid();
        Exploration stranger = strangers.exploration();
        stranger.reopen(kept, way -> null);
        assertThat(stranger.state().sight()).isEqualTo(Sight.OWN);
    }

    @Test
    void whatWasOpenedComesBackWithItsDay() {
        String school =
                Cases.node(exploration.scene(), "Brackenfield Primary School").id();
        exploration.expand(school, Way.ITEMS);
        int now = exploration.scene().nodes().size();

        exploration.look(on(MARCH), false);
        assertThat(exploration.scene().nodes()).hasSizeLessThan(now);
        exploration.look(Sight.OWN, false);

        assertThat(exploration.scene().nodes()).hasSize(now);
    }

    @Test
    void whoMayNotLookThroughThoseEyesStaysWhereTheyAre() {
        sights.forbid();

        assertThatThrownBy(() -> exploration.look(through("A-GP", null), false))
                .isInstanceOf(KithException.Refused.class);
        assertThat(exploration.state().sight()).isEqualTo(Sight.OWN);
        assertThat(exploration.eyes()).isEmpty();
    }

    @Test
    void oneAgencysEyesAreTheViewpointOfTheCatalogue() {
        exploration.look(through("A-LOX", null), false);

        assertThat(exploration.scene()).isEqualTo(Cases.scene(Cases.kitchen().seenBy("A-LOX", "2024-05-20"), "P-WREN"));
        assertThat(labels()).contains("Wren Anstice").doesNotContain("Deborah Anstice");
    }

    @Test
    void betweenTwoEverythingSaysWhoHadIt() {
        exploration.look(through("A-LOX", "A-GP"), false);
        Contrast contrast = exploration.contrast().orElseThrow();
        Scene scene = exploration.scene();

        SceneNode wren = Cases.node(scene, "Wren Anstice");
        assertThat(contrast.had()).containsEntry(wren.id(), Contrast.Had.BOTH);
        assertThat(wren.sentence()).endsWith("Both had this.");
        SceneNode mother = Cases.node(scene, "Deborah Anstice");
        assertThat(contrast.had()).containsEntry(mother.id(), Contrast.Had.SECOND);
        assertThat(mother.sentence()).endsWith("Only Millrace Surgery had this.");
        SceneEdge school = Cases.edge(scene, agency("A-LOX"), "Wren Anstice");
        assertThat(contrast.had()).containsEntry(school.id(), Contrast.Had.FIRST);
        assertThat(contrast.lines())
                .extracting(Contrast.Line::who)
                .doesNotContain(Contrast.Had.BOTH)
                .contains(Contrast.Had.FIRST, Contrast.Had.SECOND);
        assertThat(contrast.lines()).extracting(Contrast.Line::sentence).noneMatch(text -> text.endsWith("had this."));
    }

    @Test
    void whatBothHadTogetherIsTheUnionOfWhatEachHad() {
        exploration.look(through("A-LOX", "A-GP"), false);
        Scene both = exploration.scene();
        exploration.look(through("A-GP", null), false);
        Scene one = exploration.scene();
        exploration.look(through("A-LOX", null), false);
        Scene other = exploration.scene();

        List<String> each = new ArrayList<>();
        one.nodes().stream().filter(node -> !node.ghost()).forEach(node -> each.add(node.label()));
        other.nodes().stream().filter(node -> !node.ghost()).forEach(node -> each.add(node.label()));
        assertThat(both.nodes()).extracting(SceneNode::label).containsAll(each);
    }

    @Test
    void aSecondPairOfEyesNeedsAFirst() {
        assertThat(new Sight(null, Sight.Mode.KNOWN, null, "x").compares()).isFalse();
        assertThat(new Sight(null, Sight.Mode.KNOWN, "x", "x").compares()).isFalse();
    }

    @Test
    void theHistoryCountsByWhenThingsWereRecordedOrWhenTheyHappened() {
        History known = exploration.history();
        assertThat(known.to()).isEqualTo("2024-05-20");
        assertThat(known.items()).isSorted().contains(LocalDate.of(2024, 4, 30));
        assertThat(known.changes()).contains(LocalDate.of(2023, 11, 6)).doesNotContain(LocalDate.of(2023, 9, 1));

        exploration.look(Sight.OWN.in(Sight.Mode.HAPPENED), false);

        History happened = exploration.history();
        assertThat(happened.from()).isEqualTo(known.from());
        assertThat(happened.changes()).contains(LocalDate.of(2023, 9, 1));
        assertThat(happened.enquiries()).containsExactly(new History.Enquiry(LocalDate.of(2024, 5, 14), null));
    }

    @Test
    void aDayOnWhichSomethingWasSaidAnewIsAChange() {
        SightCases anew = new SightCases(
                Cases.kitchen()
                        .then(org.kith.kernel.Moment.parse("2024-04-11"), "# people.csv\nid,known_as\nP-WREN,Wrenny\n"),
                "2024-05-20",
                "P-WREN");
        assertThat(anew.exploration().history().changes()).contains(LocalDate.of(2024, 4, 11));
    }

    private static Sight on(LocalDate day) {
        return Sight.OWN.on(day);
    }

    private Sight through(String one, @org.jspecify.annotations.Nullable String other) {
        return Sight.OWN.through(id(one), other == null ? null : id(other));
    }

    private String id(String agency) {
        return Cases.kitchen().internalId(StatementKind.AGENCY, agency);
    }

    private String agency(String delivered) {
        AgencyRow row = exploration.own().slice().agency(id(delivered));
        assertThat(row).isNotNull();
        return row.name();
    }

    private List<String> labels() {
        return exploration.scene().nodes().stream().map(SceneNode::label).toList();
    }
}
