package org.kith.information.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kith.circle.Circle;
import org.kith.information.recording.Draft;
import org.kith.information.recording.Drafts;
import org.kith.information.recording.Recording;
import org.kith.information.recording.Recordings;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;

/**
 * What recording around one child needs: whose pages they are, who writes, and where it goes.
 *
 * @param circle the child, and everybody and everything that can be named
 * @param child id of the record by which the child's pages are addressed: drafts are kept under it
 * @param agency id of the agency for which whoever records usually does so, if that is known
 * @param lens who writes; throws where they may not
 */
public record RecordDesk(
        Circle circle,
        String child,
        Optional<String> agency,
        Recordings recordings,
        Drafts drafts,
        Supplier<Lens> lens) {

    Moment now() {
        return recordings.now();
    }

    Draft keep(Draft draft) {
        return drafts.keep(lens.get(), child, draft);
    }

    /** What the machine seals with what it could not send yet. */
    String seal() {
        return drafts.seal(lens.get());
    }

    /** Id of the account that writes. */
    String account() {
        return lens.get().reader().id();
    }

    void drop(Draft draft) {
        drafts.drop(lens.get(), child, draft);
    }

    List<String> record(Recording recording) {
        return recordings.record(lens.get(), recording);
    }

    String correct(String item, String seen, Recording recording, String why) {
        return recordings.correct(lens.get(), item, seen, recording, why);
    }

    /** A new item about the child, with what is usual filled in. */
    public Recording blank() {
        return Recording.EMPTY
                .naming("about", List.of(child))
                .naming(
                        "held_by",
                        agency.or(() -> new RecordChoices(circle).runner())
                                .map(List::of)
                                .orElse(List.of()));
    }
}
