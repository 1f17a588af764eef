package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.gaps.known.CoverageStatement;
import org.kith.gaps.known.Sources;
import org.kith.kernel.KithException;
import org.kith.kernel.Touched;
import org.kith.network.Exploration;
import org.kith.network.Scene;
import org.kith.network.SceneNode;
import org.kith.network.ui.NetworkExplorer;
import org.kith.paper.Cover;
import org.kith.paper.CsvFiles;
import org.kith.paper.GraphMlFile;
import org.kith.paper.JsonFile;
import org.kith.paper.Marking;
import org.kith.paper.PaperGraph;
import org.kith.paper.SvgSheet;
import org.kith.vocabulary.StatementKind;
import org.kith.workspace.takeaway.Covers;
import org.kith.workspace.takeaway.Format;
import org.kith.workspace.takeaway.ScenePaper;
import org.kith.workspace.takeaway.TakeAwayDialog;
import org.kith.workspace.takeaway.TakeAways;
import org.kith.workspace.takeaway.Taken;

/** Takes the network away: as a picture, or what stands in it as tables or for other programs. */
final class NetworkAway {

    private static final List<Format> FORMATS =
            List.of(Format.SVG, Format.PNG, Format.CSV, Format.GRAPHML, Format.JSON);

    private static final String ELSEWHERE = "The picture looks from another day or through other eyes than the page. To"
            + " take that away, press Change at the top and have the whole page look so.";

    /** Milliseconds. */
    private static final int LONG_ENOUGH = 10_000;

    private final PersonContext context;
    private final NetworkExplorer explorer;
    private final TakeAways takeAways;

    NetworkAway(PersonContext context, NetworkExplorer explorer, TakeAways takeAways) {
        this.context = context;
        this.explorer = explorer;
        this.takeAways = takeAways;
    }

    Component button() {
        return new Button("Take away…", VaadinIcon.DOWNLOAD_ALT.create(), click -> {
            // The cover says how the page looks: what was seen otherwise must not leave under it.
            if (explorer.looksAsThePage()) {
                dialog().open();
            } else {
                Notification.show(ELSEWHERE, LONG_ENOUGH, Notification.Position.MIDDLE);
            }
        });
    }

    TakeAwayDialog dialog() {
        return new TakeAwayDialog("the network", FORMATS, holds(), takeAways.purpose(), this::make);
    }

    /** What will be in the file, before it is made. */
    List<String> holds() {
        Exploration shown = explorer.shown();
        List<String> holds = new ArrayList<>();
        holds.add("what is in the picture now, and nothing behind it");
        List<String> leftOut = ScenePaper.leftOut(shown.state());
        if (!leftOut.isEmpty()) {
            holds.add("left out by you: " + String.join("; ", leftOut));
        }
        holds.add("what is known and what is not, and what each agency delivered");
        holds.add("your name, role and purpose, the day looked from and through whose eyes");
        return holds;
    }

    private void make(Format format, String purpose, Marking marking, TakeAwayDialog dialog) {
        Covers.Taking taking = takeAways.taking(context.lens(), purpose, marking);
        if (format == Format.SVG || format == Format.PNG) {
            explorer.svg().whenComplete((picture, failed) -> {
                try {
                    if (failed != null) {
                        throw new KithException.Invalid("The browser sent no picture. Try again.");
                    }
                    picture(format, taking, picture, dialog);
                } catch (KithException wrong) {
                    dialog.say(String.valueOf(wrong.getMessage()));
                }
            });
        } else {
            dialog.save(takeAways.take(taking, "network", format, touched(), taken -> content(format, taken)));
        }
    }

    private void picture(Format format, Covers.Taking taking, String picture, TakeAwayDialog dialog) {
        Taken taken = takeAways.take(
                taking,
                "network",
                format,
                touched(),
                now -> SvgSheet.of(cover(now), picture, ScenePaper.legend()).getBytes(StandardCharsets.UTF_8));
        if (format == Format.SVG) {
            dialog.save(taken);
        } else {
            dialog.saveAsPng(taken);
        }
    }

    private byte[] content(Format format, Covers.Taking taking) {
        Exploration shown = explorer.shown();
        PaperGraph graph = ScenePaper.graph(shown.scene(), shown::details);
        Cover cover = cover(taking);
        return switch (format) {
            case CSV -> CsvFiles.of(cover, graph);
            case GRAPHML -> GraphMlFile.of(cover, graph);
            case JSON -> JsonFile.of(cover, graph);
            default -> throw new IllegalArgumentException("no content as " + format.label());
        };
    }

    private Cover cover(Covers.Taking taking) {
        Circle circle = context.circle();
        Exploration shown = explorer.shown();
        return Covers.of(
                "Network",
                circle,
                taking,
                ScenePaper.leftOut(shown.state()),
                shown.scene().shown().sentence(),
                CoverageStatement.of(circle, context.findings(), context.clocks()),
                Sources.of(circle, context.lastDelivered()),
                List.of("Being connected does not mean being involved."));
    }

    /** The people and items in it, for the record of reads. */
    private Set<Touched> touched() {
        Scene scene = explorer.shown().scene();
        Set<Touched> touched = new LinkedHashSet<>();
        context.circle()
                .child()
                .ref()
                .records()
                .forEach(record -> touched.add(new Touched(StatementKind.PERSON_RECORD.label(), record)));
        for (SceneNode node : scene.nodes()) {
            String id = node.id().substring(node.id().indexOf(':') + 1);
            if (node.kind().person()) {
                touched.add(new Touched(StatementKind.PERSON_RECORD.label(), id));
            } else if (context.circle().slice().row(ItemRow.class, id) != null) {
                touched.add(new Touched(StatementKind.ITEM.label(), id));
            }
        }
        return touched;
    }
}
