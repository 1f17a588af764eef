package org.kith.information.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.record.Unsaved;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed outlives the session and the program, and is read by nobody else. */
@GraphTest
class DraftsIT {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Recording LINE = Recording.EMPTY.with("summary", "A heron");

    @Autowired
    GraphReader reader;

    @Autowired
    GraphWriter writer;

    private Instant now = NOW;

    @BeforeEach
    void clear() {
        TestStore.clear();
        TestStore.count(
                "CREATE (:Statement:PersonRecord {id: 'child'}), (:Statement:PersonRecord {id: 'sealed', sealedBy: ['s']})"
                        + " WITH 1 AS done MATCH (d:Draft) DELETE d RETURN count(d)",
                Map.of());
    }

    @Test
    void whatIsTypedComesBackToWhoeverTypedItAndToNobodyElse() {
        Draft first = drafts().keep(lens("ada"), "child", draft(LINE));
        now = NOW.plusSeconds(10);
        Draft second = drafts().keep(lens("ada"), "child", typed(first, "A grey heron"));

        // Another one as after a restart: nothing stands in the program itself.
        assertThat(drafts().mine(lens("ada"), "child")).containsExactly(second);
        assertThat(second.leftAt().instant()).isEqualTo(now);
        assertThat(drafts().mine(lens("ben"), "child")).isEmpty();
        assertThat(drafts().mine(lens("ada"), "sealed")).isEmpty();

        drafts().drop(lens("ben"), "child", second);
        assertThat(drafts().mine(lens("ada"), "child")).hasSize(1);
        drafts().drop(lens("ada"), "child", second);
        assertThat(drafts().mine(lens("ada"), "child")).isEmpty();
    }

    @Test
    void aNewItemACorrectionAndAnotherViewAreKeptSideBySide() {
        drafts().keep(lens("ada"), "child", draft(LINE));
        drafts().keep(lens("ada"), "child", Draft.fresh("item", "version", LINE, moment()));
        drafts().keep(lens("ada"), "child", draft(LINE.bearing(org.kith.vocabulary.LinkType.CONTRADICTS, "item")));

        assertThat(drafts().mine(lens("ada"), "child")).hasSize(3);
        assertThat(drafts().mine(lens("ada"), "child")).filteredOn(Draft::isNew).hasSize(1);
        assertThat(drafts().mine(lens("ada"), "child"))
                .filteredOn(draft -> draft.corrects().equals("item"))
                .singleElement()
                .returns("version", Draft::seen);
    }

    @Test
    void twoTabsDoNotOverwriteEachOther() {
        Draft seen = drafts().keep(lens("ada"), "child", draft(LINE));
        drafts().keep(lens("ada"), "child", typed(seen, "In one tab"));

        assertThatThrownBy(() -> drafts().keep(lens("ada"), "child", typed(seen, "In the other")))
                .isInstanceOf(KithException.Stale.class)
                .hasMessageContaining("another tab");
        assertThat(drafts().mine(lens("ada"), "child").getFirst().recording().text("summary"))
                .isEqualTo("In one tab");
    }

    @Test
    void whatWasThrownAwayInOneTabIsKeptAgainWhenTheOtherGoesOn() {
        Draft seen = drafts().keep(lens("ada"), "child", draft(LINE));
        drafts().drop(lens("ada"), "child", seen);

        drafts().keep(lens("ada"), "child", typed(seen, "Still typing"));

        assertThat(drafts().mine(lens("ada"), "child")).hasSize(1);
    }

    @Test
    void aDraftThatNobodyTouchesIsGoneAfterThirtyDays() {
        drafts().keep(lens("ada"), "child", draft(LINE));
        now = NOW.plus(Duration.ofDays(30));
        assertThat(drafts().mine(lens("ada"), "child")).hasSize(1);
        now = NOW.plus(Duration.ofDays(30)).plusSeconds(1);
        assertThat(drafts().mine(lens("ada"), "child")).isEmpty();

        drafts().keep(lens("ben"), "child", draft(LINE));
        assertThat(TestStore.count("MATCH (d:Draft) RETURN count(d)", Map.of())).isOne();
    }

    private org.kith.kernel.Moment moment() {
        return org.kith.kernel.Moment.of(now);
    }

    private Draft draft(Recording recording) {
        return Draft.fresh("", "", recording, moment());
    }

    private static Draft typed(Draft before, String summary) {
        return new Draft(
                before.corrects(),
                before.seen(),
                before.why(),
                before.recording().with("summary", summary),
                before.number(),
                before.leftAt());
    }

    private Drafts drafts() {
        return new Drafts(new Unsaved(reader, writer, () -> now));
    }

    private Lens lens(String who) {
        return new Lens(
                new Reader(who, who, false),
                "Screening",
                AsOf.at(now),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
    }
}
