package org.kith.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/**
 * Works out what goes with a person who is forgotten, and what stays and only loses them. What cannot be said without them
 * goes: their records, names, stays, kin, enquiries about them, information about nobody else, and what hangs on any of
 * that. What is about somebody else too stays without them. A home at which nobody else is recorded goes.
 */
final class WhatGoes {

    /** Where it looks things up. */
    interface Around {
        /** Statements some version of which names one of these. */
        List<ToldRow> naming(Collection<String> ids);

        /** Statements by their ids. */
        List<ToldRow> told(Collection<String> ids);

        /** Dismissals whose key names one of these. */
        List<ToldRow> setAside(Collection<String> ids);
    }

    private final Around around;
    private final Set<String> going = new LinkedHashSet<>();
    private final Map<String, ToldRow> seen = new LinkedHashMap<>();
    private final Map<String, List<ToldRow>> joinings = new HashMap<>();

    /**
     * @param people ids of all records of the person
     * @param whole ids of items about others too that are to go as a whole
     */
    WhatGoes(Around around, Collection<String> people, Collection<String> whole) {
        this.around = around;
        see(around.told(people));
        see(around.told(whole));
        going.addAll(people);
        whole.stream().filter(seen::containsKey).forEach(going::add);
        follow(new LinkedHashSet<>(going));
        see(around.setAside(going));
        seen.values().stream()
                .filter(row -> row.kind() == StatementKind.DISMISSAL && keyNames(row))
                .forEach(row -> going.add(row.id()));
    }

