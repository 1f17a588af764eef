package org.kith.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.kith.access.Account;
import org.kith.access.Review;
import org.kith.review.learned.OwnSayings;

/** Asks those who were there what helped or hindered them; it opens nothing of the review to them. */
final class AskDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    AskDialog(Review review, OwnSayings sayings) {
        setHeaderTitle("Ask those who were there");
        setWidth("38rem");
        Set<String> asked = sayings.asked(review);
        List<Account> possible = sayings.possible(review);
        MultiSelectComboBox<Account> whom = new MultiSelectComboBox<>("Whom");
        whom.setItems(possible);
        whom.setItemLabelGenerator(Account::displayName);
        whom.setValue(possible.stream()
                .filter(account -> asked.contains(account.id()))
                .toList());
        whom.setHelperText("At least " + OwnSayings.TOGETHER + ". Whoever was asked stays asked.");
        Problem problem = new Problem();
        Div form = new Div(
                new Paragraph(
                        "Each may say what helped or hindered them, themselves. It opens one form to them and nothing of"
                                + " the review. Who answers, and whether anybody does, is kept nowhere; the readers are told of the words"
                                + " when at least " + OwnSayings.TOGETHER
                                + " answers have come in. That you asked them stands on"
                                + " record."),
                whom,
                new Paragraph("Tell them this address yourself: /asked/" + review.id()),
                problem);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button ask = new Button(
                "Ask them",
                click -> problem.watch(() -> {
                    sayings.ask(
                            review, whom.getValue().stream().map(Account::id).toList());
                    close();
                }));
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), ask);
    }
}
