package org.kith.information.rights;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.ItemPersonRow;
import org.kith.circle.ItemRow;
import org.kith.circle.ItemStanding;
import org.kith.information.ItemStory;

/** Items about somebody: what they say, who said it, whom they reached, what others made of them and how they are disputed. */
final class WhatIsRecorded {

    private final PackWords words;

    WhatIsRecorded(PackWords words) {
        this.words = words;
    }

    List<Passage> passages() {
        return words.rows(ItemRow.class, this::about, ItemRow::date).stream()
                .map(this::item)
                .toList();
    }

    private boolean about(ItemRow item) {
        return ItemStory.of(words.slice(), item).about().stream().anyMatch(about -> words.own(about.record()))
                || words.slice().items().about(item).contains(words.subject());
    }

    private Passage item(ItemRow item) {
        String holder = words.agency(item.heldBy());
        String when = PackWords.when(item.date());
        if (item.restricted()) {
            return new Passage(
                    item.id(),
                    Section.ITEMS,
                    when,
                    holder,
                    "",
                    List.of("A restricted item. Contact " + holder + "."),
                    List.of(),
                    List.of());
        }
        ItemStory story = ItemStory.of(words.slice(), item);
        PackWords.Lines lines = new PackWords.Lines();
        said(item, story, lines);
        standing(item).forEach(sentence -> lines.add("", sentence));
        story.joined().stream().filter(joined -> !joined.other().restricted()).forEach(joined -> joined(joined, lines));
        readings(story, lines);
        cited(story, lines);
        story.reached().forEach(reached -> lines.add("Shared with: ", reached(reached)));
        Passage passage = lines.passage(item, Section.ITEMS, when, holder);
        return new Passage(
                passage.id(),
                passage.section(),
                passage.when(),
                passage.source(),
                item.recordedAt() == null
                        ? passage.recorded()
                        : "recorded " + PackWords.day(item.recordedAt().day()),
                passage.lines(),
                passage.marks(),
                List.of());
    }

    private void said(ItemRow item, ItemStory story, PackWords.Lines lines) {
        lines.add(
                        "",
                        Called.capital(item.kind().label())
                                + (item.statement() == null
                                        ? ", not said what sort of statement"
                                        : ", " + item.statement().label()))
                .add("", Called.item(item))
                .add("", item.detail())
                .add("Around it: ", item.context())
                .add("Place: ", story.place())
                .add("Up to: ", item.occurredFrom() == null ? null : PackWords.day(item.occurredTo()))
                .add("The child’s own words: ", item.childWords())
                .add("Heard by: ", story.heardBy())
                .add("Seen alone: ", PackWords.label(item.seenAlone()))
                .add("Interpreter used: ", PackWords.label(item.interpreterUsed()))
                .add("What it means for the child: ", item.impact())
                .add("Still relevant because: ", item.stillRelevantBecause())
                .add("Could not be found out: ", item.couldNot())
                .add("Codes of assessment factors: ", String.join(", ", item.factors()))
                .add("", story.outcome().orElse(null))
                .add(PackWriter.TOLD_BY, story.saidBy())
                .add("Recorded by: ", story.recordedBy());
        if (story.origin() != null) {
            lines.add("It repeats: ", words.title(story.origin()));
        }
        story.about().stream().filter(about -> words.own(about.record())).forEach(about -> standsIn(about, lines));
        lines.add("Must not be known to: ", story.notTo().isEmpty() ? null : Called.list(story.notTo()));
    }

    /** How they stand in it, and how it came to be taken to be about them. */
    private static void standsIn(ItemStory.About about, PackWords.Lines lines) {
        lines.add("You stand in it as: ", about.role());
        ItemPersonRow joined = about.joined();
        if (joined != null) {
            lines.by(
                    "Taken to be about you" + (joined.at() == null ? "" : ", " + PackWords.day(joined.at())) + ", by: ",
                    joined.by());
        }
    }

    private void joined(ItemStory.Joined joined, PackWords.Lines lines) {
        boolean held = words.heldBack(joined.other());
        lines.add(joined.words() + ": ", words.title(joined.other()));
        lines.careful("What the two mean together: ", joined.together(), held);
    }

    private static void readings(ItemStory story, PackWords.Lines lines) {
        story.readings()
                .forEach(read -> lines.add(
                        "What a practitioner makes of it: ",
                        Stream.of(Optional.ofNullable(read.readsItAs()), Optional.ofNullable(read.weight()))
                                        .flatMap(Optional::stream)
                                        .reduce((one, other) -> one + ", " + other)
                                        .orElse("not said")
                                + (read.why() == null ? "" : ", because " + read.why())
                                + " (" + read.by()
                                + (read.at() == null ? "" : ", " + PackWords.day(read.at())) + ")"));
    }

    private void cited(ItemStory story, PackWords.Lines lines) {
        story.cited()
                .forEach(cited -> lines.add(
                        cited.setAside() ? "Weighed and set aside in: " : "A decision rests on it: ",
                        "an enquiry about " + cited.child()
                                + (cited.closed() == null ? "" : ", " + PackWords.day(cited.closed()))));
    }

    private static String reached(ItemStory.Reached reached) {
        return reached.agency() + day(reached) + " (" + reached.how() + ")";
    }

    private static String day(ItemStory.Reached reached) {
        @Nullable String sent = PackWords.day(reached.sent());
        @Nullable String received = PackWords.day(reached.received());
        return sent != null ? ", " + sent : received != null ? ", received " + received : "";
    }

    /** What others say of it. An item that must not be known to whoever reads this is not quoted in another either. */
    private List<String> standing(ItemRow item) {
        return ItemStanding.of(words.slice(), item).marks().stream()
                .flatMap(mark -> words.mustNotLearn(mark.other().notTo())
                        ? Stream.of(mark.word() + ": another item is recorded.")
                        : new ItemStanding(List.of(mark)).sentences(words.slice()).stream())
                .distinct()
                .toList();
    }
}
