package org.kith.information.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Slice;
import org.kith.record.Telling;
import org.kith.uikit.Dates;

/** Who recorded an item, and what it said before each correction: nothing is erased, and all of it can be read. */
public final class ItemHistory extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param tellings the versions, oldest first
     * @param slice what names are read from
     */
    public ItemHistory(List<Telling> tellings, Slice slice) {
        addClassName("kith-item-history");
        boolean inKith = !tellings.isEmpty() && tellings.getFirst().what() == Telling.What.SAID;
        setVisible(inKith || tellings.size() > 1);
        if (!isVisible()) {
            return;
        }
        if (tellings.size() == 1) {
            Paragraph line = new Paragraph(head(tellings.getFirst()) + ".");
            line.addClassNames("kith-quiet", "kith-small");
            add(line);
            return;
        }
        add(new H4("What it said before"));
        OrderedList list = new OrderedList();
        Telling before = null;
        for (Telling telling : tellings) {
            list.add(line(telling, before, slice));
            before = telling;
        }
        add(list);
    }

    private static ListItem line(Telling telling, @Nullable Telling before, Slice slice) {
        ListItem line = new ListItem();
        line.add(new Paragraph(head(telling) + (telling.why() == null ? "." : ", because: “" + telling.why() + "”")));
        if (before != null && telling.what() != Telling.What.TAKEN_BACK) {
            List<Difference> differences = Difference.between(before.cells(), telling.cells(), slice);
            if (!differences.isEmpty()) {
                line.add(new DifferenceTable(differences, "Before", "Since then"));
            }
        }
        return line;
    }

    private static String head(Telling telling) {
        String what = switch (telling.what()) {
            case DELIVERED -> "Delivered";
            case SAID -> "Recorded in Kith";
            case CORRECTED -> "Corrected";
            case TAKEN_BACK -> "Taken back";
            case BROUGHT_BACK -> "Brought back";
            case ADDED -> "Added to";
            case ADDITION_TAKEN_BACK -> "An addition taken back";
        };
        return what
                + (telling.by() == null || telling.by().isEmpty() ? "" : " by " + telling.by())
                + (telling.at() == null
                        ? ""
                        : ", " + Dates.day(telling.at().day())
                                + (telling.at().bare() ? "" : ", " + Dates.time(telling.at())));
    }
}
