package org.kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kith.KithApplication;
import org.kith.store.ThrowawayStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The program without its screens, for the length of one command. Only what the command asks for is made. */
final class Started implements AutoCloseable {

    /** Vaadin's configurations ask for a web server without looking whether there is one. */
    private static final List<String> SCREENS = List.of(
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig");

    private final ConfigurableApplicationContext context;
    private final Runnable after;

    private Started(ConfigurableApplicationContext context, Runnable after) {
        this.context = context;
        this.after = after;
    }

    /** On the store of a data folder. */
    static Started on(DataFolder folder) {
        return on(folder, context -> {});
    }

    /**
     * On the store of a data folder.
     *
     * @param with what the program is made with besides, such as another clock
     * @param settings settings of its own
     */
    static Started on(DataFolder folder, Consumer<GenericApplicationContext> with, String... settings) {
        folder.use();
        List<String> all = new ArrayList<>(
                List.of("--kith.neo4j.folder=" + folder.store(), "--logging.file.name=" + folder.log()));
        all.addAll(List.of(settings));
        return start(all, with, () -> {});
    }

    /** On a store that nobody will see again. */
    static Started onThrowawayStore() {
        return onThrowawayStore(context -> {}, "--kith.neo4j.page-cache=64m");
    }

    /**
     * On a store that nobody will see again.
     *
     * @param with what the program is made with besides, such as another clock
     * @param settings settings of its own
     */
    static Started onThrowawayStore(Consumer<GenericApplicationContext> with, String... settings) {
        Path folder = ThrowawayStore.makeFolder();
        Runnable remove = () -> ThrowawayStore.remove(folder);
        // Also when the user stops the command: then Spring stops the store first.
        SpringApplication.getShutdownHandlers().add(remove);
        try {
            List<String> all = new ArrayList<>(List.of(
                    "--kith.neo4j.folder=" + folder.resolve("store"),
                    "--kith.neo4j.uri=",
                    "--kith.neo4j.throwaway=true"));
            all.addAll(List.of(settings));
            return start(all, with, () -> {
                SpringApplication.getShutdownHandlers().remove(remove);
                remove.run();
            });
        } catch (RuntimeException failed) {
            SpringApplication.getShutdownHandlers().remove(remove);
            remove.run();
            throw failed;
        }
    }

    private static Started start(List<String> settings, Consumer<GenericApplicationContext> with, Runnable after) {
        SpringApplication application = new SpringApplication(KithApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.addInitializers(context -> with.accept((GenericApplicationContext) context));
        List<String> all = new ArrayList<>(settings);
        all.add("--kith.demo=false");
        all.add("--spring.autoconfigure.exclude=" + String.join(",", SCREENS));
        // The command itself says what went wrong; the log goes to its file.
        all.add("--logging.threshold.console=OFF");
        return new Started(application.run(all.toArray(String[]::new)), after);
    }

    <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    @Override
    public void close() {
        try {
            context.close();
        } finally {
            after.run();
        }
    }
}
