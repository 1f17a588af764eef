package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.record.Unsaved;
import org.kith.uikit.Dates;
import org.kith.uikit.KeptHere;
import org.kith.uikit.KeptTyping;

/**
 * Keeps what is typed in a dialog, shortly after the last key, so that the end of a session, a restart and a lost
 * connection lose nothing; and fills it in again when the dialog is opened anew. The line it shows says so, and lets one
 * start afresh.
 */
final class KeptForm extends Div implements KeptTyping {

    private static final long serialVersionUID = 1L;
    private static final int AFTER_THE_LAST_KEY = 600;

    /** One part of a form: what stands in it as text by field, and how that is put back. */
    private record Part(Supplier<Map<String, String>> read, Consumer<Map<String, String>> fill) {}

    private final transient Unsaved unsaved;
    private final transient Supplier<Lens> lens;
    private final transient DomainClock clock;
    private final transient List<Part> parts = new ArrayList<>();
    private final transient List<Runnable> filled = new ArrayList<>();
    private final String about;
    private final Span words = new Span();
    private final Div line = new Div();
    private final KeptHere here;
    private transient Unsaved.Kept kept;
    private transient Map<String, String> blank = Map.of();
    private boolean filling = true;
    private boolean gone;

    /**
     * @param lens whose it is; throws where they may not write
     * @param about id of what the form is about, or {@link Unsaved#NOTHING_YET}
     * @param form names the form among all that are about it
     */
    KeptForm(Unsaved unsaved, Supplier<Lens> lens, DomainClock clock, String about, String form) {
        this.unsaved = unsaved;
        this.lens = lens;
        this.clock = clock;
        this.about = about;
        this.kept = Unsaved.Kept.fresh(form, Map.of(), Moment.of(clock.now()));
        this.here = new KeptHere(
                lens.get().reader().id(), about + " " + form, unsaved.seal(lens.get()), this::typed, this::putIn);
        addClassName("kith-kept-form");
        line.addClassNames("kith-kept", "kith-small");
        line.getElement().setAttribute("role", "status");
        Button afresh = new Button("Start afresh", click -> afresh());
        afresh.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        line.add(words, afresh);
        line.setVisible(false);
        add(here, line);
    }

    @Override
    public Component line() {
        return this;
    }

    @Override
    public KeptForm text(String name, HasValue<?, String> field) {
        return field(name, field, text -> text, text -> text);
    }

    KeptForm day(String name, HasValue<?, LocalDate> field) {
        return field(name, field, LocalDate::toString, LocalDate::parse);
    }

    KeptForm tick(String name, HasValue<?, Boolean> field) {
        return field(name, field, String::valueOf, Boolean::valueOf);
    }

    @Override
    public <E extends Enum<E>> KeptForm choice(String name, HasValue<?, E> field, Class<E> type) {
        return field(name, field, Enum::name, text -> Enum.valueOf(type, text));
    }

    /** What cannot be read any more is passed over, whether it gives null or an error. */
    @Override
    public <V> KeptForm field(
            String name, HasValue<?, V> field, Function<V, String> write, Function<String, @Nullable V> read) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(AFTER_THE_LAST_KEY);
            if (field instanceof HasElement element) {
                here.watch(element, name);
            }
        }
        field.addValueChangeListener(change -> changed());
        return part(
                () -> field.isEmpty() ? Map.of(name, "") : Map.of(name, write.apply(field.getValue())),
                texts -> put(field, texts.get(name), read));
    }

    private static <V> void put(HasValue<?, V> field, @Nullable String text, Function<String, @Nullable V> read) {
        if (text == null) {
            return;
        }
        V value = null;
        if (!text.isEmpty()) {
            try {
                value = read.apply(text);
            } catch (IllegalArgumentException | java.time.DateTimeException notKnownAnyMore) {
                return;
            }
            if (value == null) {
                return;
            }
        }
        field.setValue(value == null ? field.getEmptyValue() : value);
    }

    /**
     * Something with fields of its own, that calls {@link #changed()} itself.
     *
     * @param read what stands in it, by names that no other part uses
     */
    KeptForm part(Supplier<Map<String, String>> read, Consumer<Map<String, String>> fill) {
        parts.add(new Part(read, fill));
        return this;
    }

    /** Does something after everything was filled in. */
    KeptForm then(Runnable work) {
        filled.add(work);
        return this;
    }

    /** A field of text within a part: what is typed there and not kept yet stays on the machine. */
    void watch(HasElement field, String name) {
        here.watch(field, name);
    }

    @Override
    public void begin() {
        blank = typed();
        unsaved.mine(lens.get(), about).stream()
                .filter(each -> each.form().equals(kept.form()))
                .findFirst()
                .ifPresent(left -> {
                    kept = left;
                    fill(left.typed());
                    say("Kept from " + when(left.leftAt()) + ". Only you can read it.");
                });
        filling = false;
        here.had(typed());
    }

    private void putIn(Map<String, String> texts) {
        // Parts take their texts whole.
        Map<String, String> all = new HashMap<>(typed());
        all.putAll(texts);
        filling = true;
        fill(all);
        filling = false;
        changed();
    }

    /** Something was typed or chosen. */
    void changed() {
        if (filling || gone) {
            return;
        }
        Map<String, String> typed = typed();
        if (typed.equals(blank) && kept.number() == 0 || typed.equals(kept.typed())) {
            here.had(typed);
            return;
        }
        try {
            kept = unsaved.keep(lens.get(), about, kept.with(typed));
            here.had(typed);
            say("Kept at " + Dates.time(kept.leftAt()) + ". Only you can read it.");
        } catch (KithException notKept) {
            say("Not kept: " + notKept.getMessage());
        }
    }

    @Override
    public void forget() {
        gone = true;
        here.forget();
        if (kept.number() > 0) {
            unsaved.drop(lens.get(), about, kept.form());
        }
    }

    private void afresh() {
        unsaved.drop(lens.get(), about, kept.form());
        kept = Unsaved.Kept.fresh(kept.form(), Map.of(), Moment.of(clock.now()));
        filling = true;
        fill(blank);
        filling = false;
        line.setVisible(false);
        here.forget();
        here.had(typed());
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        parts.forEach(part -> typed.putAll(part.read().get()));
        return Map.copyOf(typed);
    }

    private void fill(Map<String, String> texts) {
        parts.forEach(part -> part.fill().accept(texts));
        filled.forEach(Runnable::run);
    }

    private void say(String text) {
        words.setText(text);
        line.setVisible(true);
    }

    private String when(Moment at) {
        return at.day().equals(clock.today()) ? Dates.time(at) : Dates.day(at.day()) + ", " + Dates.time(at);
    }
}
