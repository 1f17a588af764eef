package org.kith.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import org.kith.uikit.KeyValue;

/** Every key of the picture; each has a button or a menu entry, too. */
final class KeysDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final String[][] KEYS = {
        {"Tab, Shift+Tab", "into the picture and out of it"},
        {"Arrow keys", "to the nearest neighbour, connected ones first"},
        {"]  and  [", "next and previous connection of this one"},
        {"Enter", "follow the connection, or read about this one"},
        {"Shift+Enter", "show what lies behind, or put it back"},
        {"Space", "select, and select no longer"},
        {"Ctrl+A", "select all"},
        {"G", "select everybody of this home"},
        {"C", "put back what was shown from here"},
        {"Delete", "hide from the picture, not from the record; removes a note"},
        {"P", "pin in place, and let go"},
        {"N", "a note of your own, on this one"},
        {"1 to 6", "a colour of your own: amber, blue, green, pink, violet, slate; again takes it away"},
        {"Ctrl+G", "group what is selected under a name of yours"},
        {"Alt+Arrow keys", "move a little"},
        {"Ctrl+Z, Ctrl+Y", "undo, redo"},
        {"+  −  0", "nearer, farther, all in view"},
        {"Home", "to the child in focus"},
        {"Backspace", "back the way you came"},
        {"F", "find in the picture"},
        {"T", "to the table"},
        {"D", "to the details"},
        {"W", "find the way from this one"},
        {"B", "what those selected have in common"},
        {"Escape", "close, select nothing, leave the picture"},
    };

    private static final String[][] TIME = {
        {"Left, Right", "a day back, a day on"},
        {"Page Down, Page Up", "a month back, a month on"},
        {"Home, End", "to the beginning of the time shown, to now"},
        {"Any key", "while the changes are played: pause"},
    };

    private static final String[][] LANES = {
        {"Left, Right", "to what happened before and after, in this lane"},
        {"Up, Down", "to the lane above and below"},
        {"Enter", "list what lies close together, or read about this one"},
        {"Space", "select, and select no longer"},
        {"Shift+Left, Shift+Right", "earlier and later"},
        {"+  −  0", "fewer days, more days, the whole time"},
        {"Home, End", "to the name of the lane, and to its last event"},
    };

    KeysDialog() {
        setHeaderTitle("Keys while the picture has the focus");
        add(
                list(KEYS),
                new H3("In the timeline, besides"),
                list(LANES),
                new H3("While the day in the time bar has the focus"),
                list(TIME));
        getFooter().add(new Button("Close", click -> close()));
    }

    private static KeyValue list(String[][] all) {
        KeyValue keys = new KeyValue();
        for (String[] key : all) {
            keys.fact(key[0], key[1]);
        }
        return keys;
    }
}
