package org.kith.workspace.takeaway;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.concurrent.CompletableFuture;

/** Turns an SVG into a PNG in the browser, where its fonts are, and saves it there. */
@Tag("kith-picture-saver")
public final class PictureSaver extends Component {

    private static final long serialVersionUID = 1L;

    /** Dots to a unit of the picture: sharp on paper and on screens of today. */
    private static final int SCALE = 2;

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("context://kith/workspace/picture-saver.js");
    }

    /**
     * Saves it. Ends when the browser has answered.
     *
     * @param name of the file
     * @return the words of what went wrong, or an empty text
     */
    CompletableFuture<String> save(String svg, String name) {
        return getElement().callJsFunction("save", svg, name, SCALE).toCompletableFuture(String.class);
    }
}
