package org.kith.access;

import java.util.List;
import java.util.Set;
import org.kith.settings.KithSettings;

/**
 * Five people of the fictional authority, so that everybody can try every role. They are made at the start of a demo, and
 * only there; outside the demo they cannot sign in, even on a store that a demo has used.
 */
public final class DemoAccounts {

    /** What all five sign in with. It guards nothing: they exist only where everything is made up. */
    public static final String PASSWORD = "calderbrook demo";

    /**
     * One of the five, as the sign-in page offers them.
     *
     * @param question what they come to Kith with
     */
    public record Offer(String signInName, String displayName, Role role, String team, String question) {}

    private static final List<Offer> FIVE = List.of(
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
                    "Who looked at what, and why?"));

    private final Accounts accounts;
    private final KithSettings settings;

    DemoAccounts(Accounts accounts, KithSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** The five, in the demo; nobody outside it. */
    public List<Offer> offered() {
        return settings.demo() ? FIVE : List.of();
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
