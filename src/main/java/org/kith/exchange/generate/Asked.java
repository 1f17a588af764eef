package org.kith.exchange.generate;

import static org.kith.vocabulary.StatementKind.REQUEST;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kith.exchange.generate.Directory.Agency;
import org.kith.exchange.generate.Human.Served;

/** Writes the requests of an enquiry and what came back: something that is held, or what was searched. */
final class Asked {

    private static final String QUESTION = "What is known, what goes well, is there anything we should hear?";
    private static final String BASIS = "Children Act 1989 s17; public task";

    private final Ground ground;
    private final Random random;
    private final String enquiry;
    private final String askedBy;
    private final String rag;
    private final LocalDate opened;
    private final Twist twist;

    /** What came back, for the decision to rest on. */
    final Set<String> answers = new LinkedHashSet<>();

    Asked(Ground ground, Random random, String enquiry, String askedBy, String rag, LocalDate opened, Twist twist) {
        this.ground = ground;
        this.random = random;
        this.enquiry = enquiry;
        this.askedBy = askedBy;
        this.rag = rag;
        this.opened = opened;
        this.twist = twist;
    }

    /** Asks an agency about somebody, answers for it in time, and says under which id. */
    String ask(Agency agency, Human about, boolean child, List<Human> itemAbout) {
        String id = ground.nextId("R");
        LocalDate answered = answeredOn();
        boolean dueLater = dueOn().isAfter(ground.day);
        boolean twisted = child && agency.type() == twist.unanswered;
        boolean open = twisted || !answered.isBefore(ground.day) && dueLater;
        if (!open && !answered.isBefore(ground.day)) {
            answered = opened;
        }
        boolean uncited = child && agency.type() == twist.notCited;
        boolean late = child && agency.type() == twist.late;
        if (late) {
            answered = ground.day.minusDays(twist.closedDaysAgo - 9L);
        }
        boolean holds = served(about, agency) ? random.nextInt(4) > 0 : random.nextInt(8) == 0;
        boolean informs = !open && (uncited || late || holds && !twist.nothingHeld);
        String item = informs ? answer(agency, answered, itemAbout, about) : "";
        if (informs && !uncited && !late) {
            answers.add(item);
        }
        if (twisted || uncited || late) {
            twist.request = id;
        }
        write(id, agency, about, open, answered, item);
        return id;
    }

    private void write(String id, Agency agency, Human about, boolean open, LocalDate answered, String item) {
        boolean nothing = !open && item.isEmpty();
        ground.rows.add(
                REQUEST,
                "id enquiry ask_group asked_by agency about asked_at due_at question told lawful_basis responded_at"
                        + " answered_by outcome response_items searched_names searched_identifiers"
                        + " searched_addresses systems_searched",
                id,
                enquiry,
                enquiry + agency.id().substring(1),
                askedBy,
                agency.id(),
                about.id(),
                Ground.at(opened, 10, 30),
                due(),
                QUESTION,
                "We are looking at how the family is doing.",
                BASIS,
                open ? "" : Ground.at(answered, 13, 45),
                open ? "" : "Duty desk",
                open ? "" : nothing ? "nothing_held" : "information",
                item,
                nothing ? String.join(";", about.names) : "",
                nothing ? identifiers(about) : "",
                nothing ? addresses(about) : "",
                nothing ? "own record" : "");
    }

    /** Asks about a household. */
    void askAboutHousehold(Agency agency, Home home) {
        ground.rows.add(
                REQUEST,
                "id enquiry asked_by agency household asked_at due_at question responded_at outcome systems_searched",
                ground.nextId("R"),
                enquiry,
                askedBy,
                agency.id(),
                home.id(),
                Ground.at(opened, 10, 40),
                due(),
                "Who is registered at this address?",
                Ground.at(opened, 13, 50),
                "nothing_held",
                "register");
    }

    /** What an agency tells: nothing that gives cause for concern. */
    private String answer(Agency agency, LocalDate answered, List<Human> about, Human asked) {
        return new Saying(ground, agency, ground.directory.worker(agency, random), answered, "state")
                .says(
                        "Known here, in ordinary order",
                        "Seen as expected, nothing outstanding for {name}.",
                        asked.calls())
                .about(about)
                .write()
                .id();
    }

    private static boolean served(Human human, Agency agency) {
        for (Served one : human.served) {
            if (one.agency().equals(agency)) {
                return true;
            }
        }
        return false;
    }

    private LocalDate answeredOn() {
        return rag.equals("red") || rag.equals("amber")
                ? opened
                : Ground.workingDaysAfter(opened, 1 + random.nextInt(2));
    }

    private LocalDate dueOn() {
        return switch (rag) {
            case "red" -> opened;
            case "amber" -> Ground.workingDaysAfter(opened, 1);
            default -> Ground.workingDaysAfter(opened, 3);
        };
    }

    private String due() {
        return switch (rag) {
            case "red" -> Ground.at(opened, 14, 30);
            case "amber" -> Ground.at(dueOn(), 10, 30);
            case "green" -> Ground.at(dueOn(), 10, 30);
            default -> "";
        };
    }

    private static String identifiers(Human about) {
        return about.upn.isEmpty() ? about.nhs : about.nhs + ";" + about.upn;
    }

    private static String addresses(Human about) {
        StringBuilder all = new StringBuilder();
        for (Human.Place place : about.places) {
            all.append(all.isEmpty() ? "" : ";").append(place.home().searched());
        }
        return all.toString();
    }
}
