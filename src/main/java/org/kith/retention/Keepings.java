package org.kith.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Account;
import org.kith.access.Act;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.circle.CircleReader;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.OnRecord;
import org.kith.kernel.PlainText;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Touched;
import org.kith.record.Forgetting;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * When whose record is to be looked at, and what was decided about keeping it. Lead analysts decide; they see names here and
 * no words of anything recorded.
 */
public final class Keepings {

    /** So many old records are looked at for one list, the oldest first. */
    public static final int MANY = 1_000;

    private static final String VIEW = "due for review";

    private final GraphReader reader;
    private final CircleReader circles;
    private final GraphWriter writer;
    private final Lenses lenses;
    private final Looking looking;
    private final Periods periods;
    private final OnRecord onRecord;
    private final DomainClock domain;
    private final Clock clock;

    Keepings(
            GraphReader reader,
            CircleReader circles,
            GraphWriter writer,
            Lenses lenses,
            Looking looking,
            Periods periods,
            OnRecord onRecord,
            DomainClock domain,
            Clock clock) {
        this.reader = reader;
        this.circles = circles;
        this.writer = writer;
        this.lenses = lenses;
        this.looking = looking;
        this.periods = periods;
        this.onRecord = onRecord;
        this.domain = domain;
        this.clock = clock;
    }

    /**
     * Somebody's record, as it stands for its review.
     *
     * @param id smallest id of their records
     * @param records ids of their records, as far as they exist for whoever asks
     * @param name what they are called
     * @param review when it is due and by which class
     * @param open whether an enquiry or the work of a service is open
     * @param decisions what was decided about keeping it, latest first
     */
    public record Kept(
            String id,
            Set<String> records,
            String name,
            @Nullable LocalDate born,
            Review review,
            boolean open,
            List<Keeping> decisions) {

        /** Whether something holds it, whatever its date. */
        public boolean held() {
            for (Keeping decision : decisions) {
                if (decision.what() == Keeping.What.LIFT) {
                    return false;
                }
                if (decision.what() == Keeping.What.HOLD) {
                    return true;
                }
            }
            return false;
        }

        /** The day to which it was decided to keep it, if that is later than its review date. */
        public Optional<LocalDate> keptUntil() {
            return decisions.stream()
                    .filter(decision -> decision.what() == Keeping.What.KEEP)
                    .map(Keeping::until)
                    .filter(java.util.Objects::nonNull)
                    .findFirst();
        }

        boolean due(LocalDate today) {
            return review.due(today)
                    && !held()
                    && keptUntil().map(until -> !until.isAfter(today)).orElse(true);
        }
    }

    /** Whose record is due for review today, the oldest first. */
    public List<Kept> due() {
        Lens lens = lenses.lens(Act.REVIEW_RETENTION);
        LocalDate today = domain.today();
        List<RetentionClass> classes = periods.classes();
        int shortest = classes.stream()
                .filter(one -> one.years() != null)
                .mapToInt(one -> Math.max(1, one.years() == null ? 1 : one.years()))
                .min()
                .orElse(Periods.LONGEST);
        List<Kept> found = reader.read(lens, VIEW, reading -> {
            List<String> candidates = reading.rows(
                    RetentionCypher.CANDIDATES,
                    Map.of(
                            "bornBefore", today.minusYears(Math.min(shortest, 18)),
                            "diedBefore", today.minusYears(1),
                            "many", MANY),
                    row -> row.text("id"));
            Map<String, Kept> due = new LinkedHashMap<>();
            for (Kept kept : kept(reading, candidates, classes)) {
                if (kept.due(today)) {
                    reading.touch(StatementKind.PERSON_RECORD.label(), kept.id());
                    due.put(kept.id(), kept);
                }
            }
            return List.copyOf(due.values());
        });
        return found.stream().filter(kept -> !barred(lens, kept.records())).toList();
    }

    /**
     * One person's record.
     *
     * @throws KithException.NotFound where they do not exist, or do not exist for whoever is signed in
     */
    public Kept of(String person) {
        Lens lens = lenses.lens(Act.REVIEW_RETENTION);
        Kept kept = reader.read(lens, VIEW, reading -> {
                    Optional<Kept> found = kept(reading, List.of(person), periods.classes()).stream()
                            .findFirst();
                    found.ifPresent(one -> reading.touch(StatementKind.PERSON_RECORD.label(), one.id()));
                    return found;
                })
                .orElseThrow(() -> new KithException.NotFound("There is no such page."));
        if (barred(lens, kept.records())) {
            throw new KithException.OutsideRemit(KithException.OutsideRemit.Why.BARRED, null);
        }
        return kept;
    }

    /** Whether a bar shuts them, or somebody they are kin to, for whoever asks; no contact need be named for a review. */
    private boolean barred(Lens lens, Set<String> records) {
        Set<String> barred = lens.remit().barred();
        if (barred.isEmpty()) {
            return false;
        }
        Remit everybodyElse = new Remit(true, null, null, Set.of(), barred, true, true, null, Set.of());
        return records.stream().anyMatch(record -> !circles.opens(lens.within(everybodyElse), record));
    }

    private List<Kept> kept(GraphReader.Reading reading, List<String> people, List<RetentionClass> classes) {
        Recorded recorded = Recorded.of(reading, people);
        Map<String, List<Review>> children = children(reading, recorded, classes);
        Map<String, List<Keeping>> decided = decisions(recorded.records());
        List<Kept> all = new ArrayList<>();
        for (List<StatementRow> records : recorded.people()) {
            Set<String> ids =
                    records.stream().map(StatementRow::id).collect(Collectors.toCollection(java.util.TreeSet::new));
            Facts facts = recorded.facts(records);
            Review review = Review.of(facts, classes);
            if (!facts.child()) {
                for (String id : ids) {
                    for (Review child : children.getOrDefault(id, List.of())) {
                        review = review.notBefore(child);
                    }
                }
            }
            List<Keeping> decisions = ids.stream()
                    .flatMap(id -> decided.getOrDefault(id, List.of()).stream())
                    .sorted(java.util.Comparator.comparing(Keeping::at).reversed())
                    .toList();
            all.add(new Kept(ids.iterator().next(), ids, name(records), facts.born(), review, facts.open(), decisions));
        }
        return all;
    }

