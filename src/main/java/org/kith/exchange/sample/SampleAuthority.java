package org.kith.exchange.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.KithException;
import org.kith.record.Recorder;
import org.kith.record.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The fictional authority of Calderbrook in the demo's store: taken in at the first start like any other delivery, before
 * the first page is served.
 */
final class SampleAuthority implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SampleAuthority.class);
    private static final Scope SCOPE = new Scope("calderbrook");

    private final Recorder recorder;
    private final Imports imports;

    SampleAuthority(Recorder recorder, Imports imports) {
        this.recorder = recorder;
        this.imports = imports;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (recorder.lastDelivery(SCOPE).isPresent()) {
            return;
        }
        LOG.info("First start: taking in the sample authority");
        try {
            Path folder = Files.createTempDirectory("kith-sample");
            try {
                unpack(folder);
                var report = imports.take(folder, folder.resolve("rejects"), Progress.UNWATCHED);
                if (report.setAside() > 0) {
                    throw new KithException.Invalid("The sample authority does not import whole: " + report.setAside()
                            + " rows would be set aside, the first because "
                            + report.reasons().getFirst().what()
                            + ".");
                }
            } finally {
                delete(folder);
            }
        } catch (IOException failed) {
            throw new KithException.Unavailable(
                    "The sample authority could not be unpacked. Check that the folder for temporary files can be written.",
                    failed);
        }
    }

    private static void unpack(Path folder) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/seed-data/*.csv")) {
            try (InputStream content = file.getInputStream()) {
                Files.copy(content, folder.resolve(String.valueOf(file.getFilename())));
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
