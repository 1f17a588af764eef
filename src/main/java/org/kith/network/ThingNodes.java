package org.kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.ItemStanding;
import org.kith.circle.PractitionerRow;
import org.kith.circle.RequestRow;
import org.kith.kernel.Moment;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.SayingSort;
import org.kith.vocabulary.Sector;

/** Draws what stands between people and agencies: items, practitioners, enquiries, requests. */
final class ThingNodes {

    private static final int LABEL = 44;

    private final Known known;

    ThingNodes(Known known) {
        this.known = known;
    }

    SceneNode item(ItemRow item, boolean ghost) {
        String holder = agencyName(item.heldBy());
        NodeKey key = NodeKey.item(item.id());
        if (item.restricted()) {
            String contact = "contact " + known.contact(item.heldBy());
            return SceneNode.of(key, NodeKind.ITEM, "Restricted item")
                    .sublabel(contact)
                    .restricted(true)
                    .ghost(ghost)
                    .facts(new SceneNode.Facts("restricted: " + contact, null, List.of(), null))
                    .sentence("A restricted item: " + contact + ".")
                    .build();
        }
        LocalDate date = item.date();
        String about = about(item);
        String label = Optional.ofNullable(item.summary())
                .orElse(Words.capital(item.kind().label()));
        return SceneNode.of(key, NodeKind.ITEM, cut(label))
                .sublabel(
                        ghost
                                ? "about nobody, held by " + holder
                                : (date == null ? "" : Words.day(date) + ", ") + holder)
                .sector(null)
                .look(look(item))
                .ring(3)
                .ghost(ghost)
                .facts(new SceneNode.Facts(about, date, List.of(holder), null))
                .sentence(sentence(item, holder, about))
                .build();
    }

    private static String cut(String text) {
        return text.length() <= LABEL ? text : text.substring(0, text.lastIndexOf(' ', LABEL)) + " …";
    }

    private static SceneNode.Look look(ItemRow item) {
        if (item.kind() == ItemKind.CHILDS_VOICE || item.childWords() != null) {
            return SceneNode.Look.OWN_WORDS;
        }
        boolean opinion = item.kind() == ItemKind.UNEASE
                || item.kind() == ItemKind.CLAIM
                || item.statement() == SayingSort.OPINION
                || item.statement() == SayingSort.UNEASE
                || item.statement() == SayingSort.EXPLANATION;
        return opinion ? SceneNode.Look.OPINION : SceneNode.Look.PLAIN;
    }

    private String about(ItemRow item) {
        List<String> names = known.slices().stream()
                .flatMap(slice -> slice.items().about(item).stream())
                .map(Words::shortName)
                .distinct()
                .toList();
        return names.isEmpty() ? "about nobody yet" : "about " + Words.list(names);
    }

