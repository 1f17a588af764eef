package org.kith.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.access.Looking;
import org.kith.access.Roles;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;
import org.kith.papers.Approval;
import org.kith.papers.Paper;
import org.kith.papers.PaperSheet;
import org.kith.papers.Papers;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** The papers of this installation, as it is set up now, and whether somebody approved them. */
@Route("papers")
@PageTitle("Papers · Kith")
@Menu(title = "Papers", order = 87, icon = "vaadin:file-text-o")
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/papers/papers.css")
@RolesAllowed({Roles.INFORMATION_GOVERNANCE, Roles.ADMINISTRATOR, Roles.LEAD_ANALYST})
class PapersView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final transient Papers papers;
    private final transient Looking looking;
    private final transient Clock clock;

    PapersView(Papers papers, Looking looking, Clock clock) {
        this.papers = papers;
        this.looking = looking;
        this.clock = clock;
        addClassName("kith-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        removeAll();
        Span told = new Span("Filled in from what is set up here, now. What only the partnership can say is marked.");
        told.addClassName("kith-quiet");
        Div head = new Div(new H1("Papers"), told);
        head.addClassName("kith-page-head");
        add(head, approved());
        papers.filled().forEach(paper -> add(paper(paper)));
    }

    private Component approved() {
        SectionCard card = new SectionCard("Approved");
        String version = papers.version();
        Optional<Approval> latest = papers.latest();
        if (latest.isEmpty()) {
            card.content(new Paragraph("Nobody has recorded that these papers were approved."));
        } else {
            Approval one = latest.get();
            card.content(new Paragraph("Approved by " + one.by() + ", " + one.role() + ", on " + Dates.day(one.on())
                    + ". Recorded by " + one.recordedBy() + "."));
            card.content(new Paragraph(
                    one.digest().equals(version)
                            ? "What was approved is what runs (version " + one.version() + ")."
                            : "What was approved is older than what runs: roles, rules, periods, agencies or the set-up"
                                    + " have changed since (approved " + one.version() + ", running "
                                    + version.substring(0, one.version().length()) + ")."));
        }
        Button record = new Button("Record an approval…", click -> record());
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return card.actions(record);
    }

    private void record() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Record that the papers were approved");
        dialog.setWidth("36rem");
        TextField by = new TextField("Who approved them");
        TextField role = new TextField("In which role");
        DatePicker on = new DatePicker("On");
        on.setLocale(Locale.UK);
        on.setValue(LondonTime.day(clock.instant()));
        Paragraph problem = new Paragraph();
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div(
                new Paragraph("What is recorded is that somebody approved these papers as they stand now. Kith does not"
                        + " judge whether they are complete."),
                by,
                role,
                on,
                problem);
        form.addClassNames("kith-form", "kith-wide-form");
        dialog.add(form);
        Button keep = new Button("Record it", click -> {
            try {
                if (on.getValue() == null) {
                    throw new KithException.Invalid("Say on which day.");
                }
                papers.approve(by.getValue(), role.getValue(), on.getValue());
                dialog.close();
                read();
            } catch (KithException wrong) {
                problem.setText(wrong.getMessage());
                problem.setVisible(true);
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), keep);
        dialog.open();
    }

    private Component paper(Paper paper) {
        SectionCard card = new SectionCard(paper.title());
        String by = Looking.signedIn().isPresent() ? looking.account().displayName() : "";
        card.actions(save(paper, "docx", "Word", WORD, by), save(paper, "pdf", "PDF", "application/pdf", by));
        Span source = new Span(paper.source());
        source.addClassName("kith-quiet");
        card.content(source);
        for (Paper.Section section : paper.sections()) {
            Div inside = new Div();
            inside.addClassName("kith-paper");
            section.answers().forEach(answer -> inside.add(answer(answer)));
            Details details = new Details(new H3(section.heading()), inside);
            card.content(details);
        }
        return card;
    }

    private static Component answer(Paper.Answer answer) {
        Div all = new Div(new H4(answer.question()));
        answer.says().forEach(text -> all.add(new Paragraph(text)));
        if (!answer.filled().isEmpty()) {
            all.add(lines("kith-paper-filled", "Filled in by Kith", answer.filled()));
        }
        if (!answer.asked().isEmpty()) {
            all.add(lines("kith-paper-asked", "To be filled in by the partnership", answer.asked()));
        }
        return all;
    }

    private static Div lines(String name, String label, List<String> lines) {
        Span says = new Span(label);
        says.addClassName("kith-paper-label");
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        Div part = new Div(says, list);
        part.addClassName(name);
        return part;
    }

    private Anchor save(Paper paper, String ending, String label, String type, String by) {
        String name = "kith-" + paper.code() + "." + ending;
        Anchor save = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = ending.equals("pdf")
                            ? PaperSheet.pdf(paper, by, clock.instant())
                            : PaperSheet.word(paper, by, clock.instant());
                    return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                }),
                label);
        save.getElement().setAttribute("download", name);
        save.getElement().setAttribute("aria-label", label + ": " + paper.title());
        return save;
    }
}