    private boolean keyNames(ToldRow row) {
        for (String part : row.cells().textOrEmpty("key").split("[|+]", -1)) {
            if (going.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private void see(List<ToldRow> rows) {
        rows.forEach(row -> seen.putIfAbsent(row.id(), row));
    }

    private void follow(Set<String> first) {
        Set<String> frontier = first;
        while (!frontier.isEmpty()) {
            see(around.naming(frontier));
            seeItems();
            Set<String> next = new LinkedHashSet<>();
            boolean more = true;
            while (more) {
                more = false;
                for (ToldRow row : seen.values()) {
                    if (!going.contains(row.id()) && goes(row)) {
                        going.add(row.id());
                        next.add(row.id());
                        more = true;
                    }
                }
            }
            next.addAll(emptyHomes());
            frontier = next;
        }
    }

    /** Items, and everybody who was joined to them since. */
    private void seeItems() {
        Set<String> unknown = new HashSet<>();
        seen.values().stream()
                .filter(row -> row.kind() == StatementKind.ITEM_PERSON)
                .map(row -> row.cells().textOrEmpty("item"))
                .filter(item -> !seen.containsKey(item))
                .forEach(unknown::add);
        see(around.told(unknown));
        Set<String> items = new HashSet<>();
        seen.values().stream()
                .filter(row -> row.kind() == StatementKind.ITEM && !joinings.containsKey(row.id()))
                .forEach(row -> items.add(row.id()));
        items.forEach(item -> joinings.put(item, new ArrayList<>()));
        if (!items.isEmpty()) {
            for (ToldRow row : around.naming(items)) {
                if (row.kind() == StatementKind.ITEM_PERSON) {
                    joinings.getOrDefault(row.cells().textOrEmpty("item"), new ArrayList<>())
                            .add(row);
                }
            }
        }
    }

    private Set<String> emptyHomes() {
        Set<String> homes = new HashSet<>();
        for (ToldRow row : seen.values()) {
            if (row.kind() == StatementKind.STAY && going.contains(row.id())) {
                homes.add(row.cells().textOrEmpty("household"));
            }
        }
        homes.removeAll(going);
        Set<String> empty = new LinkedHashSet<>();
        for (String home : homes) {
            if (around.naming(Set.of(home)).stream().allMatch(row -> going.contains(row.id()))) {
                see(around.told(Set.of(home)));
                going.add(home);
                empty.add(home);
            }
        }
        return empty;
    }

    private boolean goes(ToldRow row) {
        Cells cells = row.cells();
        for (Column column : row.kind().columns()) {
            if (column.type() == Column.Type.REFERENCE
                    && gone(cells, column.name())
                    && (column.required() || column.key() || cannotStay(row.kind(), cells, column.name()))) {
                return true;
            }
            if (column.type() == Column.Type.REFERENCES
                    && column.required()
                    && !cells.list(column.name()).isEmpty()
                    && going.containsAll(cells.list(column.name()))) {
                return true;
            }
        }
        return row.kind() == StatementKind.ITEM && aboutNobodyElse(row);
    }

    private boolean gone(Cells cells, String column) {
        String id = cells.text(column);
        return id != null && going.contains(id);
    }

    private boolean cannotStay(StatementKind kind, Cells cells, String column) {
        return switch (kind) {
            case MEETING -> true;
            case REQUEST -> column.equals("about") || (cells.text("about") == null && !column.equals("asked_by"));
            case CHALLENGE ->
                (cells.text("about_item") == null || gone(cells, "about_item"))
                        && (cells.text("about_enquiry") == null || gone(cells, "about_enquiry"));
            default -> false;
        };
    }

    private boolean aboutNobodyElse(ToldRow item) {
        Set<String> people = new LinkedHashSet<>(item.cells().list("about"));
        joinings.getOrDefault(item.id(), List.of()).stream()
                .filter(row -> !row.row().withdrawn())
                .sorted(Comparator.comparing(row -> String.valueOf(row.cells().moment("at"))))
                .forEach(row -> {
                    String person = row.cells().textOrEmpty("person");
                    String role = row.cells().textOrEmpty("role");
                    if ("removed".equals(row.cells().text("state"))) {
                        people.remove(person);
                    } else if (!role.equals("mentioned") && !role.equals("witness")) {
                        people.add(person);
                    }
                });
        return !people.isEmpty() && going.containsAll(people);
    }

    /** What is deleted. */
    Set<String> going() {
        return going;
    }

    /** What goes, as it stood. */
    List<ToldRow> goingRows() {
        return going.stream().filter(seen::containsKey).map(seen::get).toList();
    }

    /** What stays and names something that goes, now or in an earlier version. */
    List<ToldRow> losing() {
        return seen.values().stream()
                .filter(row -> !going.contains(row.id()))
                .filter(row -> names(row.kind(), row.now())
                        || row.before().stream().anyMatch(version -> names(row.kind(), version)))
                .toList();
    }

    private boolean names(StatementKind kind, Map<String, Object> said) {
        Cells cells = new Cells(said);
        return kind.columns().stream()
                .filter(Column::isReference)
                .anyMatch(column -> column.type() == Column.Type.REFERENCE
                        ? gone(cells, column.name())
                        : cells.list(column.name()).stream().anyMatch(going::contains));
    }

    /** Other people, items and enquiries that what goes or loses something named: what is found around them may change. */
    Set<String> neighbours() {
        Set<String> near = new LinkedHashSet<>();
        List<ToldRow> rows = new ArrayList<>(goingRows());
        rows.addAll(losing());
        for (ToldRow row : rows) {
            for (Column column : row.kind().columns()) {
                boolean things = column.targets().contains(StatementKind.PERSON_RECORD)
                        || column.targets().contains(StatementKind.ITEM)
                        || column.targets().contains(StatementKind.ENQUIRY);
                if (things && column.targets().size() == 1) {
                    if (column.type() == Column.Type.REFERENCES) {
                        near.addAll(row.cells().list(column.name()));
                    } else if (row.cells().text(column.name()) != null) {
                        near.add(row.cells().textOrEmpty(column.name()));
                    }
                }
            }
        }
        // Who lives where they lived may be spoken of together with them.
        for (ToldRow row : goingRows()) {
            if (row.kind() == StatementKind.STAY) {
                String home = row.cells().textOrEmpty("household");
                if (!going.contains(home)) {
                    around.naming(Set.of(home)).stream()
                            .filter(stay -> stay.kind() == StatementKind.STAY)
                            .forEach(stay -> near.add(stay.cells().textOrEmpty("person")));
                }
            }
        }
        near.removeAll(going);
        near.remove("");
        return near;
    }
}
