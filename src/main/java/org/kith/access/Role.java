package org.kith.access;

import java.util.List;

/** What somebody uses Kith for. A role opens screens; it never opens anything sealed. */
public enum Role {
    ANALYST(
            "MASH analyst",
            "Screening a referral",
            "Screening a referral",
            "Preparing a strategy discussion",
            "Answering a request from another agency"),
    LEAD_ANALYST(
            "Lead analyst",
            "Leading the hub’s day",
            "Leading the hub’s day",
            "Screening a referral",
            "Looking at what was opened in an emergency"),
    PRACTITIONER(
            "Practitioner",
            "Working with this family",
            "Working with this family",
            "Preparing a visit or meeting",
            "Answering a request from another agency"),
    REVIEWER(
            "Reviewer",
            "Reviewing practice for the partnership",
            "Reviewing practice for the partnership",
            "Rapid review",
            "Local child safeguarding practice review"),
    STEWARD(
            "Data steward",
            "Checking what agencies delivered",
            "Checking what agencies delivered",
            "Reviewing which records are one person",
            "Correcting a record"),
    INFORMATION_GOVERNANCE(
            "Information governance",
            "Checking who looked at what",
            "Checking who looked at what",
            "Answering a subject access request",
            "Looking into a report of misuse"),
    AGENCY_DESK("Agency desk", "Answering a request from another agency", "Answering a request from another agency"),
    ADMINISTRATOR("Administrator", "Looking after accounts", "Looking after accounts");

    private final String label;
    private final String usualPurpose;
    private final List<String> purposes;

    Role(String label, String usualPurpose, String... purposes) {
        this.label = label;
        this.usualPurpose = usualPurpose;
        this.purposes = List.of(purposes);
    }

    public String label() {
        return label;
    }

    /** Why somebody of this role usually looks: what the demo begins with. */
    public String usualPurpose() {
        return usualPurpose;
    }

    /** Purposes offered when somebody is asked why they look; they may write their own. */
    public List<String> purposes() {
        return purposes;
    }

    /** The role as Spring Security and {@code @RolesAllowed} know it. */
    String authority() {
        return "ROLE_" + name();
    }
}
