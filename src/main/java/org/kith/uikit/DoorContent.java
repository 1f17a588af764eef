package org.kith.uikit;

import com.vaadin.flow.component.Component;
import org.kith.kernel.KithException;

/** What stands in place of a page that is outside a reader's remit: why, and the way on. */
@FunctionalInterface
public interface DoorContent {

    /**
     * @param outside why the page was not opened
     * @param address the page that was asked for, to go on to once it is opened; without a slash at its beginning
     */
    Component of(KithException.OutsideRemit outside, String address);
}
