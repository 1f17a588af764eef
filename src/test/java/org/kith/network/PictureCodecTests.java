package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.vocabulary.Sector;

class PictureCodecTests {

    private static final Note FREE = Note.of("Ring on Tuesday.\nWhich door?", null);
    private static final Note ON = Note.of("Who collects her?", "p:one");

    private static SceneState everything() {
        return SceneState.FIRST.with(parts -> {
            parts.opened = List.of(new Opened("p:one", Way.ITEMS, List.of("i:one", "i:two"), 3));
            parts.hidden = Set.of("a:one");
            parts.spots = Map.of("p:one", new Spot(12.5, -3, true), FREE.id(), new Spot(1, 2, false));
            parts.ghosts = false;
            parts.withoutKinds = Set.of(NodeKind.PRACTITIONER);
            parts.withoutSectors = Set.of(Sector.HOUSING);
            parts.marks = Marks.NONE
                    .with(FREE)
                    .with(ON)
                    .coloured(List.of("p:one", "a:two"), OwnColour.VIOLET)
                    .with(OwnGroup.of("Maternal side", List.of("p:one", "p:two"))
                            .folded(true));
            parts.sight = new Sight(LocalDate.of(2025, 3, 12), Sight.Mode.HAPPENED, "a-one", "a-two");
        });
    }

    private static KeptPicture picture(SceneState state) {
        return new KeptPicture(
                state,
                Map.of("p:two", new Spot(4, 5, false)),
                new Camera(10, -20, 0.75, false),
                "force",
                List.of("p:three", "way p:one p:four"),
                new ScenePrint(Set.of("p:one", "a:two"), Map.of(Ids.fresh(), true, Ids.fresh(), false)));
    }

    /** Whoever gives a state another part finds here that it is not kept yet. */
    @Test
    void everyPartOfAStateComesBack() throws ReflectiveOperationException {
        SceneState state = everything();

        SceneState back = PictureCodec.read(PictureCodec.write(picture(state))).state();

        for (RecordComponent part : SceneState.class.getRecordComponents()) {
            Object was = part.getAccessor().invoke(state);
            assertThat(was)
                    .as("give %s a value of its own in this test", part.getName())
                    .isNotEqualTo(part.getAccessor().invoke(SceneState.FIRST));
            assertThat(part.getAccessor().invoke(back)).as(part.getName()).isEqualTo(was);
        }
    }

    @Test
    void everyPartOfAPictureComesBack() {
        KeptPicture picture = picture(everything());

        assertThat(PictureCodec.read(PictureCodec.write(picture))).isEqualTo(picture);
    }

    @Test
    void whatIsMissingHasItsDefaultAndWhatIsNotKnownIsPassedOver() {
        KeptPicture empty = PictureCodec.read("{}");
        assertThat(empty.state()).isEqualTo(SceneState.FIRST);
        assertThat(empty.camera()).isEqualTo(Camera.ALL);

        KeptPicture later = PictureCodec.read("""
                {"version": 7, "state": {"opened": [{"node": "p:one", "way": "by-balloon", "brought": ["p:two"]}],
                 "withoutKinds": ["unicorn", "practitioner"], "marks": {"colours": {"p:one": "ultraviolet"}},
                 "smell": {"of": "roses"}}, "weather": "fine"}""");

        assertThat(later.state().opened()).isEmpty();
        assertThat(later.state().withoutKinds()).containsExactly(NodeKind.PRACTITIONER);
        assertThat(later.state().marks()).isEqualTo(Marks.NONE);
    }

    @Test
    void whatIsNoPictureIsSaidToBeNone() {
        for (String broken : List.of("", "not json", "{\"print\": {\"standing\": \"§\"}}")) {
            assertThatThrownBy(() -> PictureCodec.read(broken))
                    .isInstanceOf(KithException.Unavailable.class)
                    .hasMessageContaining("cannot be read");
        }
    }
}
