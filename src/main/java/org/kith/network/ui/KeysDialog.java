package org.kith.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
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
        {"Delete", "hide from the picture, not from the record"},
        {"P", "pin in place, and let go"},
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

    KeysDialog() {
        setHeaderTitle("Keys while the picture has the focus");
        KeyValue keys = new KeyValue();
        for (String[] key : KEYS) {
            keys.fact(key[0], key[1]);
        }
        add(keys);
        getFooter().add(new Button("Close", click -> close()));
    }
}
