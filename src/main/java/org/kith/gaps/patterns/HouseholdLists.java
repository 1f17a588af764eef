package org.kith.gaps.patterns;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kith.circle.Circle;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.vocabulary.AgencyType;

/**
 * Which children agencies that record whole households list at a home on T. An agency that lists no child there says
 * nothing about children; the dead stand in no list.
 */
public record HouseholdLists(SortedMap<String, SortedSet<Person>> children, List<StayRow> stays) {

    /** The kinds that record whole households (gap catalogue, {@code household-lists-differ}). */
    private static final Set<AgencyType> WHOLE = EnumSet.of(
            AgencyType.HOUSING,
            AgencyType.COUNCIL_TAX,
            AgencyType.HOMELESSNESS,
            AgencyType.POLICE,
            AgencyType.GP,
            AgencyType.HEALTH_VISITING,
            AgencyType.EARLY_HELP,
            AgencyType.CHILDRENS_SOCIAL_CARE);

    /** At a hostel or a refuge only the children of the child's own family are compared: others there share no home. */
    public static HouseholdLists at(Circle circle, HouseholdRow home) {
        Slice slice = circle.slice();
        SortedMap<String, SortedSet<Person>> children = new TreeMap<>();
        List<StayRow> stays = new java.util.ArrayList<>();
        for (HomeStay stay : slice.stays().at(home.id())) {
            String agency = stay.row().assertedBy();
            AgencyType type = Asking.type(slice, agency);
            if (agency != null
                    && type != null
                    && WHOLE.contains(type)
                    && stay.person().child()
                    && !stay.person().dead()
                    && slice.stays().isHomeBetween(circle.child(), stay)
                    && stay.days().contains(slice.day())) {
                children.computeIfAbsent(agency, k -> new TreeSet<>()).add(stay.person());
                stays.add(stay.row());
            }
        }
        return new HouseholdLists(children, stays);
    }

    public boolean differ() {
        return new HashSet<>(Map.copyOf(children).values()).size() > 1;
    }

    public Set<String> agencies() {
        return children.keySet();
    }
}
