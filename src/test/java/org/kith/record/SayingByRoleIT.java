package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.access.AccessRules;
import org.kith.access.Role;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Says;
import org.kith.kernel.Viewpoint;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Every role tries to write every kind of statement in every way there is, where statements are written. */
@GraphTest
class SayingByRoleIT {

    private static final Scope SCOPE = new Scope("testers");
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    @Autowired
    Recorder recorder;

    @Autowired
    GraphReader reader;

    @Autowired
    GraphWriter writer;

    @Autowired
    Writes writes;

    private final DomainClock clock = () -> NOW;
    private Sayings sayings;
    private String agency;

    @BeforeEach
    void deliver() {
        TestStore.clear();
        sayings = new Sayings(reader, writer, clock, writes);
        OpenDelivery delivery = recorder.open(SCOPE, Moment.of(NOW.minusSeconds(86_400)), "first");
        StatementKind kind = StatementKind.AGENCY;
        recorder.take(
                delivery,
                kind,
                List.of(new IncomingRow(
                        SCOPE.id(kind, "A-1"),
                        "A-1",
                        2,
                        kind.columns().stream().map(Column::name).collect(Collectors.toSet()),
                        Map.of("name", "North School", "type", "school"),
                        Map.of())));
        recorder.finish(delivery, Taken.NOTHING, 0);
        agency = TestStore.text("MATCH (a:Agency) RETURN a.id", Map.of());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatARoleDoesNotSayIsNotWritten(Role role) {
        Lens lens = lens(AccessRules.says(Set.of(role)));
        for (StatementKind kind : StatementKind.values()) {
            Saying nothing = Saying.of(kind).build();
            assertThat(refused(() -> sayings.say(lens, List.of(nothing))))
                    .as("%s says %s", role, kind)
                    .isEqualTo(!mayWrite(role).contains(kind));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void norCorrectedCompletedTakenBackOrBroughtBack(Role role) {
        Lens lens = lens(AccessRules.says(Set.of(role)));
        String item = sayings.say(lens(EnumSet.allOf(Says.class)), List.of(item("A heron")))
                .getFirst();
        Revising revising = new Revising(sayings, writer, clock, writes);
        Completing completing = new Completing(sayings, writer, writes);
        boolean not = !mayWrite(role).contains(StatementKind.ITEM);

        assertThat(refused(() -> completing.complete(
                        lens, List.of(new Completing.Addition(item, "other", item("x"))), List.of())))
                .isEqualTo(not);
        assertThat(refused(() ->
                        completing.takeBack(lens, new Completing.Done(Map.of(item, "other"), Map.of(), List.of()))))
                .isEqualTo(not);
        assertThat(refused(() -> revising.revise(lens, item, "other", item("A crane"), "It was a crane.")))
                .isEqualTo(not);
        assertThat(refused(() -> sayings.withdraw(lens, List.of(item)))).isEqualTo(not);
        assertThat(refused(() -> sayings.restore(lens, List.of(item)))).isEqualTo(not);
    }

    /** As the table of roles in the documents has it. */
    private static Set<StatementKind> mayWrite(Role role) {
        Set<StatementKind> all = EnumSet.allOf(StatementKind.class);
        return switch (role) {
            case ANALYST, LEAD_ANALYST -> all;
            case PRACTITIONER -> {
                all.remove(StatementKind.JUDGEMENT);
                yield all;
            }
            case STEWARD -> EnumSet.of(StatementKind.JUDGEMENT);
            case AGENCY_DESK ->
                EnumSet.of(
                        StatementKind.REQUEST,
                        StatementKind.DISMISSAL,
                        StatementKind.ITEM,
                        StatementKind.ITEM_PERSON,
                        StatementKind.SHARE);
            case REVIEWER, INFORMATION_GOVERNANCE, ADMINISTRATOR -> EnumSet.noneOf(StatementKind.class);
        };
    }

    private Saying item(String summary) {
        return Saying.of(StatementKind.ITEM)
                .cell("kind", "event")
                .cell("summary", summary)
                .names("held_by", agency)
                .build();
    }

    private static boolean refused(ThrowingCallable call) {
        Throwable thrown = Assertions.catchThrowable(call);
        return thrown instanceof KithException.Refused
                && String.valueOf(thrown.getMessage()).startsWith("Your role does not record this.");
    }

    private static Lens lens(Set<Says> says) {
        return new Lens(
                new Reader("ada", "Ada", false),
                "Screening",
                AsOf.at(NOW),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                new Remit(true, null, null, Set.of(), Set.of(), true, true, null, says));
    }
}
