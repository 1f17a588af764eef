package org.kith.information.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.ShareDecisionRow;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.gaps.Finding;
import org.kith.gaps.Findings;
import org.kith.information.ItemStory;
import org.kith.information.sharing.Receiving;
import org.kith.information.sharing.SentItem;
import org.kith.information.sharing.SentWords;
import org.kith.information.sharing.ShareDraft;
import org.kith.information.sharing.Shareable;
import org.kith.information.sharing.Sharing;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.record.Sayings;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.kith.vocabulary.LinkType;
import org.kith.vocabulary.ReadingWeight;
import org.kith.vocabulary.SharePurpose;
import org.springframework.beans.factory.annotation.Autowired;

/** What people make of items, and what they share, as the graph keeps it: whose it is, what is kept, and what is taken back. */
@GraphTest
class WeighingIT {

    private static final String DELIVERY = """
            # agencies.csv
            id,name,type,area
            CSC,Social care,childrens_social_care,995
            SCH,Ashgrove Primary,school,995
            POL,Police,police,995
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source
            MIA,child,Mia,Field,2019-03-03,CSC
            # involvements.csv
            agency,person,role,status,from,level
            SCH,MIA,teacher,open,2024-09-01,universal
            # enquiries.csv
            id,child,agency,opened_at,rag,concern
            E1,MIA,CSC,%s,amber,Shouting
            # information.csv
            id,kind,statement,summary,recorded_at,held_by,about
            I1,unease,unease,Something is not right,%s,POL,MIA
            I2,claim,explanation,She fell,%s,SCH,MIA
            """;

    @Autowired
    Imports imports;

    @Autowired
    CircleReader circles;

    @Autowired
    Weighing weighing;

    @Autowired
    Sharing sharing;

    @Autowired
    Receiving receiving;

    @Autowired
    Sayings sayings;

    @Autowired
    Findings findings;

