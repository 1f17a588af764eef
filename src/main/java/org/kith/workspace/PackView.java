package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.access.Roles;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.Person;
import org.kith.enquiry.ui.KeptForm;
import org.kith.information.rights.ContentPack;
import org.kith.information.rights.Passage;
import org.kith.information.rights.Proposal;
import org.kith.information.rights.Section;
import org.kith.kernel.Clearance;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Touched;
import org.kith.paper.Cover;
import org.kith.paper.Marking;
import org.kith.paper.PaperDocument;
import org.kith.paper.PdfFile;
import org.kith.paper.WordFile;
import org.kith.record.Unsaved;
import org.kith.vocabulary.StatementKind;
import org.kith.workspace.takeaway.Covers;
import org.kith.workspace.takeaway.Format;
import org.kith.workspace.takeaway.PackPaper;
import org.kith.workspace.takeaway.PackSources;
import org.kith.workspace.takeaway.TakeAwayDialog;
import org.kith.workspace.takeaway.TakeAways;

/**
 * A content pack for a person who asks what is recorded about them: all of it, entry by entry, with what stands in it of others
 * proposed to be taken out, each to be confirmed or left in with a reason. It is read as somebody without any clearance would:
 * what is sealed goes into no pack.
 */
@Route("content-pack/:id")
@PageTitle("Content pack · Kith")
@RolesAllowed(Roles.LEAD_ANALYST)
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/workspace/pack.css")
class PackView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String VIEW = "content pack";

    private final transient CircleReader circles;
    private final transient CurrentLens current;
    private final transient Looking looking;
    private final transient TakeAways takeAways;
    private final transient Unsaved unsaved;
    private final transient PackSources sources;
    private final transient DomainClock clock;
    private final Select<Person> asker = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Div entries = new Div();
    private final Map<String, Proposal.Decision> decisions = new HashMap<>();
    private final List<PackEntry> shown = new ArrayList<>();
    private transient @Nullable Circle read;
    private transient PackSources.@Nullable Beside beside;
    private transient ContentPack pack = new ContentPack(List.of(), List.of());
    private @Nullable KeptForm kept;

    PackView(
            CircleReader circles,
            CurrentLens current,
            Looking looking,
            TakeAways takeAways,
            Unsaved unsaved,
            PackSources sources,
            DomainClock clock) {
        this.circles = circles;
        this.current = current;
        this.looking = looking;
        this.takeAways = takeAways;
        this.unsaved = unsaved;
        this.sources = sources;
        this.clock = clock;
        addClassNames("kith-page", "kith-reading-page", "kith-pack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        looking.require(Act.ANSWER_SUBJECT_ACCESS);
        Lens lens = current.lens().cleared(Clearance.NONE);
        Circle circle = circles.circle(lens, PlaceView.id(event), VIEW);
        read = circle;
        beside = sources.read(lens, circle);
        decisions.clear();
        removeAll();
        Called called = Called.in(circle.slice());
        Paragraph note = new Paragraph(
                "All that is recorded about them, as it was recorded. What stands in it of others is"
                        + " proposed to be taken out: confirm each, or leave it in and say why. Kith finds the names it knows;"
                        + " read every entry before it goes. What is sealed goes into no pack: whoever keeps it answers for it.");
        note.addClassName("kith-quiet");
        asker.setLabel("Who will read it?");
        List<Person> askers = new ArrayList<>(List.of(circle.child()));
        circle.familyCircle().stream()
                .filter(person -> !person.child() && !Called.closed(person))
                .forEach(askers::add);
        asker.setItems(askers);
        asker.setItemLabelGenerator(person -> person.equals(circle.child())
                ? called.person(person) + " themself"
                : called.person(person) + ", for them");
        asker.setHelperText("What must not be known to whoever reads it is proposed to be held back.");
        asker.addValueChangeListener(change -> write());
        count.getElement().setAttribute("role", "status");
        Button take = new Button("Take the pack away…", click -> take(true));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button record = new Button("Take the record of decisions away…", click -> take(false));
        Div bar = new Div(count, take, record);
        bar.addClassNames("kith-pack-bar", "kith-noprint");
        KeptForm form = new KeptForm(
                unsaved, current::lens, clock, circle.child().ref().records().getFirst(), "content-pack");
        add(new H1("Content pack for " + called.person(circle.child())), note, asker, form, bar, entries);
        asker.setValue(circle.child());
        kept = form;
        form.part(this::texts, this::fill).begin();
        write();
    }

    private Circle circle() {
        return Objects.requireNonNull(read);
    }

    private void write() {
        PackSources.Beside more = Objects.requireNonNull(beside);
        pack = ContentPack.of(
                circle(),
                Objects.requireNonNullElse(asker.getValue(), circle().child()),
                more.tellings(),
                more.questions());
        entries.removeAll();
        shown.clear();
        entries.add(PackParts.contents(pack.passages()));
        Section section = null;
        for (Passage passage : pack.passages()) {
            if (passage.section() != section) {
                section = passage.section();
                entries.add(PackParts.head(section));
            }
            PackEntry entry = new PackEntry(passage, pack.of(passage), decisions, this::decided);
            shown.add(entry);
            entries.add(entry);
        }
        tell();
    }

    private void decided(Proposal proposal, boolean everywhere) {
        Proposal.Decision decision = decisions.get(proposal.id());
        if (everywhere && decision != null) {
            pack.proposals().stream()
                    .filter(other ->
                            other.kind() == proposal.kind() && other.words().equals(proposal.words()))
                    .forEach(other -> decisions.put(other.id(), decision));
            shown.forEach(PackEntry::show);
        }
        tell();
        Objects.requireNonNull(kept).changed();
    }

    private void tell() {
        int all = pack.proposals().size();
        int open = pack.open(decisions).size();
        count.setText(
                all == 0
                        ? "Nothing in it is proposed to be taken out."
                        : open == 0
                                ? "All " + all + " proposals are decided."
                                : open + " of " + all + " proposals are not decided, or wait for a reason.");
    }

    private void take(boolean forThem) {
        int open = pack.open(decisions).size();
        if (open > 0) {
            count.addClassName("kith-form-problem");
            shown.stream().filter(PackEntry::open).findFirst().ifPresent(PackEntry::scrollIntoView);
            return;
        }
        count.removeClassName("kith-form-problem");
        String what = forThem ? "the content pack" : "the record of decisions";
        new TakeAwayDialog(
                        what,
                        List.of(Format.WORD, Format.PDF),
                        forThem
                                ? List.of(
                                        counted(pack.passages().size()) + ", without what was taken out",
                                        "who made it, when and why")
                                : List.of("each proposal, with what was decided and why: it is not handed over"),
                        takeAways.purpose(),
                        (format, purpose, marking, dialog) -> make(forThem, format, purpose, marking, dialog))
                .open();
    }

    private static String counted(int entries) {
        return entries == 1 ? "1 entry" : entries + " entries";
    }

    private void make(boolean forThem, Format format, String purpose, Marking marking, TakeAwayDialog dialog) {
        looking.require(Act.ANSWER_SUBJECT_ACCESS);
        Covers.Taking taking = takeAways.taking(current.lens(), purpose, marking);
        PaperDocument document = document(forThem, taking);
        dialog.save(takeAways.take(
                taking,
                forThem ? "content-pack" : "content-pack-decisions",
                format,
                touched(),
                taken -> format == Format.PDF
                        ? PdfFile.of(document)
                        : WordFile.of(document, taken.at().instant())));
    }

    private PaperDocument document(boolean forThem, Covers.Taking taking) {
        String subject = Called.in(circle().slice()).person(circle().child());
        Person reader = Objects.requireNonNullElse(asker.getValue(), circle().child());
        String asks = Called.in(circle().slice()).person(reader);
        if (forThem) {
            Cover cover = PackPaper.cover(
                    "What is recorded about you",
                    subject,
                    taking,
                    asks,
                    List.of(
                            "It says what agencies recorded, not what happened. Each entry says who recorded it, since when it is"
                                    + " on record and, where that is recorded, with whom it was shared.",
                            "If something is not right, say so. You may ask for it to be put right, completed or, in some"
                                    + " cases, erased or used no more; what you say is recorded beside it and shown wherever it"
                                    + " appears.",
                            "Where words were taken out because they are about somebody else, it says so in their place. You"
                                    + " may ask why.",
                            "No decision about you was made by this program alone. You may complain to the Information"
                                    + " Commissioner (ico.org.uk) and go to court."));
            return PackPaper.pack(pack.handedOver(decisions), cover);
        }
        return PackPaper.decisions(
                pack,
                decisions,
                PackPaper.cover(
                        "Decisions on a content pack",
                        subject,
                        taking,
                        asks,
                        List.of("For the authority’s own file. It holds the words that were taken out.")));
    }

    private Set<Touched> touched() {
        Set<Touched> touched = new LinkedHashSet<>();
        circle().child()
                .ref()
                .records()
                .forEach(record -> touched.add(new Touched(StatementKind.PERSON_RECORD.label(), record)));
        pack.passages().stream()
                .filter(passage -> circle().slice().row(org.kith.circle.ItemRow.class, passage.id()) != null)
                .forEach(passage -> touched.add(new Touched(StatementKind.ITEM.label(), passage.id())));
        return touched;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        decisions.forEach((id, decision) -> texts.put(id, decision.out() ? "out" : "in " + decision.reason()));
        return texts;
    }

    private void fill(Map<String, String> texts) {
        decisions.clear();
        texts.forEach((id, text) -> {
            if (text.equals("out") || text.startsWith("in ")) {
                decisions.put(
                        id, new Proposal.Decision(text.equals("out"), text.equals("out") ? "" : text.substring(3)));
            }
        });
        write();
    }
}
