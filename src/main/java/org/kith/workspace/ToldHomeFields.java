package org.kith.workspace;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.enquiry.ui.KeptForm;
import org.kith.search.Hit;
import org.kith.vocabulary.Cells;

/** Where people are said to live: a home recorded already, or an address as told. */
final class ToldHomeFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AFTER_THE_LAST_KEY = 400;
    private static final int SHORTEST = 6;
    private static final int MOST = 3;

    private record Home(String id, String words) {}

    private final transient Function<String, List<Hit>> search;
    private final transient Runnable changed;
    private final TextField address = new TextField("Address, as told");
    private final TextField postcode = new TextField("Postcode");
    private final Checkbox here = new Checkbox("In the area of the agency that runs the enquiry", true);
    private final Div fields = new Div();
    private final Div possible = new Div();
    private final Div chosen = new Div();
    private transient @Nullable Home recognised;

    /**
     * @param search homes by what is typed, that exist for whoever types
     * @param changed told whenever something is typed or chosen
     */
    ToldHomeFields(Function<String, List<Hit>> search, Runnable changed) {
        this.search = search;
        this.changed = changed;
        addClassName("kith-told");
        for (TextField field : List.of(address, postcode)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(AFTER_THE_LAST_KEY);
            field.addValueChangeListener(change -> {
                look();
                changed.run();
            });
        }
        here.addValueChangeListener(change -> changed.run());
        here.setVisible(false);
        fields.addClassName("kith-told-where");
        fields.add(address, postcode);
        possible.addClassName("kith-told-possible");
        possible.getElement().setAttribute("aria-live", "polite");
        chosen.addClassName("kith-told-chosen");
        add(chosen, fields, here, possible);
        show();
    }

    private void look() {
        String typed = (address.getValue() + " " + postcode.getValue()).strip();
        possible.removeAll();
        here.setVisible(recognised == null && !typed.isEmpty());
        List<Hit> hits = recognised != null || typed.length() < SHORTEST ? List.of() : search.apply(typed);
        for (Hit hit :
                hits.stream().filter(ToldHomeFields::readable).limit(MOST).toList()) {
            if (possible.getChildren().findAny().isEmpty()) {
                possible.add(new Span("Recorded already?"));
            }
            NativeButton this_ = new NativeButton("This home", click -> {
                recognised = new Home(hit.thing(), words(hit));
                show();
                changed.run();
            });
            this_.setAriaLabel(words(hit) + ": this is the home that is meant");
            this_.addClassName("kith-plain-button");
            Span why = new Span(hit.why());
            why.addClassName("kith-quiet");
            Div line = new Div(new Span(words(hit)), why, this_);
            line.addClassName("kith-told-line");
            possible.add(line);
        }
        possible.setVisible(possible.getChildren().findAny().isPresent());
    }

    private static boolean readable(Hit hit) {
        Cells cells = hit.row().cells();
        return !"restricted".equals(cells.text("protection")) && cells.has("address_line");
    }

    private static String words(Hit hit) {
        Cells cells = hit.row().cells();
        return cells.textOrEmpty("address_line") + (cells.has("postcode") ? ", " + cells.textOrEmpty("postcode") : "");
    }

    private void show() {
        Home home = recognised;
        chosen.removeAll();
        chosen.setVisible(home != null);
        fields.setVisible(home == null);
        if (home != null) {
            NativeButton other = new NativeButton("Another home", click -> {
                recognised = null;
                show();
                changed.run();
            });
            other.addClassName("kith-plain-button");
            chosen.add(new Span(home.words()), other);
        }
        look();
    }

    String address() {
        return address.getValue();
    }

    String postcode() {
        return postcode.getValue();
    }

    /** Whether it is said to be in the area of the agency that takes the referral. */
    boolean inTheArea() {
        return here.getValue();
    }

    @Nullable
    String household() {
        Home home = recognised;
        return home == null ? null : home.id();
    }

    /** Has what is typed kept with the form it stands in. */
    void keep(KeptForm kept) {
        kept.part(this::texts, this::fill);
        kept.watch(address, "home.address");
        kept.watch(postcode, "home.postcode");
    }

    /** What stands in it as texts, to be kept. */
    private Map<String, String> texts() {
        Home home = recognised;
        return Map.of(
                "home.id", home == null ? "" : home.id(),
                "home.words", home == null ? "" : home.words(),
                "home.address", address.getValue(),
                "home.postcode", postcode.getValue(),
                "home.here", String.valueOf(here.getValue()));
    }

    /** Puts back what {@link #texts} gave. */
    private void fill(Map<String, String> texts) {
        String id = texts.getOrDefault("home.id", "");
        recognised = id.isEmpty() ? null : new Home(id, texts.getOrDefault("home.words", ""));
        address.setValue(texts.getOrDefault("home.address", ""));
        postcode.setValue(texts.getOrDefault("home.postcode", ""));
        here.setValue(Boolean.parseBoolean(texts.getOrDefault("home.here", "true")));
        show();
    }
}
