package org.kith.audit.chain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of the record of reads, as texts. {@link #text()} is what is hashed: a line {@code kith-reads/1}, then a line
 * for each value of each part in the order of {@link Part}, the part's word, a space and the value; every line ends
 * with a line feed, in UTF-8. No value holds a control character, so that no two entries read alike.
 */
public record Entry(Map<Part, List<String>> parts) {

    public static final String FORM = "kith-reads/1";

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    public Entry {
        EnumMap<Part, List<String>> kept = new EnumMap<>(Part.class);
        parts.forEach((part, values) -> {
            if (!values.isEmpty()) {
                kept.put(part, values.stream().map(Entry::oneLine).toList());
            }
        });
        parts = kept;
    }

    /** The bytes of this entry, as text. */
    public String text() {
        StringBuilder text = new StringBuilder(FORM).append('\n');
        parts.forEach((part, values) -> {
            for (String value : values) {
                text.append(part.word()).append(' ').append(value).append('\n');
            }
        });
        return text.toString();
    }

    public String hash() {
        return Digests.of(text());
    }

    public String writer() {
        return one(Part.WRITER);
    }

    public long number() {
        return Long.parseLong(one(Part.NUMBER));
    }

    public String previous() {
        return one(Part.PREVIOUS);
    }

    public Optional<String> find(Part part) {
        return all(part).stream().findFirst();
    }

    public List<String> all(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** Heads of other writers that it names. */
    public List<Head> heads() {
        return all(Part.HEAD).stream().map(Head::parse).toList();
    }

    /** This entry, standing behind another. */
    public Entry behind(Head head) {
        EnumMap<Part, List<String>> placed = new EnumMap<>(parts);
        placed.put(Part.WRITER, List.of(head.writer()));
        placed.put(Part.NUMBER, List.of(Long.toString(head.count() + 1)));
        placed.put(Part.PREVIOUS, List.of(head.hash()));
        return new Entry(placed);
    }

    /** This entry with another number, and nothing else changed. */
    public Entry numbered(long number) {
        EnumMap<Part, List<String>> placed = new EnumMap<>(parts);
        placed.put(Part.NUMBER, List.of(Long.toString(number)));
        return new Entry(placed);
    }

    private String one(Part part) {
        return find(part).orElse("");
    }

    /** A moment as entries hold it: UTC, to the microsecond. */
    public static String moment(Instant at) {
        return AT.format(at);
    }

    /** A text as entries hold it: what would end a line, or cannot be seen, becomes the replacement character. */
    public static String oneLine(String text) {
        if (text.chars().noneMatch(Entry::unfit)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(unfit(c) ? '\uFFFD' : (char) c));
        return plain.toString();
    }

    private static boolean unfit(int c) {
        return c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029 || Character.isSurrogate((char) c);
    }

    /** Puts an entry together. */
    public static final class Builder {

        private final EnumMap<Part, List<String>> parts = new EnumMap<>(Part.class);

        public Builder with(Part part, String value) {
            return with(part, List.of(value));
        }

        public Builder with(Part part, Collection<String> values) {
            parts.put(part, List.copyOf(values));
            return this;
        }

        public Entry build() {
            return new Entry(parts);
        }
    }
}
