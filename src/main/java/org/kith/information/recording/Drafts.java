package org.kith.information.recording;

import java.util.List;
import java.util.Map;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.record.Unsaved;

/** Keeps information that people are writing on the pages of a child, until they save it or throw it away. */
public final class Drafts {

    /** How long a draft is kept after it was last typed at. */
    public static final int KEPT_DAYS = Unsaved.KEPT_DAYS;

    /** By this a draft of information is told from what other forms keep about the same child. */
    private static final String TYPED = "typed";

    private final Unsaved unsaved;

    Drafts(Unsaved unsaved) {
        this.unsaved = unsaved;
    }

    /**
     * One's own drafts on the pages of a child, latest first.
     *
     * @param child id of the record by which the child's pages are addressed
     */
    public List<Draft> mine(Lens lens, String child) {
        return unsaved.mine(lens, child).stream()
                .filter(kept -> kept.typed().containsKey(TYPED))
                .map(kept -> new Draft(
                        kept.text("corrects"),
                        kept.text("seen"),
                        kept.text("why"),
                        RecordingCodec.read(kept.text(TYPED)),
                        kept.number(),
                        kept.leftAt()))
                .toList();
    }

    /**
     * Keeps a draft in the place of what was kept before.
     *
     * @return the draft as it is kept now
     * @throws KithException.Stale when it was typed at in another tab since: what is kept there stays
     */
    public Draft keep(Lens lens, String child, Draft draft) {
        Unsaved.Kept kept = unsaved.keep(
                lens,
                child,
                new Unsaved.Kept(
                        draft.key(),
                        Map.of(
                                "corrects",
                                draft.corrects(),
                                "seen",
                                draft.seen(),
                                "why",
                                draft.why(),
                                TYPED,
                                RecordingCodec.write(draft.recording())),
                        draft.number(),
                        draft.leftAt()));
        return new Draft(draft.corrects(), draft.seen(), draft.why(), draft.recording(), kept.number(), kept.leftAt());
    }

    /** What the machine of whoever types seals with what it could not send yet. */
    public String seal(Lens lens) {
        return unsaved.seal(lens);
    }

    /** Forgets a draft, because it is saved or not wanted. */
    public void drop(Lens lens, String child, Draft draft) {
        unsaved.drop(lens, child, draft.key());
    }
}
