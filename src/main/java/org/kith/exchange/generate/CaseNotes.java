package org.kith.exchange.generate;

import static org.kith.exchange.sample.SampleWords.pick;
import static org.kith.vocabulary.StatementKind.CHALLENGE;
import static org.kith.vocabulary.StatementKind.CONDITION;
import static org.kith.vocabulary.StatementKind.ITEM_PERSON;
import static org.kith.vocabulary.StatementKind.LINK;
import static org.kith.vocabulary.StatementKind.MEETING;
import static org.kith.vocabulary.StatementKind.READING;
import static org.kith.vocabulary.StatementKind.SHARE_DECISION;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.kith.vocabulary.AgencyType;

/** Writes what happens beside the questions of an enquiry: a meeting, an agreement, a disagreement that was settled. */
final class CaseNotes {

    private static final List<String> WORDS = List.of(
            "I'd like more football.",
            "Nan makes the best pancakes.",
            "It's loud sometimes, then I go to my room.",
            "I like it when we walk the dog.",
            "Can my brother come too?",
            "It's all right. I don't like Mondays.",
            "I want to stay at my school.");

    private static final List<String> WEIGHTS = List.of("decides", "matters", "matters", "background");

    private final Ground ground;
    private final Random random;

    CaseNotes(Ground ground, Random random) {
        this.ground = ground;
        this.random = random;
    }

    String words() {
        return pick(WORDS, random);
    }

    void beside(Cluster cluster, Enquiring.Written written) {
        LocalDate opened = written.opened();
        String enquiry = written.id();
        LocalDate yesterday = ground.day.minusDays(1);
        String worker = ground.directory.worker(ground.directory.of(AgencyType.CHILDRENS_SOCIAL_CARE), random);
        Human child = cluster.subjects(false).getFirst();
        String police = ground.directory.of(AgencyType.POLICE).id();
        if (random.nextInt(5) == 0) {
            ground.rows.add(
                    MEETING,
                    "id enquiry kind held_at invited attended apologies",
                    ground.nextId("M"),
                    enquiry,
                    "strategy discussion",
                    Ground.at(Ground.earlier(Ground.workingDaysAfter(opened, 1), yesterday), 11, 0),
                    "A-CSC;" + police + ";" + child.gp.id(),
                    "A-CSC;" + police,
                    child.gp.id());
        }
        if (!written.concerns().isEmpty()) {
            read(cluster, written, worker);
        }
        if (random.nextInt(7) == 0) {
            boolean checked = opened.isBefore(ground.day.minusDays(40));
            ground.rows.add(
                    CONDITION,
                    "id about kind text set_by set_at responsible review_by checked_at outcome",
                    ground.nextId("K"),
                    child.id(),
                    "safety_plan",
                    "Grandmother is called when it gets too much.",
                    worker,
                    Ground.at(opened, 16, 0),
                    "Social worker",
                    checked ? opened.plusDays(28) : ground.day.plusDays(14),
                    checked ? Ground.at(opened.plusDays(27), 12, 0) : "",
                    checked ? "kept" : "");
        }
        if (random.nextInt(25) == 0) {
            ground.rows.add(
                    CHALLENGE,
                    "id about_enquiry raised_by raised_at to_agency text level answered_at outcome",
                    ground.nextId("C"),
                    enquiry,
                    worker,
                    Ground.at(opened, 15, 0),
                    police,
                    "Please look again under the mother's earlier name.",
                    "1",
                    Ground.at(opened, 15, 40),
                    "Searched again, nothing held");
        }
    }

    /** What was made of what led to it. */
    private void read(Cluster cluster, Enquiring.Written written, String worker) {
        LocalDate opened = written.opened();
        String last = written.concerns().getLast().id();
        if (random.nextInt(4) == 0) {
            ground.rows.add(
                    READING,
                    "item practitioner at reads_it_as weight why",
                    last,
                    worker,
                    Ground.at(opened, 17, 0),
                    "A hard week, and help is wanted",
                    pick(WEIGHTS, random),
                    "Told openly, and it fits what the others tell");
        }
        if (random.nextInt(6) == 0) {
            ground.rows.add(
                    SHARE_DECISION,
                    "id items to_agency decision reason informed lawful_basis decided_by decided_at",
                    ground.nextId("D"),
                    last,
                    ground.directory.of(AgencyType.EARLY_HELP).id(),
                    "partial",
                    "What is needed to offer help, and no more",
                    "yes",
                    "public task",
                    "Team manager",
                    Ground.at(opened, 16, 20));
        }
        if (random.nextInt(12) == 0) {
            ground.rows.add(
                    ITEM_PERSON,
                    "item person state role by at",
                    last,
                    cluster.adults.getLast().id(),
                    "joined",
                    "mentioned",
                    "Front door",
                    Ground.at(opened, 16, 10));
        }
        if (written.concerns().size() > 1) {
            ground.rows.add(
                    LINK,
                    "from_item to_item type made_at made_by",
                    written.concerns().getFirst().id(),
                    last,
                    random.nextBoolean() ? "relates_to" : "corroborates",
                    Ground.at(opened, 16, 0),
                    worker);
        }
    }
}
