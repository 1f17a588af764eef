package org.kith.exchange.generate;

import static org.kith.vocabulary.AgencyType.GP;

import java.util.List;
import org.kith.exchange.generate.Directory.Agency;

/** Writes who is whose in a cluster, as the surgery has it. */
final class Kinfolk {

    private static final String YES = "yes";

    private final Ground ground;
    private final Agency surgery;

    Kinfolk(Ground ground) {
        this.ground = ground;
        this.surgery = ground.directory.of(GP);
    }

    void partners(Human one, Human other) {
        say(one, "partner", other);
        say(other, "next_of_kin", one);
    }

    void parent(Human parent, Human child) {
        say(parent, parent.female ? "mother" : "father", child);
    }

    private void say(Human who, String type, Human of) {
        ground.kin(who, type, of, surgery, "");
    }

    /** A relationship that gives somebody a say over a child is recorded as verified. */
    private void verified(Human who, String type, Human of) {
        ground.kin(who, type, of, surgery, YES);
    }

    void family(Cluster cluster) {
        Human unborn = cluster.unborn;
        if (unborn != null) {
            cluster.adults.forEach(parent -> parent(parent, unborn));
        }
        for (Human child : cluster.children) {
            around(cluster, child);
        }
        if (cluster.shape == Shape.STEP_FAMILY) {
            partners(cluster.adults.get(0), cluster.adults.get(1));
        }
        if (cluster.shape == Shape.TWO_HOMES) {
            say(cluster.elsewhere.getFirst(), "ex_partner", cluster.adults.getFirst());
        }
        if (cluster.shape == Shape.THREE_GENERATIONS) {
            parent(cluster.adults.get(2), cluster.adults.get(1));
        }
        if (cluster.shape == Shape.KINSHIP) {
            cluster.adults.forEach(one -> parent(one, cluster.elsewhere.getFirst()));
        }
        List<Human> children = cluster.children;
        for (int i = 1; i < children.size(); i++) {
            say(children.get(i - 1), "sibling", children.get(i));
        }
    }

    private void around(Cluster cluster, Human child) {
        switch (cluster.shape) {
            case PARENTS, EXPECTING -> cluster.adults.forEach(parent -> parent(parent, child));
            case THREE_GENERATIONS -> {
                parent(cluster.adults.get(0), child);
                parent(cluster.adults.get(1), child);
                say(cluster.adults.get(2), "grandparent", child);
            }
            case STEP_FAMILY -> {
                parent(cluster.adults.get(0), child);
                verified(cluster.adults.get(1), "step_parent", child);
                cluster.elsewhere.forEach(parent -> parent(parent, child));
            }
            case KINSHIP -> {
                for (Human one : cluster.adults) {
                    say(one, "grandparent", child);
                    verified(one, "carer", child);
                }
                cluster.elsewhere.forEach(parent -> parent(parent, child));
            }
            case FOSTER -> {
                cluster.adults.forEach(one -> verified(one, "foster_carer", child));
                cluster.elsewhere.forEach(parent -> parent(parent, child));
            }
            default -> {
                parent(cluster.adults.getFirst(), child);
                cluster.elsewhere.forEach(parent -> parent(parent, child));
            }
        }
    }
}
