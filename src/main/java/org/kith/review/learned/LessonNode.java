package org.kith.review.learned;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A version of a lesson as the store keeps it. */
@Node("Lesson")
record LessonNode(
        @Id String id,
        @Version @Nullable Long version,
        String lesson,
        String review,
        int number,
        String words,
        boolean given,
        @Nullable String pattern,
        @Nullable String fromKind,
        @Nullable String toKind,
        String action,
        @Nullable String owner,
        String role,
        @Nullable LocalDate due,
        String state,
        String evidence,
        @Nullable LocalDate lookedOn,
        String by,
        Instant at,
        Instant first) {

    static LessonNode of(String id, Lesson lesson) {
        Lesson.Told told = lesson.told();
        Lesson.Action action = told.action();
        return new LessonNode(
                id,
                null,
                lesson.lesson(),
                lesson.review(),
                lesson.number(),
                told.words(),
                told.given(),
                told.pattern(),
                InfluenceNode.code(told.between().from()),
                InfluenceNode.code(told.between().to()),
                action.words(),
                InfluenceNode.code(action.owner()),
                action.role(),
                action.due(),
                action.state().name(),
                action.evidence(),
                action.lookedOn(),
                lesson.by(),
                lesson.at(),
                lesson.first());
    }

    Lesson lessonOf() {
        return new Lesson(
                lesson,
                review,
                number,
                new Lesson.Told(
                        words,
                        given,
                        pattern,
                        InfluenceNode.between(fromKind, toKind),
                        new Lesson.Action(
                                action,
                                InfluenceNode.kind(owner),
                                role,
                                due,
                                LessonState.valueOf(state),
                                evidence,
                                lookedOn)),
                by,
                at,
                first);
    }
}
