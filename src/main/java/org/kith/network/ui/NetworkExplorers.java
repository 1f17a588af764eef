package org.kith.network.ui;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.kith.circle.Between;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.gaps.Finding;
import org.kith.kernel.Lens;
import org.kith.network.CommonGround;
import org.kith.network.Exploration;
import org.kith.network.FoundCommon;
import org.kith.network.FoundWays;
import org.kith.network.SceneBuilder;
import org.kith.network.WayFinder;
import org.kith.network.WayQuestion;
import org.kith.network.WaySearch;
import org.kith.network.Widening;

/** Makes explorers for pages that have read a circle. */
public final class NetworkExplorers {

    private static final String VIEW = "network";
    /** Far enough to know everybody beside them by all of their records. */
    private static final int NEAR = 2;

    private final CircleReader circles;

    NetworkExplorers(CircleReader circles) {
        this.circles = circles;
    }

    /**
     * The explorer of a circle: the picture, its details and its table.
     *
     * @param lens what the circle was read through; reading on around somebody farther out uses it again
     * @param findings of this circle, as the page shows them
     * @param everybody finds people, agencies and items by typed words, for the other end of a way
     */
    public NetworkExplorer explorer(
            Circle circle, Lens lens, Collection<Finding> findings, Function<String, List<WaySearch.End>> everybody) {
        Widening widening = record -> circles.circle(lens, record, VIEW).slice();
        return new NetworkExplorer(new Exploration(circle, findings, widening), ways(lens, everybody));
    }

    private WaySearch ways(Lens lens, Function<String, List<WaySearch.End>> everybody) {
        return new WaySearch() {
            @Override
            public List<End> ends(String typed) {
                return everybody.apply(typed);
            }

            @Override
            public Between<FoundWays> find(WayQuestion question) {
                return circles.between(
                        lens,
                        question.fromId(),
                        question.toId(),
                        question.longest(),
                        "ways between two",
                        (slice, cut) -> WayFinder.find(slice, question, cut),
                        FoundWays::rows);
            }

            @Override
            public Between<FoundCommon> common(List<String> people) {
                return circles.among(
                        lens,
                        people.stream().map(WaySearch::record).toList(),
                        NEAR,
                        "what people have in common",
                        (slice, cut) -> CommonGround.find(slice, people, cut),
                        FoundCommon::rows);
            }
        };
    }

    /** The first picture alone, for an overview: what it shows is said below it. */
    public NetworkPicture picture(Circle circle, Collection<Finding> findings) {
        return new NetworkPicture(SceneBuilder.first(circle, findings));
    }
}
