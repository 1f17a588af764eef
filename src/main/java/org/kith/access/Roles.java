package org.kith.access;

/** The codes of {@link Role}, for annotations on screens: {@code @RolesAllowed({Roles.ANALYST, Roles.REVIEWER})}. */
public final class Roles {

    public static final String ANALYST = "ANALYST";
    public static final String LEAD_ANALYST = "LEAD_ANALYST";
    public static final String PRACTITIONER = "PRACTITIONER";
    public static final String REVIEWER = "REVIEWER";
    public static final String STEWARD = "STEWARD";
    public static final String INFORMATION_GOVERNANCE = "INFORMATION_GOVERNANCE";
    public static final String AGENCY_DESK = "AGENCY_DESK";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
