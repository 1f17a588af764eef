package org.kith.workspace.takeaway;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.kith.kernel.KithException;
import org.kith.paper.Marking;

/** Says what will be in a file before it is made, and asks what it is for and how it is to be marked. */
@StyleSheet("context://kith/workspace/takeaway.css")
public final class TakeAwayDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Makes the file, or has it made and hands it to {@link #save} later. */
    @FunctionalInterface
    public interface Making {
        /**
         * @throws KithException.Invalid when the purpose will not do
         */
        void make(Format format, String purpose, Marking marking, TakeAwayDialog dialog);
    }

    private final RadioButtonGroup<Format> format = new RadioButtonGroup<>("As");
    private final TextField purpose = new TextField("What is it for?");
    private final Select<Marking> marking = new Select<>();
    private final Div done = new Div();
    private final Button take;
    private final PictureSaver saver = new PictureSaver();

    /**
     * @param what "the chronology"
     * @param holds what will be in it, line by line
     * @param why the purpose to begin with
     */
    public TakeAwayDialog(String what, List<Format> formats, List<String> holds, String why, Making making) {
        setHeaderTitle("Take away " + what);
        setWidth("38rem");
        format.setItems(formats);
        format.setValue(formats.getFirst());
        format.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        format.setRenderer(new ComponentRenderer<>(TakeAwayDialog::label));
        purpose.setValue(why);
        purpose.setRequiredIndicatorVisible(true);
        purpose.setMaxLength(200);
        purpose.setWidthFull();
        purpose.setHelperText("Stands in the file, and in the record of reads.");
        marking.setLabel("Marking on every page");
        marking.setItems(Marking.values());
        marking.setItemLabelGenerator(Marking::words);
        marking.setValue(Marking.OFFICIAL_SENSITIVE);
        marking.setWidthFull();
        UnorderedList list = new UnorderedList();
        holds.forEach(line -> list.add(new ListItem(line)));
        list.addClassName("kith-take-holds");
        Paragraph note =
                new Paragraph("It goes on record under your name that you took this away. From then on it is yours to"
                        + " look after: Kith cannot take it back, and what becomes known later will not be in it.");
        note.addClassNames("kith-quiet", "kith-small");
        done.getElement().setAttribute("role", "status");
        done.addClassName("kith-take-done");
        Div form = new Div(new Span("The file will hold"), list, format, purpose, marking, note, done, saver);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        take = new Button("Take away", click -> make(making));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        getFooter().add(new Button("Close", click -> close()), take);
    }

    private static Div label(Format format) {
        Span use = new Span(format.use());
        use.addClassNames("kith-quiet", "kith-small");
        Div label = new Div(new Span(format.label()), new Span(" – "), use);
        label.addClassName("kith-take-format");
        return label;
    }

    /** Says that the purpose goes on record and does not stand in the file: where a file names nobody, its words could. */
    public TakeAwayDialog purposeOnRecordOnly() {
        purpose.setHelperText("Stands in the record of reads, and not in the file.");
        return this;
    }

    private void make(Making making) {
        done.removeAll();
        purpose.setInvalid(false);
        try {
            making.make(format.getValue(), purpose.getValue(), marking.getValue(), this);
        } catch (KithException.Invalid unsaid) {
            purpose.setErrorMessage(unsaid.getMessage());
            purpose.setInvalid(true);
            purpose.focus();
            take.setEnabled(true);
        } catch (KithException failed) {
            say(Objects.requireNonNullElse(failed.getMessage(), "This could not be taken away."));
        }
    }

    /** Hands the file to the browser, and leaves a link to it for as long as the dialog is open. */
    public void save(Taken taken) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(taken.bytes()), taken.name(), taken.type(), taken.bytes().length));
        Anchor link = new Anchor(handler, taken.name());
        link.getElement().setAttribute("download", taken.name());
        say("Taken away, and on record: ");
        done.add(link);
        link.getElement().callJsFunction("click");
    }

    /** Has the browser turn a picture into dots and save it. */
    public void saveAsPng(Taken svg) {
        saver.save(new String(svg.bytes(), StandardCharsets.UTF_8), svg.name())
                .thenAccept(wrong -> say(wrong.isEmpty() ? "Taken away, and on record: " + svg.name() : wrong));
    }

    /** Shows how far a file that takes long to make has come; {@link #save} and {@link #say} take its place. */
    public void meanwhile(Component progress) {
        done.removeAll();
        done.add(progress);
        done.scrollIntoView();
    }

    /** Says what happened. */
    public void say(String text) {
        done.removeAll();
        done.add(new Span(text));
        // The dialog can be longer than the window; what came of it stands at its end.
        done.scrollIntoView();
        take.setEnabled(true);
    }
}
