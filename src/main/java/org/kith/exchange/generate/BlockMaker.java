package org.kith.exchange.generate;

import static org.kith.exchange.sample.SampleWords.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes one block: so many people, cluster by cluster, each from a random source of its own. */
final class BlockMaker {

    private static final long STRIDE = 0x9E3779B97F4A7C15L;
    private static final List<Theme> THEMES = List.of(Theme.values());

    private final Plan plan;
    private final int block;
    private final Ground ground;
    private final List<Human> quiet = new ArrayList<>();
    private final List<Human> busy = new ArrayList<>();

    BlockMaker(Plan plan, int block, NameBook names) {
        this.plan = plan;
        this.block = block;
        this.ground = new Ground(plan, block, names);
    }

    BlockRows make() {
        ground.directory.write(ground.rows, ground.names, source(-1));
        int size = plan.peopleOf(block);
        long start = (long) block * Plan.BLOCK;
        long firstGap = (start + plan.peoplePerGap() - 1) / plan.peoplePerGap();
        for (long gap = firstGap; (gap + 1) * plan.peoplePerGap() <= start + size; gap++) {
            Planted.plant(gap, ground, source(-2 - (int) (gap - firstGap)));
        }
        for (int cluster = 0; ground.people() < size; cluster++) {
            Random random = source(cluster);
            cluster(Shape.any(random, size - ground.people()), random);
        }
        new TopUp(ground, source(Integer.MIN_VALUE), quiet, busy).fill();
        return ground.rows;
    }

    private Random source(int index) {
        return new Random((plan.seed() * STRIDE + block) * STRIDE + index * 31L);
    }

    private void cluster(Shape shape, Random random) {
        Cluster cluster = new ClusterMaker(ground, random).any(shape, need(shape, random));
        Services services = new Services(ground, random);
        new Records(ground, random).any(cluster);
        services.universal(cluster);
        Enquiring enquiring = new Enquiring(ground, random, services);
        Theme theme = pick(THEMES, random);
        if (cluster.need != Need.NONE && (cluster.need == Need.OPEN || !cluster.children.isEmpty())) {
            services.more(cluster, theme);
            enquire(cluster, theme, enquiring, random);
        }
        List<Human> living =
                cluster.people().stream().filter(human -> human.died == null).toList();
        (cluster.need == Need.NONE ? quiet : busy).addAll(living);
        if (cluster.need != Need.NONE && cluster.need != Need.OPEN) {
            quiet.addAll(living);
        }
    }

    private void enquire(Cluster cluster, Theme theme, Enquiring enquiring, Random random) {
        int age = cluster.children.isEmpty() ? -1 : cluster.first().age;
        if (cluster.need == Need.OPEN) {
            enquiring.open(cluster, theme);
        } else if (cluster.need == Need.CLOSED && age >= 2 || cluster.need == Need.CLOSED_LONG_AGO && age >= 5) {
            Twist twist = new Twist();
            twist.decision = enquiring.anyDecision();
            int daysAgo = cluster.need == Need.CLOSED ? 5 + random.nextInt(330) : 400 + random.nextInt(900);
            Enquiring.Written written = enquiring.closed(cluster, theme, daysAgo, twist);
            new CaseNotes(ground, random).beside(cluster, written);
        } else if (random.nextInt(3) > 0) {
            LocalDate day = ground.recent(random, 500);
            if (age >= 2) {
                enquiring.concern(cluster, theme, day, "notification");
            }
        }
    }

    /** About three children in a hundred have an open enquiry, and as many one that was closed in the last year. */
    private static Need need(Shape shape, Random random) {
        if (!shape.withChildren() && shape != Shape.EXPECTING) {
            return Need.NONE;
        }
        int in1000 = random.nextInt(1_000);
        if (in1000 < 28) {
            return Need.OPEN;
        }
        if (shape == Shape.EXPECTING) {
            return Need.NONE;
        }
        return in1000 < 72
                ? Need.CLOSED
                : in1000 < 112 ? Need.TARGETED : in1000 < 142 ? Need.CLOSED_LONG_AGO : Need.NONE;
    }
}
