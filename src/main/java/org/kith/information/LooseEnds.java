package org.kith.information;

import java.util.Collection;
import java.util.List;
import org.kith.circle.Called;
import org.kith.circle.CircleReader;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.vocabulary.ItemPersonRole;
import org.kith.vocabulary.ItemPersonState;
import org.kith.vocabulary.StatementKind;

/**
 * The items that are about nobody, across everything a reader may see, and what becomes of them: somebody says whom one is
 * about, or that nobody recorded is meant. Both stand under a name, are known from that moment on, and can be taken back
 * with {@link Sayings#withdraw}.
 *
 * <p>Whom an item is about is said looking from now and with all agencies together: an earlier day or one agency's eyes
 * hide people it may be about. Whether the role of whoever asks may record is for the caller to ask.
 */
public final class LooseEnds {

    /** How many are shown at once. */
    public static final int PAGE = 50;

    /** How many of the newest are counted and chosen from. */
    static final int MOST = 500;

    private static final int LONGEST = 500;
    private static final String VIEW = "unlinked";

    private final CircleReader circles;
    private final Sayings sayings;
    private final DomainClock clock;

    LooseEnds(CircleReader circles, Sayings sayings, DomainClock clock) {
        this.circles = circles;
        this.sayings = sayings;
        this.clock = clock;
    }

    /**
     * A page of them as it is shown, with everything known of the people near them.
     *
     * @param items what is shown, in order
     */
    public record Page(Slice slice, List<LooseItem> items) {}

    /** All of them, up to the newest {@value #MOST}. */
    public LooseItems all(Lens lens) {
        Slice slice = circles.aboutNobody(lens, MOST, VIEW);
        return LooseItems.of(slice, slice.unlinked().items().size() >= MOST);
    }

    /**
     * Some of them, to be shown: whoever is near them is on the record of this read.
     *
     * @param items at most {@value #PAGE}; what is about somebody by now is left out
     */
    public Page page(Lens lens, Collection<String> items) {
        Slice slice = circles.items(lens, items.stream().limit(PAGE).toList(), VIEW);
        return new Page(
                slice,
                LooseItems.of(
                        slice,
                        slice.unlinked().items().stream()
                                .filter(item -> items.contains(item.id()))
                                .toList()));
    }

    /** Whether whom an item is about can be said through such a lens. */
    public static boolean open(Lens lens, DomainClock clock) {
        return lens.viewpoint().agency() == null && lens.asOf().day().equals(clock.today());
    }

    /**
     * Says whom an item is about.
     *
     * @param item id of an item about nobody
     * @param person id of a record of the person
     * @param role how they stand in it; as a witness or somebody mentioned they do not make the item about them
     * @param why how one knows; may be empty
     * @return the ids of what was said, to take it back by
     * @throws KithException.NotFound when the item or the person does not exist for this reader
     * @throws KithException.Stale when somebody has said it meanwhile
     * @throws KithException.Refused when it cannot be said through such a lens, or of something restricted
     */
    public List<String> join(Lens lens, String item, String person, ItemPersonRole role, String why) {
        checkOpen(lens);
        stillLoose(lens, item);
        Person whom = circles.people(lens, List.of(person), VIEW).people().of(person);
        if (whom == null) {
            throw new KithException.NotFound("This person is not recorded any more. Nothing was saved.");
        }
        if (Called.closed(whom)) {
            throw new KithException.Refused(
                    "This person's record is restricted. Nothing was saved. Ask the agency that holds it.");
        }
        String name = lens.reader().name();
        return sayings.say(
                lens,
                List.of(Saying.of(StatementKind.ITEM_PERSON)
                        .names("item", item)
                        .names("person", person)
                        .cell("state", ItemPersonState.JOINED.code())
                        .cell("role", role.code())
                        .cell("by", why.isBlank() ? name : name + ", because: " + checked(why))
                        .cell("at", Moment.of(clock.now()))
                        .build()));
    }

    /**
     * Says that an item is about nobody who is recorded: it is set aside for everybody, wherever it would be shown as not
     * joined.
     *
     * @param reason what was looked at, in the words of whoever says it
     * @return the ids of what was said, to take it back by
     * @throws KithException.Invalid when no reason is given
     * @throws KithException.Refused when it cannot be said through such a lens, or of something restricted
     */
    public List<String> setAside(Lens lens, String item, String reason) {
        checkOpen(lens);
        if (reason.strip().length() < 3) {
            throw new KithException.Invalid(
                    "Say what was looked at, in a few words that others will understand later.");
        }
        stillLoose(lens, item);
        return sayings.say(
                lens,
                List.of(Saying.of(StatementKind.DISMISSAL)
                        .cell("pattern", LooseItem.PATTERN)
                        .cell("key", item)
                        .cell("reason", checked(reason))
                        .cell("by", lens.reader().name())
                        .cell("at", Moment.of(clock.now()))
                        .build()));
    }

    private void checkOpen(Lens lens) {
        if (!open(lens, clock)) {
            throw new KithException.Refused("Whom an item is about can only be said looking from now, with all agencies"
                    + " together. Nothing was saved. Go back to now first.");
        }
    }

    private void stillLoose(Lens lens, String item) {
        Slice slice = circles.items(lens, List.of(item), VIEW);
        ItemRow row = slice.row(ItemRow.class, item);
        if (row == null) {
            throw new KithException.NotFound(
                    "This item is not recorded any more. Nothing was saved. Load the page again.");
        }
        if (row.restricted()) {
            throw new KithException.Refused(
                    "This item is restricted. Nothing was saved. Ask the agency that holds it.");
        }
        if (!slice.unlinked().items().contains(row)) {
            throw new KithException.Stale(
                    "Somebody has said meanwhile whom this item is about. Nothing was saved. Load the page again.");
        }
    }

    private static String checked(String words) {
        if (words.strip().length() > LONGEST) {
            throw new KithException.Invalid("That is too long. Say it in at most " + LONGEST + " characters.");
        }
        return words.strip();
    }
}
