package org.kith.network.kept;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.PlainText;
import org.kith.kernel.Reader;
import org.kith.network.KeptPicture;
import org.kith.network.PictureCodec;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Keeps views. One sees one's own and those shared by others, of children that exist for one; only its owner changes a
 * view, and only as they saw it last. Every opening stands in the record of reads, every change beside the view, in the
 * transaction that makes it.
 */
public final class SavedViews {

    private static final String VIEW = "saved views";
    private static final String KIND = "SavedView";

    private final GraphReader reader;
    private final GraphWriter writer;
    private final DomainClock domain;
    private final Clock clock;

    SavedViews(GraphReader reader, GraphWriter writer, DomainClock domain, Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.domain = domain;
        this.clock = clock;
    }

    /** The views of whoever looks, latest first, without their pictures. */
    public List<SavedView> mine(Lens lens) {
        return reader.read(lens, VIEW, reading -> {
            List<SavedView> views = reading.rows(
                    KeptCypher.MY_VIEWS,
                    Map.of("owner", lens.reader().id()),
                    row -> SavedView.of(row.properties("view")));
            views.forEach(view -> reading.touch(StatementKind.PERSON_RECORD.label(), view.child()));
            return views;
        });
    }

    /** Those of one child. */
    public List<SavedView> mine(Lens lens, Collection<String> records) {
        return mine(lens).stream()
                .filter(view -> records.contains(view.child()))
                .toList();
    }

    /**
     * A view with its picture. Whoever sees made-up names opens their own alone: what others wrote in theirs names people.
     *
     * @throws KithException.NotFound when there is none, it is not shared, or its child does not exist for the reader: the
     *     three are never told apart
     */
    public SavedView open(Lens lens, String id) {
        return reader.read(
                        lens,
                        VIEW,
                        reading -> reading
                                .rows(
                                        KeptCypher.VIEW,
                                        Map.of(
                                                "id",
                                                id,
                                                "account",
                                                lens.reader().id()),
                                        row -> {
                                            SavedView view = SavedView.of(row.properties("view"));
                                            reading.touch(KIND, view.id());
                                            reading.touch(StatementKind.PERSON_RECORD.label(), view.child());
                                            return view;
                                        })
                                .stream()
                                .filter(view -> !lens.remit().pseudonyms()
                                        || view.owner().equals(lens.reader().id()))
                                .findFirst())
                .orElseThrow(() -> new KithException.NotFound(
                        "There is no such view, or it is not shared with you. Ask whoever sent the link."));
    }

    /**
     * Keeps a picture as a new view.
     *
     * @param child id of a record of the child
     * @throws KithException.Invalid when the name says nothing or too much
     */
    public SavedView save(Lens lens, String child, String name, KeptPicture picture, boolean shared) {
        Reader owner = person(lens);
        SavedView view = new SavedView(
                Ids.fresh(),
                owner.id(),
                owner.name(),
                child,
                checked(name),
                shared,
                1,
                Moment.of(domain.now()),
                PictureCodec.write(picture));
        create(view, owner, shared ? "saved and shared" : "saved");
        return view;
    }

    /**
     * Saves a view again with another picture.
     *
     * @param seen the view as whoever saves it opened or saved it last
     * @throws KithException.Stale when it was changed since, in another tab for instance: nothing is overwritten
     */
    public SavedView saveAgain(Lens lens, SavedView seen, KeptPicture picture) {
        return change(
                lens,
                seen,
                new SavedView(
                        seen.id(),
                        seen.owner(),
                        seen.ownerName(),
                        seen.child(),
                        seen.name(),
                        seen.shared(),
                        seen.version() + 1,
                        Moment.of(domain.now()),
                        PictureCodec.write(picture)),
                "saved again");
    }

    /**
     * Gives a view another name.
     *
     * @throws KithException.Stale when it was changed since
     */
    public SavedView rename(Lens lens, SavedView seen, String name) {
        return change(lens, seen, with(seen, checked(name), seen.shared()), "renamed");
    }

    /**
     * Shares a view with everybody who may see this child, or no longer.
     *
     * @throws KithException.Stale when it was changed since
     */
    public SavedView share(Lens lens, SavedView seen, boolean shared) {
        return change(lens, seen, with(seen, seen.name(), shared), shared ? "shared" : "no longer shared");
    }

    /**
     * Deletes a view with all it holds. That it was deleted is kept.
     *
     * @throws KithException.Stale when it was changed since
     */
    public void delete(Lens lens, SavedView seen) {
        Reader owner = person(lens);
        write(
                KeptCypher.DELETE_VIEW,
                Map.of(
                        "id", seen.id(),
                        "owner", owner.id(),
                        "version", seen.version(),
                        "event", event(seen.id(), owner, "deleted")));
    }

