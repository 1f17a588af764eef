package org.kith.information.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.ChallengeRow;
import org.kith.circle.Circle;
import org.kith.circle.ConditionRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.information.ItemStory;
import org.kith.kernel.Moment;
import org.kith.vocabulary.ItemPersonRole;

/** Items of information as lines of a chronology. */
final class ItemEntries {

    private final Slice slice;
    private final Called called;
    private final List<String> whose;

    ItemEntries(Circle circle, List<String> whose) {
        this.slice = circle.slice();
        this.called = Called.in(slice);
        this.whose = whose;
    }

    Entry entry(ItemRow item) {
        ItemStory story = ItemStory.of(slice, item);
        When when = new When(item.occurredFrom(), item.occurredTo(), recorded(item));
        List<Entry.Someone> about = story.about().stream()
                .filter(one -> !one.beside())
                .map(one -> new Entry.Someone(one.name(), role(story, one)))
                .sorted(Comparator.comparing(Entry.Someone::words))
                .toList();
        return new Entry(
                item.id(),
                item.id(),
                EntryKind.ITEM,
                when,
                whose,
                source(story),
                about,
                story.restricted() ? restricted(story) : said(story),
                story.restricted() ? List.of() : knownTo(story),
                story.restricted() ? List.of() : response(story));
    }

    private static @Nullable Moment recorded(ItemRow item) {
        return item.recordedAt() != null ? item.recordedAt() : item.known();
    }

    /** Who is said to have done harm is never named without that word. */
    private static @Nullable String role(ItemStory story, ItemStory.About one) {
        boolean alleged = !story.restricted() && ItemPersonRole.ALLEGED.label().equals(one.role());
        return alleged ? one.role() : null;
    }

    private static Entry.Source source(ItemStory story) {
        List<Entry.Line> lines = new ArrayList<>();
        line(lines, "Recorded by", story.recordedBy());
        if (story.saidBy() != null && !story.saidBy().equals(story.recordedBy())) {
            line(lines, "Said by", story.saidBy());
        }
        if (story.heardBy() != null && !story.heardBy().equals(story.recordedBy())) {
            line(lines, "Heard by", story.heardBy());
        }
        AgencyRow holder = story.holder();
        return new Entry.Source(
                holder == null ? List.of() : List.of(new Entry.Agency(holder.id(), holder.name())), lines);
    }

    private static void line(List<Entry.Line> lines, String about, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new Entry.Line(about, text));
        }
    }

    private static Entry.Said restricted(ItemStory story) {
        AgencyRow holder = story.holder();
        String reach = holder == null
                ? "its holder"
                : holder.name()
                        + (holder.phone() != null
                                ? ", " + holder.phone()
                                : holder.email() != null ? ", " + holder.email() : "");
        return new Entry.Said("Item", null, "Restricted: contact " + reach, null, null, List.of(), true);
    }

    private Entry.Said said(ItemStory story) {
        ItemRow item = story.row();
        List<Entry.Line> more = new ArrayList<>();
        story.standing().forEach(sentence -> line(more, "", sentence));
        if (item.detail() != null && !item.detail().equals(item.summary())) {
            line(more, "", item.detail());
        }
        line(more, "Around it", item.context());
        line(more, "What it means for the child", item.impact());
        if (item.childWords() != null) {
            line(
                    more,
                    "Seen alone",
                    item.seenAlone() == null ? "not recorded" : item.seenAlone().label());
            line(
                    more,
                    "Interpreter used",
                    item.interpreterUsed() == null
                            ? null
                            : item.interpreterUsed().label());
        }
        line(more, "Still relevant because", item.stillRelevantBecause());
        line(more, "Could not be found out", item.couldNot());
        line(more, "Place", story.place());
        ItemRow origin = story.origin();
        if (origin != null) {
            line(more, "Repeats what was first said in", quoted(origin));
        }
        return new Entry.Said(
                Called.capital(item.kind().label()),
                item.statement(),
                story.title(),
                item.childWords(),
                story.outcome().map(ItemEntries::withoutLabel).orElse(null),
                more,
                false);
    }

    private static String withoutLabel(String outcome) {
        return outcome.startsWith("Outcome: ") ? outcome.substring("Outcome: ".length()) : outcome;
    }

    private static List<Entry.Line> knownTo(ItemStory story) {
        List<Entry.Line> lines = new ArrayList<>();
        for (ItemStory.Reached reached : story.reached()) {
            lines.add(new Entry.Line(reached.agency(), steps(reached)));
        }
        if (!story.notTo().isEmpty()) {
            lines.add(new Entry.Line("Must not learn of it", Called.list(story.notTo())));
        }
        return lines.stream().distinct().toList();
    }

    /** "sent 3 March 2026, received and read 4 March 2026": steps of one moment stand together. */
    private static String steps(ItemStory.Reached reached) {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        step(steps, "sent", reached.sent());
        step(steps, "received", reached.received());
        step(steps, "read", reached.read());
        List<String> said = new ArrayList<>();
        steps.forEach((when, what) -> said.add(Called.list(what) + " " + when));
        if (reached.received() == null) {
            said.add("no receipt recorded");
        }
        return String.join(", ", said);
    }

    private static void step(Map<String, List<String>> steps, String what, @Nullable Moment when) {
        if (when != null) {
            steps.computeIfAbsent(When.text(when), k -> new ArrayList<>()).add(what);
        }
    }

    private List<Entry.Line> response(ItemStory story) {
        List<Entry.Line> lines = new ArrayList<>();
        for (ItemStory.Cited cited : story.cited()) {
            String decision =
                    cited.decision() == null ? "" : ": " + cited.decision().label();
            String closed = cited.closed() == null
                    ? ""
                    : " of " + When.day(cited.closed().day());
            lines.add(new Entry.Line(
                    cited.setAside() ? "Set aside in the decision" : "Named in the decision",
                    (closed.isEmpty() ? "" : closed.strip() + " ") + "about " + cited.child() + decision));
        }
        for (ItemStory.Joined link : story.joined()) {
            if (!link.words().contains("same event")) {
                lines.add(new Entry.Line(link.words(), quoted(link.other())));
            }
        }
        for (ItemStory.Read read : story.readings()) {
            String what = read.readsItAs() == null ? "no words recorded" : read.readsItAs();
            lines.add(new Entry.Line(
                    "Read by " + read.by(),
                    what
                            + (read.weight() == null ? "" : " (" + read.weight() + ")")
                            + (read.why() == null ? "" : ", because: " + read.why())));
        }
        for (ChallengeRow challenge : slice.followUps().challenges(story.row())) {
            lines.add(new Entry.Line(
                    "Challenge to " + called.agency(challenge.toAgency()),
                    (challenge.text() == null ? "no words recorded" : challenge.text())
                            + (challenge.outcome() == null
                                    ? "; no answer recorded"
                                    : "; answered: " + challenge.outcome())));
        }
        for (ConditionRow plan : slice.rows(ConditionRow.class)) {
            if (story.row().id().equals(plan.evidenceItem())) {
                lines.add(new Entry.Line(
                        "Evidence for",
                        plan.kind() == null ? "a plan" : plan.kind().label()));
            }
        }
        return lines;
    }

    /** "“Bruise on left cheek” (Ashgrove Primary, 3 March 2026)": enough to find the line it names. */
    private String quoted(ItemRow item) {
        if (item.restricted()) {
            return "a restricted item: contact " + called.agency(item.heldBy());
        }
        Moment at = item.moment();
        return "“" + Called.item(item) + "” (" + called.agency(item.heldBy())
                + (at == null ? "" : ", " + When.day(at.day())) + ")";
    }
}
