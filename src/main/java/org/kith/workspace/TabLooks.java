package org.kith.workspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.access.Lenses;
import org.kith.access.Look;
import org.kith.access.Looking;
import org.kith.kernel.Lens;
import org.kith.network.SightReader;

/** The lenses of whoever is at the screen, for a picture that looks elsewhere than its page; asked anew at every read. */
record TabLooks(Lenses lenses, Looking looking) implements SightReader.Looks {

    @Override
    public Lens lens(@Nullable LocalDate day, @Nullable String eyes) {
        return lenses.lens(new Look(day, eyes));
    }

    @Override
    public boolean mayLookThrough(String agency) {
        return looking.mayLookThrough(agency);
    }
}
