package org.kith.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.NotTo;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.GapFinder;
import org.kith.gaps.known.CoverageStatement;
import org.kith.gaps.known.Sources;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.gaps.random.RandomDeliveries;
import org.kith.information.chronology.Chronologies;
import org.kith.information.chronology.Chronology;
import org.kith.information.chronology.ChronologyPaper;
import org.kith.information.chronology.Entry;
import org.kith.information.rights.ContentPack;
import org.kith.information.rights.Passage;
import org.kith.information.rights.Proposal;
import org.kith.information.sharing.RecipientView;
import org.kith.information.sharing.ShareDraft;
import org.kith.information.sharing.ShareForm;
import org.kith.information.sharing.Shareable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.paper.Cover;
import org.kith.paper.Marking;
import org.kith.settings.Clocks;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.SharePurpose;
import org.kith.vocabulary.StatementKind;
import org.kith.workspace.takeaway.Covers;

/** Whoever items drawn at random must not reach is heeded in whatever leaves Kith: letters, chronologies, covers and packs. */
class NotToTests {

    private static final int SEEDS = 40;

    static List<Integer> seeds() {
        List<Integer> seeds = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    /** Every second item must not reach one or two people; its words stand nowhere else. */
    private static List<Circle> circles(int seed) {
        Map<StatementKind, List<Map<String, String>>> rows =
                RandomDeliveries.withAnotherFamily(seed).rows();
        Random chance = new Random(seed);
        List<String> people = rows.get(StatementKind.PERSON_RECORD).stream()
                .map(row -> row.get("id"))
                .toList();
        int number = 0;
        for (Map<String, String> item : rows.getOrDefault(StatementKind.ITEM, List.of())) {
            item.put("summary", "Words zz" + number + "zz");
            item.put("detail", "More zz" + number + "zz");
            if (chance.nextBoolean()) {
                item.put(
                        "not_to",
                        people.get(chance.nextInt(people.size())) + ";" + people.get(chance.nextInt(people.size())));
            }
            number++;
        }
        Slice slice = Deliveries.of(rows).uncleared(RandomDeliveries.day(seed).toString());
        return slice.people().all().stream()
                .filter(Person::child)
                .map(slice::circle)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChronologySaysWhoMustNotLearnOfWhichLineAndItsCoverOfAny(int seed) {
        for (Circle circle : circles(seed)) {
            Chronology chronology = Chronologies.of(circle);
            String cover = String.join("\n", cover(circle).cautions());
            String table = ChronologyPaper.table(chronology).toString();
            for (Entry entry : chronology.entries()) {
                ItemRow item = circle.slice().row(ItemRow.class, entry.row());
                if (item == null || item.restricted()) {
                    continue;
                }
                String line = entry.knownTo().stream()
                        .map(Entry.Line::words)
                        .filter(words -> words.startsWith("Must not learn of it"))
                        .collect(Collectors.joining("\n"));
                for (String name : names(circle, item)) {
                    assertThat(line).contains(name);
                    assertThat(table).contains(line);
                    assertThat(cover).contains(name);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLetterWarnsThoseWhoKnowThemAndWhoeverSendsItOfTheRest(int seed) {
        for (Circle circle : circles(seed)) {
            List<ItemRow> items = Shareable.of(circle).items();
            for (AgencyRow agency : Shareable.of(circle).agencies()) {
                ShareDraft.Part part = new ShareDraft.Part(
                        agency.id(),
                        true,
                        items.stream().collect(Collectors.toMap(ItemRow::id, item -> ShareForm.FULL)),
                        Map.of(),
                        Set.of(),
                        "Public task",
                        "",
                        false);
                ShareDraft draft = new ShareDraft(
                        items, List.of(part), SharePurpose.OTHER, "They see them", "Asha", null, null, "");
                RecipientView view = RecipientView.of(circle, draft, part);
                assertThat(view.letter()).contains(items.isEmpty() ? "Nothing goes" : NotTo.ASK_FIRST);
                for (int i = 0; i < items.size(); i++) {
                    for (String name : names(circle, items.get(i))) {
                        String words = view.words().get(i);
                        boolean named = words.contains("Must not learn of this: ")
                                && words.substring(words.indexOf("Must not learn of this: "))
                                        .contains(name);
                        assertThat(named
                                        || view.cautions().stream()
                                                .anyMatch(
                                                        caution -> caution.startsWith(name + " must not learn of it.")))
                                .as("%s in %s to %s", name, words, agency.name())
                                .isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPackHandsNobodyAWordOfWhatTheyMustNotLearn(int seed) {
        for (Circle circle : circles(seed)) {
            for (Person asker : NotTo.around(circle)) {
                ContentPack pack = ContentPack.of(circle, asker, Map.of(), List.of());
                Map<String, Proposal.Decision> decisions = new HashMap<>();
                pack.proposals().stream()
                        .filter(proposal -> proposal.kind() != Proposal.Kind.MUST_NOT_LEARN)
                        .forEach(proposal ->
                                decisions.put(proposal.id(), new Proposal.Decision(false, "They may be named")));
                String handed = pack.handedOver(decisions).stream()
                        .map(Passage::toString)
                        .collect(Collectors.joining("\n"));
                for (ItemRow item : circle.slice().rows(ItemRow.class)) {
                    if (circle.slice().people().of(item.notTo()).contains(asker) && item.summary() != null) {
                        assertThat(handed)
                                .as("what %s must not learn", asker)
                                .doesNotContain(item.summary().substring("Words ".length()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everybodyOfWhomAnItemAroundTheChildSaysSoIsKnown(int seed) {
        for (Circle circle : circles(seed)) {
            for (ItemRow item : circle.itemsAround()) {
                assertThat(NotTo.around(circle))
                        .containsAll(circle.slice().people().of(item.notTo()));
            }
        }
    }

    private static List<String> names(Circle circle, ItemRow item) {
        Called called = Called.in(circle.slice());
        return circle.slice().people().of(item.notTo()).stream()
                .filter(person -> !Called.closed(person))
                .map(called::person)
                .toList();
    }

    private static Cover cover(Circle circle) {
        Moment now = Moment.of(circle.asOf().end());
        Lens lens = new Lens(
                new Reader("a", "Asha Verma", false),
                "Trying it out",
                AsOf.at(now.instant()),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
        return Covers.of(
                "Chronology",
                circle,
                new Covers.Taking(lens, "MASH analyst", null, true, now, Marking.OFFICIAL_SENSITIVE),
                List.of(),
                "all of it",
                CoverageStatement.of(circle, new GapFinder(GapPatterns.shipped()).of(circle), Clocks.shipped()),
                Sources.of(circle, Map.of()),
                List.of());
    }
}
