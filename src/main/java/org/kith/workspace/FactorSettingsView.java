package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.LondonTime;
import org.kith.review.learned.Factor;
import org.kith.review.learned.FactorChoice;
import org.kith.review.learned.Factors;
import org.kith.uikit.Chip;
import org.kith.uikit.Dates;

/**
 * The partnership’s list of what can help or hinder, by which the readers of reviews say it. Everybody may read it; who changes
 * settings adds entries, puts them in other words and retires them, with a reason that stays.
 */
@Route(SettingsTabs.HELPS)
@PageTitle("Settings · What helps and hinders · Kith")
@PermitAll
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/workspace/settings.css")
class FactorSettingsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Factors factors;
    private final transient SettingsActions actions;
    private final Paragraph said = new Paragraph();
    private final Div body = new Div();

    FactorSettingsView(Factors factors, SettingsActions actions) {
        this.factors = factors;
        this.actions = actions;
        addClassNames("kith-page", "kith-settings");
        said.addClassName("kith-said");
        said.getElement().setAttribute("role", "status");
        body.addClassName("kith-page");
        add(new H1("Settings"), new SettingsTabs(SettingsTabs.HELPS), said, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        said.setText("");
        show();
    }

    private void show() {
        body.removeAll();
        Div intro = new Div(new Paragraph(
                "By this list the readers of reviews say what helped or hindered: the profession, the organisation, the context"
                        + " around them; what is of the person only whoever was there says of themselves. It is the"
                        + " partnership’s own. The same entry can be said to help here and hinder there. An entry that is"
                        + " retired is offered no more; what was said with it stays, in the words it was said in."));
        intro.addClassNames("kith-reading", "kith-settings-words");
        body.add(intro);
        if (actions.may()) {
            Button add = new Button("Add an entry…", click -> dialog(null, false));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            body.add(new Div(add));
        } else {
            body.add(new Paragraph("Data stewards and administrators change the list, looking from now."));
        }
        body.add(
                new PlainTable<>(factors.all())
                        .column(
                                "Where it lies",
                                factor -> new Span(factor.level().label()),
                                Comparator.comparing(Factor::level))
                        .column("What it is", FactorSettingsView::words, Comparator.comparing(Factor::words))
                        .column("Learned from", FactorSettingsView::source)
                        .column("State", this::state)
                        .caption("What helps and hinders"),
                new DecisionList(factors.choices(), FactorSettingsView::decided));
    }

    private static Component words(Factor factor) {
        return new Span(factor.words());
    }

    private static Component source(Factor factor) {
        String where = factor.where();
        return where == null ? new Span(factor.source()) : new Anchor(where, factor.source());
    }

    private Component state(Factor factor) {
        Div state = new Div(factor.retired() ? new Chip("Retired", Chip.Tone.UNKNOWN) : new Span("Offered"));
        state.addClassName("kith-lines");
        if (factor.version() > 0) {
            Span since = new Span("Changed by the partnership");
            since.addClassName("kith-quiet");
            state.add(since);
        }
        if (actions.may()) {
            state.add(
                    button("Change words…", "Change words: " + factor.words(), () -> dialog(factor, false)),
                    button(
                            factor.retired() ? "Offer again…" : "Retire…",
                            (factor.retired() ? "Offer again: " : "Retire: ") + factor.words(),
                            () -> dialog(factor, true)));
        }
        return state;
    }

    private static NativeButton button(String text, String label, Runnable pressed) {
        NativeButton button = new NativeButton(text, click -> pressed.run());
        button.addClassNames("kith-plain-button", "kith-noprint");
        button.setAriaLabel(label);
        return button;
    }

    private void dialog(@Nullable Factor factor, boolean retire) {
        new FactorDialog(factors, factor, retire, done -> {
                    show();
                    said.setText(done);
                })
                .open();
    }

    private static String decided(FactorChoice choice) {
        Factor factor = choice.factor();
        return "“" + factor.words() + "” " + (factor.retired() ? "retired" : "set so") + " on "
                + Dates.day(LondonTime.day(choice.at())) + ", by " + choice.by() + ": “" + choice.reason() + "”";
    }
}
