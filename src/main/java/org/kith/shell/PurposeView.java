package org.kith.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.kith.access.Looking;
import org.kith.kernel.KithException;

/** Asks, once in a session, why somebody looks. */
@Route("why")
@PageTitle("Why you look · Kith")
@PermitAll
class PurposeView extends Div implements BeforeEnterObserver {

    static final String TO = "to";
    private static final long serialVersionUID = 1L;

    private final transient Looking looking;
    private final ComboBox<String> why;
    private String to = "";

    PurposeView(Looking looking) {
        this.looking = looking;
        this.why = field(looking);
        addClassNames("kith-page", "kith-form");
        Button go = new Button("Go on", click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph told =
                new Paragraph("What you look at is put on record with your name and this reason. You can change"
                        + " it at any time in the bar above each page.");
        told.addClassName("kith-quiet");
        add(new H1("Why do you look?"), told, why, new Div(go));
    }

    /** The field that asks for a purpose, with what one's role usually does to choose from. */
    static ComboBox<String> field(Looking looking) {
        ComboBox<String> field = new ComboBox<>("Purpose");
        field.setItems(looking.account().roles().stream()
                .sorted()
                .flatMap(role -> role.purposes().stream())
                .distinct()
                .toList());
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(own -> field.setValue(own.getDetail()));
        field.setHelperText(
                "Choose one, or write your own. Name no family here: the reference of an enquiry is enough.");
        field.setWidthFull();
        looking.purpose().ifPresent(field::setValue);
        return field;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        to = event.getLocation().getQueryParameters().getSingleParameter(TO).orElse("");
    }

    private void go() {
        try {
            looking.purpose(why.getValue() == null ? "" : why.getValue());
        } catch (KithException.Invalid unsaid) {
            why.setErrorMessage(unsaid.getMessage());
            why.setInvalid(true);
            return;
        }
        // Only within Kith: an address of another place is not gone to.
        boolean within = !to.contains(":") && !to.startsWith("/") && !to.contains("\\");
        UI.getCurrent().getPage().setLocation(within && !to.isEmpty() ? to : ".");
    }
}
