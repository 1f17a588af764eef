package org.kith.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.kith.KithApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of screens without a browser: the whole application in demo mode, on the shared store of the test JVM. For
 * classes that extend {@code SpringBrowserlessTest}; {@link SignedInAs} says who is at the screen.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = KithApplication.class, properties = "kith.demo=true")
@ContextConfiguration(initializers = TestStoreInitializer.class)
public @interface ViewTest {}
