package org.kith.workspace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.access.Act;
import org.kith.access.AgencyNames;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.enquiry.Desk;
import org.kith.enquiry.DeskAnswer;
import org.kith.enquiry.DeskRequest;
import org.kith.enquiry.ui.KeptForm;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.record.NewsFeed;
import org.kith.record.Unsaved;
import org.springframework.stereotype.Component;

/** What somebody does who answers for their agency. Which agency that is their account says, and no address or screen. */
@Component
final class DeskActions implements Undoable.Back {

    private static final String ANSWER = "answer";
    private static final String REQUESTS = "requests";

    private final Desk desk;
    private final Lenses lenses;
    private final Looking looking;
    private final AgencyNames agencies;
    private final DomainClock clock;
    private final Unsaved unsaved;
    private final NewsFeed news;

    DeskActions(
            Desk desk,
            Lenses lenses,
            Looking looking,
            AgencyNames agencies,
            DomainClock clock,
            Unsaved unsaved,
            NewsFeed news) {
        this.news = news;
        this.unsaved = unsaved;
        this.desk = desk;
        this.lenses = lenses;
        this.looking = looking;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The agency they answer for; empty where their account names none. */
    Optional<AgencyNames.Named> agency() {
        return agencies.own();
    }

    /**
     * @param many how many asks are shown at the most
     */
    Desk.Board board(AgencyNames.Named agency, int many) {
        return desk.board(lens(), agency.id(), many);
    }

    /** Which rows stand there now. */
    Desk.Rows rows(AgencyNames.Named agency, int many) {
        return desk.rows(lens(), agency.id(), many);
    }

    /** An ask as it stands now; empty where it is asked no longer. */
    Optional<DeskRequest> standing(Collection<String> ids) {
        return agency().flatMap(own -> desk.standing(lens(), own.id(), ids));
    }

    /** Answers that they began and did not send, each by the first of the requests it is for, with those requests. */
    Map<String, List<String>> begun() {
        Map<String, List<String>> begun = new LinkedHashMap<>();
        for (String first : unsaved.begun(lens(), ANSWER)) {
            typed(first)
                    .map(typed -> typed.getOrDefault(REQUESTS, first))
                    .ifPresent(ids -> begun.put(first, List.of(ids.split(" "))));
        }
        return begun;
    }

    /** What they typed of an answer; empty where nothing is left, or what it is about is not for them any more. */
    Optional<Map<String, String>> typed(String first) {
        return unsaved.mine(lens(), first).stream()
                .filter(kept -> kept.form().equals(ANSWER))
                .map(Unsaved.Kept::typed)
                .findFirst();
    }

    /** Throws an answer away that was begun. */
    void drop(String first) {
        unsaved.drop(lens(), first, ANSWER);
    }

    /** The name they answer under, with their team. */
    String by() {
        String team = looking.account().team();
        return looking.account().displayName() + (team == null ? "" : ", " + team);
    }

    DomainClock clock() {
        return clock;
    }

    NewsNote news(NewsNote.Page page, Runnable show) {
        return new NewsNote(news, clock, page, show);
    }

    /** Keeps an answer while it is written. */
    KeptForm kept(DeskRequest asked) {
        String ids = String.join(" ", asked.ids());
        return new KeptForm(unsaved, this::lens, clock, asked.ids().getFirst(), ANSWER)
                .part(() -> Map.of(REQUESTS, ids), typed -> {});
    }

    /**
     * @return the ids of what was said
     * @throws KithException.Invalid when something is missing or wrong
     * @throws KithException.Stale when it stands otherwise by now
     */
    List<String> answer(DeskRequest asked, DeskAnswer answer) {
        AgencyNames.Named agency = agency().orElseThrow(
                        () -> new KithException.Refused("Your account answers for no agency. Nothing was saved."));
        return desk.answer(lens(), agency.id(), asked, answer);
    }

    @Override
    public void withdraw(Collection<String> ids) {
        desk.takeBack(lens(), List.copyOf(ids));
    }

    @Override
    public void restore(Collection<String> ids) {
        desk.giveAgain(lens(), List.copyOf(ids));
    }

    Lens lens() {
        return lenses.lens(Act.ANSWER_REQUESTS);
    }
}
