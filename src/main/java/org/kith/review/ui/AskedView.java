package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.review.learned.Effect;
import org.kith.review.learned.Factor;
import org.kith.review.learned.Factors;
import org.kith.review.learned.Level;
import org.kith.review.learned.OwnSayings;
import org.kith.uikit.SectionCard;

/**
 * The one form that being asked about a review opens: what helped or hindered whoever was there, themselves. It says what can
 * and cannot be known of who wrote before anything can be typed, and keeps nothing that is typed until it is sent.
 */
@Route("asked/:id")
@PageTitle("What helped or hindered you · Kith")
@PermitAll
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/review/review.css")
class AskedView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OwnSayings sayings;
    private final transient Factors factors;

    /** One entry of the list, and what is said with it. */
    private record Line(Factor factor, RadioButtonGroup<Effect> effect, TextArea sentence) {

        Stream<OwnSayings.Own> said() {
            if (effect.getValue() == null && !sentence.isEmpty()) {
                throw new KithException.Invalid("Say whether it helped or hindered: " + factor.words());
            }
            return effect.getValue() == null
                    ? Stream.empty()
                    : Stream.of(new OwnSayings.Own(factor.code(), effect.getValue(), sentence.getValue()));
        }
    }

    AskedView(OwnSayings sayings, Factors factors) {
        this.sayings = sayings;
        this.factors = factors;
        addClassNames("kith-page", "kith-review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1("What helped or hindered you"));
        String id = event.getRouteParameters().get("id").orElse("");
        try {
            OwnSayings.Question question = sayings.question(Ids.isId(id) ? id : "");
            if (question.enough()) {
                form(question);
            } else {
                add(new Paragraph("Too few people were asked for “" + question.title()
                        + "”: whoever reads it could tell who wrote. So nothing is taken here."));
            }
        } catch (KithException.NotFound none) {
            add(new Paragraph(Objects.requireNonNullElse(none.getMessage(), "")));
        }
    }

    private void form(OwnSayings.Question question) {
        List<Line> lines = new ArrayList<>();
        Div fields = new Div();
        for (Factor factor : factors.offered(Level.PERSON)) {
            RadioButtonGroup<Effect> effect = new RadioButtonGroup<>(factor.words());
            effect.setItems(Effect.values());
            effect.setItemLabelGenerator(Effect::label);
            TextArea sentence = new TextArea("How? (if you like)");
            sentence.setAriaLabel("How? " + factor.words());
            sentence.setMaxLength(OwnSayings.SENTENCE);
            sentence.setWidthFull();
            lines.add(new Line(factor, effect, sentence));
            fields.add(effect, sentence);
        }
        fields.addClassName("kith-asked-fields");
        Problem problem = new Problem();
        Button send = new Button(
                "Send it",
                click -> problem.watch(() -> {
                    sayings.answer(
                            question.review(),
                            lines.stream().flatMap(Line::said).toList());
                    sent();
                }));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new Paragraph(
                        "You were asked because you were there, for “" + question.title()
                                + "”. Say of yourself alone what helped or hindered you, as much or as little as you like, or nothing."),
                hidden(),
                new SectionCard("What you say", fields, problem, new Div(send)));
    }

    private static Component hidden() {
        UnorderedList list = new UnorderedList(
                new ListItem(
                        "Kith keeps your words and nothing of who wrote them or when: not with the words, not on record,"
                                + " and not that you answered. Each of your answers is kept by itself, so that they cannot be put together."),
                new ListItem("The readers of the review are told of what was said when at least " + OwnSayings.TOGETHER
                        + " answers have come in, together and in no order. Whoever asked you, and who else was asked, stands on"
                        + " record."),
                new ListItem(
                        "What it cannot hide: what you write may tell who you are by itself. Write no names and nothing that"
                                + " only you can know. Whoever runs the computer or the network could compare copies of the"
                                + " store from before and after with who was signed in meanwhile, and guess. Somebody may look over your shoulder."),
                new ListItem(
                        "It cannot be changed or taken back once it is sent: nobody could tell which it was. What you type"
                                + " is not kept until then; leave this page and it is gone."));
        list.addClassName("kith-reading");
        return new SectionCard("Before you write: what is hidden, and what is not", list);
    }

    private void sent() {
        removeAll();
        Paragraph done = new Paragraph("Sent. Nothing was noted of who you are. You can close this page.");
        done.getElement().setAttribute("role", "status");
        add(new H1("What helped or hindered you"), done);
    }
}
