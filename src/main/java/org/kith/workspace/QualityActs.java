package org.kith.workspace;

import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.identity.quality.SourceQualities;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.Lens;
import org.kith.workspace.takeaway.TakeAways;
import org.springframework.stereotype.Component;

/** What the page of the quality of data is made from. It decides itself who may, whatever a screen shows. */
@Component
final class QualityActs {

    private final SourceQualities qualities;
    private final TakeAways takeAways;
    private final Looking looking;
    private final CurrentLens current;

    QualityActs(SourceQualities qualities, TakeAways takeAways, Looking looking, CurrentLens current) {
        this.qualities = qualities;
        this.takeAways = takeAways;
        this.looking = looking;
        this.current = current;
    }

    SourceQualities qualities() {
        return qualities;
    }

    TakeAways takeAways() {
        return takeAways;
    }

    /** The lens of whoever looks, who may see the quality of data. */
    Lens lens() {
        looking.require(Act.SEE_DATA_QUALITY);
        return current.lens();
    }
}
