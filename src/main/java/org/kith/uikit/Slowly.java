package org.kith.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.kith.kernel.KithException;

/**
 * Shows what takes long to read: at once where it is there within a second, else how far it has come until it is. What comes
 * after somebody has asked for something else is thrown away.
 */
public final class Slowly extends Div {

    private static final long serialVersionUID = 1L;

    private static final long AT_ONCE_MILLIS = 900;
    private static final long EVERY_MILLIS = 500;

    private final transient Supplier<Consumer<Runnable>> carrier;
    private int asked;

    /**
     * @param carrier makes what does something in another thread as whoever looks now
     */
    public Slowly(Supplier<Consumer<Runnable>> carrier) {
        this.carrier = carrier;
        addClassName("kith-column");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows what is there already, in place of whatever is still being read. */
    public void show(Component... parts) {
        asked++;
        removeAll();
        add(parts);
    }

    /**
     * @param doing what is done meanwhile, in words
     * @param unit what is counted meanwhile
     * @param work does it; told how many it has come to
     * @param show shows what came of it
     */
    public <T> void load(String doing, String unit, Function<LongConsumer, T> work, Consumer<T> show) {
        int mine = ++asked;
        UI ui = UI.getCurrent();
        AtomicLong last = new AtomicLong(System.nanoTime());
        Span far = new Span(doing + " …");
        CompletableFuture<T> done = new CompletableFuture<>();
        Consumer<Runnable> asMe = carrier.get();
        Thread.ofVirtual()
                .name("slow page")
                .start(() -> asMe.accept(() -> {
                    try {
                        done.complete(work.apply(many -> {
                            long before = last.get();
                            if (System.nanoTime() - before > TimeUnit.MILLISECONDS.toNanos(EVERY_MILLIS)) {
                                last.set(System.nanoTime());
                                ui.access(() -> far.setText(String.format(Locale.UK, "%s: %,d %s", doing, many, unit)));
                            }
                        }));
                    } catch (RuntimeException failed) {
                        done.completeExceptionally(failed);
                    }
                }));
        removeAll();
        try {
            show.accept(done.get(AT_ONCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            bar.getElement().setAttribute("aria-label", doing);
            add(far, bar);
            done.whenComplete((result, failed) -> asMe.accept(() -> ui.access(() -> {
                if (mine == asked) {
                    removeAll();
                    if (failed == null) {
                        show.accept(result);
                    } else {
                        say(failed);
                    }
                }
            })));
        } catch (ExecutionException failed) {
            say(Objects.requireNonNullElse(failed.getCause(), failed));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the program itself says of it; anything else goes to the page of errors as everywhere. */
    private void say(Throwable failed) {
        Throwable cause =
                failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
        if (cause instanceof KithException known) {
            add(new Paragraph(Objects.requireNonNullElse(known.getMessage(), "This could not be read.")));
        } else {
            throw new IllegalStateException("could not be read", cause);
        }
    }
}
