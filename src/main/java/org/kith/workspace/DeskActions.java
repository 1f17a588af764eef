package org.kith.workspace;

import java.util.Collection;
import java.util.List;
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

    Desk.Board board(AgencyNames.Named agency) {
        return desk.board(lens(), agency.id());
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
        return new KeptForm(unsaved, this::lens, clock, asked.ids().getFirst(), "answer");
    }

    /**
     * @return the ids of what was said
     * @throws KithException.Invalid when something is missing or wrong
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
