package org.kith.network.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.network.KeptPicture;
import org.kith.network.PictureCodec;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** Views in the store: whose they are, who may open them, and that two tabs do not overwrite each other. */
@GraphTest
class SavedViewsIT {

    private static final KeptPicture EMPTY = PictureCodec.read("{}");
    private static final KeptPicture NOTED = PictureCodec.read(
            "{\"state\": {\"marks\": {\"notes\": [{\"id\": \"n:1\", \"text\": \"Ring on Tuesday\"}]}}}");

    @Autowired
    SavedViews views;

    @Autowired
    Imports imports;

    @Autowired
    DomainClock clock;

    @TempDir
    static Path folder;

    private String open = "";
    private String sealed = "";

    @BeforeEach
    void twoChildren() throws Exception {
        TestStore.clear();
        Files.writeString(folder.resolve("agencies.csv"), "id,name,type\nGP,Mill Surgery,gp\n");
        Files.writeString(folder.resolve("people.csv"), "id,kind,protection\nADA,child,\nBEN,child,sealed\n");
        imports.take(folder, folder.resolve("rejects"), Progress.UNWATCHED);
        open = id("ADA");
        sealed = id("BEN");
    }

    @Test
    void aViewComesBackAndItsSavingAndOpeningAreOnRecord() {
        SavedView saved = views.save(lens("asha"), open, "  Maternal side ", NOTED, false);

        SavedView back = views.open(lens("asha"), saved.id());

        assertThat(back).isEqualTo(saved);
        assertThat(back.name()).isEqualTo("Maternal side");
        assertThat(PictureCodec.read(back.picture())).isEqualTo(NOTED);
        assertThat(views.mine(lens("asha"), List.of(open)))
                .singleElement()
                .satisfies(view -> assertThat(view.picture()).isEmpty());
        assertThat(TestStore.count(
                        "MATCH (e:AccessEvent {account: 'asha', view: 'saved views'}) WHERE $id IN e.touchedIds AND $child"
                                + " IN e.touchedIds RETURN count(e)",
                        Map.of("id", saved.id(), "child", open)))
                .isOne();
        assertThat(events(saved)).containsExactly("asha saved");
    }

    @Test
    void twoTabsDoNotOverwriteEachOther() {
        SavedView seen = views.save(lens("asha"), open, "View", EMPTY, false);
        SavedView here = views.saveAgain(lens("asha"), seen, NOTED);

        assertThatThrownBy(() -> views.saveAgain(lens("asha"), seen, EMPTY))
                .isInstanceOf(KithException.Stale.class)
                .hasMessageContaining("Nothing was overwritten");
        assertThatThrownBy(() -> views.rename(lens("asha"), seen, "Other")).isInstanceOf(KithException.Stale.class);
        assertThatThrownBy(() -> views.delete(lens("asha"), seen)).isInstanceOf(KithException.Stale.class);

        assertThat(views.open(lens("asha"), seen.id())).isEqualTo(here);
        assertThat(PictureCodec.read(views.open(lens("asha"), seen.id()).picture()))
                .isEqualTo(NOTED);
        assertThat(views.saveAgain(lens("asha"), here, EMPTY).version()).isEqualTo(3);
    }

    @Test
    void nobodyElseOpensItUntilItIsSharedAndOnlyItsOwnerChangesIt() {
        SavedView own = views.save(lens("asha"), open, "View", NOTED, false);
        assertThatThrownBy(() -> views.open(lens("ben"), own.id())).isInstanceOf(KithException.NotFound.class);

        SavedView shared = views.share(lens("asha"), own, true);

        SavedView seen = views.open(lens("ben"), own.id());
        assertThat(seen.picture()).as("renaming and sharing leave the picture").isEqualTo(own.picture());
        assertThat(seen.belongsTo("ben")).isFalse();
        assertThat(views.mine(lens("ben"))).isEmpty();
        assertThatThrownBy(() -> views.saveAgain(lens("ben"), shared, EMPTY)).isInstanceOf(KithException.Stale.class);
        assertThatThrownBy(() -> views.delete(lens("ben"), shared)).isInstanceOf(KithException.Stale.class);
        SavedView copy = views.save(lens("ben"), open, "Mine", NOTED, false);
        assertThat(views.mine(lens("ben"))).extracting(SavedView::id).containsExactly(copy.id());

        views.share(lens("asha"), shared, false);
        assertThatThrownBy(() -> views.open(lens("ben"), own.id())).isInstanceOf(KithException.NotFound.class);
        assertThat(events(own)).containsExactly("asha no longer shared", "asha saved", "asha shared");
    }

