package org.kith.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Review;
import org.kith.enquiry.ui.KeptForm;
import org.kith.kernel.KithException;
import org.kith.review.learned.About;
import org.kith.review.learned.Between;
import org.kith.review.learned.Effect;
import org.kith.review.learned.Factor;
import org.kith.review.learned.Influence;
import org.kith.review.learned.Influences;
import org.kith.review.learned.Level;
import org.kith.vocabulary.AgencyType;

/** Says what helped or hindered something, or says it anew. */
final class InfluenceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Review review;
    private final transient ReviewServices services;
    private final transient @Nullable Influence before;
    private final ComboBox<Abouts.Choice> about = new ComboBox<>("What is it about?");
    private final RadioButtonGroup<Effect> effect = new RadioButtonGroup<>("Which way did it work?");
    private final ComboBox<Factor> factor = new ComboBox<>("What helped or hindered?");
    private final ComboBox<AgencyType> from = KindBox.kind("Between which kind of agency");
    private final ComboBox<AgencyType> to = KindBox.kind("and which");
    private final TextArea sentence = new TextArea("How?");
    private final Problem problem = new Problem();

    /**
     * @param before what is said anew, or null
     * @param of what it is about to begin with
     * @param between the kinds to begin with
     */
    InfluenceDialog(
            Review review,
            ReviewServices services,
            Abouts abouts,
            @Nullable Influence before,
            About of,
            Between between,
            Runnable done) {
        this.review = review;
        this.services = services;
        this.before = before;
        setHeaderTitle("What helped or hindered");
        setWidth("44rem");
        fields(abouts, of, between);
        Paragraph told =
                new Paragraph("Say how things were arranged and what that did. What lay with one person only they"
                        + " say. Name kinds of agency and nobody; use the names that these pages use.");
        told.addClassName("kith-quiet");
        Div kinds = new Div(from, to);
        kinds.addClassName("kith-review-pair");
        Div form = new Div(told, about, effect, factor, kinds, sentence, problem);
        form.addClassNames("kith-form", "kith-wide-form");
        KeptForm kept = kept(of);
        form.add(kept);
        add(form);
        Button keep = new Button(
                "Keep it",
                click -> problem.watch(() -> {
                    keep();
                    kept.forget();
                    close();
                    done.run();
                }));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), keep);
    }

    private void fields(Abouts abouts, About of, Between between) {
        List<Abouts.Choice> choices = new ArrayList<>(abouts.choices());
        if (choices.stream().noneMatch(choice -> choice.about().equals(of))) {
            choices.add(new Abouts.Choice(of, abouts.words(of)));
        }
        about.setItems(choices);
        about.setItemLabelGenerator(Abouts.Choice::words);
        choices.stream().filter(choice -> choice.about().equals(of)).findFirst().ifPresent(about::setValue);
        effect.setItems(Effect.values());
        effect.setItemLabelGenerator(Effect::label);
        List<Factor> offered = new ArrayList<>();
        for (Level level : Level.values()) {
            if (level != Level.PERSON) {
                offered.addAll(services.factors().offered(level));
            }
        }
        if (before != null) {
            effect.setValue(before.effect());
            sentence.setValue(before.sentence());
            services.factors().of(before.factor()).filter(Factor::retired).ifPresent(offered::add);
        }
        factor.setItems(offered);
        factor.setItemLabelGenerator(entry -> entry.level().label() + ": " + entry.words());
        if (before != null) {
            services.factors().of(before.factor()).ifPresent(factor::setValue);
        }
        factor.addValueChangeListener(change -> factor.setHelperText(
                change.getValue() == null ? "" : "From: " + change.getValue().source()));
        from.setValue(between.from());
        to.setValue(between.to());
        sentence.setMaxLength(Influences.SENTENCE);
        sentence.setMinRows(3);
    }

    private KeptForm kept(About of) {
        KeptForm kept = new KeptForm(
                services.unsaved(),
                () -> services.lenses().lens(review),
                services.clock(),
                review.id(),
                "review-helped-" + (before == null ? "new-" + Integer.toHexString(of.hashCode()) : before.note()));
        kept.one("about", about, Abouts.Choice::words);
        kept.choice("effect", effect, Effect.class);
        kept.one("factor", factor, Factor::code);
        kept.one("from", from, AgencyType::code);
        kept.one("to", to, AgencyType::code);
        kept.text("sentence", sentence);
        kept.begin();
        return kept;
    }

    private void keep() {
        if (about.getValue() == null || effect.getValue() == null || factor.getValue() == null) {
            throw new KithException.Invalid("Say what it is about, which way it worked, and what it was.");
        }
        Influence.Wanted wanted = new Influence.Wanted(
                about.getValue().about(),
                effect.getValue(),
                factor.getValue().code(),
                new Between(from.getValue(), to.getValue()),
                sentence.getValue());
        if (before == null) {
            services.influences().say(review, wanted);
        } else {
            services.influences().change(review, before, wanted);
        }
    }
}
