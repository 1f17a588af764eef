package org.kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kith.cli.bench.Chromium;
import org.kith.cli.bench.PictureBench;
import org.kith.enquiry.RequestBoard;
import org.kith.exchange.Imports;
import org.kith.store.ThrowawayStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "explore",
        description = {
            "Measure the explorer. On the server: how long the first picture of a child takes, each opening until the picture"
                    + " has 300 nodes, each reading on, and the ways between two people; and the board of requests and the"
                    + " desks of the agencies asked most.",
            "",
            "In a browser without a window, Chromium or Chrome: from the command until the picture is painted, with 60, 300"
                    + " and 500 nodes, as rings and by forces; how many frames a second panning, zooming and dragging"
                    + " take; and what moves when a picture grows. KITH_CHROMIUM says where the browser is, if it is not in"
                    + " one of the usual places; without one, the server alone is measured."
        })
final class BenchExploreCommand implements Callable<Integer> {

    private static final int WAYS = 100;
    private static final int WARM = 5;
    private static final int OFTEN = 40;
    private static final int DESKS = 5;

    private final Surroundings surroundings;

    @Mixin
    final MadeUpAuthority authority = new MadeUpAuthority();

    @Option(names = "--only", paramLabel = "PART", description = "Only one part: ${COMPLETION-CANDIDATES}.")
    Part only = Part.BOTH;

    enum Part {
        SERVER,
        REQUESTS,
        BROWSER,
        BOTH
    }

    BenchExploreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (only != Part.BROWSER) {
            server();
        }
        if (only == Part.BROWSER || only == Part.BOTH) {
            browser();
        }
        return ExitCodes.DONE;
    }

    private void server() {
        Path work = ThrowawayStore.makeFolder();
        try (Started kith = authority.start()) {
            GapsBench gaps = kith.the(GapsBench.class);
            if (gaps.live().isEmpty()) {
                say(
                        "import",
                        "%,d rows",
                        authority.fill(kith.the(Imports.class), work).taken().added());
            }
            ExploreBench bench = kith.the(ExploreBench.class);
            requests(bench);
            if (only == Part.REQUESTS) {
                return;
            }
            List<String> live = gaps.live();
            say(
                    "children",
                    "%,d live, %,d records of children in all",
                    live.size(),
                    gaps.all().size());
            neighbourhoods(bench, "live child", authority.sample(live, authority.children));
            neighbourhoods(bench, "child of all", authority.sample(gaps.all(), authority.children));
            ways(bench, authority.sample(live, WAYS));
        } finally {
            ThrowawayStore.remove(work);
        }
    }

    private void requests(ExploreBench bench) {
        for (int i = 0; i < WARM; i++) {
            bench.requests();
        }
        Timings board = new Timings();
        RequestBoard.All all = bench.requests();
        for (int i = 0; i < OFTEN; i++) {
            board.of(bench::requests);
        }
        say("board of requests", "%s; %,d asks wait%s", board, all.asks().size(), all.cut() ? ", and more" : "");
        List<String> busiest = bench.asked(all).stream().limit(DESKS).toList();
        busiest.forEach(bench::desk);
        Timings desk = new Timings();
        int waiting = 0;
        for (int i = 0; i < OFTEN && !busiest.isEmpty(); i++) {
            String agency = busiest.get(i % busiest.size());
            waiting = Math.max(waiting, desk.of(() -> bench.desk(agency)).waits());
        }
        if (!busiest.isEmpty()) {
            say("desk of an agency", "%s; %,d asks wait at most", desk, waiting);
        }
    }

    private void neighbourhoods(ExploreBench bench, String who, List<String> children) {
        children.stream().limit(25).forEach(child -> bench.grow(child, new ExploreBench.Grown()));
        ExploreBench.Grown grown = new ExploreBench.Grown();
        children.forEach(child -> bench.grow(child, grown));
        List<Integer> nodes = grown.nodes();
        Collections.sort(nodes);
        say(who + ": first picture", "%s", grown.first());
        say("  of it reading the circle", "%s", grown.circle());
        say("  of it finding gaps", "%s", grown.gaps());
        say("  of it building what is drawn", "%s", grown.scene());
        say(
                "  each opening until it is full",
                "%s; %d nodes at the median then, %d at most",
                grown.opened(),
                nodes.get(nodes.size() / 2),
                nodes.getLast());
        say("  each reading on", "%s", grown.readOn());
    }

    private void ways(ExploreBench bench, List<String> children) {
        Timings kin = new Timings();
        Timings strangers = new Timings();
        List<Integer> found = new ArrayList<>();
        children.stream().limit(10).forEach(child -> bench.ways(child, children.getLast()));
        for (int i = 0; i + 1 < children.size(); i++) {
            String child = children.get(i);
            String other = children.get(i + 1);
            bench.relative(child)
                    .ifPresent(relative -> found.add(
                            kin.of(() -> bench.ways(child, relative)).ways().size()));
            if (!child.equals(other)) {
                strangers.of(() -> bench.ways(child, other));
            }
        }
        Collections.sort(found);
        say(
                "ways to a relative",
                "%s; %s",
                kin,
                found.isEmpty() ? "nobody has one" : found.get(found.size() / 2) + " found at the median");
        say("ways to a child of another family", "%s", strangers);
    }

    private void browser() {
        Chromium.find(surroundings.environment())
                .ifPresentOrElse(
                        chromium -> new PictureBench(this::say).measure(chromium),
                        () -> surroundings.say("The browser was not measured: " + Chromium.MISSING));
    }

    private void say(String what, String line) {
        surroundings.results().println(String.format(Locale.UK, "%-36s ", what) + line);
        surroundings.results().flush();
    }

    private void say(String what, String format, Object... values) {
        say(what, String.format(Locale.UK, format, values));
    }
}
