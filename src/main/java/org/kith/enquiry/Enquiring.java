package org.kith.enquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.record.Sayings;
import org.kith.vocabulary.Rag;

/** Opens enquiries and changes their grades. Whether somebody may is the affair of whoever calls. */
public final class Enquiring {

    private final Sayings sayings;
    private final DomainClock clock;

    Enquiring(Sayings sayings, DomainClock clock) {
        this.sayings = sayings;
        this.clock = clock;
    }

    /**
     * Opens an enquiry from a referral: the enquiry and its grade with the reason, or nothing.
     *
     * @return the ids of what was said, to take it back by; the enquiry's own first
     * @throws KithException.Invalid when something is missing; it says all of it
     */
    public List<String> open(Lens lens, Referral referral) {
        return sayings.say(lens, referral.sayings(lens.reader().name(), clock.now()));
    }

    /**
     * Grades an enquiry anew; what it was graded before stays readable.
     *
     * @param before the grade that whoever changes it sees
     * @return the ids of what was said, to take it back by
     * @throws KithException.Invalid when there is no grade, no reason, or nothing would change
     */
    public List<String> grade(Lens lens, String enquiry, @Nullable Rag before, @Nullable Rag grade, String reason) {
        if (grade == null) {
            throw new KithException.Invalid("Choose a grade.");
        }
        if (grade == before) {
            throw new KithException.Invalid("It is graded " + grade.label() + " already. Choose another grade.");
        }
        if (reason.strip().length() < 3) {
            throw new KithException.Invalid("Say why, in a few words that others will understand later.");
        }
        return sayings.say(
                lens,
                List.of(Referral.graded(enquiry, grade, reason, lens.reader().name(), clock.now())));
    }
}
