package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.access.Looking;
import org.kith.access.Role;
import org.kith.enquiry.RequestBoard;
import org.kith.enquiry.WaitingAsk;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.record.News;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.ViewTest;
import org.kith.vocabulary.StatementKind;
import org.springframework.beans.factory.annotation.Autowired;

/** The board of requests: what waits, by its clock, and what can be done about it. */
@ViewTest
@SignedInAs(Role.ANALYST)
class RequestsViewTests extends SampleScreens {

    @Autowired
    RequestBoard board;

    @Autowired
    CurrentLens current;

    @Autowired
    Looking looking;

    @Autowired
    Sayings sayings;

    @Autowired
    DomainClock clock;

    @Test
    void itSaysHowManyWaitAndHowManyClocksHaveRunOut() {
        navigate(RequestsView.class);
        List<WaitingAsk> asks = board.all(current.lens()).asks();
        long overdue = asks.stream()
                .filter(ask -> ask.overdue(current.lens().asOf().end()))
                .count();

        assertThat(asks).isNotEmpty();
        assertThat(text())
                .contains(RequestsView.words(asks.size(), (int) overdue, false))
                .contains("verdue by")
                .contains("of working time");
        assertThat(rows()).hasSize(Math.min(asks.size(), RequestBoard.PAGE));
    }

    @Test
    void theCountIsSaidInWords() {
        assertThat(RequestsView.words(1, 1, false)).isEqualTo("1 ask waits for an answer; its clock has run out.");
        assertThat(RequestsView.words(3, 0, false)).isEqualTo("3 asks wait for an answer; no clock has run out.");
        assertThat(RequestsView.words(500, 2, true))
                .isEqualTo("The latest 500 asks wait for an answer; the clock of 2 has run out.");
        assertThat(RequestsView.words(0, 0, false)).isEmpty();
    }

    @Test
    void byWhatTheyStandTogetherIsChosenInTheAddress() {
        UI.getCurrent().navigate("requests", QueryParameters.simple(Map.of("by", "agency", "overdue", "yes")));

        assertThat(rows()).isNotEmpty().allMatch(row -> row.contains("verdue"));
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .extracting(Anchor::getText)
                .contains("By agency");
        assertThat(text()).contains("About ").contains("enquiry, opened");
    }

    @Test
    void anAnswerByTelephoneTakesTheAskOffTheBoardAndUndoBringsItBack() {
        navigate(RequestsView.class);
        int before = board.all(current.lens()).asks().size();
        press("Answered by telephone…");
        RadioButtonGroup<?> came = find(RadioButtonGroup.class).all().getFirst();
        choose(came, 1);
        button("Record the answer").click();

        assertThat(board.all(current.lens()).asks()).hasSize(before - 1);
        button("Undo").click();
        assertThat(board.all(current.lens()).asks()).hasSize(before);
    }

    @Test
    void aReminderStandsUnderTheAskUntilItIsTakenBack() {
        navigate(RequestsView.class);
        press("Remind…");
        find(TextField.class).all().stream()
                .filter(field -> String.valueOf(field.getLabel()).startsWith("How"))
                .findFirst()
                .orElseThrow()
                .setValue("by telephone, the duty desk");
        button("Note the reminder").click();

        assertThat(rows().getFirst()).contains("reminded today").contains("(by telephone, the duty desk)");
        button("Undo").click();
        assertThat(rows().getFirst()).doesNotContain("reminded");
        button("Do it again").click();
        assertThat(rows().getFirst()).contains("reminded today");
    }

    @Test
    void whatOthersAskIsToldAndNothingMovesUntilItIsAskedFor() {
        navigate(RequestsView.class);
        List<String> before = rows();
        NewsNote note = find(NewsNote.class).all().getFirst();
        note.tell(news(List.of(said(StatementKind.NAME_USE))));
        assertThat(note.getElement().getTextRecursively()).isEmpty();

        note.tell(news(List.of(said(StatementKind.REQUEST))));
        assertThat(note.getElement().getTextRecursively()).contains("Bea recorded a request at ");
        assertThat(rows()).isEqualTo(before);
        button("Show").click();
        assertThat(board.all(current.lens()).asks()).hasSize(before.size() + 1);
        assertThat(rows()).hasSize(before.size() + 1);
        assertThat(text()).doesNotContain("Bea recorded");
    }

    /** Somebody else asks the first agency of the board, or adds a name. */
    private String said(StatementKind kind) {
        Lens bea = new Lens(
                new Reader("bea", "Bea", false),
                "a test",
                AsOf.at(clock.now()),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
        Saying.Builder saying = kind == StatementKind.REQUEST
                ? Saying.of(kind)
                        .names("agency", id("AG-HOU"))
                        .names("about", id("S01-MIA"))
                        .cell("asked_at", Moment.of(clock.now()))
                        .cell("question", "Who else has a key?")
                : Saying.of(kind)
                        .names("person", id("S01-MIA"))
                        .cell("use", "alias")
                        .cell("given_names", "Mimi")
                        .names("source", id("AG-HOU"));
        return sayings.say(bea, List.of(saying.build())).getFirst();
    }

    private News news(List<String> statements) {
        return new News(
                "an act",
                Moment.of(clock.now()),
                "bea",
                "Bea",
                News.What.RECORDED,
                Set.copyOf(statements),
                Set.of(id("S01-MIA")));
    }

    @Test
    void fromAnotherDayItLeadsBackToNow() {
        UI.getCurrent()
                .navigate(
                        "requests",
                        QueryParameters.of("as-of", clock.today().minusDays(1).toString()));

        assertThat(rows()).isEmpty();
        assertThat(text()).contains("Requests are for now");
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void whoReviewsReadsAndIsRefused() {
        navigate(RequestsView.class);
        assertThat(rows()).isNotEmpty();
        assertThat(text()).doesNotContain("Remind…", "Answered by telephone…");

        GapActions actions = new GapActions(looking, current, sayings, clock);
        assertThatThrownBy(actions::writing).isInstanceOf(KithException.Refused.class);
    }

    private List<String> rows() {
        return find(Article.class).all().stream()
                .filter(row -> row.hasClassName("kith-wait") && !row.hasClassName("kith-wait-old"))
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(RadioButtonGroup<T> group, int at) {
        group.setValue((T) group.getListDataView().getItem(at));
    }
}
