package org.kith.workspace.door;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.kith.access.Looking;
import org.kith.access.Openings;
import org.kith.circle.CircleReader;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.KithException;
import org.kith.uikit.DoorContent;

/** Makes what stands in place of a page that is not open to its reader. */
@org.springframework.stereotype.Component
final class Doors implements DoorContent {

    private static final String VIEW = "before a page opens";

    private final CircleReader circles;
    private final CurrentLens lens;
    private final Looking looking;
    private final Openings openings;

    Doors(CircleReader circles, CurrentLens lens, Looking looking, Openings openings) {
        this.circles = circles;
        this.lens = lens;
        this.looking = looking;
        this.openings = openings;
    }

    @Override
    public Component of(KithException.OutsideRemit outside, String address) {
        Runnable open = () -> UI.getCurrent().refreshCurrentRoute(true);
        return switch (outside.why()) {
            case BARRED -> new BarredPanel(String.valueOf(outside.getMessage()));
            case NOT_IN_THE_REVIEW -> new ReviewPanel();
            case NO_CONTACT_NAMED -> {
                String person = outside.person().orElseThrow();
                yield new ContactPanel(
                        circles.people(lens.lens(), java.util.List.of(person), VIEW), person, openings, open);
            }
            case NOT_A_FAMILY_OF_THEIRS ->
                new AskInsteadPanel(
                        outside.person()
                                .map(person -> circles.face(lens.lens(), person, VIEW))
                                .orElse(null),
                        outside.person().orElse(null),
                        openings,
                        looking,
                        open);
        };
    }
}
