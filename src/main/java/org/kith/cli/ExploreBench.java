package org.kith.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.enquiry.Desk;
import org.kith.enquiry.RequestBoard;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.kernel.AsOf;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.network.Exploration;
import org.kith.network.FoundWays;
import org.kith.network.Scene;
import org.kith.network.SceneNode;
import org.kith.network.WayFinder;
import org.kith.network.WayQuestion;
import org.kith.network.WaySearch;

/** What {@code bench explore} measures of the server: each answer goes the way the explorer goes. */
final class ExploreBench {

    private static final String VIEW = "bench";

    /** As many nodes as a picture has before it folds what comes. */
    static final int FULL = 300;

    /** Around so many people is read on in one picture; it is left alone then, full or not. */
    private static final int READ_ON = 8;

    private final CircleReader circles;
    private final GapFinder finder;
    /** As many as the page shows first. */
    private static final int DESK_PAGE = 25;

    private final DomainClock clock;

    private final RequestBoard board;
    private final Desk desk;

    ExploreBench(CircleReader circles, GapFinder finder, DomainClock clock, RequestBoard board, Desk desk) {
        this.board = board;
        this.desk = desk;
        this.circles = circles;
        this.finder = finder;
        this.clock = clock;
    }

    /**
     * How long each answer took while a picture grew from the first one.
     *
     * @param first the first picture, of which {@code circle}, {@code gaps} and {@code scene} are the parts
     * @param nodes how many there were in the end
     */
    record Grown(
            Timings first,
            Timings circle,
            Timings gaps,
            Timings scene,
            Timings opened,
            Timings readOn,
            List<Integer> nodes) {

        Grown() {
            this(
                    new Timings(),
                    new Timings(),
                    new Timings(),
                    new Timings(),
                    new Timings(),
                    new Timings(),
                    new ArrayList<>());
        }
    }

    /** The board of requests as it is first shown: all that waits, and the first page of it with names. */
    RequestBoard.All requests() {
        Lens lens = lens();
        RequestBoard.All all = board.all(lens);
        board.page(lens, all.asks().stream().limit(RequestBoard.PAGE).toList());
        return all;
    }

    /** The agencies that were asked most of what waits, the most first. */
    List<String> asked(RequestBoard.All all) {
        Map<String, Long> asks = all.asks().stream()
                .collect(Collectors.groupingBy(ask -> ask.first().agency(), Collectors.counting()));
        return asks.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The desk of one agency. */
    Desk.Board desk(String agency) {
        return desk.board(lens(), agency, DESK_PAGE);
    }

    private Lens lens() {
        return Lens.system("Measuring on a made-up authority by ./kith bench", AsOf.at(clock.now()));
    }

    /** The first picture of a child: its circle is read, its gaps are found, and what is drawn is built. */
    private Exploration first(String child, Grown timings) {
        Lens lens = lens();
        Circle circle = timings.circle().of(() -> circles.circle(lens, child, VIEW));
        List<Finding> findings = timings.gaps().of(() -> finder.of(circle));
        return timings.scene().of(() -> {
            Exploration exploration = new Exploration(circle, findings, record -> circles.around(lens, record, VIEW));
            exploration.scene();
            return exploration;
        });
    }

    /**
     * Opens what lies behind one node after the other, and reads on where nothing more is known, until the picture is full
     * or there is no more.
     */
    void grow(String child, Grown timings) {
        Exploration exploration = timings.first().of(() -> first(child, timings));
        Set<String> read = new HashSet<>();
        // What a full picture folded away says how many it holds, and opening it brings nothing.
        Set<String> stuck = new HashSet<>();
        while (exploration.scene().nodes().size() < FULL && read.size() <= READ_ON) {
            Optional<SceneNode> closed = exploration.scene().nodes().stream()
                    .filter(node -> node.behind() > 0 && !stuck.contains(node.id()))
                    .findFirst();
            if (closed.isPresent()) {
                String node = closed.get().id();
                if (timings.opened().of(() -> opened(exploration, node)) == 0) {
                    stuck.add(node);
                }
                continue;
            }
            Optional<SceneNode> farther = exploration.scene().nodes().stream()
                    .filter(node -> node.kind().person() && !node.focus() && !node.restricted() && read.add(node.id()))
                    .findFirst();
            if (farther.isEmpty()) {
                break;
            }
            timings.readOn().of(() -> readOn(exploration, farther.get().id()));
        }
        timings.nodes().add(exploration.scene().nodes().size());
    }

    /** How many came. */
    private static int opened(Exploration exploration, String node) {
        int came = exploration.expand(node);
        exploration.scene();
        return came;
    }

    private static Scene readOn(Exploration exploration, String node) {
        exploration.readOn(node);
        return exploration.scene();
    }

    /** The ways of the usual length between two people. */
    FoundWays ways(String one, String other) {
        WayQuestion question = WayQuestion.between(
                WaySearch.End.person(one, "").id(),
                WaySearch.End.person(other, "").id());
        return circles.between(
                        lens(),
                        one,
                        other,
                        question.longest(),
                        VIEW,
                        (slice, cut) -> WayFinder.find(slice, question, cut),
                        FoundWays::rows)
                .found();
    }

    /** A record of somebody of a child’s family circle who does not live with the child; empty without one. */
    Optional<String> relative(String child) {
        Circle circle = circles.circle(lens(), child, VIEW);
        return circle.familyCircle().stream()
                .filter(person -> !circle.home().contains(person))
                .map(person -> person.ref().records().getFirst())
                .findFirst();
    }
}
