package org.kith.workspace;

import com.vaadin.flow.component.Component;

/** Goes to a part of a page that an address names: what it is folded into opens, and it takes the focus. And back again. */
final class Jump {

    private Jump() {}

    /**
     * @param page where it is; nothing happens when it is there no more
     * @param id the part's id
     */
    static void to(Component page, String id) {
        page.getElement().executeJs("""
                        const there = document.getElementById($0);
                        if (!there) return;
                        for (let fold = there.closest('vaadin-details'); fold; fold = fold.parentElement.closest('vaadin-details')) {
                          fold.opened = true;
                        }
                        there.tabIndex = -1;
                        there.classList.add('kith-there');
                        requestAnimationFrame(() => there.focus({ preventScroll: true }));
                        let taken = false;
                        const stay = (left) => {
                          if (left === 0 || taken) return;
                          there.scrollIntoView({ block: there.clientHeight < innerHeight ? 'center' : 'start' });
                          setTimeout(() => stay(left - 1), 100);
                        };
                        // A page that is gone back to is moved to where it was once more, after it has been drawn.
                        requestAnimationFrame(() => requestAnimationFrame(() => stay(5)));
                        ['wheel', 'keydown', 'pointerdown'].forEach((by) =>
                          addEventListener(by, () => { taken = true; }, { once: true, capture: true }));
                        """, id);
    }

    /** Where a page, or a part of one, begins stands on screen. */
    static void toTop(Component part) {
        part.getElement().executeJs("requestAnimationFrame(() => this.scrollIntoView({ block: 'start' }));");
    }

    /**
     * Lets going back from where a link leads come to a part of this page, and not to its beginning.
     *
     * @param address of this page with that part in it
     */
    static void backTo(Component link, String address) {
        link.getElement().executeJs("""
                        this.addEventListener('click', () =>
                          history.replaceState(history.state, '', new URL($0, document.baseURI)), { capture: true });
                        """, address);
    }
}
