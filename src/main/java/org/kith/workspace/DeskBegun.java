package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kith.enquiry.DeskRequest;
import org.kith.uikit.SectionCard;

/** Answers that somebody began and did not send before the request was answered by others, or was taken back. */
final class DeskBegun {

    private static final Set<String> WRITTEN = Set.of("reason", "names", "identifiers", "addresses", "systems");

    private final DeskActions actions;
    private final Consumer<DeskRequest> open;
    private final Runnable show;

    /**
     * @param open goes on with one
     * @param show reads the page again
     */
    DeskBegun(DeskActions actions, Consumer<DeskRequest> open, Runnable show) {
        this.actions = actions;
        this.open = open;
        this.show = show;
    }

    /**
     * @param waiting ids of the requests that wait: what was begun of those stands with them
     * @return empty where there is none
     */
    Optional<Component> card(Collection<String> waiting) {
        SectionCard card = new SectionCard("Begun, and not sent");
        card.content(DeskView.small("What you wrote to requests that wait no longer. Only you can read it."));
        boolean[] some = {false};
        actions.begun().forEach((first, ids) -> {
            if (ids.stream().noneMatch(waiting::contains)) {
                some[0] = true;
                card.content(row(first, ids));
            }
        });
        return some[0] ? Optional.of(card) : Optional.empty();
    }

    private Component row(String first, List<String> ids) {
        Optional<DeskRequest> now = actions.standing(ids);
        Div what = new Div(new H3(now.map(asked -> "About " + asked.people()).orElse("A request that was taken back")));
        what.addClassName("kith-wait-what");
        Div buttons = new Div();
        buttons.addClassName("kith-wait-actions");
        now.ifPresentOrElse(
                asked -> {
                    asked.given()
                            .forEach(answer -> what.add(AnsweredMeanwhile.given(
                                    answer, actions.clock().today())));
                    Button go = new Button("Go on…", click -> open.accept(asked));
                    go.addThemeVariants(ButtonVariant.LUMO_SMALL);
                    go.setAriaLabel("Go on with the answer about " + asked.people());
                    buttons.add(go);
                },
                () -> what.add(new Details("What you wrote", new Pre(written(first)))));
        Button drop = new Button("Throw it away", click -> {
            actions.drop(first);
            show.run();
        });
        drop.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        buttons.add(drop);
        return DeskView.row(what, buttons);
    }

    private String written(String first) {
        Map<String, String> typed = actions.typed(first).orElse(Map.of());
        return typed.entrySet().stream()
                .filter(field ->
                        WRITTEN.contains(field.getKey()) || field.getKey().endsWith(".text"))
                .map(Map.Entry::getValue)
                .filter(text -> !text.isBlank())
                .sorted()
                .collect(Collectors.joining("\n\n"));
    }
}
