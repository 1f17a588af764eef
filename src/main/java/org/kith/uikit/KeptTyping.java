package org.kith.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps what is typed in a form, for forms that do not know where it is kept. */
public interface KeptTyping {

    /** A field of text. */
    KeptTyping text(String name, HasValue<?, String> field);

    /** A choice among few. */
    <E extends Enum<E>> KeptTyping choice(String name, HasValue<?, E> field, Class<E> type);

    /**
     * @param write of a value that is not empty
     * @param read of what was written so; null where it means nothing any more
     */
    <V> KeptTyping field(
            String name, HasValue<?, V> field, Function<V, String> write, Function<String, @Nullable V> read);

    /** The form is whole: from now on it is kept, and what was left before stands in it. */
    void begin();

    /** It is saved: nothing is left of it. */
    void forget();

    /** The line that says what is kept, to stand at the head of the form. */
    Component line();
}