    /** Keeps a view that was just deleted as it was. */
    public void restore(Lens lens, SavedView deleted) {
        Reader owner = person(lens);
        if (!deleted.belongsTo(owner.id()) || deleted.picture().isEmpty()) {
            throw new KithException.Refused("Only a view of one's own can be brought back.");
        }
        create(deleted, owner, "brought back");
    }

    /** What whoever looks left unsaved in the picture of a child. */
    public Optional<ViewDraft> draft(Lens lens, String child) {
        return reader.read(
                lens,
                VIEW,
                reading -> reading
                        .rows(KeptCypher.DRAFT, Map.of("key", key(lens, child), "child", child), row -> {
                            Map<String, Object> node = row.properties("draft");
                            return new ViewDraft(
                                    (String) node.getOrDefault("view", ""),
                                    (String) node.getOrDefault("picture", ""),
                                    (Moment) java.util.Objects.requireNonNull(node.get("leftAt"), "leftAt"));
                        })
                        .stream()
                        .findFirst());
    }

    /**
     * Keeps what is unsaved, in the place of what was before.
     *
     * @param view id of the saved view it was made from, or empty
     */
    public void keepDraft(Lens lens, String child, String view, KeptPicture picture) {
        Map<String, Object> draft = Map.of(
                "owner", person(lens).id(),
                "child", child,
                "view", view,
                "picture", PictureCodec.write(picture),
                "leftAt", Moment.of(domain.now()));
        writer.write(writing -> {
            writing.run(KeptCypher.KEEP_DRAFT, Map.of("key", key(lens, child), "draft", draft));
            return draft;
        });
    }

    public void dropDraft(Lens lens, String child) {
        String key = key(lens, child);
        writer.write(writing -> {
            writing.run(KeptCypher.DROP_DRAFT, Map.of("key", key));
            return key;
        });
    }

    /** Which of some rows were taken back since; of those that do not exist for the reader nothing is said. */
    public List<StatementRow> takenBack(Lens lens, Collection<String> rows) {
        return rows.isEmpty()
                ? List.of()
                : reader.read(
                        lens,
                        VIEW,
                        reading -> reading.rows(
                                KeptCypher.TAKEN_BACK,
                                Map.of("ids", List.copyOf(rows)),
                                row -> row.statement("s", "earlier").byItself()));
    }

    private SavedView change(Lens lens, SavedView seen, SavedView wanted, String what) {
        Reader owner = person(lens);
        Map<String, Object> changes = wanted.properties();
        changes.remove("version");
        if (wanted.picture().isEmpty()) {
            changes.remove("picture");
        }
        write(
                KeptCypher.CHANGE_VIEW,
                Map.of(
                        "id", seen.id(),
                        "owner", owner.id(),
                        "version", seen.version(),
                        "changes", changes,
                        "event", event(seen.id(), owner, what)));
        return wanted;
    }

    private void write(KeptCypher query, Map<String, Object> params) {
        boolean none =
                writer.write(writing -> writing.rows(query, params, row -> row)).isEmpty();
        if (none) {
            throw new KithException.Stale("This view was changed or deleted meanwhile, perhaps in another tab."
                    + " Nothing was overwritten. Open it again, or save yours as a new view.");
        }
    }

    private void create(SavedView view, Reader owner, String what) {
        writer.write(writing -> {
            writing.run(
                    KeptCypher.CREATE_VIEW, Map.of("view", view.properties(), "event", event(view.id(), owner, what)));
            return view;
        });
    }

    private static SavedView with(SavedView seen, String name, boolean shared) {
        return new SavedView(
                seen.id(),
                seen.owner(),
                seen.ownerName(),
                seen.child(),
                name,
                shared,
                seen.version() + 1,
                seen.savedAt(),
                seen.picture());
    }

    private Map<String, Object> event(String view, Reader by, String what) {
        Map<String, Object> event = new HashMap<>();
        event.put("id", Ids.fresh());
        event.put("view", view);
        event.put("account", by.id());
        event.put("by", by.name());
        event.put("what", what);
        event.put("at", Moment.of(clock.instant()));
        return event;
    }

    private static String key(Lens lens, String child) {
        return lens.reader().id() + " " + child;
    }

    private static Reader person(Lens lens) {
        if (lens.reader().system()) {
            throw new KithException.Refused("Views are kept by a named person. Nothing was saved.");
        }
        return lens.reader();
    }

    private static String checked(String name) {
        String words = PlainText.typed(name);
        if (words.isEmpty() || words.length() > SavedView.LONGEST) {
            throw new KithException.Invalid("Give the view a name of at most " + SavedView.LONGEST + " characters.");
        }
        return words;
    }
}