    /** The reviews of children recorded as kin, by the record of the grown person: their record goes with no child's. */
    private static Map<String, List<Review>> children(
            GraphReader.Reading reading, Recorded recorded, List<RetentionClass> classes) {
        Map<String, Set<String>> kin = new HashMap<>();
        Set<String> all = new HashSet<>();
        reading.rows(RetentionCypher.CHILDREN_OF, Map.of("ids", List.copyOf(recorded.records())), row -> {
            all.add(row.text("child"));
            return kin.computeIfAbsent(row.text("record"), missing -> new HashSet<>())
                    .add(row.text("child"));
        });
        Recorded theirs = Recorded.of(reading, all);
        Map<String, Review> reviews = new HashMap<>();
        for (List<StatementRow> records : theirs.people()) {
            Review review = Review.of(theirs.facts(records), classes);
            records.forEach(record -> reviews.put(record.id(), review));
        }
        Map<String, List<Review>> byRecord = new HashMap<>();
        kin.forEach((record, children) -> byRecord.put(
                record,
                children.stream()
                        .map(reviews::get)
                        .filter(java.util.Objects::nonNull)
                        .toList()));
        return byRecord;
    }

    private static String name(List<StatementRow> records) {
        return records.stream()
                .map(row -> (row.cells().textOrEmpty("given_names") + " "
                                + row.cells().textOrEmpty("family_name"))
                        .strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("No name recorded");
    }

    private Map<String, List<Keeping>> decisions(Collection<String> ids) {
        Map<String, List<Keeping>> decisions = new HashMap<>();
        writer.write(writing -> {
            decisions.clear();
            return writing.rows(RetentionCypher.KEEPINGS, Map.of("ids", List.copyOf(ids)), row -> {
                Map<String, Object> node = row.properties("keeping");
                return decisions
                        .computeIfAbsent((String) Periods.value(node, "person"), missing -> new ArrayList<>())
                        .add(new Keeping(
                                Keeping.What.valueOf((String) Periods.value(node, "what")),
                                (LocalDate) node.get("until"),
                                (String) Periods.value(node, "reason"),
                                (String) Periods.value(node, "by"),
                                ((Moment) Periods.value(node, "at")).instant()));
            });
        });
        return decisions;
    }

    /** Whether a hold stands at one of these, whoever put it there, so that nobody deletes what another has held. */
    boolean heldByAnybody(Collection<String> ids) {
        return decisions(ids).values().stream()
                .anyMatch(of -> new Kept("", Set.of(), "", null, new Review(List.of(), null, null), false, of).held());
    }

    /**
     * Decides to keep a record.
     *
     * @param until to which day; null for a hold and its lifting
     * @throws KithException.Invalid without a reason, or with a day that is not to come
     */
    public void decide(String person, Keeping.What what, @Nullable LocalDate until, String reason) {
        Account account = looking.require(Act.REVIEW_RETENTION);
        Kept kept = of(person);
        if (reason.isBlank()) {
            throw new KithException.Invalid("Say why: whoever reads this later was not there.");
        }
        if (what == Keeping.What.KEEP && (until == null || !until.isAfter(domain.today()))) {
            throw new KithException.Invalid("Choose a day that is still to come.");
        }
        onRecord.note(new OnRecord.Happening(
                OnRecord.Deed.RETENTION_DECIDED,
                new Reader(account.id(), account.displayName(), false),
                VIEW,
                Set.of(new Touched(StatementKind.PERSON_RECORD.label(), kept.id())),
                what + ". " + PlainText.typed(reason)));
        Map<String, Object> node = new HashMap<>();
        node.put("id", Ids.fresh());
        node.put("person", kept.id());
        node.put("what", what.name());
        if (until != null) {
            node.put("until", until);
        }
        node.put("reason", PlainText.typed(reason));
        node.put("by", account.displayName());
        node.put("account", account.id());
        node.put("at", Moment.of(clock.instant()));
        writer.write(writing -> {
            writing.run(RetentionCypher.KEEP, Map.of("keeping", node));
            return node;
        });
    }

    LocalDate today() {
        return domain.today();
    }

    /** Which rows of a plan exist for whoever is signed in. */
    Set<String> seen(Forgetting.Plan plan) {
        Lens lens = lenses.lens(Act.REVIEW_RETENTION);
        Set<String> all = new HashSet<>(plan.gone());
        plan.changing().values().forEach(all::addAll);
        return reader.read(
                lens,
                VIEW,
                reading -> Set.copyOf(
                        reading.rows(RetentionCypher.SEEN, Map.of("ids", List.copyOf(all)), row -> row.text("id"))));
    }

    /** Which of some people exist for whoever is signed in, with what they are called. */
    public Map<String, String> names(Collection<String> people) {
        Lens lens = lenses.lens(Act.REVIEW_RETENTION);
        return reader.read(lens, VIEW, reading -> {
            Map<String, String> names = new HashMap<>();
            Recorded.groups(reading, people).forEach((person, records) -> {
                reading.touch(StatementKind.PERSON_RECORD.label(), person);
                names.put(person, name(records));
            });
            names.keySet().removeIf(person -> barred(lens, Set.of(person)));
            return names;
        });
    }
}
