package org.kith.workspace;

import java.util.List;
import org.kith.access.Looking;
import org.kith.circle.CircleReader;
import org.kith.enquiry.Asking;
import org.kith.enquiry.Enquiring;
import org.kith.enquiry.Referral;
import org.kith.enquiry.Told;
import org.kith.enquiry.ui.KeptForm;
import org.kith.identity.PossibleMatches;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.record.Sayings;
import org.kith.record.Unsaved;
import org.kith.search.Hit;
import org.kith.search.Search;
import org.springframework.stereotype.Component;

/** What taking a referral needs, on whatever page it is taken. */
@Component
record ReferralDesk(
        Enquiring enquiring,
        Asking asking,
        Search search,
        PossibleMatches matches,
        CircleReader circles,
        Unsaved unsaved,
        Looking looking,
        CurrentLens current,
        Sayings sayings,
        DomainClock clock) {

    /** Whether a referral can be taken from here: now, through one's own eyes, by those whose role records. */
    boolean may() {
        return actions().may();
    }

    GapActions actions() {
        return new GapActions(looking, current, sayings, clock, asking);
    }

    /**
     * Keeps what is typed in a form.
     *
     * @param about id of the record it is about, or {@link Unsaved#NOTHING_YET}
     * @param form names the form among all that are about it
     */
    KeptForm kept(String about, String form) {
        return new KeptForm(unsaved, () -> actions().writing(), clock, about, form);
    }

    /** Who somebody told of may be; one for each form. */
    PossiblePeople possible() {
        return new PossiblePeople(search, matches, circles);
    }

    /** Homes by what is typed of their address. */
    List<Hit> homes(String typed) {
        return search.find(current.lens(), typed).households();
    }

    Enquiring.Opened open(Told told, Referral referral, java.util.Map<String, String> kept) {
        return enquiring.open(actions().writing(), told, referral, kept);
    }
}
