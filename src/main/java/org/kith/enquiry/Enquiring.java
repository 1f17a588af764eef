package org.kith.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.Coded;
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
     * What came of a referral.
     *
     * @param child id of a record of the child
     * @param ids of all that was said, to take it back by
     */
    public record Opened(String child, List<String> ids) {}

    /**
     * Opens an enquiry from a referral, with whom and what it tells of: all of it in one act, or nothing.
     *
     * @param kept by the code of what was unlikely why it is kept as told
     * @throws KithException.Invalid when something is missing or wrong, or something unlikely has no reason; it says all
     *     of it
     * @throws KithException.NotFound when somebody recognised does not exist, or not for them
     */
    public Opened open(Lens lens, Told told, Referral referral, Map<String, String> kept) {
        Instant now = clock.now();
        LocalDate today = LondonTime.day(now);
        List<String> problems =
                new ArrayList<>(ToldChecks.problems(told.child(), true, today).values());
        told.others()
                .forEach(other ->
                        problems.addAll(ToldChecks.problems(other, false, today).values()));
        problems.addAll(referral.problems());
        List<String> reasons = new ArrayList<>();
        for (ToldChecks.Unlikely each : ToldChecks.unlikely(told, today)) {
            String reason = kept.getOrDefault(each.code(), "").strip();
            if (reason.isEmpty()) {
                problems.add(each.question());
            } else {
                reasons.add(each.question().split("\\. ", 2)[0] + ": " + reason);
            }
        }
        String agency = referral.agency();
        if (!problems.isEmpty() || agency == null) {
            throw new KithException.Invalid(String.join(" ", problems));
        }
        List<Saying> said = new ArrayList<>(told.sayings(agency, now));
        said.addAll(referral.about(told.childInTheAct())
                .keeping(reasons)
                .sayings(lens.reader().name(), now));
        List<String> ids = sayings.say(lens, said);
        return new Opened(told.childIsNew() ? ids.getFirst() : told.childInTheAct(), ids);
    }

    /**
     * Grades an enquiry anew; what it was graded before stays readable.
     *
     * @param before the grade that whoever changes it sees
     * @return the ids of what was said, to take it back by
     * @throws KithException.Invalid when there is no grade, no reason, or nothing would change
     * @throws KithException.Stale when it was graded otherwise meanwhile
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
                List.of(Referral.graded(enquiry, grade, reason, lens.reader().name(), clock.now())),
                null,
                writing -> checkStillGraded(writing, enquiry, before));
    }

    private record Given(@Nullable Rag rag, @Nullable Moment at) {}

    /** The latest, and of one time the most urgent: as everywhere else. */
    private static final Comparator<Given> LATEST = Comparator.comparing(
                    Given::at, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
            .thenComparing(Given::rag, Comparator.nullsFirst(Comparator.<Rag>reverseOrder()));

    /** Of two who grade at once the second learns of the first. */
    private static void checkStillGraded(GraphWriter.Writing writing, String enquiry, @Nullable Rag before) {
        writing
                .rows(
                        EnquiryCypher.HOLD_GRADE,
                        Map.of("id", enquiry),
                        row -> new Given(Coded.find(Rag.class, row.text("rag")).orElse(null), row.momentOrNull("at")))
                .stream()
                .max(LATEST)
                .filter(now -> now.rag() != before)
                .ifPresent(now -> {
                    // How, by whom and why the page says, to those who may read it: the enquiry may be restricted.
                    throw new KithException.Stale(
                            "The grade was changed meanwhile. Nothing was saved; what you wrote is"
                                    + " kept. Close this, load the page again, and begin anew if you would still change it.");
                });
    }
}
