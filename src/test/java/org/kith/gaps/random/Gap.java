package org.kith.gaps.random;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.kernel.Moment;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/**
 * A finding of a delivery, and what somebody needs who is to settle it by further rows: everything by delivered ids.
 *
 * @param at when they act, as the exchange format writes it
 */
record Gap(Deliveries delivery, Slice slice, Finding finding, String at) {

    private String named(String id) {
        return slice.delivered().of(id);
    }

    /** A part of the key, counted from nought. */
    String key(int part) {
        return finding.key().text(slice.delivered()).split("[|]")[part];
    }

    /** A child whom it concerns; where it concerns none, any child at all. */
    String child() {
        return finding.children().isEmpty()
                ? children().getFirst()
                : slice.delivered().of(finding.children().getFirst());
    }

    /** Everybody who is a child and lives. */
    List<String> children() {
        return slice.people().all().stream()
                .filter(person -> person.child() && !person.dead())
                .map(person -> slice.delivered().of(person.ref()))
                .toList();
    }

    String items() {
        return ids(finding.items(), ";");
    }

    List<String> eachItem() {
        return finding.items().stream().map(this::named).toList();
    }

    List<String> eachAgency() {
        return finding.agencies().stream().map(this::named).toList();
    }

    List<String> eachEnquiry() {
        return finding.enquiries().stream().map(this::named).toList();
    }

    private String ids(Collection<String> ids, String between) {
        return ids.stream().map(this::named).collect(Collectors.joining(between));
    }

    List<Map<String, String>> rows(StatementKind kind) {
        return delivery.rows().getOrDefault(kind, List.of());
    }

    Map<String, String> row(StatementKind kind, String id) {
        return rows(kind).stream()
                .filter(row -> id.equals(row.get("id")))
                .findFirst()
                .orElseThrow();
    }

    Person person(String id) {
        return Deliveries.person(slice, id);
    }

    /** All ids of a person. */
    Set<String> records(String id) {
        return person(id).records().stream()
                .map(record -> named(record.id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Agencies that run open enquiries about the children whom it concerns. */
    Set<String> running() {
        return finding.children().stream()
                .flatMap(child -> slice.people().find(child).stream())
                .flatMap(child -> slice.circle(child).runners().stream())
                .map(this::named)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> agencies(String column, String value) {
        return rows(StatementKind.AGENCY).stream()
                .filter(row -> value.equals(row.get(column)))
                .map(row -> row.get("id"))
                .toList();
    }

    String anAgencyBut(String other) {
        return rows(StatementKind.AGENCY).stream()
                .map(row -> row.get("id"))
                .filter(id -> !id.equals(other))
                .findFirst()
                .orElseThrow();
    }

    String worker() {
        return rows(StatementKind.PRACTITIONER).getFirst().get("id");
    }

    /** A file with rows: the header after the file's name, then a line a row. */
    static String file(String name, String header, Collection<String> lines) {
        return lines.isEmpty() ? "" : "# " + name + "\n" + header + "\n" + String.join("\n", lines) + "\n";
    }

    static String file(String name, String header, String... cells) {
        return file(name, header, List.of(Arrays.stream(cells).map(Gap::quoted).collect(Collectors.joining(","))));
    }

    static String quoted(String cell) {
        return cell.contains(",") ? '"' + cell + '"' : cell;
    }

    /** An enquiry about a child that opened, or opened and closed, at that time, resting on some items. */
    String enquiry(String child, boolean closed, String cites) {
        return file(
                "enquiries.csv",
                "id,child,opened_at,closed_at,decision,cites",
                "E.new",
                child,
                at,
                closed ? at : "",
                closed ? "section_17" : "",
                cites);
    }

    /** The day in London on which they act. */
    String day() {
        return Moment.parse(at).day().toString();
    }

    /** An item of the day with nothing in it but what is named. */
    String item(String kind, String about, String more, String... cells) {
        String[] own = {"I.new", kind, about, day(), at};
        String[] all = Arrays.copyOf(own, own.length + cells.length);
        System.arraycopy(cells, 0, all, own.length, cells.length);
        return file("information.csv", "id,kind,about,occurred_from,recorded_at" + more, all);
    }

    /** Links between each two of some items. */
    String links(List<String> items, String type) {
        StringBuilder lines = new StringBuilder("# item_links.csv\nfrom_item,to_item,type,made_at,made_by\n");
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                lines.append(String.join(",", items.get(i), items.get(j), type, at, worker() + "\n"));
            }
        }
        return lines.toString();
    }
}
