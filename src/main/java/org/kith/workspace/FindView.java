package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Roles;
import org.kith.circle.CircleReader;
import org.kith.circle.Slice;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.Lens;
import org.kith.network.kept.SavedViews;
import org.kith.search.Found;
import org.kith.search.Hit;
import org.kith.search.Search;
import org.kith.settings.KithSettings;
import org.kith.uikit.EmptyState;
import org.kith.uikit.TakesSearch;

/** Find: one box, and everything it finds by kind, with why. What is typed stands in no address and no title. */
@Route("")
@PageTitle("Find · Kith")
@Menu(title = "Find", order = 10, icon = "vaadin:search")
@RolesAllowed({Roles.ANALYST, Roles.LEAD_ANALYST, Roles.PRACTITIONER, Roles.REVIEWER, Roles.STEWARD})
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/workspace/enquiry.css")
class FindView extends Div implements TakesSearch {

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 2;
    private static final int DEBOUNCE = 250;

    private final transient Search search;
    private final transient CircleReader circles;
    private final transient CurrentLens lens;
    private final transient SavedViews views;
    private final boolean demo;
    private final transient ReferralDesk referrals;
    private final transient MatchActs matches;
    private final TextField box = new TextField();
    private final Div results = new Div();
    private @Nullable String first;

    FindView(
            Search search,
            CircleReader circles,
            CurrentLens lens,
            SavedViews views,
            KithSettings settings,
            ReferralDesk referrals,
            MatchActs matches) {
        this.matches = matches;
        this.referrals = referrals;
        this.views = views;
        this.search = search;
        this.circles = circles;
        this.lens = lens;
        this.demo = settings.demo();
        addClassNames("kith-page", "kith-find");
        box.setLabel("Who, or what, are you looking for?");
        box.setPlaceholder("Name, date of birth, address, number, agency, practitioner, words of an item");
        box.setClearButtonVisible(true);
        box.setAutocomplete(Autocomplete.OFF);
        box.setAutofocus(true);
        box.setWidthFull();
        box.setValueChangeMode(ValueChangeMode.LAZY);
        box.setValueChangeTimeout(DEBOUNCE);
        box.addValueChangeListener(change -> show(change.getValue()));
        box.addKeyPressListener(Key.ENTER, press -> openFirst());
        results.addClassName("kith-find-results");
        results.getElement().setAttribute("aria-live", "polite");
        H1 title = new H1("Find");
        title.addClassName("kith-hidden");
        Div head = new Div(box, refer());
        head.addClassName("kith-find-head");
        add(title, head, results);
        show("");
    }

    @Override
    public void search(String text) {
        if (box.getValue().equals(text)) {
            show(text);
        } else {
            box.setValue(text);
        }
    }

    private void openFirst() {
        show(box.getValue());
        String target = first;
        if (target != null) {
            getUI().ifPresent(ui -> ui.navigate(target));
        }
    }

    private void show(String typed) {
        results.removeAll();
        first = null;
        if (typed.strip().length() < SHORTEST) {
            results.add(start());
            return;
        }
        Lens look = lens.lens();
        Found found = MadeUpNames.in(search.find(look, typed), circles, look);
        List<FoundPeople.Line> people = List.of();
        FoundMatches maybe = null;
        if (!found.people().isEmpty()) {
            List<String> records = found.people().stream().map(Hit::thing).toList();
            Slice faces = circles.people(look, records, "find");
            people = FoundPeople.of(found.people(), faces);
            maybe = FoundMatches.of(matches, faces, records);
        }
        Set<String> admitted = circles.admitted(
                look, people.stream().map(FoundPeople.Line::record).toList());
        FindResults shown =
                new FindResults(found, people, maybe, admitted, look.asOf().day());
        first = shown.first();
        results.add(shown.nothing() ? nothing(found) : shown);
    }

    /** A child somebody worries about may have no page yet: a referral begins one. */
    private Component refer() {
        Button refer = new Button("New referral…", VaadinIcon.FILE_ADD.create(), click -> refer(""));
        refer.setVisible(referrals.may());
        return refer;
    }

    private void refer(String name) {
        new OpenEnquiryDialog(
                        referrals,
                        null,
                        name,
                        opened -> getUI().ifPresent(ui -> OpenedEnquiry.show(ui, referrals.actions(), opened)))
                .open();
    }

    private Component nothing(Found found) {
        Div nothing = new Div(nothingFound(found));
        if (referrals.may()) {
            Button refer = new Button("Take a referral about somebody new…", click -> refer(box.getValue()));
            Div way = new Div(refer);
            way.addClassName("kith-find-refer");
            nothing.add(way);
        }
        return nothing;
    }

    private static Component nothingFound(Found found) {
        String searched = String.join(
                ", ", found.searched().stream().map(word -> "“" + word + "”").toList());
        return new EmptyState(
                VaadinIcon.SEARCH,
                "Nothing found that you may see",
                "Searched for all of " + searched
                        + " together, in names, dates of birth, addresses, numbers, agencies, practitioners and the words"
                        + " of items. Try fewer words, only the family name, another spelling, or the date of birth alone."
                        + " Somebody not found here may still be known to an agency: asking is the way to find out.");
    }

    private Component start() {
        Div start = new Div();
        start.addClassNames("kith-find-start", "kith-reading");
        start.add(
                new Paragraph("Kith shows the people and agencies around a child, as agencies recorded them."),
                new Paragraph("It shows what is not joined: information that reached nobody, agencies with no request"
                        + " recorded, answers that no decision used."),
                new Paragraph(
                        "It never scores anybody, and never claims a full picture: what is missing is drawn too."));
        if (demo) {
            Div examples = new Div(new Span("To try it: "));
            examples.addClassName("kith-find-examples");
            for (String example :
                    List.of("Mia Adeyemi", "Mazur", "12 Weavers Row", "3 February 2026", "health visiting")) {
                NativeButton button = new NativeButton(example, click -> search(example));
                button.addClassNames("kith-chip", "kith-finding-chip");
                examples.add(button);
            }
            start.add(examples);
        }
        MyViews.of(views, circles, lens.lens()).ifPresent(start::add);
        return start;
    }
}
