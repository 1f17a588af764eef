package org.kith.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which given names are forms of one another: short forms and spellings, from {@code name-forms.txt}. */
final class NameForms {

    private static final Map<String, int[]> GROUPS = new HashMap<>();
    private static final List<String> HEADS = new ArrayList<>();
    private static final List<List<String>> NAMES = new ArrayList<>();
    private static final int[] NONE = {};

    static {
        try (InputStream in = Objects.requireNonNull(
                NameForms.class.getResourceAsStream("name-forms.txt"), "name-forms.txt is not there")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(NameForms::take);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private NameForms() {}

    private static void take(String line) {
        int group = HEADS.size();
        String[] names = line.strip().split(" +", -1);
        HEADS.add(names[0]);
        NAMES.add(List.of(names));
        for (String name : names) {
            int[] before = GROUPS.getOrDefault(name, NONE);
            int[] after = java.util.Arrays.copyOf(before, before.length + 1);
            after[before.length] = group;
            GROUPS.put(name, after);
        }
    }

    /** The groups of a name; empty for most. */
    static int[] groups(String name) {
        return GROUPS.getOrDefault(name, NONE);
    }

    /** All names of the groups of a name, it among them. */
    static Set<String> others(String name) {
        Set<String> others = new LinkedHashSet<>();
        for (int group : groups(name)) {
            others.addAll(NAMES.get(group));
        }
        return others;
    }

    /** The full name that a form most likely stands for, or the name itself. */
    static String full(String name) {
        int[] groups = groups(name);
        return groups.length == 0 ? name : HEADS.get(groups[0]);
    }

    static boolean meet(int[] a, int[] b) {
        for (int one : a) {
            for (int other : b) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }
}
