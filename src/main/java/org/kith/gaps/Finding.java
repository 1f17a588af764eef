package org.kith.gaps;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.circle.DismissalRow;
import org.kith.circle.PersonRef;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;

/**
 * One gap: what was not joined, the evidence, and the question that would close it. It says what is recorded, never what
 * people did or failed to do.
 *
 * @param pattern which pattern of the catalogue
 * @param key what it is about; one finding per pattern and key
 * @param children every child it concerns
 * @param about the people and households it is about
 * @param agencies ids of agencies that are evidence; of {@code agency-not-asked}, the involved ones not asked
 * @param agencyType the type of agency to ask, where the pattern has one
 * @param items ids of items that are evidence
 * @param requests ids of requests that are evidence
 * @param enquiries ids of enquiries that are evidence
 * @param sentence plain English, one sentence, with dates
 * @param question what to ask
 * @param ask whom
 * @param refutedBy what would make this no longer a gap
 * @param strength how firmly a rule asks; null where no rule has one
 * @param rules codes of the rules of {@code expected-agencies.csv} that fired for it, the one whose words its question uses
 *     first; empty where none did, as for an agency that is only known to be involved, and of patterns without rules
 * @param overdueSince when a clock ran out, where the finding has one
 * @param evidence the rows the pattern compared, with when they became known
 */
public record Finding(
        String pattern,
        FindingKey key,
        List<PersonRef> children,
        List<FindingKey.Part> about,
        List<String> agencies,
        @Nullable AgencyType agencyType,
        List<String> items,
        List<String> requests,
        List<String> enquiries,
        String sentence,
        String question,
        String ask,
        String refutedBy,
        @Nullable Strength strength,
        List<String> rules,
        @Nullable Instant overdueSince,
        List<Evidence> evidence) {

    public Finding {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(key, "key");
        children = List.copyOf(children);
        about = List.copyOf(about);
        agencies = List.copyOf(agencies);
        items = List.copyOf(items);
        requests = List.copyOf(requests);
        enquiries = List.copyOf(enquiries);
        rules = List.copyOf(rules);
        evidence = List.copyOf(evidence);
        for (String text : List.of(sentence, question, ask, refutedBy)) {
            if (text.isBlank()) {
                throw new IllegalArgumentException(
                        pattern + ": a finding says what, asks what and whom, and what ends it");
            }
        }
    }

    /** When the newest of its evidence became known; empty when all of it was always known. */
    public Optional<Moment> newestEvidence() {
        return evidence.stream()
                .flatMap(row -> Optional.ofNullable(row.known()).stream())
                .max(Moment::compareTo);
    }

    /** Whether another is about the same: one finding stands per pattern and key. */
    public boolean same(Finding other) {
        return pattern.equals(other.pattern) && key.equals(other.key);
    }

    /** The newest of the evidence that became known after a dismissal; empty when none did. */
    Optional<Evidence> newestEvidence(DismissalRow after) {
        Moment at = after.at();
        return at == null
                ? Optional.empty()
                : evidence.stream()
                        .filter(row -> row.after(at))
                        .max(Comparator.comparing(Evidence::known, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** The same finding in other words. */
    Finding said(UnaryOperator<String> words) {
        return new Finding(
                pattern,
                key,
                children,
                about,
                agencies,
                agencyType,
                items,
                requests,
                enquiries,
                words.apply(sentence),
                words.apply(question),
                words.apply(ask),
                words.apply(refutedBy),
                strength,
                rules,
                overdueSince,
                evidence);
    }

    /** The same finding about fewer children. */
    Finding forChildren(List<PersonRef> fewer) {
        return new Finding(
                pattern,
                key,
                fewer,
                about,
                agencies,
                agencyType,
                items,
                requests,
                enquiries,
                sentence,
                question,
                ask,
                refutedBy,
                strength,
                rules,
                overdueSince,
                evidence);
    }
}
