package org.kith.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.kith.access.Account;
import org.kith.access.Looking;
import org.kith.access.SignedIn;
import org.kith.kernel.KithException;
import org.kith.kernel.OnRecord;
import org.kith.kernel.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts on record that a request was turned away before any page saw it: too many, too large, without its token, or a socket from
 * another site. Of the same account or address and for the same cause once a minute: whoever floods Kith does not fill its
 * record. They are turned away all the same where it cannot be recorded, for nothing is shown.
 */
final class TurnedAway {

    static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(TurnedAway.class);
    private static final String VIEW = "requests turned away";
    private static final int MOST = 10_000;

    private final OnRecord onRecord;
    private final Clock clock;
    private final Map<String, Instant> noted = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    TurnedAway(OnRecord onRecord, Clock clock) {
        this.onRecord = onRecord;
        this.clock = clock;
    }

    /**
     * @param why in the program's own words
     */
    void note(HttpServletRequest request, String why) {
        Account account = Looking.signedIn().map(SignedIn::account).orElse(null);
        String who = account == null ? "address " + request.getRemoteAddr() : account.id();
        Instant now = clock.instant();
        synchronized (noted) {
            Instant last = noted.get(who + " " + why);
            if (last != null && now.isBefore(last.plus(AGAIN_AFTER))) {
                return;
            }
            noted.put(who + " " + why, now);
        }
        try {
            onRecord.note(new OnRecord.Happening(
                    OnRecord.Deed.REFUSED,
                    account == null ? null : new Reader(account.id(), account.displayName(), false),
                    VIEW,
                    Set.of(),
                    why));
        } catch (KithException unreachable) {
            LOG.warn("A request was turned away ({}); that could not be put on record", why);
        }
    }
}
