package org.kith.information.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.record.Telling;

/**
 * All that exists for a reader about one person, as recorded, with what is proposed to be taken out before they are given it
 * (UK GDPR, Article 15; what is owed to others: Data Protection Act 2018, Schedule 2, Part 3).
 *
 * @param passages in the order of their sections, the oldest first
 * @param proposals in the order of the passages
 */
public record ContentPack(List<Passage> passages, List<Proposal> proposals) {

    public ContentPack {
        passages = List.copyOf(passages);
        proposals = List.copyOf(proposals);
    }

    /**
     * @param circle of the person it is about, as its reader may see it
     * @param asker who will read it: the person, or whoever acts for them. What must not be known to either is proposed to be
     *     held back
     * @param tellings what the rows of it said before, by id; of a row that is not there nothing is said
     * @param more what is kept about them beside the statements
     */
    public static ContentPack of(Circle circle, Person asker, Map<String, List<Telling>> tellings, List<Passage> more) {
        PackWriter writer = new PackWriter(circle, asker, tellings);
        List<Passage> passages = writer.passages(more);
        OthersNamed others = new OthersNamed(circle, asker);
        List<Proposal> proposals = new ArrayList<>();
        for (Passage passage : passages) {
            Optional<Proposal.Kind> whole = whole(writer.words(), passage);
            whole.ifPresentOrElse(kind -> proposals.add(new Proposal(passage.id(), kind, "")), () -> {
                List<Proposal> found = others.in(passage);
                marked(passage, found);
                referrer(passage, found);
                proposals.addAll(found);
            });
        }
        return new ContentPack(passages, proposals);
    }

    /** The ids of all rows that a pack for somebody holds: what they said before is asked for by these. */
    public static List<String> rows(Circle circle) {
        return new PackWriter(circle, circle.child(), Map.of())
                .passages(List.of()).stream().map(Passage::id).distinct().toList();
    }

    /** Why a whole entry is held back, or what it is about is. */
    private static Optional<Proposal.Kind> whole(PackWords words, Passage passage) {
        Slice slice = words.slice();
        if (slice.row(passage.id()).filter(Row::restricted).isPresent()) {
            return Optional.of(Proposal.Kind.RESTRICTED);
        }
        RequestRow request = slice.row(RequestRow.class, passage.id());
        List<ItemRow> items = Stream.concat(Stream.of(passage.id()), passage.restsOn().stream())
                .flatMap(id -> Optional.ofNullable(slice.row(ItemRow.class, id)).stream())
                .toList();
        if (request != null && words.mustNotLearn(request.unsafeIfKnownTo())
                || items.stream().anyMatch(item -> words.mustNotLearn(item.notTo()))) {
            return Optional.of(Proposal.Kind.MUST_NOT_LEARN);
        }
        return items.stream().anyMatch(Row::restricted) ? Optional.of(Proposal.Kind.RESTRICTED) : Optional.empty();
    }

    /** What is known to stand there, whatever else is found in it. */
    private static void marked(Passage passage, List<Proposal> found) {
        for (Passage.Mark mark : passage.marks()) {
            found.removeIf(each -> each.words().equals(mark.words()));
            found.add(new Proposal(passage.id(), mark.kind(), mark.words()));
        }
    }

    /** Whoever told it stands on a line of their own; it may tell more than a name. */
    private static void referrer(Passage passage, List<Proposal> proposals) {
        passage.lines().stream()
                .filter(line -> line.startsWith(PackWriter.TOLD_BY))
                .map(line -> line.substring(PackWriter.TOLD_BY.length()))
                .forEach(words -> {
                    proposals.removeIf(each -> each.passage().equals(passage.id())
                            && words.contains(each.words())
                            && passage.lines().stream()
                                    .filter(line -> !line.startsWith(PackWriter.TOLD_BY))
                                    .noneMatch(line -> line.contains(each.words())));
                    proposals.add(new Proposal(passage.id(), Proposal.Kind.REFERRER, words));
                });
    }

    /** What is proposed for a passage. */
    public List<Proposal> of(Passage passage) {
        return proposals.stream()
                .filter(proposal -> proposal.passage().equals(passage.id()))
                .toList();
    }

    /** What nobody has decided yet, or left in without a reason. */
    public List<Proposal> open(Map<String, Proposal.Decision> decisions) {
        return proposals.stream()
                .filter(proposal -> {
                    Proposal.Decision decision = decisions.get(proposal.id());
                    return decision == null || !decision.stands();
                })
                .toList();
    }

    /**
     * The passages as they are handed over. What is not decided is taken out: nothing goes by oversight.
     *
     * @param decisions by the id of a proposal
     */
    public List<Passage> handedOver(Map<String, Proposal.Decision> decisions) {
        Map<String, Passage> all = new LinkedHashMap<>();
        passages.forEach(passage -> all.put(passage.id(), passage));
        // The longest first, so that a name within another leaves nothing of it.
        proposals.stream()
                .filter(proposal -> out(decisions.get(proposal.id())))
                .sorted(Comparator.comparing(proposal -> -proposal.words().length()))
                .forEach(proposal ->
                        all.computeIfPresent(proposal.passage(), (id, passage) -> without(passage, proposal)));
        return List.copyOf(all.values());
    }

    private static boolean out(Proposal.@Nullable Decision decision) {
        return decision == null || decision.out() || !decision.stands();
    }

    private static Passage without(Passage passage, Proposal proposal) {
        if (proposal.kind().whole()) {
            String instead = proposal.kind().instead();
            return new Passage(
                    passage.id(), passage.section(), instead, instead, "", List.of(instead), List.of(), List.of());
        }
        return new Passage(
                passage.id(),
                passage.section(),
                passage.when(),
                OthersNamed.without(passage.source(), proposal),
                passage.recorded(),
                passage.lines().stream()
                        .map(line -> OthersNamed.without(line, proposal))
                        .toList(),
                List.of(),
                List.of());
    }
}
