package org.kith.network.kept;

import org.kith.kernel.Moment;

/**
 * What somebody left unsaved in the picture of a child.
 *
 * @param view id of the saved view it was made from, or empty
 * @param picture the picture as text
 * @param leftAt when it was left, by the clock of the record
 */
public record ViewDraft(String view, String picture, Moment leftAt) {}
