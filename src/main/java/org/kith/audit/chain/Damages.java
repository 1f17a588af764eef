package org.kith.audit.chain;

import java.util.ArrayList;
import java.util.List;

/** What was found so far: neighbours with the same damage are told as one, and of very many the first. */
final class Damages {

    private static final int TOLD = 200;

    private final List<Damage> first = new ArrayList<>();
    private long inAll;
    private String lastWhat = "";

    /** Adds what was found at entries of a writer: "Entry 12 of writer … " and what. */
    void add(Damage.Kind kind, String writer, long from, long to, String what) {
        Damage before = first.isEmpty() ? null : first.getLast();
        boolean goesOn = before != null
                && first.size() == inAll
                && before.kind() == kind
                && before.writer().equals(writer)
                && before.to() + 1 == from
                && goesOn(kind, what);
        lastWhat = what;
        if (goesOn && before != null) {
            first.removeLast();
            first.add(new Damage(kind, writer, before.from(), to, sentence(writer, before.from(), to, several(kind))));
            return;
        }
        add(new Damage(kind, writer, from, to, sentence(writer, from, to, what)));
    }

    private boolean goesOn(Damage.Kind kind, String what) {
        return kind == Damage.Kind.MOVED || kind == Damage.Kind.EDITED && what.equals(lastWhat);
    }

    private static String several(Damage.Kind kind) {
        return kind == Damage.Kind.MOVED
                ? "were written with other numbers: the order was changed, or something was put in or taken out before"
                        + " them"
                : "do not say what they said when they were written";
    }

    void add(Damage damage) {
        inAll++;
        if (first.size() < TOLD) {
            first.add(damage);
        }
    }

    List<Damage> first() {
        return List.copyOf(first);
    }

    long inAll() {
        return inAll;
    }

    private static String sentence(String writer, long from, long to, String what) {
        String place = from == to ? "entry " + from : "entries " + from + " to " + to;
        return "Writer " + writer + ": " + place + " " + what + ".";
    }
}
