package org.kith.workspace.takeaway;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.access.AgencyNames;
import org.kith.access.Look;
import org.kith.access.Looking;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.kernel.ReadLedger;
import org.kith.kernel.Touched;
import org.kith.paper.Marking;
import org.springframework.stereotype.Component;

/**
 * Lets whoever is at the screen take away what a page shows. Taking away is a read like any other, with its own view and its
 * own purpose, and it is on record before there is a file.
 */
@Component
public class TakeAways {

    private static final int LONGEST_PURPOSE = 200;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

    private final CurrentLens current;
    private final Looking looking;
    private final AgencyNames agencies;
    private final ReadLedger ledger;
    private final DomainClock clock;
    private final CircleReader circles;

    TakeAways(
            CurrentLens current,
            Looking looking,
            AgencyNames agencies,
            ReadLedger ledger,
            DomainClock clock,
            CircleReader circles) {
        this.current = current;
        this.looking = looking;
        this.agencies = agencies;
        this.ledger = ledger;
        this.clock = clock;
        this.circles = circles;
    }

    /** Why they look, to begin with. */
    public String purpose() {
        return looking.purpose().orElse("");
    }

    /** The circle of somebody else, read through the lens of now: for a chronology of several children. */
    public Circle circle(String record) {
        return circles.circle(current.lens(), record, "chronology");
    }

    /**
     * Who takes away, and through what, for the head of a file.
     *
     * @param shown the lens through which what is on the page was read; the file is of the same moment
     * @throws KithException.Invalid when the purpose says nothing or too much
     * @throws KithException.Refused when they may not read about children any more, or look otherwise by now
     */
    public Covers.Taking taking(Lens shown, String purpose, Marking marking) {
        String why = purpose.strip();
        if (why.length() < 3 || why.length() > LONGEST_PURPOSE) {
            throw new KithException.Invalid("Say what it is for, in a few words.");
        }
        Lens now = current.lens();
        if (!now.viewpoint().equals(shown.viewpoint()) || !now.clearance().equals(shown.clearance())) {
            throw new KithException.Refused("What you may see has changed since this page was opened. Open it again.");
        }
        Look look = looking.look();
        String own = looking.account().agency();
        return new Covers.Taking(
                shown.because(why),
                looking.account().leadingRole().label(),
                eyes(look),
                look.isNow() && look.ownEyes(own),
                Moment.of(clock.now()),
                marking);
    }

    private @Nullable String eyes(Look look) {
        String eyes = look.eyes();
        return eyes == null
                ? null
                : agencies.find(eyes).map(AgencyNames.Named::name).orElse("an agency not shown here");
    }

    /**
     * Puts on record that something is taken away, then makes it.
     *
     * @param what in the record of reads and in the file's name: "chronology"
     * @param touched what it holds
     * @throws KithException.Unavailable when it could not be put on record: there is no file then
     */
    public Taken take(
            Covers.Taking taking,
            String what,
            Format format,
            Set<Touched> touched,
            Function<Covers.Taking, byte[]> make) {
        ledger.record(new ReadLedger.Read(taking.lens(), "taken away: " + what + " as " + format.label(), touched));
        return new Taken(name(taking, what, format), format.type(), make.apply(taking));
    }

    /** "kith-chronology-2026-10-13-0912.docx": what and when, and nobody. */
    public static String name(Covers.Taking taking, String what, Format format) {
        return "kith-" + what + "-" + STAMP.format(taking.at().instant().atZone(LondonTime.ZONE)) + "."
                + format.extension();
    }
}
