package org.kith.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.kith.access.Review;
import org.kith.access.ReviewText;
import org.kith.access.ReviewTexts;
import org.kith.enquiry.ui.KeptForm;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/**
 * What the readers of a review write themselves: the accounts of those who were there and of the family, and learning
 * points. It stands in the report as theirs, apart from what the program put together.
 */
final class WordsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Review review;
    private final transient ReviewServices services;

    WordsPanel(Review review, ReviewServices services) {
        this.review = review;
        this.services = services;
        Paragraph told =
                new Paragraph("Yours and the other readers’ alone; the report holds it behind a bar, apart from what"
                        + " Kith put together. Use the names that these pages use. Earlier versions stay.");
        told.addClassName("kith-quiet");
        addClassName("kith-review-words");
        add(told);
        for (ReviewText.Part part : ReviewText.Part.values()) {
            Div place = new Div();
            add(place);
            show(part, place);
        }
    }

    private void show(ReviewText.Part part, Div place) {
        List<ReviewText> versions = services.texts().of(review, part);
        int newest = versions.isEmpty() ? 0 : versions.getFirst().number();
        TextArea words = new TextArea();
        words.setAriaLabel(part.label());
        words.setWidthFull();
        words.setMinRows(5);
        words.setMaxLength(ReviewTexts.LONGEST);
        words.setValue(versions.isEmpty() ? "" : versions.getFirst().text());
        words.setHelperText(
                versions.isEmpty() ? "Nothing is written yet." : "Last written " + said(versions.getFirst()) + ".");
        // Kept for this version: what was typed over an older one is not put into what somebody else wrote since.
        KeptForm kept = new KeptForm(
                services.unsaved(),
                () -> services.lenses().lens(review),
                services.clock(),
                review.id(),
                "review-words-" + part.name() + "-" + newest);
        kept.text("words", words).begin();
        Button keep = new Button("Keep it", click -> keep(part, newest, words, kept, place));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.setAriaLabel("Keep it: " + part.label());
        SectionCard card = new SectionCard(part.label(), words, kept);
        if (versions.size() > 1) {
            Div earlier = new Div();
            versions.stream().skip(1).forEach(version -> earlier.add(version(version)));
            card.content(new Details("Earlier versions (" + (versions.size() - 1) + ")", earlier));
        }
        place.removeAll();
        place.add(card.actions(keep));
    }

    private void keep(ReviewText.Part part, int newest, TextArea words, KeptForm kept, Div place) {
        words.setInvalid(false);
        try {
            services.texts().write(review, part, newest, words.getValue());
        } catch (KithException wrong) {
            words.setErrorMessage(wrong.getMessage());
            words.setInvalid(true);
            words.focus();
            return;
        }
        kept.forget();
        show(part, place);
    }

    private Div version(ReviewText version) {
        Paragraph words = new Paragraph(version.text().isEmpty() ? "Nothing: it was taken out." : version.text());
        words.addClassName("kith-review-terms");
        Paragraph by = new Paragraph("Written " + said(version) + ".");
        by.addClassNames("kith-quiet", "kith-review-small");
        return new Div(by, words);
    }

    private String said(ReviewText version) {
        return "by " + ReviewWords.name(version.by(), services.accounts()) + " on "
                + Dates.day(LondonTime.day(version.at()));
    }
}
