package org.kith.review.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.random.RandomGenerator;

/** Small ids for what is in one extract. Their order is drawn, so that they say nothing of the order or ids of the store. */
final class FreshIds {

    private final Map<String, String> ids = new HashMap<>();

    /**
     * @param letter what they begin with
     * @param things internal ids
     */
    FreshIds(String letter, SortedSet<String> things, RandomGenerator chance) {
        List<String> drawn = new ArrayList<>(things);
        Collections.shuffle(drawn, Random.from(chance));
        for (int at = 0; at < drawn.size(); at++) {
            ids.put(drawn.get(at), letter + (at + 1));
        }
    }

    /** @throws IllegalArgumentException for what is not in the extract */
    String of(String thing) {
        String id = ids.get(thing);
        if (id == null) {
            throw new IllegalArgumentException("not in the extract");
        }
        return id;
    }

    boolean has(String thing) {
        return ids.containsKey(thing);
    }

    /** In the order of their numbers, so that rows are not in the order of the store either. */
    List<String> things() {
        List<String> things = new ArrayList<>(ids.keySet());
        things.sort(java.util.Comparator.comparingInt(
                thing -> Integer.parseInt(of(thing).substring(1))));
        return things;
    }
}
