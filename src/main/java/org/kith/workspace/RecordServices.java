package org.kith.workspace;

import org.kith.access.Looking;
import org.kith.enquiry.Notebook;
import org.kith.information.recording.Drafts;
import org.kith.information.recording.Recordings;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.record.NewsFeed;
import org.kith.record.Tellings;
import org.springframework.stereotype.Component;

/** What recording on the pages of a child is made from, and learning what others record. */
@Component
record RecordServices(
        Recordings recordings,
        Drafts drafts,
        Tellings tellings,
        NewsFeed news,
        Notebook notebook,
        Looking looking,
        CurrentLens current,
        DomainClock clock,
        ReferralDesk referrals) {}
