package org.kith.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.HomeMember;
import org.kith.circle.Kin;
import org.kith.circle.Person;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.StayBasis;

/** What somebody is to the child, in a few words: by a row, by a shared home, or by somebody else of the family. */
final class Relations {

    private final Circle circle;

    Relations(Circle circle) {
        this.circle = circle;
    }

    String of(Known.Someone someone) {
        Person who = someone.person();
        if (who.ref().equals(circle.child().ref())) {
            return "child in focus";
        }
        return byRow(someone)
                .or(() -> circle.siblings().contains(who) ? Optional.of("brother or sister") : Optional.empty())
                .or(() -> besideParent(who))
                .or(() -> byHome(who))
                .or(() -> through(someone))
                .orElse("");
    }

    private Optional<String> byRow(Known.Someone someone) {
        return someone.slice().kin().of(someone.person()).stream()
                .filter(tie -> tie.other().ref().equals(circle.child().ref())
                        && !tie.row().restricted())
                .min(Comparator.comparing(Kin.Tie::type))
                .map(tie -> tie.otherIs() ? inverse(tie.type()) : tie.type().label());
    }

    /** What somebody is to one who is that to them. */
    static String inverse(KinshipType type) {
        return switch (type) {
            case MOTHER, FATHER -> "son or daughter";
            case STEP_PARENT -> "step-child";
            case GRANDPARENT -> "grandchild";
            case AUNT_UNCLE -> "niece or nephew";
            case CARER, FOSTER_CARER -> "cared-for child";
            case OTHER -> "connected";
            default -> type.label();
        };
    }

    private Optional<String> besideParent(Person who) {
        return circle.parents().stream()
                .filter(parent -> !Called.closed(parent)
                        && circle.slice().kin().partners(parent).contains(who))
                .findFirst()
                .map(parent -> "partner of " + Words.shortName(parent));
    }

    private Optional<String> byHome(Person who) {
        Optional<HomeMember> member = circle.home().member(who);
        if (member.isEmpty()
                || member.get().shared().stream().anyMatch(stay -> stay.row().restricted())) {
            return Optional.empty();
        }
        boolean now =
                member.get().shared().stream().anyMatch(stay -> stay.days().contains(circle.day()));
        if (!now) {
            return member.get().shared().stream()
                    .map(stay -> stay.days().to())
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .map(until -> "at the same home until " + Words.month(until));
        }
        if (member.get().resident()) {
            return Optional.of("lives at the same home");
        }
        boolean visits =
                member.get().shared().stream().anyMatch(stay -> stay.row().basis() == StayBasis.FREQUENT_VISITOR);
        return Optional.of(visits ? "often at the home" : "said to live at the home");
    }

    /** "friend of Shona": by a row to somebody of the family, else to anybody. */
    private Optional<String> through(Known.Someone someone) {
        return someone.slice().kin().of(someone.person()).stream()
                .filter(tie -> !tie.row().restricted() && !Called.closed(tie.other()))
                .min(Comparator.comparing(
                                (Kin.Tie tie) -> !circle.familyCircle().contains(tie.other()))
                        .thenComparing(Kin.Tie::type))
                .map(tie -> (tie.otherIs() ? inverse(tie.type()) : tie.type().label()) + " of "
                        + Words.shortName(tie.other()));
    }
}
