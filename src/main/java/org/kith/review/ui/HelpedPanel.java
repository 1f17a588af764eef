package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.ItemRow;
import org.kith.gaps.ui.PatternWords;
import org.kith.kernel.LondonTime;
import org.kith.review.ReviewedPeriod;
import org.kith.review.SeenFrom;
import org.kith.review.learned.About;
import org.kith.review.learned.Between;
import org.kith.review.learned.EarlierLessons;
import org.kith.review.learned.Effect;
import org.kith.review.learned.Influence;
import org.kith.review.learned.Lesson;
import org.kith.review.learned.Level;
import org.kith.review.learned.OwnSaying;
import org.kith.review.learned.OwnSayings;
import org.kith.uikit.Chip;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;
import org.kith.vocabulary.AgencyType;

/**
 * What the readers of a review say helped and hindered, and beside each thing that was not joined what was said of it and
 * which earlier lessons it meets.
 */
final class HelpedPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Reviewing shown;
    private final transient ReviewServices services;
    private final transient @Nullable Abouts abouts;

    HelpedPanel(Reviewing shown, ReviewServices services) {
        this.shown = shown;
        this.services = services;
        addClassNames("kith-helped", "kith-column");
        this.abouts = services.reader()
                .read(shown.review(), shown.child().record(), "what helped and hindered, in a review")
                .map(read -> abouts(shown, read, services))
                .orElse(null);
        show();
    }

    private static Abouts abouts(Reviewing shown, ReviewedPeriod read, ReviewServices services) {
        return new Abouts(shown, read, services.spans().together(read));
    }

    private void show() {
        removeAll();
        if (abouts == null) {
            add(ReviewParts.notKnown(shown));
            return;
        }
        List<Influence> said = services.influences().of(shown.review());
        add(said(abouts, said), own(), found(abouts, said));
    }

    private SectionCard said(Abouts known, List<Influence> said) {
        Paragraph told =
                new Paragraph("What you and the other readers say, by the partnership’s own list: how a profession"
                        + " works, how agencies are organised, what lies around them. It is yours alone; the report holds it apart from"
                        + " what Kith put together. Earlier versions stay.");
        told.addClassNames("kith-quiet", "kith-review-lead");
        SectionCard card = new SectionCard("What helped, what hindered", told);
        for (Effect effect : Effect.values()) {
            List<Influence> of =
                    said.stream().filter(one -> one.effect() == effect).toList();
            card.content(new H3(effect.label()));
            if (of.isEmpty()) {
                card.content(ReviewParts.quiet("Nothing is said yet."));
            }
            for (Level level : Level.values()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("kith-helped-list");
                of.stream().filter(one -> one.level() == level).forEach(one -> list.add(line(known, one)));
                if (list.getComponentCount() > 0) {
                    card.content(list);
                }
            }
        }
        Button say = new Button(
                "Say what helped or hindered…", click -> open(known, new About.WholeReview(), Between.NOT_SAID));
        say.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return card.actions(say);
    }

    /** What was said of themselves by those who were there; of whom it is nobody knows. */
    private SectionCard own() {
        List<OwnSaying> own = services.sayings().of(shown.review());
        Paragraph told = new Paragraph(
                "Those who were there, each of themselves alone, where whoever opened the review asked them."
                        + " Kith knows neither who said it nor when. Answers are told when at least "
                        + OwnSayings.TOGETHER
                        + " have come in, together; whether any waits is not told. Please do not try to find out who it was.");
        told.addClassNames("kith-quiet", "kith-review-lead");
        SectionCard card = new SectionCard("What helped or hindered the person", told);
        if (own.isEmpty()) {
            return card.content(ReviewParts.quiet("Nothing is told yet."));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-helped-list");
        own.forEach(one -> {
            Span words = new Span(one.words());
            words.addClassName("kith-helped-factor");
            Div head = new Div(new Chip(one.effect().label()), words);
            head.addClassName("kith-helped-head");
            list.add(new ListItem(head, new Paragraph(one.sentence())));
        });
        return card.content(list);
    }

    private void open(Abouts known, About about, Between between) {
        new InfluenceDialog(shown.review(), services, known, null, about, between, this::show).open();
    }

    private ListItem line(Abouts known, Influence one) {
        Span words = new Span(one.words());
        words.addClassName("kith-helped-factor");
        Div head = new Div(new Chip(one.level().label(), Chip.Tone.QUIET), words);
        head.addClassName("kith-helped-head");
        String between = one.between().words();
        ListItem item = new ListItem(head, new Paragraph(one.sentence()), about(known, one.about()));
        if (!between.isEmpty()) {
            item.add(ReviewParts.quiet(Called.capital(between) + "."));
        }
        item.add(ReviewParts.quiet("Said " + by(one) + "."));
        Button change = small("Change…", "Change what is said: " + one.words());
        change.addClickListener(click -> new InfluenceDialog(
                        shown.review(), services, known, one, one.about(), one.between(), this::show)
                .open());
        Button out = small("Take out", "Take out: " + one.words());
        out.addClickListener(click -> {
            services.influences().takeOut(shown.review(), one);
            show();
        });
        Div acts = new Div(change, out);
        acts.addClassNames("kith-review-acts", "kith-noprint");
        item.add(acts);
        earlier(one).ifPresent(item::add);
        return item;
    }

    private Optional<Component> earlier(Influence one) {
        List<Influence> versions = services.influences().versions(shown.review(), one.note());
        if (versions.size() < 2) {
            return Optional.empty();
        }
        Div earlier = new Div();
        versions.stream()
                .skip(1)
                .forEach(version -> earlier.add(
                        ReviewParts.quiet(version.effect().label() + ", said " + by(version)),
                        new Paragraph(version.words() + ": " + version.sentence())));
        return Optional.of(new Details("Earlier versions (" + (versions.size() - 1) + ")", earlier));
    }

    private static Component about(Abouts known, About about) {
        ItemRow item = known.item(about);
        Div line = new Div(new Span("Of: "));
        if (item != null && about instanceof About.OfStep step) {
            line.add(new Span(step.stage().label() + ", "), ReviewNavigation.item(item.id(), Called.item(item)));
        } else {
            line.add(new Span(known.words(about)));
        }
        line.addClassName("kith-review-small");
        return line;
    }

    private String by(Influence one) {
        return "by " + ReviewWords.name(one.by(), services.accounts()) + " on " + Dates.day(LondonTime.day(one.at()));
    }

    private SectionCard found(Abouts known, List<Influence> said) {
        List<Lesson> earlier = services.earlier().before(shown.review());
        Set<String> seen = services.earlier().seenIn(shown.review());
        List<Component> parts = new ArrayList<>();
        Paragraph lead = new Paragraph(
                known.found().isEmpty()
                        ? "Nothing that the catalogue of gaps knows could be seen around "
                                + shown.child().name() + " in this period."
                        : "By the rules in force, with the first day on which each could be seen. Beside it: what is said of"
                                + " it, and lessons that an earlier review drew from the same pattern between the same kinds of"
                                + " agency. Whether it is the same lesson is for you to say.");
        lead.addClassNames("kith-quiet", "kith-review-lead");
        parts.add(lead);
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-helped-list");
        for (Abouts.Found found : known.found()) {
            list.add(finding(known, found, said, earlier, seen));
        }
        parts.add(list);
        return new SectionCard("What was not joined around " + shown.child().name(), parts.toArray(Component[]::new));
    }

    private ListItem finding(
            Abouts known, Abouts.Found found, List<Influence> said, List<Lesson> earlier, Set<String> seen) {
        Span head = new Span(PatternWords.heading(found.about().pattern()));
        head.addClassName("kith-helped-factor");
        ListItem item = new ListItem(
                new Div(head),
                ReviewParts.quiet(
                        "Could be seen from " + Dates.day(found.about().first())));
        found.seen().forEach(one -> item.add(new Paragraph(one.span().finding().sentence())));
        said.stream()
                .filter(one -> one.about().equals(found.about()))
                .forEach(one -> item.add(
                        new Div(new Chip(one.effect().label()), new Span(" " + one.words() + ": " + one.sentence()))));
        Set<AgencyType> kinds = kinds(found.seen());
        EarlierLessons.meeting(earlier, found.about().pattern(), kinds)
                .forEach(lesson -> item.add(EarlierLessonCard.of(
                        lesson, shown.review(), seen.contains(lesson.lesson()), services, this::show)));
        Button say = small(
                "Say what helped or hindered here…", "Say what helped or hindered: " + known.words(found.about()));
        say.addClickListener(click -> open(known, found.about(), between(kinds)));
        Div acts = new Div(say);
        acts.addClassNames("kith-review-acts", "kith-noprint");
        item.add(acts);
        return item;
    }

    private static Set<AgencyType> kinds(List<SeenFrom> seen) {
        Set<AgencyType> kinds = new TreeSet<>();
        seen.forEach(one -> kinds.addAll(one.kinds()));
        return kinds;
    }

    /** To begin with, where there is no doubt between which two it was. */
    private static Between between(Set<AgencyType> kinds) {
        List<AgencyType> two = List.copyOf(kinds);
        return two.size() == 2 ? new Between(two.getFirst(), two.getLast()) : Between.NOT_SAID;
    }

    private static Button small(String text, String label) {
        Button button = new Button(text);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label);
        return button;
    }
}
