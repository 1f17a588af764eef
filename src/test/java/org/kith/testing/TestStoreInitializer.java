package org.kith.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the application at the shared store of the test JVM. */
public final class TestStoreInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // A test that wants the gaps looked for says so itself: nothing is written beside it.
        TestPropertyValues.of("kith.neo4j.uri=" + TestStore.uri(), "kith.scan=false", "kith.identity=false")
                .applyTo(context);
    }
}
