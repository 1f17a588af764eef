package org.kith.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.gaps.joining.Joining;
import org.kith.gaps.joining.JoiningWords;
import org.kith.gaps.joining.Reaching;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;
import org.kith.vocabulary.AgencyType;

/** How one item, or the answer of an agency that was not asked, could have come to whoever ran an enquiry about the child. */
final class ReachedCards extends Div {

    private static final long serialVersionUID = 1L;

    ReachedCards(Circle circle, Reaching reaching) {
        addClassName("kith-column");
        JoiningWords words = new JoiningWords(circle.slice());
        SectionCard card = new SectionCard("As recorded");
        ItemRow item = reaching.item();
        if (item == null) {
            AgencyType kind = Objects.requireNonNull(reaching.kind());
            card.content(new Paragraph(Called.capital(kind.label()) + ", to be asked about "
                    + words.subject(Objects.requireNonNull(reaching.about())) + "."));
        } else {
            LocalDate date = item.date();
            card.content(
                    ReviewNavigation.item(item.id(), Called.item(item)),
                    ReviewParts.quiet(Called.capital(words.agency(item.heldBy()))
                            + (date == null ? "" : ", " + Dates.day(date))));
        }
        add(card.content(new Paragraph(words.arrived(reaching))));
        Joining.Chain fewest = reaching.fewest();
        if (fewest == null) {
            add(new SectionCard("The fewest asks", new Paragraph(words.noWay(reaching))));
            return;
        }
        add(chain(circle, reaching, fewest, words, "The fewest asks"));
        Joining.Chain earliest = reaching.earliest();
        if (earliest != null) {
            add(chain(circle, reaching, earliest, words, "On an earlier day"));
        }
    }

    private static SectionCard chain(
            Circle circle, Reaching reaching, Joining.Chain chain, JoiningWords words, String heading) {
        int asks = chain.way().asks().size();
        return new SectionCard(
                asks == 0 ? "No ask was needed" : heading + ": " + ReviewParts.many(asks, "ask", "asks"),
                new JoinedChain(circle, chain, words, JoinedChain.End.of(reaching, chain.way(), words)));
    }
}
