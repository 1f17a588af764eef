package org.kith.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.settings.KithSettings;

/**
 * People of the fictional authority, so that everybody can try every role. They are made at the start of a demo, and
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

    private static final List<Offer> ALL = List.of(
            new Offer(
                    "asha",
                    "Asha Verma",
                    Role.ANALYST,
                    "Calderbrook MASH",
                    "A referral has come in. Who is around this child, and whom must I ask?"),
            new Offer(
                    "gita",
                    "Gita Rao",
                    Role.LEAD_ANALYST,
                    "Calderbrook MASH",
                    "What waits across all children, and was every emergency one?"),
            new Offer(
                    "ben",
                    "Ben Okafor",
                    Role.PRACTITIONER,
                    "Calderbrook School Nursing",
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
                    "What has my agency been asked, what do we hold, and what do we answer?"),
            new Offer(
                    "hana",
                    "Hana Lind",
                    Role.ADMINISTRATOR,
                    "Systems",
                    "Who may sign in, and is everything set up right?"));

    private final Accounts accounts;
    private final GrantNodes grants;
    private final ReviewNodes reviews;
    private final KithSettings settings;
    private final Clock clock;

    DemoAccounts(Accounts accounts, GrantNodes grants, ReviewNodes reviews, KithSettings settings, Clock clock) {
        this.reviews = reviews;
        this.accounts = accounts;
        this.grants = grants;
        this.clock = clock;
        this.settings = settings;
    }

    /** All of them, in the demo; nobody outside it. */
    public List<Offer> offered() {
        return settings.demo() ? ALL : List.of();
    }

    /** Makes those who are not there, and gives a changed team to those who are. Asha works the worklist. */
    void makeMissing() {
        offered()
                .forEach(offer -> accounts.byName(offer.signInName())
                        .filter(node -> !offer.team().equals(node.team()))
                        .ifPresent(node -> accounts.moved(node, offer.team())));
        List<Offer> missing = offered().stream()
                .filter(offer -> accounts.byName(offer.signInName()).isEmpty())
                .toList();
        String hash = missing.isEmpty() ? "" : accounts.hash(PASSWORD.toCharArray());
        for (Offer offer : missing) {
            accounts.add(
                    new NewAccount(offer.signInName(), offer.displayName(), Set.of(offer.role()), null, offer.team()),
                    hash,
                    true);
        }
        letWorkTheList();
    }

    private void letWorkTheList() {
        String lead = id(Role.LEAD_ANALYST);
        String analyst = id(Role.ANALYST);
        if (lead != null && analyst != null && grants.findByAccount(analyst).isEmpty()) {
            grants.save(new GrantNode(
                    Ids.fresh(),
                    null,
                    analyst,
                    Grant.Kind.WORKLIST.name(),
                    analyst,
                    lead,
                    "On the hub’s rota",
                    clock.instant(),
                    null,
                    null,
                    null));
        }
    }

    /** Whether this is a demo in which nobody has opened a review yet. */
    public boolean wantsReview() {
        return settings.demo() && reviews.count() == 0;
    }

    /**
     * Opens the review that the demo begins with: the lead analyst for the reviewer, with pseudonyms.
     *
     * @param children ids of records of the children
     */
    public void openReview(List<String> children) {
        String lead = id(Role.LEAD_ANALYST);
        String reviewer = id(Role.REVIEWER);
        if (lead == null || reviewer == null) {
            return;
        }
        Instant now = clock.instant();
        reviews.save(new ReviewNode(
                Ids.fresh(),
                null,
                "Rapid review 2026/4",
                "What did each agency know of this child and its family in 2026, when, and what kept it from being put"
                        + " together? What worked, and what would help the next time?",
                children,
                List.of(reviewer),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 10, 12),
                false,
                lead,
                now,
                now.plus(Duration.ofDays(90)),
                null,
                null,
                null));
    }

    private @Nullable String id(Role role) {
        return offered().stream()
                .filter(offer -> offer.role() == role)
                .flatMap(offer -> accounts.byName(offer.signInName()).stream())
                .map(AccountNode::id)
                .findFirst()
                .orElse(null);
    }
}
