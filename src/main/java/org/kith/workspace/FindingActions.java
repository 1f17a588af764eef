package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.RequestRow;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.identity.RecordPair;

/** The buttons under a finding, or under several that one ask would close. */
final class FindingActions {

    private static final String SAME_PERSON = "possible-same-person";

    private final Circle circle;
    private final GapActions actions;
    private final Undoable undoable;
    private final AskActs asks;

    FindingActions(Circle circle, GapActions actions, Undoable undoable) {
        this.circle = circle;
        this.actions = actions;
        this.undoable = undoable;
        this.asks = new AskActs(circle, actions, undoable);
    }

    /** None for those who may not act from here. */
    Component[] of(List<Finding> findings) {
        if (!actions.may()) {
            return new Component[0];
        }
        Optional<RequestRow> waiting = unanswered(findings);
        List<Component> buttons = new ArrayList<>();
        pair(findings).ifPresent(buttons::add);
        if (waiting.isEmpty() && asks.may()) {
            buttons.add(button(
                    "Ask…", () -> asks.write(AskList.contacts(circle, findings), about(findings), question(findings))));
        }
        buttons.addAll(List.of(
                waiting.map(request -> button("Answered by telephone…", () -> answered(findings.getFirst(), request)))
                        .orElseGet(() -> button(
                                "Asked by telephone…",
                                () -> asks.telephone(
                                        AskList.contacts(circle, findings), about(findings), question(findings)))),
                button(
                        "Not needed here, because…",
                        () -> SetAsideDialog.notNeeded(
                                circle, findings, actions, ids -> undoable.done(counted(findings), ids))),
                button(
                        "Asking could put somebody at risk…",
                        () -> SetAsideDialog.risk(
                                circle,
                                findings,
                                actions,
                                ids -> undoable.done(
                                        counted(findings) + ", because asking could put somebody at risk", ids)))));
        return buttons.toArray(Component[]::new);
    }

    /** Where two records are compared field by field, for whoever says whether they are of one person. */
    private Optional<Component> pair(List<Finding> findings) {
        return actions.mayJudge()
                        && findings.size() == 1
                        && findings.getFirst().pattern().equals(SAME_PERSON)
                        && findings.getFirst().key().parts().getFirst()
                                instanceof FindingKey.Pair(FindingKey.Thing one, FindingKey.Thing other)
                ? Optional.of(WorkspaceNavigation.link(
                        MatchesState.address(RecordPair.of(one.id(), other.id())), "Compare the two records"))
                : Optional.empty();
    }

    private static String question(List<Finding> findings) {
        return findings.stream().map(Finding::question).distinct().collect(Collectors.joining("\n\n"));
    }

    private List<FindingKey.Part> about(List<Finding> findings) {
        Set<FindingKey.Part> about = new LinkedHashSet<>();
        findings.forEach(finding -> finding.about().stream()
                .filter(part -> part instanceof FindingKey.Who
                        || part instanceof FindingKey.Thing thing && Subjects.isHousehold(circle, thing))
                .forEach(about::add));
        return List.copyOf(about);
    }

    /** The request that waits for an answer, where that is the finding: only its answer settles it, and no other request. */
    private Optional<RequestRow> unanswered(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> findings.size() == 1 && finding.pattern().equals(AskList.UNANSWERED))
                .flatMap(finding -> finding.requests().stream())
                .flatMap(id -> Optional.ofNullable(circle.slice().row(RequestRow.class, id)).stream())
                .filter(request -> !TelephoneAsk.subject(circle, request).isEmpty())
                .findFirst();
    }

    private Dialog answered(Finding finding, RequestRow request) {
        return new AnsweredDialog(
                circle,
                request,
                actions,
                (answer, beside) -> actions.answered(circle, finding, request, answer, beside),
                ids -> undoable.done(
                        "Recorded: " + Called.in(circle.slice()).agency(request.agency()) + " answered by telephone",
                        ids));
    }

    /** In few words: the findings themselves stand at the foot of the page then. */
    private static String counted(List<Finding> findings) {
        return findings.size() == 1 ? "One question set aside" : findings.size() + " questions set aside";
    }

    private static NativeButton button(String label, Supplier<Dialog> dialog) {
        NativeButton button = new NativeButton(label, click -> dialog.get().open());
        button.addClassNames("kith-plain-button", "kith-noprint");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        return button;
    }
}
