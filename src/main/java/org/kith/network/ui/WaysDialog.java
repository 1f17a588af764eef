package org.kith.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kith.network.Behind;
import org.kith.network.Exploration;
import org.kith.network.Way;

/** Asks which kind to bring, where more than ten things lie behind something. */
final class WaysDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int WITHOUT_ASKING = 10;

    /** The question, where it is to be asked; empty where everything may simply come. */
    static Optional<WaysDialog> asking(Exploration exploration, String id, Consumer<Way> chosen) {
        List<Behind> behind = exploration.behind(id);
        int all = behind.stream().mapToInt(Behind::count).sum();
        return all <= WITHOUT_ASKING
                ? Optional.empty()
                : exploration.details(id).map(details -> new WaysDialog(details.title(), behind, chosen));
    }

    private WaysDialog(String title, List<Behind> behind, Consumer<Way> chosen) {
        setHeaderTitle("What lies behind " + title);
        Div ways = new Div();
        ways.addClassName("kith-ways");
        behind.stream().filter(way -> way.count() > 0).forEach(way -> {
            Button button = new Button(Behinds.offer(way), click -> {
                close();
                chosen.accept(way.way());
            });
            ways.add(button);
        });
        add(new Paragraph("Ten come at a time, concern and the latest first."), ways);
        if (behind.stream().anyMatch(way -> way.way().toPeople())) {
            add(new Paragraph("Being connected does not mean being involved."));
        }
        getFooter().add(new Button("Close", click -> close()));
    }
}
