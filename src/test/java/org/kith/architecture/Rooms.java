package org.kith.architecture;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rooms of the program and the arrows between them: each may call those named after it, and what all may call. */
final class Rooms {

    private static final Set<String> ALL_MAY_CALL = Set.of("kernel", "vocabulary", "store");
    private static final Set<String> FEATURES = Set.of(
            "search",
            "gaps",
            "network",
            "information",
            "enquiry",
            "identity",
            "review",
            "exchange",
            "circle",
            "matching",
            "paper",
            "retention",
            "papers",
            "figures",
            "partnership");

    private static final Map<String, Set<String>> ARROWS = arrows();

    private Rooms() {}

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        arrows.put("kernel", Set.of());
        arrows.put("vocabulary", Set.of("kernel"));
        arrows.put("store", Set.of("kernel", "vocabulary"));
        arrows.put("settings", Set.of());
        arrows.put("record", Set.of("matching"));
        arrows.put("access", Set.of("settings", "record"));
        arrows.put("audit", Set.of("access", "paper"));
        arrows.put("retention", Set.of("access", "audit", "circle", "record"));
        arrows.put("papers", Set.of("access", "gaps", "matching", "paper", "retention", "settings"));
        arrows.put("circle", Set.of("matching", "settings"));
        arrows.put("matching", Set.of());
        arrows.put("paper", Set.of());
        arrows.put("search", Set.of("matching"));
        arrows.put("gaps", Set.of("circle", "matching", "settings", "record"));
        arrows.put("network", Set.of("circle", "gaps", "record"));
        arrows.put("information", Set.of("circle", "search", "record", "paper"));
        arrows.put("enquiry", Set.of("circle", "gaps", "information", "search", "settings", "record"));
        arrows.put("identity", Set.of("matching", "search", "circle", "gaps", "network", "record"));
        arrows.put(
                "review",
                Set.of(
                        "circle",
                        "gaps",
                        "network",
                        "information",
                        "enquiry",
                        "search",
                        "paper",
                        "access",
                        "settings",
                        "record",
                        "figures"));
        arrows.put("figures", Set.of());
        arrows.put("partnership", Set.of("access", "figures", "gaps"));
        arrows.put("exchange", Set.of("record", "matching"));
        arrows.put("uikit", Set.of());
        arrows.put("shell", Set.of("access", "audit", "uikit", "settings"));
        Set<String> workspace = new HashSet<>(FEATURES);
        workspace.addAll(Set.of("access", "audit", "settings", "record", "uikit"));
        arrows.put("workspace", workspace);
        Set<String> cli = new HashSet<>(FEATURES);
        cli.addAll(Set.of("access", "audit", "settings", "record"));
        arrows.put("cli", cli);
        return arrows;
    }

    static List<String> names() {
        return List.copyOf(ARROWS.keySet());
    }

    /**
     * The rooms that a class may call.
     *
     * @param room its room
     * @param screen whether it stands in the room's {@code ui}
     */
    static Set<String> mayCall(String room, boolean screen) {
        Set<String> allowed = new HashSet<>(ARROWS.getOrDefault(room, Set.of()));
        allowed.add(room);
        if (!Set.of("kernel", "vocabulary", "store", "matching").contains(room)) {
            allowed.addAll(ALL_MAY_CALL);
        }
        if (screen) {
            allowed.add("uikit");
        }
        return allowed;
    }
}
