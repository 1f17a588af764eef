package org.kith.record;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Says;
import org.kith.vocabulary.StatementKind;

/**
 * Which statements a lens may write. Screens ask before they offer something; this is asked where it is written, so that a
 * screen that forgot, or a call that was forged, writes nothing.
 */
final class MaySay {

    private MaySay() {}

    /** Any of these lets a reader say statements of a kind. */
    static Set<Says> of(StatementKind kind) {
        return switch (kind) {
            case JUDGEMENT -> EnumSet.of(Says.IDENTITIES);
            // What the desk of an agency says: the answer and that the request waits no longer, items that go with it,
            // whom
            // they are about, and that it received and read what was sent.
            case REQUEST, DISMISSAL, ITEM, ITEM_PERSON, SHARE -> EnumSet.of(Says.RECORDS, Says.ANSWERS);
            default -> EnumSet.of(Says.RECORDS);
        };
    }

    /**
     * @throws KithException.Refused where the lens may not say one of them
     */
    static void check(Lens lens, Collection<StatementKind> kinds) {
        for (StatementKind kind : kinds) {
            if (of(kind).stream().noneMatch(lens.remit().says()::contains)) {
                throw new KithException.Refused(
                        "Your role does not record this. Nothing was saved. If it should, ask whoever looks after accounts.");
            }
        }
    }
}
