package org.kith.review;

import java.util.List;
import org.kith.access.DemoAccounts;
import org.kith.access.Lenses;
import org.kith.search.Hit;
import org.kith.search.Search;

/** The review of the demo, so that its reviewer has something to open: about the sample's first case. */
public final class DemoReview {

    /** What the sample calls the child, and by what name it is found. */
    private static final String DELIVERED = "S01-MIA";

    private static final String NAME = "Mia Adeyemi";

    private final DemoAccounts accounts;
    private final Search search;
    private final Lenses lenses;

    DemoReview(DemoAccounts accounts, Search search, Lenses lenses) {
        this.accounts = accounts;
        this.search = search;
        this.lenses = lenses;
    }

    /** Makes it where it is a demo, the sample is in, and there is none yet. */
    public void makeMissing() {
        if (accounts.wantsReview()) {
            List<String> children = search.find(lenses.system("Opening the review of the demo"), NAME).people().stream()
                    .filter(hit -> DELIVERED.equals(hit.row().delivered()))
                    .map(Hit::thing)
                    .toList();
            if (!children.isEmpty()) {
                accounts.openReview(children);
            }
        }
    }
}
