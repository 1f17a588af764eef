package org.kith.information.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.kith.circle.Circle;
import org.kith.information.weighing.Weighing;
import org.kith.kernel.Lens;
import org.kith.uikit.KeptTyping;

/**
 * What it takes to say what one makes of an item, or of two together.
 *
 * @param circle the child, and everything that can be named
 * @param agency id of the agency for which whoever speaks usually does so, if that is known
 * @param team their team, or empty
 * @param lens who speaks; throws where they may not
 * @param drafts keeps what is typed, by the id of the item it is about and the name of the form
 */
public record WeighDesk(
        Circle circle,
        Optional<String> agency,
        String team,
        Weighing weighing,
        Supplier<Lens> lens,
        BiFunction<String, String, KeptTyping> drafts) {

    List<String> read(String item, Weighing.Reads reads, String speaksFor) {
        return weighing.read(lens.get(), item, reads, new Weighing.For(speaksFor, team));
    }

    List<String> join(Weighing.Join join, String speaksFor) {
        return weighing.join(lens.get(), join, new Weighing.For(speaksFor, team));
    }

    Optional<String> usual() {
        return agency.or(() -> new RecordChoices(circle).runner());
    }
}