    @Autowired
    DomainClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void deliver() throws IOException {
        TestStore.clear();
        Path delivery = Files.createDirectories(folder.resolve("delivery"));
        String day = clock.today().minusDays(3).toString();
        for (String part : DELIVERY.formatted(day, day, day).split("(?m)^# ")) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                Files.writeString(delivery.resolve(part.substring(0, end).strip()), part.substring(end + 1));
            }
        }
        imports.take(delivery, folder.resolve("rejects"), Progress.UNWATCHED);
    }

    @Test
    void readingsOfTwoStandSideBySideAndWhatOneSaidBeforeStaysReadable() {
        read("asha", "A worry to follow", ReadingWeight.MATTERS);
        read("ben", "Nothing new", ReadingWeight.BACKGROUND);
        List<String> latest = read("asha", "It decides now", ReadingWeight.DECIDES);

        List<ItemStory.Read> readings = story("I1").readings();
        assertThat(readings)
                .extracting(ItemStory.Read::readsItAs)
                .containsExactlyInAnyOrder("A worry to follow", "Nothing new", "It decides now");
        assertThat(readings.stream().map(ItemStory.Read::practitioner).distinct())
                .hasSize(2);
        assertThat(readings).extracting(ItemStory.Read::agency).containsOnly("Social care");
        assertThat(practitioners()).as("each is recorded once").isEqualTo(2);

        sayings.withdraw(lens("asha"), latest);
        assertThat(story("I1").readings()).hasSize(2);
        assertThat(practitioners()).isEqualTo(2);
        assertThatThrownBy(() -> weighing.read(
                        lens("asha"), id("I1"), new Weighing.Reads("So", ReadingWeight.DECIDES, " "), forCare()))
                .isInstanceOf(KithException.Invalid.class);
    }

    @Test
    void twoItemsAreJoinedWithTheSentenceThatSaysWhatTheyMeanTogether() {
        Weighing.Join silent = new Weighing.Join(id("I2"), LinkType.EXPLAINS, id("I1"), " ");
        assertThatThrownBy(() -> weighing.join(lens("asha"), silent, forCare()))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("what the two mean together");
        assertThat(story("I1").joined()).isEmpty();

        weighing.join(
                lens("asha"),
                new Weighing.Join(id("I2"), LinkType.EXPLAINS, id("I1"), "The fall may be it"),
                forCare());
        assertThat(story("I1").joined()).singleElement().satisfies(joined -> {
            assertThat(joined.words()).isEqualTo("Is explained by");
            assertThat(joined.together()).isEqualTo("The fall may be it");
            assertThat(joined.by()).isEqualTo("asha");
        });

        restrict("I2");
        assertThat(circle().slice().rows(LinkRow.class))
                .singleElement()
                .satisfies(link -> assertThat(link.together())
                        .as("it may repeat what is restricted")
                        .isNull());
    }

    @Test
    void aShareIsOneActThatKeepsTheWordsAndAReceiptClosesTheGap() {
        assertThat(gaps()).contains("held-not-shared");
        List<String> sent = share(false);
        assertThat(gaps()).as("sent is not received").contains("held-not-shared");
        sayings.withdraw(lens("asha"), sent);
        assertThat(circle().slice().rows(ShareDecisionRow.class)).isEmpty();

        share(true);
        assertThat(gaps()).doesNotContain("held-not-shared");
        assertThat(circle().slice().rows(ShareDecisionRow.class)).hasSize(1);
        ShareRow share = circle().slice().rows(ShareRow.class).iterator().next();
        assertThat(SentWords.of(share.reason()).orElseThrow().words()).contains("Something is not right");

        restrict("I1");
        assertThat(circle().slice().rows(ShareRow.class).iterator().next().reason())
                .as("the words repeat what is restricted by now")
                .isNull();
    }

    @Test
    void theRecipientsDeskShowsTheWordsAndNothingElseAndItsReceiptClosesTheGap() {
        share(false);
        SentItem sent = desk().getFirst();
        assertThat(sent.words()).isNotNull();
        assertThat(sent.words().words()).contains("Something is not right").startsWith("About Mia Field");
        assertThat(sent.received()).isFalse();
        assertThat(receiving.board(lens("farah"), id("POL")).items()).isEmpty();

        Receiving.Act act = receiving.record(lens("farah"), id("SCH"), sent, false);
        assertThat(gaps()).doesNotContain("held-not-shared");
        assertThat(desk().getFirst().receivedAt()).isNotNull();
        assertThatThrownBy(() -> receiving.record(lens("farah"), id("SCH"), sent, false))
                .isInstanceOf(KithException.Stale.class);

        receiving.takeBack(lens("farah"), act);
        assertThat(gaps()).contains("held-not-shared");
        assertThat(desk().getFirst().received()).isFalse();

        receiving.record(lens("farah"), id("SCH"), sent, true);
        assertThat(desk().getFirst().readAt()).isNotNull();
        assertThat(desk().getFirst().receivedAt())
                .as("what was read was received")
                .isNotNull();
        // It does not report reading: its own desk knows, others do not.
        assertThat(story("I1").reached()).singleElement().satisfies(reached -> {
            assertThat(reached.received()).isNotNull();
            assertThat(reached.read()).isNull();
        });

        restrict("I1");
        assertThat(desk().getFirst().words()).isNull();
        TestStore.count(
                "MATCH (i:InformationItem {delivered: 'I1'})<-[:NAMES]-(s:Share) SET s.sealedBy = [i.id]"
                        + " RETURN count(i)",
                Map.of());
        assertThat(desk()).isEmpty();
    }

    private List<SentItem> desk() {
        return receiving.board(lens("farah"), id("SCH")).items();
    }

    @Test
    void whatWasChangedOrRestrictedMeanwhileIsNotShared() {
        Circle before = sharing.circle(lens("asha"), List.of(id("MIA"))).orElseThrow();
        ShareDraft draft = draft(before, false);
        restrict("I1");

        assertThatThrownBy(() -> sharing.decide(lens("asha"), before, draft)).isInstanceOf(KithException.Stale.class);
        assertThat(circle().slice().rows(ShareRow.class)).isEmpty();
    }

    private List<String> share(boolean received) {
        Circle open = sharing.circle(lens("asha"), List.of(id("MIA"))).orElseThrow();
        return sharing.decide(lens("asha"), open, draft(open, received));
    }

    private ShareDraft draft(Circle open, boolean received) {
        List<ItemRow> items = Shareable.of(open).items().stream()
                .filter(item -> item.id().equals(id("I1")))
                .toList();
        return new ShareDraft(
                items,
                List.of(new ShareDraft.Part(
                        id("SCH"), true, Map.of(), Map.of(), java.util.Set.of(), "Public task", "", received)),
                SharePurpose.NOTIFICATION,
                "She teaches her",
                "Asha",
                null,
                null,
                "");
    }

    private List<String> read(String who, String words, ReadingWeight weight) {
        return weighing.read(lens(who), id("I1"), new Weighing.Reads(words, weight, "It fits"), forCare());
    }

    private Weighing.For forCare() {
        return new Weighing.For(id("CSC"), "North");
    }

    private ItemStory story(String item) {
        Slice slice = circles.item(lens("carys"), id(item), "test");
        return ItemStory.of(slice, Objects.requireNonNull(slice.row(ItemRow.class, id(item))));
    }

    private List<String> gaps() {
        return findings.of(circle()).stream().map(Finding::pattern).distinct().toList();
    }

    private Circle circle() {
        return circles.circle(lens("carys"), id("MIA"), "test");
    }

    private static long practitioners() {
        return TestStore.count("MATCH (p:Practitioner) RETURN count(p)", Map.of());
    }

    private static void restrict(String item) {
        TestStore.count(
                "MATCH (i:InformationItem {delivered: $item}) SET i.protection = 'restricted' RETURN count(i)",
                Map.of("item", item));
    }

    private static String id(String delivered) {
        return TestStore.text("MATCH (s:Statement {delivered: $id}) RETURN s.id", Map.of("id", delivered));
    }

    private Lens lens(String who) {
        return new Lens(
                new Reader(who, who, false),
                "test",
                AsOf.at(clock.now()),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
    }
}
