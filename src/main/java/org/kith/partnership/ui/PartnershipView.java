package org.kith.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kith.access.Act;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.access.Roles;
import org.kith.figures.Small;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.partnership.Figures;
import org.kith.partnership.Partnership;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;
import org.kith.uikit.Slowly;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;

/**
 * What is found, asked and set aside over the whole authority, in counts that tell of nobody: the same for every reader, of
 * one day, nothing ranked, and nothing that leads to a family.
 */
@Route(PartnershipView.ADDRESS)
@PageTitle("Figures of the partnership · Kith")
@Menu(title = "Figures", order = 72, icon = "vaadin:chart")
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/partnership/partnership.css")
@RolesAllowed({Roles.LEAD_ANALYST, Roles.INFORMATION_GOVERNANCE})
class PartnershipView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String ADDRESS = "partnership";

    private static final String PATTERN = "pattern";
    private static final String BY = "by";

    private final transient Partnership partnership;
    private final transient Lenses lenses;
    private transient QueryParameters wanted = QueryParameters.empty();

    PartnershipView(Partnership partnership, Lenses lenses) {
        this.partnership = partnership;
        this.lenses = lenses;
        addClassNames("kith-page", "kith-partnership");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation().getQueryParameters();
        removeAll();
        partnership.lately().ifPresentOrElse(this::show, this::workOut);
    }

    /** Counting over the whole authority can take a while; the page says so meanwhile. */
    private void workOut() {
        Slowly body = new Slowly(Looking::carrier);
        add(new H1("Figures of the partnership"), body);
        Lens lens = lenses.lens(Act.SEE_PARTNERSHIP);
        body.load("Working out the figures of today", "", counted -> partnership.today(lens), figures -> {
            removeAll();
            show(figures);
        });
    }

    private void show(Figures figures) {
        Paragraph of = new Paragraph("Of " + Dates.day(LocalDate.parse(figures.day())) + ", worked out at "
                + Dates.time(Moment.of(figures.at())) + ". Worked out once a day, and the same for whoever reads it.");
        of.addClassName("kith-quiet");
        add(
                new H1("Figures of the partnership"),
                of,
                howToRead(figures),
                new FoundSection(figures),
                new RuleCheckSection(figures, pattern(figures), by(), this::go),
                between(figures),
                new AnswersSection(figures),
                new SetAsideSection(figures));
    }

    private String pattern(Figures figures) {
        String asked = wanted.getSingleParameter(PATTERN).orElse("");
        List<Figures.OfPattern> all = figures.patterns();
        return all.stream()
                .map(Figures.OfPattern::pattern)
                .filter(asked::equals)
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> one.children().total() != null)
                        .map(Figures.OfPattern::pattern)
                        .findFirst())
                .orElseGet(() -> all.getFirst().pattern());
    }

    private RuleCheckSection.By by() {
        String asked = wanted.getSingleParameter(BY).orElse("");
        return Arrays.stream(RuleCheckSection.By.values())
                .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElse(RuleCheckSection.By.ETHNICITY);
    }

    private void go(String pattern, RuleCheckSection.By by) {
        getUI().ifPresent(ui -> ui.navigate(
                ADDRESS,
                QueryParameters.simple(Map.of(PATTERN, pattern, BY, by.name().toLowerCase(Locale.ROOT)))));
    }

    private static SectionCard howToRead(Figures figures) {
        Long all = figures.children().total();
        UnorderedList list = new UnorderedList(
                new ListItem("Counted are the children whom the rules look at"
                        + (all == null ? "" : String.format(Locale.UK, ", about %,d", all))
                        + ": those with an enquiry that is open or closed lately, or of whom something was sent to"
                        + " children’s social care, as the worklist has them. Children whom no agency brought here are not"
                        + " among them: who is known is not who is at risk."),
                new ListItem("What is sealed for anybody is not counted, for nobody."),
                new ListItem("Figures are rounded to the nearest " + Small.ROUNDED_TO
                        + ". “Not told” stands where fewer than "
                        + Small.LEAST
                        + " would be, none among them, where nearly all of a group would be, where the group"
                        + " itself has fewer than " + Small.LEAST_OF
                        + ", and where another figure has to go with it so that subtracting does not give it away."
                        + " So figures do not add up exactly."),
                new ListItem(
                        "They show where to look at rules, forms and agreements. They do not tell how well an agency or"
                                + " anybody in it works, and not what happened to any child."));
        list.addClassName("kith-reading");
        return new SectionCard("How to read this page", list);
    }

    private static SectionCard between(Figures figures) {
        Component lead = Parts.lead(
                "How much is found that concerns agencies of both kinds: what it rests on comes from them, or"
                        + " one of them is to be asked. What concerns more than two kinds counts for each two of them. Pairs with fewer"
                        + " than " + Small.LEAST + " are not listed. Kinds that work with many children meet often.");
        if (figures.pairs().isEmpty()) {
            return new SectionCard(
                    "Between which kinds of agency", lead, new Paragraph("Between no two kinds is so much found."));
        }
        NativeTable table = Parts.table(
                "What is found between two kinds of agency", List.of("Kind of agency", "and kind of agency", "Found"));
        NativeTableBody body = table.addBody();
        long greatest =
                figures.pairs().stream().mapToLong(Figures.Pair::many).max().orElse(0);
        figures.pairs().forEach(pair -> {
            NativeTableRow row = Parts.row(body, kind(pair.one()));
            row.addDataCell().setText(kind(pair.other()));
            row.addDataCell().add(Parts.bar(pair.many(), greatest));
        });
        return new SectionCard("Between which kinds of agency", lead, Parts.scroll(table, "Table of kinds of agency"));
    }

    private static String kind(String code) {
        return Parts.capital(
                Coded.find(AgencyType.class, code).map(AgencyType::label).orElse(code));
    }
}
