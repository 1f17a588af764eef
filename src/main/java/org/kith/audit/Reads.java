package org.kith.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Act;
import org.kith.access.Lenses;
import org.kith.audit.chain.What;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Touched;
import org.kith.store.GraphReader;
import org.kith.store.Row;

/** Reads the record of reads: for whoever may, and put on record like every other read. */
public final class Reads {

    private static final String VIEW = "record of reads";
    private static final int MOST = 500;
    /** Ids of one question: all records of one child are fewer. */
    private static final int MOST_IDS = 200;

    private final GraphReader graph;
    private final Lenses lenses;

    Reads(GraphReader graph, Lenses lenses) {
        this.graph = graph;
        this.lenses = lenses;
    }

    /**
     * Entries of the record, newest first.
     *
     * @param limit at most so many, up to 500
     * @throws KithException.Refused when whoever is signed in may not read the record of reads
     */
    public List<RecordedRead> find(Wanted wanted, int limit) {
        return find(lenses.lens(Act.READ_THE_RECORD_OF_READS), VIEW, wanted, limit);
    }

    /**
     * Every entry of the record that is wanted, newest first: for an export. It stands on the record as taken away.
     *
     * @throws KithException.Refused when whoever is signed in may not read the record of reads
     */
    public List<RecordedRead> export(Wanted wanted) {
        return all(lenses.lens(Act.READ_THE_RECORD_OF_READS), wanted);
    }

    /** The same for the command line. */
    public List<RecordedRead> exportByCommand(Wanted wanted) {
        return all(lenses.system("Exporting the record of reads on the command line"), wanted);
    }

    private List<RecordedRead> all(Lens lens, Wanted wanted) {
        List<RecordedRead> all = new ArrayList<>();
        Wanted next = wanted;
        while (true) {
            List<RecordedRead> page = find(lens, "taken away: record of reads", next, MOST);
            all.addAll(page);
            if (page.size() < MOST) {
                return all;
            }
            next = next.behind(page.getLast());
        }
    }

    /**
     * The records of the person that one record is of, as the newest judgements say and as far as they exist for whoever
     * asks: to look up who was shown them. Of anything else, itself.
     */
    public List<String> samePerson(String id) {
        return samePerson(lenses.lens(Act.READ_THE_RECORD_OF_READS), id);
    }

    /**
     * Records with an NHS number, through the reader's own lens: what is sealed to them is not found. The number stands
     * beside the record of this look, as the words of a search.
     */
    public List<String> withNhsNumber(String number) {
        Lens lens = lenses.lens(Act.READ_THE_RECORD_OF_READS);
        String digits = number.replaceAll("[\\s-]", "");
        if (!digits.matches("[0-9]{10}")) {
            throw new KithException.Invalid("An NHS number has ten digits.");
        }
        return graph.read(lens, VIEW, reading -> {
            reading.asked(digits);
            List<String> ids = reading.rows(AuditCypher.BY_NHS_NUMBER, Map.of("number", digits), row -> row.text("id"));
            ids.forEach(id -> reading.touch("PersonRecord", id));
            return ids;
        });
    }

    /** The same for the command line. */
    public List<String> samePersonByCommand(String id) {
        return samePerson(lenses.system("Exporting the record of reads on the command line"), id);
    }

    private List<String> samePerson(Lens lens, String id) {
        if (!Ids.isId(id)) {
            throw new KithException.Invalid("A person is named by the id that stands in the address of their page.");
        }
        List<String> records = graph.read(lens, VIEW, reading -> {
            reading.touch("AccessEvent", id);
            return reading.rows(AuditCypher.SAME_PERSON, Map.of("id", id), row -> row.text("id"));
        });
        return records.contains(id) ? records : List.of(id);
    }

    /**
     * Who was shown something, newest first.
     *
     * @param ids internal ids of records, items or other things, such as all records of one child
     */
    public List<RecordedRead> of(Collection<String> ids, int limit) {
        List<String> known = ids.stream().filter(Ids::isId).distinct().toList();
        return known.isEmpty() ? List.of() : find(Wanted.EVERYTHING.showing(known), limit);
    }

    /** The newest entries of all. */
    public List<RecordedRead> latest(int limit) {
        return find(Wanted.EVERYTHING, limit);
    }

    private List<RecordedRead> find(Lens lens, String view, Wanted wanted, int limit) {
        List<String> ids = wanted.ids().stream()
                .filter(Ids::isId)
                .distinct()
                .limit(MOST_IDS)
                .toList();
        if (ids.isEmpty() && !wanted.ids().isEmpty()) {
            return List.of();
        }
        return graph.read(lens, view, reading -> {
            ids.forEach(id -> reading.touch("AccessEvent", id));
            if (wanted.account() != null) {
                reading.touch("Account", wanted.account());
            }
            Map<String, Object> params = params(wanted, Math.min(limit, MOST));
            if (!ids.isEmpty()) {
                params.put("things", List.copyOf(ids));
                params.put("words", ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(" OR ")));
                return reading.rows(AuditCypher.READS_OF, params, Reads::read).stream()
                        .filter(read ->
                                wanted.account() == null || read.account().equals(wanted.account()))
                        .toList();
            }
            if (wanted.account() != null) {
                params.put("account", wanted.account());
                return reading.rows(AuditCypher.READS_OF_ACCOUNT, params, Reads::read);
            }
            return reading.rows(AuditCypher.LATEST_READS, params, Reads::read);
        });
    }

    private static Map<String, Object> params(Wanted wanted, int limit) {
        RecordedRead behind = wanted.behind();
        Instant until = behind == null ? wanted.until() : behind.at().instant();
        Map<String, Object> params = new HashMap<>();
        params.put("since", Moment.of(wanted.since()));
        params.put("until", Moment.of(until));
        // Of the same moment only those before it; without one, all of the last moment.
        params.put("lastId", behind == null ? "~" : behind.id());
        params.put("whats", wanted.whats().stream().map(Enum::name).sorted().toList());
        params.put("system", wanted.system());
        params.put("limit", limit);
        return params;
    }

    private static RecordedRead read(Row row) {
        return new RecordedRead(
                row.text("id"),
                Objects.requireNonNull(row.momentOrNull("at")),
                what(row.text("what")),
                or(row.textOrNull("account")),
                row.textOrNull("reader"),
                row.yes("system"),
                row.texts("roles"),
                row.textOrNull("purpose"),
                or(row.textOrNull("view")),
                row.momentOrNull("asOf"),
                row.textOrNull("viewpoint"),
                row.textOrNull("place"),
                row.textOrNull("asked"),
                saw(row.texts("kinds"), row.texts("ids")),
                row.textOrNull("writer"),
                row.textOrNull("writer") == null ? 0 : row.number("number"));
    }

    /** A code that this program does not know comes from a newer one, or from somebody's hand: it is a read then. */
    private static What what(String code) {
        for (What known : What.values()) {
            if (known.name().equals(code)) {
                return known;
            }
        }
        return What.READ;
    }

    private static List<Touched> saw(List<String> kinds, List<String> ids) {
        List<Touched> saw = new ArrayList<>();
        for (int at = 0; at < Math.min(kinds.size(), ids.size()); at++) {
            saw.add(new Touched(kinds.get(at), ids.get(at)));
        }
        return saw;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
