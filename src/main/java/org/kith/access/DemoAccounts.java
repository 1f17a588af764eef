package org.kith.access;

import java.util.List;
import java.util.Set;
import org.kith.settings.KithSettings;

/**
 * Six people of the fictional authority, so that everybody can try every role. They are made at the start of a demo, and
 * only there; outside the demo they cannot sign in, even on a store that a demo has used.
 */
public final class DemoAccounts {

    /** What all of them sign in with. It guards nothing: they exist only where everything is made up. */
    public static final String PASSWORD = "calderbrook demo";

    /**
     * One of them, as the sign-in page offers them.
     *
     * @param question what they come to Kith with
     */
    public record Offer(String signInName, String displayName, Role role, String team, String question) {}

    /** The agency that the desk of the demo answers for: an account made before the sample is in can name it only so. */
    static final String DESK_OF = "Calderbrook Homes";

    private static final List<Offer> SIX = List.of(
            new Offer(
                    "asha",
                    "Asha Verma",
                    Role.ANALYST,
                    "Calderbrook MASH",
                    "A referral has come in. Who is around this child, and whom must I ask?"),
            new Offer(
                    "ben",
                    "Ben Okafor",
                    Role.PRACTITIONER,
                    "Family support, north",
                    "Who else is involved with this family, and how do I reach them?"),
            new Offer(
                    "carys",
                    "Carys Lloyd",
                    Role.REVIEWER,
                    "Safeguarding partnership",
                    "What was known, where, and what stood in the way of joining it?"),
            new Offer(
                    "dev",
                    "Dev Malik",
                    Role.STEWARD,
                    "Data and insight",
                    "Is what agencies send us usable, and linked right?"),
            new Offer(
                    "erin",
                    "Erin Walsh",
                    Role.INFORMATION_GOVERNANCE,
                    "Information governance",
                    "Who looked at what, and why?"),
            new Offer(
                    "farah",
                    "Farah Aziz",
                    Role.AGENCY_DESK,
                    DESK_OF,
                    "What has my agency been asked, what do we hold, and what do we answer?"));

    private final Accounts accounts;
    private final KithSettings settings;

    DemoAccounts(Accounts accounts, KithSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** The six, in the demo; nobody outside it. */
    public List<Offer> offered() {
        return settings.demo() ? SIX : List.of();
    }

    void makeMissing() {
        List<Offer> missing = offered().stream()
                .filter(offer -> accounts.byName(offer.signInName()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String hash = accounts.hash(PASSWORD.toCharArray());
        for (Offer offer : missing) {
            accounts.add(
                    new NewAccount(offer.signInName(), offer.displayName(), Set.of(offer.role()), null, offer.team()),
                    hash,
                    true);
        }
    }
}
