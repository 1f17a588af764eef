package org.kith.gaps.patterns;

import java.util.List;
import org.kith.circle.Circle;

/** When a rule fires for a live child, and for whom. */
@FunctionalInterface
interface Condition {

    /** Everyone it fires for, each with the reason; empty when it does not fire. */
    List<Firing> fire(Circle circle);
}
