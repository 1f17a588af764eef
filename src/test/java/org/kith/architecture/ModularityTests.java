package org.kith.architecture;

import org.junit.jupiter.api.Test;
import org.kith.KithApplication;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void roomsFormNoCycleAndKeepOutOfEachOthersInside() {
        ApplicationModules.of(KithApplication.class).verify();
    }
}
