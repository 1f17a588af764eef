package org.kith.review.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.ItemRow;
import org.kith.kernel.Moment;

/**
 * Something that worked: as much a part of a review as what was not joined. A sentence names agencies and nobody who works
 * there.
 *
 * @param at when it was done; null where no time is recorded
 * @param items the items it is about
 * @param used whether a decision names one of them
 */
public record Worked(Sort sort, @Nullable Moment at, String sentence, List<ItemRow> items, boolean used) {

    /** What worked, in the order in which it is told. */
    public enum Sort {
        ANSWERED("Asked for, and answered in time"),
        PASSED_ON("Passed on without being asked, and read"),
        TOGETHER("Put together across agencies"),
        HEARD("The child was heard"),
        CHECKED("Looked at again by the day agreed"),
        CHALLENGED("Challenged, and answered");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Worked {
        items = List.copyOf(items);
    }
}
