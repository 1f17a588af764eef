package org.kith.review.learned;

import org.jspecify.annotations.Nullable;

/**
 * Something that can help or hinder information on its way, as the partnership’s list has it.
 *
 * @param code names it for good, whatever it is called
 * @param words neutral, so that both ways can be said of it
 * @param source which published work it comes from, or who added it and from what
 * @param where an address at which the source can be read, or null
 * @param retired whether it is offered no more; what was said with it stays
 * @param version how often the partnership has changed it; 0 as shipped
 */
public record Factor(
        String code,
        Level level,
        String words,
        String source,
        @Nullable String where,
        boolean retired,
        int version) {}
