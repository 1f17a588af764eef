package org.kith.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Account;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.audit.Erasing;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.kernel.OnRecord;
import org.kith.kernel.PlainText;
import org.kith.kernel.Reader;
import org.kith.kernel.Touched;
import org.kith.record.Forgetting;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.StatementKind;

/**
 * Deletions by two named people: a lead analyst proposes, information governance countersigns, nobody both. It can be taken
 * back until it is carried out, and it is carried out only after some days, only if the record is still what was decided
 * on, and only while nothing holds it. Nothing is ever deleted because a day has come.
 */
public final class Deletions {

    /** How long a countersigned deletion can still be taken back before anybody may carry it out. */
    public static final Duration COOLING = Duration.ofDays(7);

    private static final String VIEW = "deletions";

    private final GraphWriter graph;
    private final Forgetting forgetting;
    private final Keepings keepings;
    private final LeftBehind leftBehind;
    private final Erasing erasing;
    private final Looking looking;
    private final OnRecord onRecord;
    private final Clock clock;

    Deletions(
            GraphWriter graph,
            Forgetting forgetting,
            Keepings keepings,
            LeftBehind leftBehind,
            Erasing erasing,
            Looking looking,
            OnRecord onRecord,
            Clock clock) {
        this.graph = graph;
        this.forgetting = forgetting;
        this.keepings = keepings;
        this.leftBehind = leftBehind;
        this.erasing = erasing;
        this.looking = looking;
        this.onRecord = onRecord;
        this.clock = clock;
    }

    /**
     * What would go and what would stay, for whoever decides.
     *
     * @param going how many rows of each kind go
     * @param changing how many of each kind stay, without the person
     * @param redacted how many of those lose a name or number from their words
     * @param shared ids of items about others too, which stay unless it is said that they go
     * @param state stands for exactly this
     */
    public record Preview(
            Map<StatementKind, Integer> going,
            Map<StatementKind, Integer> changing,
            int redacted,
            Set<String> shared,
            String state) {}

    /** What would become of a record. Sealed rows that do not exist for whoever asks are not counted. */
    public Preview preview(String person) {
        looking.require(Act.REVIEW_RETENTION);
        Keepings.Kept kept = keepings.of(person);
        Forgetting.Plan plan = forgetting.plan(kept.id(), List.of());
        Map<StatementKind, Integer> going = new java.util.EnumMap<>(StatementKind.class);
        Map<StatementKind, Integer> changing = new java.util.EnumMap<>(StatementKind.class);
        Set<String> seen = keepings.seen(plan);
        plan.going().forEach((kind, ids) -> put(going, kind, ids, seen));
        plan.changing().forEach((kind, ids) -> put(changing, kind, ids, seen));
        Set<String> shared = new java.util.TreeSet<>(plan.changing().getOrDefault(StatementKind.ITEM, Set.of()));
        shared.retainAll(seen);
        int redacted = (int) plan.redacted().stream().filter(seen::contains).count();
        return new Preview(going, changing, redacted, shared, plan.state());
    }

    private static void put(Map<StatementKind, Integer> counts, StatementKind kind, Set<String> ids, Set<String> seen) {
        int many = (int) ids.stream().filter(seen::contains).count();
        if (many > 0) {
            counts.put(kind, many);
        }
    }

    /**
     * Proposes a deletion.
     *
     * @param preview what whoever proposes it saw
     * @throws KithException.Refused where it is held, an enquiry or a service is open, or its day has not come
     * @throws KithException.Invalid without a reason
     * @throws KithException.Stale where the record is another than was seen, or a deletion is on its way already
     */
    public String propose(String person, Preview preview, Deletion.Ground ground, String why) {
        Account account = looking.require(Act.REVIEW_RETENTION);
        Keepings.Kept kept = keepings.of(person);
        if (why.isBlank()) {
            throw new KithException.Invalid("Say why: whoever countersigns it was not there.");
        }
        if (kept.held()) {
            throw new KithException.Refused("This record is held. Nothing of it goes until the hold is lifted.");
        }
        if (kept.open()) {
            throw new KithException.Refused("An enquiry or the work of a service is open about them.");
        }
        if (ground == Deletion.Ground.REVIEW && !kept.due(keepings.today())) {
            throw new KithException.Refused("Its review date has not come, or it was decided to keep it.");
        }
        if (all().stream().anyMatch(one -> one.open() && kept.records().contains(String.valueOf(one.person())))) {
            throw new KithException.Stale("Its deletion is proposed already.");
        }
        if (!forgetting.plan(kept.id(), List.of()).state().equals(preview.state())) {
            throw new KithException.Stale("The record has changed since you looked. Look again before you decide.");
        }
        String id = Ids.fresh();
        note(account, id, kept.id(), "proposed. " + ground);
        Map<String, Object> node = new HashMap<>();
        node.put("id", id);
        node.put("person", kept.id());
        node.put("state", Deletion.State.PROPOSED.name());
        node.put("ground", ground.name());
        node.put("why", PlainText.typed(why));
        node.put(
                "className",
                kept.review().longest() == null
                        ? kept.review().because()
                        : kept.review().longest().name());
        if (kept.review().day() != null) {
            node.put("reviewDay", kept.review().day());
        }
        node.put("counts", counts(preview));
        node.put("expected", preview.state());
        node.put("proposedBy", account.id());
        node.put("proposedByName", account.displayName());
        node.put("proposedAt", now());
        graph.write(writing -> {
            writing.run(RetentionCypher.PROPOSE, Map.of("deletion", node));
            return node;
        });
        return id;
    }

