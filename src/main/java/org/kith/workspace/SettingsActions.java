package org.kith.workspace;

import java.util.Map;
import java.util.Optional;
import org.kith.access.Account;
import org.kith.access.Act;
import org.kith.access.Look;
import org.kith.access.Looking;
import org.kith.gaps.RuleBook;
import org.kith.gaps.RuleYield;
import org.kith.gaps.RuleYields;
import org.kith.kernel.AsOf;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Reader;
import org.kith.settings.ClockSetting;
import org.kith.settings.ClockSettings;
import org.kith.uikit.Dates;
import org.kith.vocabulary.AgencyType;
import org.springframework.stereotype.Component;

/**
 * What whoever is at the screen may do about settings. Everybody reads them; those whose role changes settings change
 * them, looking from now and through their own eyes, as everywhere else.
 */
@Component
final class SettingsActions {

    private final Looking looking;
    private final CurrentLens current;
    private final RuleBook rules;
    private final ClockSettings clocks;
    private final RuleYields yields;
    private final DomainClock clock;

    SettingsActions(
            Looking looking,
            CurrentLens current,
            RuleBook rules,
            ClockSettings clocks,
            RuleYields yields,
            DomainClock clock) {
        this.looking = looking;
        this.current = current;
        this.rules = rules;
        this.clocks = clocks;
        this.yields = yields;
        this.clock = clock;
    }

    /** Whether whoever looks may change settings from here. */
    boolean may() {
        Look look = looking.look();
        return looking.may(Act.CHANGE_SETTINGS)
                && look.isNow()
                && look.ownEyes(looking.account().agency());
    }

    /** The name that stands beside what they do. */
    String name() {
        return looking.account().displayName();
    }

    java.time.LocalDate today() {
        return clock.today();
    }

    /** The rules as they stand now, whichever process somebody changed them in. */
    RuleBook rules() {
        rules.refresh();
        return rules;
    }

    /** The clocks as they stand now. */
    ClockSettings clocks() {
        clocks.refresh();
        return clocks;
    }

    /**
     * What asking brought up to now, by kind of agency; empty for whoever does not read about children, and for whoever
     * looks through another agency's eyes, which see only their own part.
     */
    Optional<Map<AgencyType, RuleYield>> yields() {
        if (!looking.may(Act.SEE_CHILDREN)) {
            return Optional.empty();
        }
        Lens lens = current.lens();
        return lens.viewpoint().only().isPresent()
                ? Optional.empty()
                : Optional.of(yields.of(lens.asOf(AsOf.at(clock.now()))));
    }

    /**
     * Switches a rule on or off.
     *
     * @throws KithException.Refused when they may not
     * @throws KithException.Invalid when no reason is given
     */
    void choose(String rule, boolean on, String reason) {
        rules.choose(rule, on, changing(), reason);
    }

    /**
     * Sets the clocks.
     *
     * @throws KithException.Refused when they may not
     * @throws KithException.Invalid when no reason is given
     */
    void set(ClockSetting setting, String reason) {
        clocks.set(setting, changing(), reason);
    }

    private Reader changing() {
        Account account = looking.require(Act.CHANGE_SETTINGS);
        if (!may()) {
            throw new KithException.Refused(
                    "Nothing was changed. Settings are changed looking from now and through your own eyes.");
        }
        return new Reader(account.id(), account.displayName(), false);
    }

    /** "13 October 2026, 10:12, by Dev Malik: “…”". */
    static String words(org.kith.settings.Decided decided) {
        return when(decided) + ", by " + decided.by() + ": “" + decided.reason() + "”";
    }

    static String when(org.kith.settings.Decided decided) {
        var at = org.kith.kernel.Moment.of(decided.at());
        return Dates.day(at.day()) + ", " + Dates.time(at);
    }
}
