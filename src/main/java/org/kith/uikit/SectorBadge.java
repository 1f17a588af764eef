package org.kith.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Sector;

/** A sector by icon, word and hue; the hue alone says nothing. */
public final class SectorBadge extends Span {

    private static final long serialVersionUID = 1L;

    public SectorBadge(Sector sector) {
        this(sector, sector.label());
    }

    /** The sector of an agency, with the kind of agency as its word. */
    public SectorBadge(AgencyType type) {
        this(type.sector(), type.label());
    }

    /**
     * @param text the word beside the icon, such as an agency's name
     */
    public SectorBadge(Sector sector, String text) {
        addClassNames("kith-badge", "kith-sector");
        getElement().setAttribute("data-sector", sector.code());
        Component picture = icon(sector).create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new Span(text));
    }

    /** The icon that stands for a sector everywhere. */
    public static VaadinIcon icon(Sector sector) {
        return switch (sector) {
            case SOCIAL_CARE -> VaadinIcon.FAMILY;
            case HEALTH -> VaadinIcon.STETHOSCOPE;
            case EDUCATION -> VaadinIcon.ACADEMY_CAP;
            case JUSTICE -> VaadinIcon.SCALE;
            case HOUSING -> VaadinIcon.HOME_O;
            case VOLUNTARY -> VaadinIcon.HANDSHAKE;
            case OTHER -> VaadinIcon.BUILDING_O;
        };
    }
}
