package org.kith.enquiry.ui;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.enquiry.Closing;
import org.kith.kernel.Moment;

/** A decision that is being written, as plain fields to be kept until it is saved, and back. */
final class DecisionDraft {

    private static final String ASIDE = "aside ";

    private DecisionDraft() {}

    /**
     * @param agreements what stands in the fields of each condition
     */
    static Map<String, String> write(Closing typed, List<Map<String, String>> agreements) {
        Map<String, String> fields = new HashMap<>();
        fields.put("decision", typed.decision() == null ? "" : typed.decision().code());
        fields.put("reason", typed.reason());
        fields.put("at", typed.at() == null ? "" : typed.at().text());
        fields.put("by", typed.by());
        fields.put("cites", String.join(";", typed.cites()));
        typed.setAside().forEach((item, why) -> fields.put(ASIDE + item, why));
        fields.put(
                "toldAt", typed.feedbackAt() == null ? "" : typed.feedbackAt().text());
        for (int number = 0; number < agreements.size(); number++) {
            String prefix = prefix(number);
            agreements.get(number).forEach((name, value) -> fields.put(prefix + name, value));
        }
        return fields;
    }

    static List<String> cites(Map<String, String> kept) {
        return List.of(kept.getOrDefault("cites", "").split(";"));
    }

    static Map<String, String> setAside(Map<String, String> kept) {
        return below(kept, ASIDE);
    }

    static List<Map<String, String>> agreements(Map<String, String> kept) {
        List<Map<String, String>> all = new ArrayList<>();
        for (int number = 0; kept.containsKey(prefix(number) + "text"); number++) {
            all.add(below(kept, prefix(number)));
        }
        return all;
    }

    /** A moment that was chosen; empty where none was, or it cannot be read. */
    static Optional<Moment> moment(Map<String, String> kept, String name) {
        String text = kept.getOrDefault(name, "");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Moment.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, String> below(Map<String, String> kept, String prefix) {
        Map<String, String> below = new HashMap<>();
        kept.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                below.put(name.substring(prefix.length()), value);
            }
        });
        return below;
    }

    private static String prefix(int number) {
        return "agreement" + number + " ";
    }
}
