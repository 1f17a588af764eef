package org.kith.record;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells open pages what others have changed. It asks the store, not this process, so that pages of another process at the
 * same store learn of it too; and only while somebody listens. Every {@value #EVERY_MILLIS} ms, which with the way to the
 * browser stays well within two seconds.
 */
public final class NewsFeed implements AutoCloseable {

    static final long EVERY_MILLIS = 500;

    /** A change counts from its own moment and is seen when its transaction is done: so much later at most. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    /** News is for pages that stand open; what is older is nobody's any more. */
    private static final long KEPT_MINUTES = 10;

    private static final String VIEW = "news";
    private static final Logger LOG = LoggerFactory.getLogger(NewsFeed.class);

    private final GraphWriter graph;
    private final GraphReader reader;
    private final List<Consumer<News>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Moment> told = new LinkedHashMap<>();
    private @Nullable ScheduledExecutorService asking;

    NewsFeed(GraphWriter graph, GraphReader reader) {
        this.graph = graph;
        this.reader = reader;
    }

    /** Ends a listening. */
    @FunctionalInterface
    public interface Listening {
        void end();
    }

    /**
     * Listens from now on.
     *
     * @param listener is called on a thread of the feed, once for each change, and should be quick
     */
    public synchronized Listening listen(Consumer<News> listener) {
        if (listeners.isEmpty()) {
            takeDown();
            // What was said before anybody listened is in the page that was just read.
            told.clear();
            ask().forEach(news -> told.put(news.act(), news.at()));
            ScheduledExecutorService own = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("kith-news").factory());
            own.scheduleWithFixedDelay(this::tell, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            asking = own;
        }
        listeners.add(listener);
        return () -> end(listener);
    }

    private synchronized void end(Consumer<News> listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            close();
        }
    }

    /** Asks no more. */
    @Override
    public synchronized void close() {
        ScheduledExecutorService own = asking;
        if (own != null) {
            own.shutdownNow();
            asking = null;
        }
    }

    /** Hands out what is new. Called by the clock; a test may call it instead. */
    void tell() {
        try {
            for (News news : fresh()) {
                listeners.forEach(listener -> listener.accept(news));
            }
        } catch (RuntimeException unreachable) {
            // The store may be away for a moment: the next asking finds what this one missed.
            LOG.debug("No news could be had", unreachable);
        }
    }

    private synchronized List<News> fresh() {
        List<News> all = ask();
        Set<String> still = new HashSet<>();
        all.forEach(news -> still.add(news.act()));
        List<News> fresh =
                all.stream().filter(news -> !told.containsKey(news.act())).toList();
        fresh.forEach(news -> told.put(news.act(), news.at()));
        told.keySet().retainAll(still);
        return fresh;
    }

    private void takeDown() {
        try {
            graph.write(writing -> {
                writing.run(RecordCypher.TAKE_DOWN_NEWS, Map.of("minutes", KEPT_MINUTES));
                return KEPT_MINUTES;
            });
        } catch (RuntimeException anotherProcessDoesIt) {
            LOG.debug("Old news stays a while longer", anotherProcessDoesIt);
        }
    }

    private List<News> ask() {
        return graph.write(writing -> writing.rows(
                RecordCypher.NEWS_SINCE,
                Map.of("seconds", OVERLAP.toSeconds()),
                row -> new News(
                        row.text("act"),
                        Objects.requireNonNull(row.momentOrNull("at")),
                        row.text("by"),
                        row.text("byName"),
                        News.What.valueOf(row.text("what")),
                        Set.copyOf(row.texts("statements")),
                        Set.copyOf(row.texts("things")))));
    }

    /**
     * What of a change exists for a reader.
     *
     * @return how many statements of each kind; empty where nothing of it is for them
     */
    public Map<StatementKind, Integer> seen(Lens lens, News news) {
        return reader.read(lens, VIEW, reading -> {
            Map<StatementKind, Integer> kinds = new EnumMap<>(StatementKind.class);
            reading.each(RecordCypher.NEWS_SEEN, Map.of("ids", List.copyOf(news.statements())), row -> {
                StatementRow statement = row.statement("s", "earlier");
                reading.touch(statement.kind().label(), statement.id());
                kinds.merge(statement.kind(), 1, Integer::sum);
            });
            return kinds;
        });
    }
}
