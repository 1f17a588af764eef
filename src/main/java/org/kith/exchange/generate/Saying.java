package org.kith.exchange.generate;

import static org.kith.vocabulary.StatementKind.ITEM;
import static org.kith.vocabulary.StatementKind.SHARE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.exchange.generate.Directory.Agency;

/** One information item while it is put together. */
final class Saying {

    private final Ground ground;
    private final String id;
    private final Agency holder;
    private final String worker;
    private final LocalDate day;
    private final String kind;
    private String statement = "fact";
    private String factors = "";
    private String summary = "";
    private String detail = "";
    private String about = "";
    private String household = "";
    private String reportedBy = "";
    private String origin = "";
    private String outcome = "";
    private String words = "";
    private boolean alone;
    private boolean interpreter;

    Saying(Ground ground, Agency holder, String worker, LocalDate day, String kind) {
        this.ground = ground;
        this.id = ground.nextId("I");
        this.holder = holder;
        this.worker = worker;
        this.day = day;
        this.kind = kind;
    }

    String id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    Agency holder() {
        return holder;
    }

    Saying says(String what, String more, String name) {
        summary = what.replace("{name}", name);
        detail = more.replace("{name}", name);
        return this;
    }

    Saying about(List<Human> people) {
        about = people.stream().map(Human::id).collect(Collectors.joining(";"));
        return this;
    }

    Saying about(Human one) {
        about = one.id();
        return this;
    }

    Saying at(Home home) {
        household = home.id();
        return this;
    }

    Saying factors(String codes) {
        factors = codes;
        return this;
    }

    Saying statement(String sort) {
        statement = sort;
        return this;
    }

    Saying reportedBy(String who) {
        reportedBy = who;
        return this;
    }

    Saying from(Saying first) {
        origin = first.id;
        return this;
    }

    Saying outcome(String code) {
        outcome = code;
        return this;
    }

    /** What a child said, alone with the one who wrote it down. */
    Saying heard(String said, boolean withInterpreter) {
        words = said;
        alone = true;
        interpreter = withInterpreter;
        return this;
    }

    Saying write() {
        ground.rows.add(
                ITEM,
                "id kind statement factors summary detail occurred_from recorded_at held_by recorded_by reported_by"
                        + " origin about household outcome outcome_at child_words heard_by seen_alone interpreter_used",
                id,
                kind,
                statement,
                factors,
                summary,
                detail,
                day,
                Ground.at(day, 14, 30),
                holder.id(),
                worker,
                reportedBy,
                origin,
                about,
                household,
                outcome,
                outcome.isEmpty() ? "" : Ground.at(day, 16, 0),
                words,
                words.isEmpty() ? "" : worker,
                alone ? "yes" : "",
                interpreter ? "yes" : "");
        return this;
    }

    /** Notes that another agency got it the same day, and read it. */
    Saying shared(Agency with, String purpose) {
        return shared(with, purpose, true);
    }

    Saying shared(Agency with, String purpose, boolean read) {
        ground.rows.add(
                SHARE,
                "item shared_with shared_at received_at read_at purpose lawful_basis",
                id,
                with.id(),
                Ground.at(day, 15, 0),
                Ground.at(day, 15, 10),
                read ? Ground.at(day, 15, 40) : "",
                purpose,
                "public task; safeguarding of children");
        return this;
    }
}
