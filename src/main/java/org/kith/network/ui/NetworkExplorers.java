package org.kith.network.ui;

import java.util.Collection;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.gaps.Finding;
import org.kith.kernel.Lens;
import org.kith.network.Exploration;
import org.kith.network.SceneBuilder;
import org.kith.network.Widening;

/** Makes explorers for pages that have read a circle. */
public final class NetworkExplorers {

    private static final String VIEW = "network";

    private final CircleReader circles;

    NetworkExplorers(CircleReader circles) {
        this.circles = circles;
    }

    /**
     * The explorer of a circle: the picture, its details and its table.
     *
     * @param lens what the circle was read through; reading on around somebody farther out uses it again
     * @param findings of this circle, as the page shows them
     */
    public NetworkExplorer explorer(Circle circle, Lens lens, Collection<Finding> findings) {
        Widening widening = record -> circles.circle(lens, record, VIEW).slice();
        return new NetworkExplorer(new Exploration(circle, findings, widening));
    }

    /** The first picture alone, for an overview: what it shows is said below it. */
    public NetworkPicture picture(Circle circle, Collection<Finding> findings) {
        return new NetworkPicture(SceneBuilder.first(circle, findings));
    }
}
