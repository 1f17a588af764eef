package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.kith.gaps.Finding;
import org.kith.network.SceneNode;

/** What a page lets people do about findings, and with what is recorded, where these stand in the picture. */
@FunctionalInterface
public interface FindingActs {

    /** Nothing can be done from here. */
    FindingActs NONE = (node, findings) -> Optional.empty();

    /**
     * What to show instead of a list of the findings: what they say, and what can be done about them.
     *
     * @param node whose details are shown
     * @param findings those that speak of it; may be none
     * @return empty where the findings are just to be read there, and nothing else can be done
     */
    Optional<Component> of(SceneNode node, List<Finding> findings);
}
