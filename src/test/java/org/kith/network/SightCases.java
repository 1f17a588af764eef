package org.kith.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.Compared;
import org.kith.circle.Slice;
import org.kith.kernel.AsOf;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/** Other days and eyes of a worked case, from the delivery itself, with a note of what was asked for. */
public final class SightCases implements Sights {

    private final Deliveries delivery;
    private final String now;
    private final Circle own;
    private final List<Sight> read = new ArrayList<>();
    private boolean forbidden;

    public SightCases(String now, String child) {
        this(Cases.kitchen(), now, child);
    }

    SightCases(Deliveries delivery, String now, String child) {
        this.delivery = delivery;
        this.now = now;
        this.own = Deliveries.circle(delivery.on(now), child);
    }

    public Exploration exploration() {
        return new Exploration(own, Cases.findings(own), this);
    }

    /** The internal id of an agency. */
    public String agency(String delivered) {
        return delivery.internalId(StatementKind.AGENCY, delivered);
    }

    void forbid() {
        forbidden = true;
    }

    List<Sight> read() {
        return read;
    }

    @Override
    public Seen look(Sight sight) {
        if (forbidden) {
            throw new KithException.Refused("Not for you.");
        }
        read.add(sight);
        String day = sight.day() == null ? now : sight.day().toString();
        List<String> records = own.child().ref().records();
        if (sight.beside() != null && sight.eyes() != null) {
            Compared compared = Compared.of(
                    delivery.statements(),
                    Lens.system("test", AsOf.endOf(java.time.LocalDate.parse(day))),
                    sight.eyes(),
                    sight.beside());
            return new Seen(CircleReader.first(compared.together(), records), List.of(), compared);
        }
        Slice slice = sight.eyes() == null
                ? delivery.on(day)
                : delivery.seenBy(delivery.on(now).agency(sight.eyes()).head().delivered(), day);
        Optional<Circle> circle = CircleReader.first(slice, records);
        return new Seen(circle, circle.map(Cases::findings).orElse(List.of()), null);
    }

    @Override
    public Slice around(Sight sight, String record) {
        throw new KithException.NotFound("nobody");
    }

    @Override
    public boolean mayLookThrough(String agency) {
        return !forbidden;
    }

    @Override
    public java.time.@Nullable LocalDate ownDay() {
        return null;
    }

    @Override
    public @Nullable String ownEyes() {
        return null;
    }
}
