package org.kith.access;

/** What somebody may do, across all screens. Screens and services ask for an act, never for a role. */
public enum Act {
    /** Read about children and the people around them. */
    SEE_CHILDREN,
    /** Look as another agency could have seen it. */
    LOOK_AS_ANOTHER,
    /** Record information, shares, enquiries, requests, answers and decisions. */
    RECORD,
    /** Answer what one's own agency was asked, seeing no more than it was told. */
    ANSWER_REQUESTS,
    /** Judge whether records are of one person. */
    JUDGE_IDENTITY,
    /** Write review notes and reports. */
    REVIEW,
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
    /** Add and close accounts. */
    MANAGE_ACCOUNTS
}
