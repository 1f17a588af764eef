package org.kith.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The machine's side of a form whose text is kept: what is typed and has not reached the server stays there, sealed with a
 * key that only its account is given, until the server has it, it is thrown away, or they sign out. When the form is opened
 * again it is offered, never put over what stands in it. While the connection is down it says so.
 */
public final class KeptHere extends Div {

    /** The script, for the frame too: signing out erases what is kept. */
    public static final String MODULE = "context://kith/uikit/kept-here.js";

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100_000;
    private static final int SHOWN = 90;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Machine machine;
    private final Div offer = new Div();
    private final transient Supplier<Map<String, String>> typed;
    private final transient Consumer<Map<String, String>> putIn;
    private final String token;
    private Map<String, String> last = Map.of();

    /**
     * @param account id of the account that types
     * @param names tell the form from every other of this account; they are not kept on the machine
     * @param key seals what is kept there: 32 bytes in base 64, the same whenever this account opens a form
     * @param typed what stands in the form now, by field
     * @param putIn puts texts into the form, and has them kept
     */
    public KeptHere(
            String account,
            String names,
            String key,
            Supplier<Map<String, String>> typed,
            Consumer<Map<String, String>> putIn) {
        this.token = token(account) + "." + token(account + " " + names);
        this.typed = typed;
        this.putIn = putIn;
        this.machine = new Machine(token, key);
        machine.getElement()
                .addEventListener(
                        "kith-kept-found",
                        event -> found(
                                texts(event.getEventData().path("event.detail").path("texts"))))
                .addEventData("event.detail");
        addClassName("kith-kept-form");
        offer.addClassNames("kith-kept", "kith-kept-found", "kith-small");
        offer.getElement().setAttribute("role", "status");
        offer.setVisible(false);
        add(machine, offer);
    }

    /** Marks what somebody signs out with: what is kept for their account is erased when it is pressed. */
    public static void erasing(HasElement button, String account) {
        button.getElement().setAttribute("data-signs-out", token(account));
    }

    private static String token(String names) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What comes from a browser is text by name and nothing else. */
    private static Map<String, String> texts(JsonNode json) {
        Map<String, String> texts = new HashMap<>();
        json.properties().forEach(entry -> {
            if (entry.getValue().isString() && entry.getValue().asString().length() <= LONGEST) {
                texts.put(entry.getKey(), entry.getValue().asString());
            }
        });
        return texts;
    }

    /**
     * A field of text of this form.
     *
     * @param name without a space, the same as in {@link #had}
     */
    public void watch(HasElement field, String name) {
        field.getElement().setAttribute("data-kept-here", token + " " + name);
    }

    /** The server has this: it needs no keeping on the machine. */
    public void had(Map<String, String> texts) {
        last = Map.copyOf(texts);
        if (machine.isAttached()) {
            tell();
        }
    }

    /** It is saved, or not wanted. */
    public void forget() {
        offer.setVisible(false);
        machine.getElement().callJsFunction("forget");
    }

    private void found(Map<String, String> texts) {
        Map<String, String> now = typed.get();
        texts.entrySet().removeIf(each -> each.getValue().equals(now.getOrDefault(each.getKey(), "")));
        if (texts.isEmpty()) {
            forget();
            return;
        }
        offer.removeAll();
        offer.add(
                new Span("Typed on this machine, and it never arrived: "
                        + texts.values().stream().map(KeptHere::shortly).collect(Collectors.joining(", "))),
                button("Put it in", () -> {
                    offer.setVisible(false);
                    putIn.accept(texts);
                }),
                button("Throw it away", this::forget));
        offer.setVisible(true);
    }

    private static String shortly(String text) {
        String words = text.strip();
        return words.isEmpty()
                ? "a field emptied"
                : "“" + (words.length() <= SHOWN ? words : words.substring(0, SHOWN - 2) + "…") + "”";
    }

    private static Button button(String label, Runnable act) {
        Button button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void tell() {
        ObjectNode marks = JSON.createObjectNode();
        last.forEach((name, text) -> marks.put(name, text.length() + ":" + text.hashCode()));
        machine.getElement().callJsFunction("had", marks);
    }

    /** The element in the browser. */
    @Tag("kith-kept-here")
    private final class Machine extends Component {

        private static final long serialVersionUID = 1L;

        private final String form;
        private final String key;

        Machine(String form, String key) {
            this.form = form;
            this.key = key;
            getElement()
                    .setAttribute(
                            "data-kept-until",
                            "The connection is lost. What you type is kept on this machine until it is back; nobody else"
                                    + " can read it there.")
                    .setAttribute(
                            "data-not-kept",
                            "The connection is lost. Leave this page open until it is back: what you type stands only"
                                    + " here.");
        }

        @Override
        protected void onAttach(AttachEvent event) {
            super.onAttach(event);
            event.getUI().getPage().addJsModule(MODULE);
            getElement().callJsFunction("begin", form, key);
            tell();
        }
    }
}
