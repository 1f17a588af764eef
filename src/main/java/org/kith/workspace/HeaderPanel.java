package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.kernel.AsOf;
import org.kith.settings.Clocks;
import org.kith.uikit.Chip;
import org.kith.uikit.ContactLine;
import org.kith.uikit.Dates;
import org.kith.uikit.KeyValue;

/** The head of a person's page: who, how old, where, and the enquiry that runs. */
final class HeaderPanel extends Header {

    private static final long serialVersionUID = 1L;

    HeaderPanel(PersonHeader header, AsOf asOf, Clocks clocks) {
        addClassName("kith-person-head");
        H1 name = new H1(header.name() + (header.knownAs() == null ? "" : " (" + header.knownAs() + ")"));
        Div line = new Div(name);
        line.addClassName("kith-person-name");
        if (!header.closed()) {
            line.add(new Span(age(header, asOf.day())));
        }
        add(line);
        AgencyRow contact = header.contact();
        if (contact != null) {
            add(new Div(
                    new Span((header.closed() ? "Restricted: contact " : "Part of this record is restricted: contact ")
                            + contact.name() + " "),
                    new ContactLine(contact.name(), contact.phone(), contact.email())));
        }
        if (header.closed()) {
            return;
        }
        Div facts = new Div();
        facts.addClassName("kith-person-facts");
        homes(header, facts, asOf.day());
        header.enquiries().forEach(enquiry -> facts.add(enquiry(enquiry, asOf, clocks)));
        if (header.enquiries().isEmpty() && header.child()) {
            facts.add(quiet("No open enquiry recorded"));
        }
        if (!header.unsafe().isEmpty()) {
            Span unsafe = new Span("Unsafe if known to " + Called.list(header.unsafe())
                    + ", as requests or items here say. Read them before you ring anybody.");
            unsafe.addClassName("kith-person-unsafe");
            facts.add(unsafe);
        }
        if (header.interpreter()) {
            facts.add(new Chip("interpreter needed"));
        }
        add(facts);
        if (!header.alsoCalled().isEmpty() || !header.identifiers().isEmpty()) {
            add(folded(header));
        }
    }

    private static String age(PersonHeader header, LocalDate day) {
        String born = header.born() == null ? "" : " · born " + header.bornSaid();
        String expected = header.expected() == null ? "" : " · expected " + Dates.text(header.expected(), day);
        String died = header.died() == null ? "" : " · died " + Dates.day(header.died());
        return Called.capital(header.age()) + born + expected + died;
    }

    private static void homes(PersonHeader header, Div facts, LocalDate day) {
        if (header.homes().isEmpty()) {
            facts.add(quiet("No current address shown"));
        }
        for (Home home : header.homes()) {
            Div line = new Div();
            if (home.restricted()) {
                line.add(new Span("Address restricted: contact " + Called.list(home.saidBy())));
            } else {
                line.add(WorkspaceNavigation.link(WorkspaceNavigation.place(home.household()), home.address()));
                String since = home.since() == null ? "" : " since " + Dates.day(home.since());
                line.add(quiet(" " + home.footing() + since + ", says " + Called.list(home.saidBy())));
            }
            facts.add(line);
        }
    }

    private static Component enquiry(PersonHeader.OpenEnquiry enquiry, AsOf asOf, Clocks clocks) {
        Div line = new Div(new Span("Open enquiry"
                + (enquiry.grade() == null
                        ? ", no grade recorded"
                        : ", " + enquiry.grade().label())
                + (enquiry.opened() == null
                        ? ""
                        : ", opened " + Dates.text(enquiry.opened().day(), asOf.day()))
                + (enquiry.runBy().isEmpty() ? "" : ", run by " + enquiry.runBy())));
        if (!enquiry.restricted() && enquiry.concern() != null) {
            Span concern = new Span("“" + enquiry.concern() + "”");
            concern.addClassName("kith-person-concern");
            line.add(concern);
        }
        Instant clock = enquiry.clock();
        if (clock != null) {
            line.add(new Chip(Called.capital(ClockWords.of(clock, asOf.end(), clocks.calendar())), Chip.Tone.CLOCK));
        }
        line.addClassName("kith-person-enquiry");
        return line;
    }

    private static Component folded(PersonHeader header) {
        KeyValue facts = new KeyValue();
        header.alsoCalled()
                .forEach(name -> facts.fact(
                        name.name(),
                        name.what() + (name.to() == null ? "" : " until " + Dates.day(name.to())) + ", says "
                                + name.saidBy()));
        header.identifiers().forEach(identifier -> facts.fact(identifier.what(), identifier.number()));
        facts.fact(
                "Records", header.records() == 1 ? "1 record" : header.records() + " records, judged to be one person");
        Details details = new Details("Other names, numbers and records", facts);
        details.addClassName("kith-person-more");
        return details;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("kith-quiet");
        return span;
    }
}