    @Test
    void aViewOfAChildWhoIsSealedExistsForNobodyWhoIsNotCleared() {
        Lens cleared = lens("asha").cleared(Clearance.of(Set.of(sealed)));
        SavedView view = views.save(cleared, sealed, "View", NOTED, true);
        views.keepDraft(cleared, sealed, "", NOTED);
        assertThat(views.mine(cleared)).hasSize(1);
        assertThat(views.draft(cleared, sealed)).isPresent();

        for (String account : List.of("asha", "ben")) {
            assertThatThrownBy(() -> views.open(lens(account), view.id()))
                    .isInstanceOf(KithException.NotFound.class)
                    .hasMessage(absent());
            assertThat(views.mine(lens(account))).isEmpty();
            assertThat(views.draft(lens(account), sealed)).isEmpty();
        }
    }

    /** What is said of a view that never was. */
    private String absent() {
        try {
            views.open(lens("ben"), Ids.fresh());
            throw new AssertionError("there is no such view");
        } catch (KithException.NotFound none) {
            return String.valueOf(none.getMessage());
        }
    }

    @Test
    void whatIsDeletedIsGoneAndCanBeBroughtBackByWhoDeletedIt() {
        SavedView view = views.save(lens("asha"), open, "View", NOTED, false);

        views.delete(lens("asha"), view);
        assertThat(TestStore.count("MATCH (v:SavedView) RETURN count(v)", Map.of()))
                .isZero();
        assertThatThrownBy(() -> views.restore(lens("ben"), view)).isInstanceOf(KithException.Refused.class);
        views.restore(lens("asha"), view);

        assertThat(views.open(lens("asha"), view.id())).isEqualTo(view);
        assertThat(events(view)).containsExactly("asha brought back", "asha deleted", "asha saved");
    }

    @Test
    void aDraftIsKeptOnceForEachPersonAndChild() {
        views.keepDraft(lens("asha"), open, "", EMPTY);
        views.keepDraft(lens("asha"), open, "v", NOTED);

        assertThat(TestStore.count("MATCH (d:ViewDraft) RETURN count(d)", Map.of()))
                .isOne();
        assertThat(views.draft(lens("ben"), open)).isEmpty();
        assertThat(views.draft(lens("asha"), open)).hasValueSatisfying(draft -> {
            assertThat(draft.view()).isEqualTo("v");
            assertThat(PictureCodec.read(draft.picture())).isEqualTo(NOTED);
        });
        views.dropDraft(lens("asha"), open);
        assertThat(views.draft(lens("asha"), open)).isEmpty();
    }

    @Test
    void ofWhatWasTakenBackOnlyWhatTheReaderMaySeeIsSaid() {
        TestStore.count(
                "MATCH (s:Statement) WHERE s.id IN $ids SET s.withdrawnAt = datetime() RETURN count(s)",
                Map.of("ids", List.of(open, sealed)));

        assertThat(views.takenBack(lens("asha"), List.of(open, sealed)))
                .extracting(row -> row.id())
                .containsExactly(open);
    }

    @Test
    void aNameIsNeeded() {
        assertThatThrownBy(() -> views.save(lens("asha"), open, "  ", EMPTY, false))
                .isInstanceOf(KithException.Invalid.class);
    }

    private static List<String> events(SavedView view) {
        return TestStore.texts(
                "MATCH (e:ViewEvent {view: $id}) RETURN e.account + ' ' + e.what", Map.of("id", view.id()));
    }

    private Lens lens(String account) {
        return new Lens(
                new Reader(account, "Test " + account, false),
                "Trying Kith out",
                AsOf.at(clock.now()),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
    }

    private static String id(String delivered) {
        return TestStore.text("MATCH (s:PersonRecord {delivered: $id}) RETURN s.id", Map.of("id", delivered));
    }
}
