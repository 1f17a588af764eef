package org.kith.network.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.network.KeptPicture;
import org.kith.network.SinceKept;
import org.kith.network.kept.SavedView;
import org.kith.network.kept.SavedViews;
import org.kith.network.kept.ViewDraft;
import org.kith.vocabulary.StatementRow;

/** The views of one child's picture, for whoever looks at it. */
final class ViewShelf {

    private final SavedViews views;
    private final Lens lens;
    private final Circle circle;
    private final List<String> records;
    private final UnaryOperator<String> address;

    /**
     * @param address the address of the picture with a saved view in it, by the view's id
     */
    ViewShelf(SavedViews views, Lens lens, Circle circle, UnaryOperator<String> address) {
        this.views = views;
        this.lens = lens;
        this.circle = circle;
        this.records = circle.child().ref().records();
        this.address = address;
    }

    String address(SavedView view) {
        return address.apply(view.id());
    }

    boolean mine(SavedView view) {
        return view.belongsTo(lens.reader().id());
    }

    List<SavedView> mine() {
        return views.mine(lens, records);
    }

    /**
     * @throws KithException.NotFound when there is none for this reader in this child's picture
     */
    SavedView open(String id) {
        SavedView view = views.open(lens, id);
        if (!records.contains(view.child())) {
            throw new KithException.NotFound("There is no such view of this picture. The link may be old.");
        }
        return view;
    }

    SavedView save(String name, KeptPicture picture, boolean shared) {
        return views.save(lens, records.getFirst(), name, picture, shared);
    }

    SavedView again(SavedView seen, KeptPicture picture) {
        return views.saveAgain(lens, seen, picture);
    }

    SavedView rename(SavedView seen, String name) {
        return views.rename(lens, seen, name);
    }

    SavedView share(SavedView seen, boolean shared) {
        return views.share(lens, seen, shared);
    }

    /** Deletes a view, and returns it as it was, to be brought back. */
    SavedView delete(SavedView seen) {
        SavedView whole = views.open(lens, seen.id());
        views.delete(lens, seen);
        return whole;
    }

    void restore(SavedView deleted) {
        views.restore(lens, deleted);
    }

    Optional<ViewDraft> draft() {
        return views.draft(lens, records.getFirst());
    }

    void keepDraft(@Nullable SavedView from, KeptPicture picture) {
        views.keepDraft(lens, records.getFirst(), from == null ? "" : from.id(), picture);
    }

    void dropDraft() {
        views.dropDraft(lens, records.getFirst());
    }

    /** What was taken back since, in words that say no more of it than who and what it was about. */
    List<SinceKept.Change> takenBack(Collection<String> rows) {
        List<SinceKept.Change> changes = new ArrayList<>();
        for (StatementRow row : views.takenBack(lens, rows)) {
            List<String> about = new ArrayList<>();
            if (!"restricted".equals(row.cells().values().get("protection"))) {
                for (String column : List.of("person", "related_person", "child", "agency", "held_by")) {
                    if (row.cells().values().get(column) instanceof String id) {
                        named(id).filter(name -> !about.contains(name)).ifPresent(about::add);
                    }
                }
            }
            changes.add(new SinceKept.Change(
                    SinceKept.Sort.GONE,
                    row.id(),
                    kind(row) + (about.isEmpty() ? "" : " about " + String.join(" and ", about))
                            + " stood here then and was taken back since.",
                    java.util.Set.of()));
        }
        return changes;
    }

    private static String kind(StatementRow row) {
        return switch (row.kind()) {
            case KINSHIP -> "A family tie";
            case STAY -> "A stay";
            case INVOLVEMENT -> "A service’s work";
            case ITEM -> "An item of information";
            case ENQUIRY -> "An enquiry";
            case REQUEST -> "A request";
            case PERSON_RECORD -> "A record";
            default -> "Something";
        };
    }

    private Optional<String> named(String id) {
        Slice slice = circle.slice();
        Person person = slice.people().of(id);
        if (person != null) {
            return Called.closed(person) ? Optional.empty() : Optional.of(Called.in(slice).person(person));
        }
        return Optional.ofNullable(slice.row(AgencyRow.class, id)).map(AgencyRow::name).map(Objects::requireNonNull);
    }
}