    static List<String> counts(Preview preview) {
        List<String> counts = new ArrayList<>();
        preview.going().forEach((kind, many) -> counts.add(many + " of " + kind.file() + " go"));
        preview.changing().forEach((kind, many) -> counts.add(many + " of " + kind.file() + " stay without them"));
        return counts;
    }

    /**
     * Countersigns.
     *
     * @throws KithException.Refused by whoever proposed it
     */
    public void countersign(String id) {
        Account account = looking.require(Act.COUNTERSIGN_DELETION);
        Deletion deletion = of(id);
        if (deletion.proposedBy().equals(account.id())) {
            throw new KithException.Refused("Nobody countersigns what they proposed. Ask somebody else who may.");
        }
        note(account, id, deletion.person(), "countersigned");
        step(
                id,
                Deletion.State.PROPOSED,
                Map.of(
                        "state", Deletion.State.COUNTERSIGNED.name(),
                        "countersignedBy", account.id(),
                        "countersignedByName", account.displayName(),
                        "from", Moment.of(clock.instant().plus(COOLING))));
    }

    /** Takes it back, by whoever may propose or countersign, until it is carried out. */
    public void withdraw(String id) {
        Account account = either();
        Deletion deletion = of(id);
        if (!deletion.open()) {
            throw new KithException.Stale("It is not on its way any more.");
        }
        note(account, id, deletion.person(), "withdrawn");
        step(id, deletion.state(), Map.of("state", Deletion.State.WITHDRAWN.name(), "withdrawnBy", account.id()));
    }

    private Account either() {
        return looking.may(Act.COUNTERSIGN_DELETION)
                ? looking.require(Act.COUNTERSIGN_DELETION)
                : looking.require(Act.REVIEW_RETENTION);
    }

    /**
     * Carries it out. From then on nobody can take it back.
     *
     * @return what is left of it
     * @throws KithException.Refused before its days are over, or where something holds the record
     * @throws KithException.Stale where the record is another than was decided on
     */
    public Deletion carryOut(String id) {
        Account account = looking.require(Act.COUNTERSIGN_DELETION);
        Deletion deletion = of(id);
        String person = deletion.person();
        if (deletion.state() != Deletion.State.COUNTERSIGNED || person == null || deletion.from() == null) {
            throw new KithException.Stale("It is not countersigned, or it was carried out already.");
        }
        if (clock.instant().isBefore(deletion.from())) {
            throw new KithException.Refused("It can still be taken back, and cannot be carried out yet.");
        }
        if (keepings.heldByAnybody(forgetting.plan(person, List.of()).records())) {
            throw new KithException.Refused("This record is held. Nothing of it goes until the hold is lifted.");
        }
        note(account, id, person, "carried out");
        BesideStatements beside = new BesideStatements(now(), account.id());
        List<String> digests = new ArrayList<>();
        Forgetting.Plan gone = forgetting
                .forget(person, List.of(), id, expected(id), (writing, going) -> {
                    digests.clear();
                    Collection<String> again = beside.forget(writing, going);
                    Map<String, Object> done = new HashMap<>();
                    done.put("state", Deletion.State.DONE.name());
                    done.put("doneAt", now());
                    done.put("doneBy", account.id());
                    done.put("person", null);
                    done.put("why", null);
                    done.put("expected", null);
                    // Until the check is made nobody may take it for made.
                    done.put("left", List.of("the check afterwards was not made"));
                    if (writing.rows(
                                    RetentionCypher.STEP,
                                    Map.of("id", id, "from", Deletion.State.COUNTERSIGNED.name(), "changes", done),
                                    row -> row.text("id"))
                            .isEmpty()) {
                        throw new KithException.Stale("It was taken back at this moment. Nothing was deleted.");
                    }
                    List<String> names = BesideStatements.telling(going.names());
                    if (!names.isEmpty()) {
                        digests.addAll(writing.rows(
                                RetentionCypher.WORDS_OF_READS, Map.of("names", names), row -> row.text("digest")));
                    }
                    return again;
                })
                .orElseThrow(() -> new KithException.Stale(
                        "The record has changed since it was decided on. Withdraw this, look again, and decide anew."));
        erasing.erase(digests, reader(account), "Deletion " + id);
        List<String> left = leftBehind.after(gone);
        graph.write(writing -> {
            writing.rows(
                    RetentionCypher.STEP,
                    Map.of("id", id, "from", Deletion.State.DONE.name(), "changes", Map.of("left", left)),
                    row -> row.text("id"));
            return left;
        });
        return of(id);
    }

