package org.kith.review.learned;

/**
 * What somebody who was there said of themselves, and nothing of who or when: not kept, so that it cannot be found out. An
 * answer of several of these is kept as so many that nothing holds together.
 *
 * @param words of the entry of the list, as they were when it was said
 * @param sentence in their own words; may be empty
 */
public record OwnSaying(Effect effect, String factor, String words, String sentence) {}
