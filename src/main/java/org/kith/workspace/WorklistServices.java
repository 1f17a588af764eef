package org.kith.workspace;

import java.util.Optional;
import org.kith.circle.CircleReader;
import org.kith.gaps.scan.DataQuality;
import org.kith.gaps.scan.Scan;
import org.kith.gaps.scan.ScanDecisions;
import org.kith.gaps.scan.ScanWork;
import org.kith.gaps.scan.Worklist;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.settings.ClockSettings;
import org.kith.settings.Clocks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the page of the worklist is made from. */
@Component
record WorklistServices(
        Worklist worklist,
        DataQuality quality,
        CircleReader circles,
        CurrentLens lens,
        Scan scan,
        ObjectProvider<ScanWork> scanWork,
        ScanDecisions decisions,
        ClockSettings clockSettings,
        DomainClock clock) {

    /** What looks for gaps beside the screens; empty where nothing does. */
    Optional<ScanWork> work() {
        return Optional.ofNullable(scanWork.getIfAvailable());
    }

    Clocks clocks() {
        return clockSettings.clocks();
    }
}
