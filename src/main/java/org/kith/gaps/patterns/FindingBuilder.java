package org.kith.gaps.patterns;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.PersonRef;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.gaps.Evidence;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.Strength;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;

/** Gathers what a finding carries; rows named as evidence also say when they became known. */
final class FindingBuilder {

    private final String pattern;
    private final FindingKey key;
    private final Set<PersonRef> children = new LinkedHashSet<>();
    private final Set<FindingKey.Part> about = new LinkedHashSet<>();
    private final SortedSet<String> agencies = new TreeSet<>();
    private final SortedSet<String> items = new TreeSet<>();
    private final SortedSet<String> requests = new TreeSet<>();
    private final SortedSet<String> enquiries = new TreeSet<>();
    private final Set<Evidence> evidence = new LinkedHashSet<>();
    private @Nullable AgencyType agencyType;
    private @Nullable Strength strength;
    private List<String> rules = List.of();
    private @Nullable Instant overdueSince;
    private String sentence = "";
    private String question = "";
    private String ask = "";
    private String refutedBy = "";

    private FindingBuilder(String pattern, FindingKey key) {
        this.pattern = pattern;
        this.key = key;
    }

    /** Begins a finding of a pattern; its key has the parts of the catalogue's last column, in that order. */
    static FindingBuilder of(String pattern, FindingKey.Part... key) {
        return new FindingBuilder(pattern, FindingKey.of(key));
    }

    FindingBuilder child(Person child) {
        children.add(child.ref());
        return this;
    }

    FindingBuilder children(Collection<Person> those) {
        those.forEach(this::child);
        return this;
    }

    FindingBuilder about(Person person) {
        about.add(FindingKey.who(person));
        return this;
    }

    FindingBuilder about(Collection<Person> people) {
        people.forEach(this::about);
        return this;
    }

    FindingBuilder household(String id) {
        about.add(FindingKey.thing(id));
        return this;
    }

    FindingBuilder agency(String id) {
        agencies.add(id);
        return this;
    }

    FindingBuilder agencies(Collection<String> ids) {
        agencies.addAll(ids);
        return this;
    }

    FindingBuilder agencyType(@Nullable AgencyType type) {
        agencyType = type;
        return this;
    }

    /** Rows the pattern compares: items, requests and enquiries are listed, the others only date the evidence. */
    FindingBuilder evidence(Collection<? extends Row> rows) {
        rows.forEach(this::evidence);
        return this;
    }

    FindingBuilder evidence(Row row) {
        switch (row) {
            case ItemRow item -> items.add(item.id());
            case RequestRow request -> requests.add(request.id());
            case EnquiryRow enquiry -> enquiries.add(enquiry.id());
            default -> {}
        }
        evidence.add(Evidence.of(row));
        return this;
    }

    /** A row of which one cell is compared that became known at a time of its own, such as a name. */
    FindingBuilder evidence(Row row, @Nullable Moment known) {
        evidence(row);
        evidence.add(new Evidence(row.id(), known));
        return this;
    }

    FindingBuilder strength(@Nullable Strength value) {
        strength = value;
        return this;
    }

    /** Codes of the rules that fired, the one whose words the question uses first. */
    FindingBuilder rules(List<String> codes) {
        rules = List.copyOf(codes);
        return this;
    }

    FindingBuilder overdueSince(Instant instant) {
        overdueSince = instant;
        return this;
    }

    FindingBuilder says(String text) {
        sentence = text;
        return this;
    }

    FindingBuilder asks(String what, String whom) {
        question = what;
        ask = whom;
        return this;
    }

    FindingBuilder refutedBy(String text) {
        refutedBy = text;
        return this;
    }

    Finding build() {
        return new Finding(
                pattern,
                key,
                List.copyOf(children),
                List.copyOf(about),
                List.copyOf(agencies),
                agencyType,
                List.copyOf(items),
                List.copyOf(requests),
                List.copyOf(enquiries),
                sentence,
                question,
                ask,
                refutedBy,
                strength,
                rules,
                overdueSince,
                List.copyOf(evidence));
    }
}
