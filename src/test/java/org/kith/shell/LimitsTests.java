package org.kith.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.kernel.KithException;
import org.springframework.boot.logging.logback.WhitespaceThrowableProxyConverter;

/** What Kith takes, on what it listens, and what it writes into its log. */
class LimitsTests {

    @Test
    void aBucketGivesWhatItHoldsAndFillsAgain() {
        Instant now = Instant.parse("2026-10-13T09:00:00Z");
        Bucket bucket = new Bucket(60, Duration.ofMinutes(1), now);

        assertThat(IntStream.range(0, 100).filter(i -> bucket.take(now)).count())
                .isEqualTo(60);
        Instant later = now.plusSeconds(10);
        assertThat(IntStream.range(0, 100).filter(i -> bucket.take(later)).count())
                .isEqualTo(10);
    }

    @Test
    void outsideTheDemoKithListensToOthersOnlyOverTls() throws Exception {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        InetAddress every = InetAddress.getByName("0.0.0.0");

        assertThatThrownBy(() -> Transport.check(false, false, every)).isInstanceOf(KithException.Refused.class);
        assertThatThrownBy(() -> Transport.check(false, false, null)).isInstanceOf(KithException.Refused.class);
        assertThatCode(() -> Transport.check(false, true, every)).doesNotThrowAnyException();
        assertThatCode(() -> Transport.check(false, false, loopback)).doesNotThrowAnyException();
        assertThatCode(() -> Transport.check(true, false, every)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"logging.pattern.console", "logging.pattern.file"})
    void nothingThatIsLoggedBeginsALineOfItsOwn(String pattern) throws Exception {
        Properties settings = new Properties();
        try (InputStream file = LimitsTests.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        LoggerContext context = new LoggerContext();
        var layout = new ch.qos.logback.classic.PatternLayout();
        layout.getInstanceConverterMap().put("wEx", WhitespaceThrowableProxyConverter::new);
        layout.setContext(context);
        layout.setPattern(settings.getProperty(pattern));
        layout.start();
        String said = layout.doLayout(
                new LoggingEvent("x", context.getLogger("org.kith.Some"), Level.INFO, "Name: {}", null, new Object[] {
                    "Mia\r\n09:00:00 ERROR Fake\u001b[31m\u2028more\u202Egnorw"
                }));

        assertThat(said.strip().lines()).hasSize(1);
        assertThat(said.strip()).endsWith("Name: Mia|09:00:00 ERROR Fake|[31m|more|gnorw");
    }
}