    private String sentence(ItemRow item, String holder, String about) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.capital(item.kind().label()));
        SayingSort sort = item.statement();
        if (sort != null) {
            parts.add("recorded as " + sort.label());
        }
        LocalDate date = item.date();
        if (date != null) {
            parts.add(Words.day(date));
        }
        parts.add("held by " + holder);
        parts.add(about);
        if (item.outcome() != null) {
            parts.add("outcome: " + item.outcome().label());
        } else if (item.kind() == ItemKind.ALLEGATION) {
            parts.add("no outcome recorded");
        }
        known.slices().stream()
                .flatMap(slice -> ItemStanding.of(slice, item).words().stream())
                .distinct()
                .forEach(word -> parts.add(word.toLowerCase(java.util.Locale.ROOT)));
        String text = item.summary() == null ? "" : ": " + item.summary();
        return String.join(", ", parts) + text + ".";
    }

    SceneNode practitioner(PractitionerRow practitioner, List<Known.Someone> people) {
        String agency = agencyName(practitioner.agency());
        List<String> with = new ArrayList<>();
        LocalDate since = null;
        LocalDate last = null;
        for (Known.Someone someone : people) {
            for (InvolvementRow row : someone.slice().involvements().openOf(someone.person())) {
                if (practitioner.id().equals(row.practitioner()) && !row.restricted() && someone.shown()) {
                    with.add(Words.shortName(someone.person()));
                    since = since == null || row.from() != null && row.from().isBefore(since) ? row.from() : since;
                    LocalDate contact = someone.slice().involvements().lastContact(row);
                    last = last == null || contact != null && contact.isAfter(last) ? contact : last;
                }
            }
        }
        String role = Optional.ofNullable(practitioner.role()).orElse("practitioner");
        String works = with.isEmpty()
                ? ""
                : "works with " + Words.list(with.stream().distinct().toList());
        return SceneNode.of(
                        new NodeKey(NodeKey.Sort.PRACTITIONER, practitioner.id()),
                        NodeKind.PRACTITIONER,
                        practitioner.name())
                .sublabel(role)
                .sector(sector(practitioner.agency()))
                .ring(3)
                .facts(new SceneNode.Facts(works, since, List.of(agency), last))
                .sentence(
                        practitioner.name() + ", " + role + ", " + agency + (works.isEmpty() ? "" : ", " + works) + ".")
                .build();
    }

    SceneNode enquiry(EnquiryRow enquiry) {
        NodeKey key = new NodeKey(NodeKey.Sort.ENQUIRY, enquiry.id());
        if (enquiry.restricted()) {
            return locked(key, NodeKind.ENQUIRY, "Restricted enquiry", enquiry.agency());
        }
        String opened = on(enquiry.openedAt());
        String state = enquiry.open()
                ? "open"
                : "closed" + on(enquiry.closedAt())
                        + (enquiry.decision() == null
                                ? ""
                                : ": " + enquiry.decision().label());
        String concern = enquiry.concern() == null ? "" : " " + enquiry.concern() + ".";
        return SceneNode.of(key, NodeKind.ENQUIRY, "Enquiry" + opened)
                .sublabel(state)
                .ring(3)
                .ended(!enquiry.open())
                .facts(new SceneNode.Facts(
                        state,
                        enquiry.openedAt() == null ? null : enquiry.openedAt().day(),
                        enquiry.agency() == null ? List.of() : List.of(agencyName(enquiry.agency())),
                        null))
                .sentence("Enquiry" + opened + ", " + state + "." + concern)
                .build();
    }

    /**
     * @param loose whether no decision is recorded as resting on its answer
     */
    SceneNode request(RequestRow request, boolean loose) {
        NodeKey key = new NodeKey(NodeKey.Sort.REQUEST, request.id());
        if (request.restricted()) {
            return locked(key, NodeKind.REQUEST, "Restricted request", request.agency());
        }
        String outcome = request.answeredAt() == null || request.outcome() == null
                ? "no answer recorded"
                : "answered" + on(request.answeredAt()) + ": "
                        + request.outcome().label();
        String about = known.someone(Optional.ofNullable(request.about()).orElse(""))
                .filter(Known.Someone::shown)
                .map(someone -> " about " + Words.shortName(someone.person()))
                .orElse("");
        String question = request.question() == null ? "" : " “" + request.question() + "”";
        return SceneNode.of(key, NodeKind.REQUEST, "Request" + on(request.askedAt()))
                .sublabel(loose ? "answer not joined" : outcome)
                .ring(3)
                .ghost(loose)
                .facts(new SceneNode.Facts(
                        loose ? "asked" + about + "; no decision rests on the answer" : "asked" + about,
                        request.askedAt() == null ? null : request.askedAt().day(),
                        List.of(agencyName(request.agency())),
                        null))
                .sentence("Request to " + agencyName(request.agency()) + about + on(request.askedAt()) + ", " + outcome
                        + "." + question + (loose ? " No decision is recorded as resting on the answer." : ""))
                .build();
    }

    private SceneNode locked(NodeKey key, NodeKind kind, String label, @Nullable String agency) {
        String contact = "contact " + known.contact(agency);
        return SceneNode.of(key, kind, label)
                .sublabel(contact)
                .ring(3)
                .restricted(true)
                .facts(new SceneNode.Facts("restricted: " + contact, null, List.of(), null))
                .sentence(label + ": " + contact + ".")
                .build();
    }

    private String agencyName(String id) {
        AgencyRow agency = known.row(AgencyRow.class, id);
        return agency == null ? "an agency not named" : agency.name();
    }

    private @Nullable Sector sector(String agencyId) {
        AgencyRow agency = known.row(AgencyRow.class, agencyId);
        return agency == null ? null : agency.type().sector();
    }

    private static String on(@Nullable Moment moment) {
        return moment == null ? "" : " on " + Words.day(moment.day());
    }
}
