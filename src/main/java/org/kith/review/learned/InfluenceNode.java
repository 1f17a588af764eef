package org.kith.review.learned;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.review.had.Stage;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What helped or hindered, as the store keeps it. What it is about is told by what is there: an item and a stage, a child and
 * a pattern, neither for the review as a whole. A stage or a pattern without its item or child is about what was deleted.
 */
@Node("Influence")
record InfluenceNode(
        @Id String id,
        @Version @Nullable Long version,
        String note,
        String review,
        int number,
        @Nullable String item,
        @Nullable String stage,
        @Nullable String child,
        @Nullable String pattern,
        @Nullable LocalDate first,
        String effect,
        String level,
        String factor,
        String words,
        @Nullable String fromKind,
        @Nullable String toKind,
        String sentence,
        String by,
        Instant at,
        boolean takenOut) {

    static InfluenceNode of(String id, Influence said) {
        String item = null;
        String stage = null;
        String child = null;
        String pattern = null;
        LocalDate first = null;
        switch (said.about()) {
            case About.OfStep step -> {
                item = step.item();
                stage = step.stage().name();
            }
            case About.OfFinding finding -> {
                child = finding.child();
                pattern = finding.pattern();
                first = finding.first();
            }
            case About.WholeReview whole -> {}
            case About.Deleted deleted -> pattern = DELETED;
        }
        return new InfluenceNode(
                id,
                null,
                said.note(),
                said.review(),
                said.number(),
                item,
                stage,
                child,
                pattern,
                first,
                said.effect().name(),
                said.level().name(),
                said.factor(),
                said.words(),
                code(said.between().from()),
                code(said.between().to()),
                said.sentence(),
                said.by(),
                said.at(),
                said.takenOut());
    }

    private static final String DELETED = "deleted";

    static @Nullable String code(@Nullable AgencyType kind) {
        return kind == null ? null : kind.code();
    }

    static Between between(@Nullable String from, @Nullable String to) {
        return new Between(kind(from), kind(to));
    }

    static @Nullable AgencyType kind(@Nullable String code) {
        return code == null ? null : Coded.find(AgencyType.class, code).orElse(null);
    }

    private About about() {
        if (item != null && stage != null) {
            return new About.OfStep(item, Stage.valueOf(stage));
        }
        if (child != null && pattern != null && first != null) {
            return new About.OfFinding(child, pattern, first);
        }
        return stage != null || pattern != null ? new About.Deleted() : new About.WholeReview();
    }

    Influence said() {
        return new Influence(
                note,
                review,
                number,
                about(),
                Effect.valueOf(effect),
                Level.valueOf(level),
                factor,
                words,
                between(fromKind, toKind),
                sentence,
                by,
                at,
                takenOut);
    }
}
