package org.kith.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.KithApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description =
                "Start Kith in the browser. Without --live this is the demo: a made-up authority, on a day of its own,"
                        + " in a folder of its own. Ctrl-C stops it.")
final class RunCommand implements Callable<Integer> {

    /** What the command returns when the program goes on running after it. */
    static final int GOES_ON = -1;

    private final Surroundings surroundings;

    @Option(names = "--port", paramLabel = "PORT", description = "The port to listen on (default: 8080).")
    @Nullable
    Integer port;

    @Option(names = "--stop-when-ready", hidden = true, description = "Stop as soon as it is ready.")
    boolean stopWhenReady;

    @Mixin
    StoreOptions store = new StoreOptions();

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        DataFolder data = store.folder(surroundings);
        data.claim();
        surroundings.say("Starting on the " + (data.live() ? "live" : "demo") + " store in " + data.path());
        ConfigurableApplicationContext context =
                application(data).run(settings(data).toArray(String[]::new));
        surroundings
                .results()
                .println("Kith is ready at http://localhost:"
                        + context.getEnvironment().getProperty("local.server.port", "8080") + "/");
        surroundings.results().flush();
        if (data.live()
                && context.getBean(org.kith.papers.Papers.class).latest().isEmpty()) {
            surroundings.say(
                    "Nobody has recorded that the papers were approved: no page about children opens before. Read"
                            + " them on the page Papers and record it there, or stop Kith and run:"
                            + " ./kith papers approve --by NAME --role ROLE --on DATE --live");
        }
        if (stopWhenReady) {
            context.close();
            return ExitCodes.DONE;
        }
        return GOES_ON;
    }

    private SpringApplication application(DataFolder data) {
        SpringApplication application = new SpringApplication(KithApplication.class);
        if (!data.live()) {
            ApplicationContextInitializer<ConfigurableApplicationContext> sample =
                    context -> ((GenericApplicationContext) context)
                            .registerBean(
                                    SampleAtFirstStart.class, () -> new SampleAtFirstStart(context, surroundings));
            application.addInitializers(sample);
        }
        return application;
    }

    private List<String> settings(DataFolder data) {
        List<String> settings = new java.util.ArrayList<>(List.of(
                "--kith.neo4j.folder=" + data.store(),
                "--logging.file.name=" + data.log(),
                "--kith.demo=" + !data.live(),
                "--kith.live=" + data.live(),
                // Stack traces are for the log file; what went wrong is said once, in words.
                "--logging.exception-conversion-word=%nopex",
                "--logging.threshold.console=" + (stopWhenReady ? "OFF" : "WARN")));
        if (port != null) {
            settings.add("--server.port=" + port);
        }
        return settings;
    }
}