    /** Lets rows of a deletion in again with the next delivery that holds them, because somebody came to notice again. */
    public void letIn(String id) {
        Account account = looking.require(Act.COUNTERSIGN_DELETION);
        Deletion deletion = of(id);
        if (deletion.state() != Deletion.State.DONE) {
            throw new KithException.Stale("There is nothing to let in.");
        }
        note(account, id, null, "rows may come in again");
        step(id, Deletion.State.DONE, Map.of("state", Deletion.State.LET_IN.name(), "letInBy", account.id()));
        forgetting.letIn(id);
    }

    /** Every deletion, the newest first; ids, counts and who decided. */
    public List<Deletion> all() {
        either();
        return graph.write(writing ->
                writing.rows(RetentionCypher.DELETIONS, Map.of(), row -> deletion(row.properties("deletion"))));
    }

    private Deletion of(String id) {
        return all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new KithException.NotFound("There is no such deletion."));
    }

    private String expected(String id) {
        return graph.write(
                writing -> writing.rows(RetentionCypher.DELETIONS, Map.of(), row -> row.properties("deletion")).stream()
                        .filter(node -> id.equals(node.get("id")))
                        .map(node -> String.valueOf(node.get("expected")))
                        .findFirst()
                        .orElse(""));
    }

    private void step(String id, Deletion.State from, Map<String, Object> changes) {
        boolean stepped = graph.write(writing -> !writing.rows(
                        RetentionCypher.STEP,
                        Map.of("id", id, "from", from.name(), "changes", changes),
                        row -> row.text("id"))
                .isEmpty());
        if (!stepped) {
            throw new KithException.Stale("Somebody else decided about it meanwhile. Look again.");
        }
    }

    private void note(Account account, String id, @Nullable String person, String words) {
        Set<Touched> about = person == null
                ? Set.of(new Touched("Deletion", id))
                : Set.of(new Touched("Deletion", id), new Touched(StatementKind.PERSON_RECORD.label(), person));
        onRecord.note(new OnRecord.Happening(OnRecord.Deed.RETENTION_DECIDED, reader(account), VIEW, about, words));
    }

    private static Reader reader(Account account) {
        return new Reader(account.id(), account.displayName(), false);
    }

    private Moment now() {
        return Moment.of(clock.instant());
    }

    @SuppressWarnings("unchecked")
    private static Deletion deletion(Map<String, Object> node) {
        return new Deletion(
                (String) Periods.value(node, "id"),
                (String) node.get("person"),
                Deletion.State.valueOf((String) Periods.value(node, "state")),
                Deletion.Ground.valueOf((String) Periods.value(node, "ground")),
                (String) node.get("why"),
                (String) Periods.value(node, "className"),
                (LocalDate) node.get("reviewDay"),
                (List<String>) node.getOrDefault("counts", List.of()),
                (String) Periods.value(node, "proposedBy"),
                (String) Periods.value(node, "proposedByName"),
                ((Moment) Periods.value(node, "proposedAt")).instant(),
                (String) node.get("countersignedBy"),
                (String) node.get("countersignedByName"),
                instant(node.get("from")),
                instant(node.get("doneAt")),
                (List<String>) node.getOrDefault("left", List.of()));
    }

    private static @Nullable Instant instant(@Nullable Object moment) {
        return moment instanceof Moment at ? at.instant() : null;
    }
}
