package org.kith.access;

/** What somebody may do, across all screens. Screens and services ask for an act, never for a role. */
public enum Act {
    /** Read about children and the people around them. */
    SEE_CHILDREN,
    /** Work the list of what is not joined across the authority's children. */
    SEE_WORKLIST,
    /** See what agencies leave empty in what they deliver. */
    SEE_DATA_QUALITY,
    /** See what is found, asked and set aside over the whole authority, in counts that tell of nobody. */
    SEE_PARTNERSHIP,
    /** Let named analysts work that list. */
    GRANT_WORKLIST,
    /** Open a family in an emergency, for some hours, on record and looked at afterwards. */
    BREAK_GLASS,
    /** Look at what others opened in an emergency, and say whether it was right. */
    REVIEW_EMERGENCIES,
    /** Look as another agency could have seen it. */
    LOOK_AS_ANOTHER,
    /** Record information, shares, enquiries, requests, answers and decisions. */
    RECORD,
    /** Answer what one's own agency was asked, seeing no more than it was told. */
    ANSWER_REQUESTS,
    /** Judge whether records are of one person. */
    JUDGE_IDENTITY,
    /** Confirm at once, after seeing all of them, records that carry the same identifier. */
    CONFIRM_IDENTIFIERS,
    /** Read named reviews, write their notes and reports. */
    REVIEW,
    /** Open named reviews, say who reads them, extend and close them. */
    OPEN_REVIEW,
    /** Make the pack that answers a person who asks what is recorded about them. */
    ANSWER_SUBJECT_ACCESS,
    /** Take deliveries in, send extracts out. */
    EXCHANGE,
    /** Set what the authority sets: calendars, rules on and off. */
    CHANGE_SETTINGS,
    /** Read who looked at what, and why. */
    READ_THE_RECORD_OF_READS,
    /** Clear named accounts for what is sealed. */
    GRANT_CLEARANCE,
    /** See whose record is due for review, decide to keep, hold or propose its deletion. */
    REVIEW_RETENTION,
    /** Countersign the deletion of a record, and carry it out. */
    COUNTERSIGN_DELETION,
    /** Read the papers that say what this installation does, and record that they were approved. */
    READ_PAPERS,
    /** Add and close accounts. */
    MANAGE_ACCOUNTS
}
