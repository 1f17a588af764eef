package org.kith.kernel;

/** The lens of whoever is at the screen now. Screens take it from here and make none of their own. */
@FunctionalInterface
public interface CurrentLens {

    /**
     * @throws KithException.Refused when nobody is signed in
     */
    Lens lens();
}
