package org.kith.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.kernel.KithException;
import org.kith.kernel.Numbering;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Numbers kept in the store, beside their review, so that every node of Kith and every later day gives the same. */
final class KeptNumbering implements Numbering {

    private static final int TRIES = 5;

    private final PseudonymsNodes nodes;

    KeptNumbering(PseudonymsNodes nodes) {
        this.nodes = nodes;
    }

    @Override
    public Map<String, Integer> numbers(String review, Collection<String> keys) {
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                return counted(kept(review, keys), keys);
            } catch (OptimisticLockingFailureException | DataIntegrityViolationException meanwhile) {
                // Another reader of the same review has numbered somebody: theirs stand, and these come after.
            }
        }
        throw new KithException.Unavailable("The names of this review could not be replaced. Try again.", null);
    }

    private List<String> kept(String review, Collection<String> keys) {
        PseudonymsNode node = nodes.findById(review).orElse(new PseudonymsNode(review, null, List.of()));
        Set<String> all = new LinkedHashSet<>(node.keys());
        if (!all.addAll(keys)) {
            return node.keys();
        }
        return nodes.save(new PseudonymsNode(review, node.version(), List.copyOf(all)))
                .keys();
    }

    private static Map<String, Integer> counted(List<String> kept, Collection<String> wanted) {
        Map<String, Integer> next = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (String key : new ArrayList<>(kept)) {
            numbers.put(key, next.merge(key.substring(0, key.indexOf(':')), 1, Integer::sum) - 1);
        }
        numbers.keySet().retainAll(Set.copyOf(wanted));
        return numbers;
    }
}
