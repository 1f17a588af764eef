package org.kith.information.recording;

import org.kith.kernel.Moment;

/**
 * What somebody typed and has not saved. It is theirs alone: nobody else reads it, and it says nothing about anybody until
 * it is saved.
 *
 * @param corrects id of the item it corrects, or empty where it is a new one
 * @param seen the version of that item which they saw, or empty
 * @param why why they correct it, as far as they have said
 * @param number counts its changes, so that two tabs do not overwrite each other
 * @param leftAt when it was last typed at
 */
public record Draft(String corrects, String seen, String why, Recording recording, long number, Moment leftAt) {

    /** Whether it is a new item of its own: neither a correction nor another view of an item. */
    public boolean isNew() {
        return corrects.isEmpty() && recording.bearing() == null;
    }

    /** What it is kept under, beside the account and the child. */
    public String key() {
        Recording.Bearing bearing = recording.bearing();
        return !corrects.isEmpty() ? corrects : bearing == null ? "" : "beside:" + bearing.item();
    }

    /** A draft that is not kept yet. */
    public static Draft fresh(String corrects, String seen, Recording recording, Moment now) {
        return new Draft(corrects, seen, "", recording, 0, now);
    }
}
