package org.kith.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be undone and done again, step by step. A new step ends what could have been done again; the oldest is forgotten. */
final class Steps {

    private static final int REMEMBERED = 100;

    /**
     * One step.
     *
     * @param name what undo says it takes back: "hiding Kit Anstice"
     */
    record Step(SceneState before, SceneState after, String name) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    void took(Step step) {
        done.addLast(step);
        undone.clear();
        if (done.size() > REMEMBERED) {
            done.removeFirst();
        }
    }

    /**
     * Goes on with the last step, so that both are undone as one, if that has the same name and led to where this one begins.
     *
     * @return whether it did; otherwise nothing was remembered
     */
    boolean wentOn(Step step) {
        Step last = done.peekLast();
        if (last == null || !last.name().equals(step.name()) || !last.after().equals(step.before())) {
            return false;
        }
        done.removeLast();
        took(new Step(last.before(), step.after(), step.name()));
        return true;
    }

    /** Adds to what the last step led to, without a step of its own. */
    void settled(UnaryOperator<SceneState> change) {
        Step last = done.pollLast();
        if (last != null) {
            done.addLast(new Step(last.before(), change.apply(last.after()), last.name()));
        }
    }

    Optional<String> undoes() {
        return Optional.ofNullable(done.peekLast()).map(Step::name);
    }

    Optional<String> redoes() {
        return Optional.ofNullable(undone.peekLast()).map(Step::name);
    }

    Optional<Step> undo() {
        Optional<Step> step = Optional.ofNullable(done.pollLast());
        step.ifPresent(undone::addLast);
        return step;
    }

    Optional<Step> redo() {
        Optional<Step> step = Optional.ofNullable(undone.pollLast());
        step.ifPresent(done::addLast);
        return step;
    }

    void forget() {
        done.clear();
        undone.clear();
    }
}
