package org.kith.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Buttons that are a sign only, with their words for whoever points at them or listens. */
final class IconButton {

    private IconButton() {}

    static Button of(VaadinIcon icon, String label, Runnable pressed) {
        Button button = new Button(icon.create(), click -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
