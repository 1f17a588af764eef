package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;

/** Says of an agency not asked what is recorded, and puts the question that fits what this kind of agency holds. */
final class UnaskedWording {

    private final Circle circle;
    private final Asking asking;
    private final Wording say;

    UnaskedWording(Circle circle, Asking asking) {
        this.circle = circle;
        this.asking = asking;
        this.say = new Wording(circle.slice());
    }

    Finding finding(String pattern, Unasked gap) {
        List<RequestRow> unsettling = asking.unsettling(gap.subject(), gap.type());
        List<RequestRow> asked = asking.asked(gap.subject(), gap.type());
        FindingBuilder finding = FindingBuilder.of(
                        pattern,
                        gap.subject().part(),
                        FindingKey.word(gap.type().code()))
                .child(circle.child())
                .agencies(gap.agencies())
                .agencyType(gap.type())
                .strength(gap.strength())
                .rules(gap.rules().stream().map(Rule::id).toList())
                .evidence(circle.openEnquiries())
                .evidence(gap.involved())
                .evidence(unsettling)
                .evidence(asked)
                .says(sentence(gap, unsettling, asked))
                .asks(question(gap), whom(gap))
                .refutedBy("a request to " + agencies(gap) + " about " + subject(gap)
                        + " recorded for this enquiry, or something held about " + subject(gap)
                        + " that came as its answer");
        gap.fired().forEach(fired -> finding.evidence(fired.firing().evidence()));
        switch (gap.subject()) {
            case Subject.OfPerson of -> finding.about(of.person());
            case Subject.OfHousehold of -> finding.household(of.household().id());
        }
        return finding.build();
    }

    private String sentence(Unasked gap, List<RequestRow> unsettling, List<RequestRow> asked) {
        Set<String> because = new LinkedHashSet<>();
        gap.involved().forEach(row -> because.add(involvement(row)));
        gap.fired().stream()
                .map(fired -> fired.firing().because())
                .filter(text -> !text.isEmpty())
                .forEach(because::add);
        boolean askedTooEarly =
                gap.fired().stream().anyMatch(fired -> fired.firing().settledAfter() != null);
        asked.stream()
                .filter(request -> askedTooEarly)
                .max(BY_ASKING)
                .ifPresent(request -> because.add(
                        say.agency(request.agency()) + " was last asked on " + Wording.date(request.askedAt())));
        history(unsettling).forEach(because::add);
        String about = asked.isEmpty() || !askedTooEarly ? " about " : " that settles this about ";
        return Wording.sentence("No request to " + agencies(gap) + about + subject(gap) + " is recorded for "
                + enquiry(gap) + (because.isEmpty() ? "" : "; " + Wording.list(because)));
    }

    private static final Comparator<RequestRow> BY_ASKING =
            Comparator.comparing(RequestRow::askedAt, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** "last asked on 3 March 2026", "refused on 5 March 2026". */
    private List<String> history(List<RequestRow> unsettling) {
        List<String> said = new ArrayList<>();
        unsettling.stream()
                .filter(request -> !request.refused())
                .max(BY_ASKING)
                .ifPresent(request -> said.add("last asked on " + Wording.date(request.askedAt())));
        unsettling.stream()
                .filter(RequestRow::refused)
                .max(BY_ASKING)
                .ifPresent(request -> said.add("refused on " + Wording.date(request.answeredAt())));
        return said;
    }

    private String involvement(InvolvementRow row) {
        String agency = say.agency(row.agency());
        if (row.restricted()) {
            return "an involvement of " + agency + " is recorded (restricted: contact " + say.contact(row.agency())
                    + ")";
        }
        LocalDate from = row.from();
        if (circle.slice().involvements().open(row)) {
            return agency + " is recorded as involved" + (from == null ? "" : " since " + Wording.date(from));
        }
        return agency + " is recorded as involved until " + Wording.date(row.endedOn());
    }

    private String enquiry(Unasked gap) {
        EnquiryRow latest = circle.latestOpenEnquiry().orElseThrow();
        boolean named = gap.subject().equals(new Subject.OfPerson(circle.child()));
        return named ? Wording.itsEnquiry(latest) : say.enquiry(latest);
    }

    private String subject(Unasked gap) {
        return switch (gap.subject()) {
            case Subject.OfPerson of -> say.person(of.person());
            case Subject.OfHousehold of -> "the household at " + say.household(of.household());
        };
    }

    private String agencies(Unasked gap) {
        return gap.agencies().isEmpty() ? type(gap) : say.agencies(gap.agencies());
    }

    private String type(Unasked gap) {
        Set<String> areas = new LinkedHashSet<>();
        for (Unasked.Fired fired : gap.fired()) {
            String area = fired.firing().area();
            if (area != null) {
                areas.add(area);
            }
        }
        return Wording.type(gap.type()) + (areas.isEmpty() ? "" : " of area " + Wording.list(areas));
    }

    private String question(Unasked gap) {
        String who = agencies(gap);
        String about = subject(gap);
        String search = " Which names, addresses and identifiers were searched, and how far back?";
        if (gap.fired().isEmpty()) {
            return "What has been seen and heard of " + about + " by " + who
                    + ", when was the last contact, what goes well, and what has changed?" + search;
        }
        Rule rule = gap.rules().getFirst();
        Set<String> held = new LinkedHashSet<>();
        gap.fired().forEach(fired -> held.addAll(fired.rule().holds()));
        return "What is held by " + who + " about " + about + " " + rule.period() + ": " + Wording.list(held) + "?"
                + search;
    }

    private String whom(Unasked gap) {
        if (!gap.agencies().isEmpty()) {
            return Wording.list(
                    gap.agencies().stream().map(say::contact).sorted().toList());
        }
        List<AgencyRow> known = circle.slice().agencies(gap.type()).stream()
                .filter(agency -> !asking.runs(agency.id()) && inAreaAsked(gap, agency))
                .sorted(Comparator.comparing(AgencyRow::name).thenComparing(Row::id))
                .toList();
        return known.size() == 1 ? Wording.contact(known.getFirst()) : type(gap);
    }

    private static boolean inAreaAsked(Unasked gap, AgencyRow agency) {
        Set<String> areas = new LinkedHashSet<>();
        gap.fired().forEach(fired -> {
            if (fired.firing().area() != null) {
                areas.add(fired.firing().area());
            }
        });
        return areas.isEmpty() || areas.contains(agency.area());
    }
}
