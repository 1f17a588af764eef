package org.kith.network.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.kith.circle.Between;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.Findings;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.network.CommonGround;
import org.kith.network.Contrast;
import org.kith.network.Exploration;
import org.kith.network.FoundCommon;
import org.kith.network.FoundWays;
import org.kith.network.Scene;
import org.kith.network.SceneBuilder;
import org.kith.network.Sight;
import org.kith.network.SightReader;
import org.kith.network.Sights;
import org.kith.network.WayFinder;
import org.kith.network.WayQuestion;
import org.kith.network.WaySearch;
import org.kith.network.kept.SavedViews;

/** Makes explorers for pages that have read a circle. */
public final class NetworkExplorers {

    /** Far enough to know everybody beside them by all of their records. */
    private static final int NEAR = 2;

    private final CircleReader circles;

    private final SavedViews views;

    NetworkExplorers(CircleReader circles, SavedViews views) {
        this.views = views;
        this.circles = circles;
    }

    /**
     * The explorer of a circle: the picture, its details and its table.
     *
     * @param lens what the circle was read through; reading on around somebody farther out uses it again
     * @param findings of this circle, as the page shows them
     * @param saved the address of this picture with a saved view in it, by the view's id
     * @param looks makes the lenses of other days and eyes
     * @param finder finds what was missing there
     * @param everybody finds people, agencies and items by typed words, for the other end of a way
     */
    public NetworkExplorer explorer(
            Circle circle,
            Lens lens,
            Collection<Finding> findings,
            SightReader.Looks looks,
            Findings finder,
            Function<String, List<WaySearch.End>> everybody,
            UnaryOperator<String> saved) {
        SightReader sights = new SightReader(circle, lens, circles, finder, looks);
        Exploration exploration = new Exploration(circle, findings, sights);
        return new NetworkExplorer(
                exploration,
                ways(() -> exploration.state().sight(), sights, everybody),
                new ViewShelf(views, lens, circle, saved));
    }

    /** The ways to look at a circle from another day and through other eyes. */
    public Sights sights(Circle circle, Lens lens, SightReader.Looks looks, Findings finder) {
        return new SightReader(circle, lens, circles, finder, looks);
    }

    private WaySearch ways(Supplier<Sight> sight, SightReader sights, Function<String, List<WaySearch.End>> everybody) {
        return new WaySearch() {
            @Override
            public List<End> ends(String typed) {
                return everybody.apply(typed);
            }

            @Override
            public Between<FoundWays> find(WayQuestion question) {
                Sight from = throughOne(sight.get());
                return circles.between(
                        sights.lens(from),
                        question.fromId(),
                        question.toId(),
                        question.longest(),
                        "ways between two",
                        (slice, cut) -> WayFinder.find(then(slice, from), question, cut),
                        FoundWays::rows);
            }

            @Override
            public Between<FoundCommon> common(List<String> people) {
                Sight from = throughOne(sight.get());
                return circles.among(
                        sights.lens(from),
                        people.stream().map(WaySearch::record).toList(),
                        NEAR,
                        "what people have in common",
                        (slice, cut) -> CommonGround.find(then(slice, from), people, cut),
                        FoundCommon::rows);
            }
        };
    }

    private static Sight throughOne(Sight from) {
        if (from.compares()) {
            throw new KithException.Refused(
                    "This is looked for through one pair of eyes: choose one agency, or look as the page does.");
        }
        return from;
    }

    private static Slice then(Slice slice, Sight sight) {
        LocalDate day = sight.day();
        return sight.hindsight() && day != null ? slice.happenedBy(day) : slice;
    }

    /** The first picture alone, for an overview: what it shows is said below it. */
    public NetworkPicture picture(Circle circle, Collection<Finding> findings) {
        return new NetworkPicture(SceneBuilder.first(circle, findings), Optional.empty());
    }

    /** A picture beside another, with letters where it says something else than that one. */
    public NetworkPicture picture(Scene scene, Contrast contrast) {
        return new NetworkPicture(scene, Optional.of(contrast));
    }
}
