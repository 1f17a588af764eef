package org.kith.gaps.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.Lens;
import org.kith.kernel.LondonTime;

/**
 * Keeps the findings of everybody in scope up to date: over all of them once a day and when somebody asks, which can be
 * stopped and goes on where it was stopped; after each write for those whose circle it touched; and at the moment a clock
 * runs out. It reads in pieces and writes each piece by itself, so that nobody who reads has to wait.
 */
public final class Scan {

    /** Children looked at together: enough to share what they share, few enough to hold. */
    static final int PIECE = 250;

    private final int many;

    private static final int CHANGES = 50;

    private final Scanner scanner;
    private final Scope scope;
    private final FindingStore store;
    private final ScanLog log;
    private final ScanDecisions decisions;
    private final DomainClock clock;
    /** Who was looked at again, because of something written, since the scan over everybody began. */
    private final Set<String> lookedAgain = new HashSet<>();

    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicReference<Optional<ScanState>> state = new AtomicReference<>(Optional.empty());

    /**
     * @param many children looked at together
     */
    Scan(
            Scanner scanner,
            Scope scope,
            FindingStore store,
            ScanLog log,
            ScanDecisions decisions,
            DomainClock clock,
            int many) {
        this.many = many;
        this.scanner = scanner;
        this.scope = scope;
        this.store = store;
        this.log = log;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** How far the scan begun last has come; empty before the first. */
    public Optional<ScanState> state() {
        return state.updateAndGet(known -> known.isPresent() ? known : log.latest());
    }

    /** The same as the store says, for screens of this and of other processes, with what has changed by it. */
    public ScanProgress progress() {
        return new ScanProgress(log.latest().orElse(null), log.changed());
    }

    /** Lets the scan that runs end after the piece it is at; what it found stays. */
    public void stop() {
        stop.set(true);
    }

    /** Whether everybody in scope was looked at on this day of the domain clock. */
    boolean doneToday() {
        return state().filter(s -> s.step() == ScanState.Step.DONE && s.day().equals(today()))
                .isPresent();
    }

    private LocalDate today() {
        return LondonTime.day(clock.now());
    }

    /**
     * Looks at everybody in scope. One that was stopped today goes on where it was.
     *
     * @param afresh whether to begin anew all the same
     * @return how it ended: done, or stopped
     */
    public ScanState everybody(boolean afresh) {
        stop.set(false);
        Lens lens = scanner.lens();
        Map<String, EnumSet<Ground>> all = scope.all(lens, decisions.standing(), Scanner.VIEW);
        ScanState running = begin(afresh).of(all.size(), 0);
        Map<String, EnumSet<Ground>> left = new LinkedHashMap<>(all);
        String cursor = running.cursor();
        left.keySet().removeIf(record -> record.compareTo(cursor) <= 0);
        running = running.of(all.size(), all.size() - left.size());
        note(running);
        if (cursor.isEmpty()) {
            covered();
        }
        lookedAgain.clear();
        boolean wide = false;
        try (Ahead ahead = new Ahead(scanner.looking(left.keySet()), pieces(left))) {
            while (ahead.hasNext()) {
                if (stop.get()) {
                    return note(running.now(ScanState.Step.STOPPED));
                }
                Ahead.Piece piece = ahead.next();
                Ahead.Piece older = piece.without(lookedAgain);
                keep(older.records(), older.looked(), running.id());
                running = running.at(running.done() + piece.records().size(), piece.last());
                note(running);
                // Whoever writes meanwhile does not wait for the end of it.
                wide |= changes();
            }
        }
        lookedAgain.clear();
        store.forgetOthers(running.id());
        ScanState done = note(running.now(ScanState.Step.DONE));
        return wide ? everybody(true) : done;
    }

    /** What was written before a scan over everybody began is looked at by that scan. */
    private void covered() {
        List<ScanLog.Unscanned> changes = log.unscanned(CHANGES);
        while (!changes.isEmpty()) {
            log.scanned(changes.stream().map(ScanLog.Unscanned::id).toList());
            changes = log.unscanned(CHANGES);
        }
    }

    private ScanState begin(boolean afresh) {
        return log.latest()
                .filter(latest -> !afresh
                        && latest.step() != ScanState.Step.DONE
                        && latest.day().equals(today()))
                .orElseGet(() -> new ScanState(Ids.fresh(), clock.now(), today(), ScanState.Step.RUNNING, 0, 0, ""));
    }

    private ScanState note(ScanState now) {
        log.note(now);
        state.set(Optional.of(now));
        return now;
    }

    private List<Map<String, EnumSet<Ground>>> pieces(Map<String, EnumSet<Ground>> all) {
        List<Map<String, EnumSet<Ground>>> pieces = new ArrayList<>();
        Map<String, EnumSet<Ground>> piece = new LinkedHashMap<>();
        for (Map.Entry<String, EnumSet<Ground>> entry : all.entrySet()) {
            piece.put(entry.getKey(), entry.getValue());
            if (piece.size() == many) {
                pieces.add(piece);
                piece = new LinkedHashMap<>();
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return pieces;
    }

    private int keep(Collection<String> records, List<Looked> looked, String scan) {
        return store.replace(records, looked, scan);
    }

    /**
     * Looks again at those whose circle was touched by writes since the last look.
     *
     * @return whether everybody has to be looked at: a write touched too much, or all circles
     */
    public boolean changes() {
        while (true) {
            List<ScanLog.Unscanned> changes = log.unscanned(CHANGES);
            if (changes.isEmpty()) {
                return false;
            }
            List<String> ids = changes.stream().map(ScanLog.Unscanned::id).toList();
            Set<String> touched = new HashSet<>();
            changes.forEach(change -> touched.addAll(change.touched()));
            if (changes.stream().anyMatch(ScanLog.Unscanned::wide) || !again(touched)) {
                // They stay noted until a scan over everybody has begun: no crash between loses them.
                return true;
            }
            log.scanned(ids);
            if (changes.size() < CHANGES) {
                return false;
            }
        }
    }

    /** Looks again at those whose circle some statements bear on; false when that is everybody. */
    private boolean again(Set<String> statements) {
        Optional<Set<String>> reached = scanner.reached(statements);
        reached.ifPresent(this::lookAgain);
        return reached.isPresent();
    }

    private void lookAgain(Set<String> records) {
        Lens lens = scanner.lens();
        Map<String, EnumSet<Ground>> inScope = scope.among(lens, decisions.standing(), records, Scanner.VIEW);
        Set<String> gone = store.kept(records);
        gone.removeAll(inScope.keySet());
        String id = state().map(ScanState::id).orElse("");
        for (Map<String, EnumSet<Ground>> piece : pieces(inScope)) {
            keep(piece.keySet(), scanner.look(lens, piece), id);
        }
        if (!gone.isEmpty()) {
            keep(gone, List.of(), id);
        }
        lookedAgain.addAll(records);
    }

    /** Looks again at those around whom a clock has run out. */
    void clocks() {
        List<String> due = log.due(clock.now(), many);
        if (!due.isEmpty()) {
            lookAgain(new HashSet<>(due));
        }
    }
}
