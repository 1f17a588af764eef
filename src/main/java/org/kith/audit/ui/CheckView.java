package org.kith.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.kith.access.Looking;
import org.kith.access.Roles;
import org.kith.audit.Anchors;
import org.kith.audit.Verifying;
import org.kith.audit.chain.Damage;
import org.kith.audit.chain.Verdict;
import org.kith.kernel.KithException;
import org.kith.uikit.SectionCard;

/** Checks the record now, against a printed anchor too, and prints an anchor. */
@Route("audit/check")
@PageTitle("Check the record of reads · Kith")
@RolesAllowed(Roles.INFORMATION_GOVERNANCE)
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/audit/audit.css")
class CheckView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Verifying verifying;
    private final transient Anchors anchors;
    private final TextField code = new TextField("Code of a printed anchor, if you have one");
    private final Button check = new Button("Check the record now");
    private final Div outcome = new Div();
    private final Div printed = new Div();

    CheckView(Verifying verifying, Anchors anchors) {
        this.verifying = verifying;
        this.anchors = anchors;
        addClassNames("kith-page", "kith-audit");
        Span told = new Span("Whether what stands here is what was written.");
        told.addClassName("kith-quiet");
        Div head = new Div(new H1("Record of reads"), told);
        head.addClassName("kith-page-head");
        add(head, new AuditTabs("audit/check"), checking(), anchoring());
    }

    private Component checking() {
        code.setPlaceholder("7K2Q-M9XD-04RT-ZZ8A");
        code.setClearButtonVisible(true);
        code.addKeyDownListener(Key.ENTER, press -> check());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.addClickListener(press -> check());
        outcome.getElement().setAttribute("role", "status");
        Div line = new Div(code, check);
        line.addClassName("kith-audit-check");
        return new SectionCard(
                "Check",
                new Paragraph(
                        "Every entry holds the hash of the one before it. The check reads all of them, and finds what was"
                                + " edited, deleted, reordered, put in or cut off, and where. That you check stands on record."),
                line,
                outcome);
    }

    private Component anchoring() {
        Button print = new Button("Print an anchor", press -> print());
        printed.getElement().setAttribute("role", "status");
        return new SectionCard(
                "Anchor",
                new Paragraph(
                        "Somebody who can rewrite the whole store can rewrite the chain with it. An anchor that is kept"
                                + " elsewhere finds that too: print one every week, and keep it where whoever looks after the"
                                + " store cannot reach it."),
                print,
                printed);
    }

    private void check() {
        String typed = code.getValue().strip();
        code.setInvalid(false);
        if (!typed.isEmpty() && !org.kith.audit.chain.Anchor.isCode(typed)) {
            code.setErrorMessage("A code has sixteen signs.");
            code.setInvalid(true);
            code.focus();
            return;
        }
        UI ui = UI.getCurrent();
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        Span far = new Span("Checking …");
        outcome.removeAll();
        outcome.add(far, bar);
        check.setEnabled(false);
        Consumer<Runnable> asMe = Looking.carrier();
        Verifying.Against against = new Verifying.Against(null, typed.isEmpty() ? null : typed);
        Thread.ofVirtual()
                .name("check of the record of reads")
                .start(() -> asMe.accept(() -> {
                    try {
                        Verdict verdict = verifying.askedFor(
                                against,
                                checked -> ui.access(
                                        () -> far.setText(String.format(Locale.UK, "Checked: %,d entries", checked))));
                        ui.access(() -> say(verdict));
                    } catch (UIDetachedException gone) {
                        // Whoever asked has closed the page: nobody is there to be told.
                    } catch (KithException failed) {
                        ui.access(() -> {
                            outcome.removeAll();
                            outcome.add(new Paragraph(Objects.requireNonNullElse(
                                    failed.getMessage(), "The record could not be checked.")));
                            check.setEnabled(true);
                        });
                    }
                }));
    }

    private void say(Verdict verdict) {
        outcome.removeAll();
        check.setEnabled(true);
        Paragraph first = new Paragraph(
                verdict.sound()
                        ? "Sound. Nothing was edited, deleted, reordered, put in or cut off, as far as the record and what it"
                                + " was held against can tell."
                        : String.format(
                                Locale.UK,
                                "Damaged, in %,d %s.",
                                verdict.inAll(),
                                verdict.inAll() == 1 ? "place" : "places"));
        first.addClassName(verdict.sound() ? "kith-audit-sound" : "kith-audit-damaged");
        outcome.add(
                first,
                new Paragraph(String.format(
                        Locale.UK,
                        "%,d entries of %,d %s, %,d from before the chain, %,d words erased on record.",
                        verdict.entries(),
                        verdict.writers(),
                        verdict.writers() == 1 ? "writer" : "writers",
                        verdict.before(),
                        verdict.erased())));
        if (!verdict.sound()) {
            OrderedList damages = new OrderedList();
            verdict.damages().stream().map(Damage::sentence).map(ListItem::new).forEach(damages::add);
            outcome.add(
                    damages,
                    new Paragraph(
                            "Change nothing. Copy the store and its log as they are, and tell whoever looks after the"
                                    + " security of information."));
        }
    }

    private void print() {
        org.kith.audit.chain.Anchor anchor = anchors.askedFor();
        byte[] file = anchor.text().getBytes(StandardCharsets.UTF_8);
        Anchor save = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(file), "kith-anchor.txt", "text/plain", file.length)),
                "Save it as a file");
        save.getElement().setAttribute("download", "kith-anchor.txt");
        Pre text = new Pre(anchor.text());
        text.addClassName("kith-audit-anchor");
        printed.removeAll();
        printed.add(text, save);
    }
}
