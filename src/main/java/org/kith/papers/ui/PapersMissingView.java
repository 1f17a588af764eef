package org.kith.papers.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.kith.access.Act;
import org.kith.access.Looking;

/** What is missing before anybody works here: the decision that the papers were approved. */
@Route("papers/missing")
@PageTitle("Not ready for real children · Kith")
@StyleSheet("kith/workspace/pages.css")
@PermitAll
class PapersMissingView extends Div {

    private static final long serialVersionUID = 1L;

    PapersMissingView(Looking looking) {
        addClassName("kith-page");
        add(
                new H1("Not ready for real children"),
                new Paragraph(
                        "Nobody has recorded that the papers of this installation were approved: the data protection impact"
                                + " assessment, the record of processing, the appropriate policy document and the algorithmic"
                                + " transparency record. Until then no page about children opens."));
        if (looking.may(Act.READ_PAPERS)) {
            Anchor papers = new Anchor("papers", "Read the papers and record the approval");
            papers.getElement().setAttribute("router-link", true);
            add(new Paragraph(papers));
        } else {
            add(new Paragraph("An administrator, a lead analyst or information governance can record it."));
        }
        add(
                new Paragraph("Or, on the machine, while Kith is stopped:"),
                new Code("./kith papers approve --by NAME --role ROLE --on DATE --live"));
    }
}
