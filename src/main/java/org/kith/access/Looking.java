package org.kith.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.kernel.PlainText;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever is at the screen now: who they are, why they look, from when, through whose eyes, what they may do. */
public final class Looking {

    private static final int LONGEST_PURPOSE = 200;

    private final Standings standings;
    private final Look.Holder tab;

    Looking(Standings standings, Look.Holder tab) {
        this.standings = standings;
        this.tab = tab;
    }

    /** Whoever is signed in, if anybody is. */
    public static Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /**
     * Their account as it stands now.
     *
     * @throws KithException.Refused when nobody is signed in, or the account was closed meanwhile
     */
    public Account account() {
        return standings.account(session().account().id());
    }

    public boolean may(Act act) {
        return signedIn().filter(who -> !who.passwordToChange()).isPresent()
                && standings.may(account().id(), act);
    }

    /**
     * @return the account of whoever is signed in
     * @throws KithException.Refused when they may not do it
     */
    public Account require(Act act) {
        Account account = account();
        if (!may(act)) {
            throw new KithException.Refused(
                    "Your role does not do this. If it should, ask whoever looks after accounts.");
        }
        return account;
    }

    /** Why they look, once they have said so. */
    public Optional<String> purpose() {
        return signedIn().flatMap(SignedIn::purpose);
    }

    /**
     * Notes why they look, for the rest of this session or until they say otherwise.
     *
     * @throws KithException.Invalid when it says nothing or too much
     */
    public void purpose(String words) {
        String purpose = PlainText.typed(words);
        if (purpose.length() < 3 || purpose.length() > LONGEST_PURPOSE) {
            throw new KithException.Invalid("Say why you look, in a few words.");
        }
        session().purpose(purpose);
    }

    /** They read within this review from now on; it is why they look. */
    void enter(Review review) {
        session().review(review.id());
        purpose("Review: " + review.title());
    }

    /**
     * The review within which they read: the one they opened last in this session, or the only one there is for them. Empty
     * for who reaches records in another way.
     */
    public Optional<Review> review() {
        return signedIn().flatMap(signedIn -> standings.review(account().id(), signedIn.review()));
    }

    /** From when and through whose eyes they look; a look their role does not give is their own instead. */
    public Look look() {
        Look look = tab.look();
        return mayLookThrough(look.eyes()) ? look : new Look(look.day(), null);
    }

    /**
     * Whether their role gives them these eyes.
     *
     * @param eyes internal id of an agency, or null for all together
     */
    public boolean mayLookThrough(@Nullable String eyes) {
        return new Look(null, eyes).ownEyes(session().account().agency()) || may(Act.LOOK_AS_ANOTHER);
    }

    /** Whether what is recorded may be changed from here: now, through one's own eyes, and in a role that records. */
    public boolean mayRecord() {
        Look look = look();
        return look.isNow() && look.ownEyes(session().account().agency()) && may(Act.RECORD);
    }

    /**
     * Takes along who is signed in here, to threads that know nobody.
     *
     * @return runs work as whoever is signed in now
     */
    public static Consumer<Runnable> carrier() {
        SecurityContext here = SecurityContextHolder.getContext();
        return work -> new DelegatingSecurityContextRunnable(work, here).run();
    }

    /** Whether a day can be looked back to. */
    public static boolean canLookBackTo(LocalDate day, LocalDate today) {
        return day.isBefore(today);
    }

    SignedIn session() {
        return signedIn().orElseThrow(() -> new KithException.Refused("Nobody is signed in. Sign in to go on."));
    }
}
