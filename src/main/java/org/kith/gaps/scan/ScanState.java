package org.kith.gaps.scan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.store.Row;

/**
 * How far a scan over everybody in scope has come.
 *
 * @param id of the scan
 * @param startedAt when it began, on the domain clock
 * @param day the London day it looks from
 * @param step what it does
 * @param total how many records are in scope, once that is known
 * @param done how many of them were looked at
 * @param cursor the last record looked at: a scan that was stopped goes on after it
 */
public record ScanState(String id, Instant startedAt, LocalDate day, Step step, long total, long done, String cursor) {

    /** What a scan does. */
    public enum Step {
        RUNNING,
        STOPPED,
        DONE
    }

    ScanState at(long doneNow, String record) {
        return new ScanState(id, startedAt, day, Step.RUNNING, total, doneNow, record);
    }

    ScanState now(Step other) {
        return new ScanState(id, startedAt, day, other, total, done, cursor);
    }

    ScanState of(long inScope, long before) {
        return new ScanState(id, startedAt, day, Step.RUNNING, inScope, before, cursor);
    }

    Map<String, Object> properties() {
        Map<String, Object> node = new HashMap<>();
        node.put("startedAt", startedAt);
        node.put("day", day);
        node.put("step", step.name());
        node.put("total", total);
        node.put("done", done);
        node.put("cursor", cursor);
        return node;
    }

    static ScanState read(Row row) {
        Map<String, Object> node = row.properties("s");
        return new ScanState(
                text(node, "id"),
                ((Moment) known(node, "startedAt")).instant(),
                (LocalDate) known(node, "day"),
                Step.valueOf(text(node, "step")),
                (Long) known(node, "total"),
                (Long) known(node, "done"),
                text(node, "cursor"));
    }

    private static String text(Map<String, Object> node, String name) {
        return (String) known(node, name);
    }

    private static Object known(Map<String, Object> node, String name) {
        @Nullable Object value = node.get(name);
        if (value == null) {
            throw new IllegalStateException("a scan is kept without its " + name);
        }
        return value;
    }
}
