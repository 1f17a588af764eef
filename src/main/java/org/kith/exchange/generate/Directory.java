package org.kith.exchange.generate;

import static org.kith.vocabulary.StatementKind.AGENCY;
import static org.kith.vocabulary.StatementKind.COVERAGE;
import static org.kith.vocabulary.StatementKind.PRACTITIONER;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.kith.vocabulary.AgencyType;

/**
 * The agencies of an authority and its neighbours. Services of which there is one grow in staff with the authority; of
 * surgeries, schools and the like there is one for so many blocks, so that a larger authority has the agencies of a
 * smaller one and some more.
 */
final class Directory {

    static final String AREA = "995";
    static final List<String> NEIGHBOURS = List.of("996", "997", "998");

    /** An agency and how it is found again. */
    record Agency(String id, AgencyType type) {}

    /** An agency of which there is one in the authority. */
    private record Single(AgencyType type, String code, String name, boolean sensitive, boolean reportsReading) {}

    /** Agencies of which there is one for so many blocks. */
    private record Spread(AgencyType type, String code, String name, int blocks, int staff) {}

    private static final List<Single> SINGLES = List.of(
            single(AgencyType.CHILDRENS_SOCIAL_CARE, "CSC", "Children's Services, Front Door", true),
            single(AgencyType.EARLY_HELP, "EH", "Early Help Hub", false),
            single(AgencyType.POLICE, "POL", "Police Public Protection", false),
            single(AgencyType.MIDWIFERY, "MID", "Community Midwifery", false),
            single(AgencyType.SCHOOL_NURSING, "SNU", "School Nursing", false),
            single(AgencyType.COMMUNITY_PAEDIATRICS, "CPD", "Community Paediatrics", false),
            single(AgencyType.AMBULANCE, "AMB", "Ambulance Service", false),
            single(AgencyType.CAMHS, "CAM", "CAMHS", false),
            single(AgencyType.ADULT_MENTAL_HEALTH, "AMH", "Adult Mental Health", false),
            single(AgencyType.SUBSTANCE_MISUSE, "SUB", "Recovery Service", false),
            new Single(AgencyType.SEXUAL_HEALTH, "SEX", "Sexual Health Clinic", true, false),
            new Single(AgencyType.DOMESTIC_ABUSE_SERVICE, "REF", "Refuge", true, false),
            single(AgencyType.DOMESTIC_ABUSE_SERVICE, "DAS", "Domestic Abuse Support", false),
            single(AgencyType.MARAC, "MAR", "MARAC", false),
            single(AgencyType.EDUCATION_WELFARE, "EWS", "Education Welfare", false),
            single(AgencyType.ELECTIVE_HOME_EDUCATION, "EHE", "Elective Home Education", false),
            single(AgencyType.ADULT_SOCIAL_CARE, "ASC", "Adult Social Care", false),
            single(AgencyType.HOUSING, "HOU", "Council Homes", false),
            single(AgencyType.HOMELESSNESS, "HML", "Housing Options", false),
            single(AgencyType.COUNCIL_TAX, "CTX", "Council Tax", false),
            single(AgencyType.PROBATION, "PRB", "Probation", false),
            single(AgencyType.PRISON, "PRI", "HMP Fallowmoor", false),
            single(AgencyType.MAPPA, "MAP", "MAPPA", false),
            single(AgencyType.YOUTH_JUSTICE, "YJS", "Youth Justice Service", false),
            single(AgencyType.EXPLOITATION_PANEL, "EXP", "Exploitation Panel", false),
            single(AgencyType.FIRE, "FIR", "Fire and Rescue", false),
            single(AgencyType.PRIVATE_FOSTERING, "PFO", "Private Fostering", false),
            single(AgencyType.FOSTERING_ADOPTION, "FAD", "Fostering and Adoption", false),
            single(AgencyType.CAFCASS, "CAF", "Cafcass office", false),
            single(AgencyType.COURT, "COU", "Family Court", false),
            single(AgencyType.LADO, "LAD", "LADO", false),
            single(AgencyType.DWP, "DWP", "Jobcentre", false),
            single(AgencyType.HOME_OFFICE, "HMO", "Home Office Casework", false));

    private static final List<Spread> SPREADS = List.of(
            new Spread(AgencyType.GP, "GP", "Surgery", 8, 5),
            new Spread(AgencyType.SCHOOL, "SP", "Primary School", 2, 4),
            new Spread(AgencyType.SCHOOL, "SS", "High School", 6, 6),
            new Spread(AgencyType.EARLY_YEARS, "EY", "Nursery", 3, 3),
            new Spread(AgencyType.HEALTH_VISITING, "HV", "Health Visiting Team", 20, 8),
            new Spread(AgencyType.ACUTE_HOSPITAL, "HOS", "Hospital", 200, 12),
            new Spread(AgencyType.DENTIST, "DEN", "Dental Practice", 10, 2),
            new Spread(AgencyType.VOLUNTARY, "VOL", "Family Friends", 12, 2),
            new Spread(AgencyType.FAITH, "FTH", "Community Church", 15, 1),
            new Spread(AgencyType.CLUB, "CLB", "Juniors Football Club", 10, 2));

    /** What the authority knows of each neighbour. */
    private static final List<AgencyType> NEXT_DOOR = List.of(
            AgencyType.CHILDRENS_SOCIAL_CARE,
            AgencyType.POLICE,
            AgencyType.HEALTH_VISITING,
            AgencyType.ACUTE_HOSPITAL,
            AgencyType.SCHOOL,
            AgencyType.GP,
            AgencyType.HOUSING);

    private static final List<String> PLACES =
            List.of(("Alder Ashlar Beck Bramble Calico Chapel Clough Copperas Crimble Damside Dobcross Fairfield Fallow"
                            + " Hebble Hollin Ings Kiln Limeworks Mistal Nab Owler Packhorse Quarry Reservoir Sheddings"
                            + " Stubbing Tannery Throstle Undercliffe Wharf Withens Yewtree")
                    .split(" "));
    private static final List<String> SIDES = List.of(
            "", "North ", "South ", "East ", "West ", "Upper ", "Lower ", "Old ", "New ", "Great ", "Little ", "Near ",
            "Far ", "High ", "Mid ", "Long ");

    /** Blocks for which a service of which there is one has one more practitioner. */
    private static final int BLOCKS_PER_WORKER = 4;

    private static final Map<AgencyType, Agency> ONLY = new EnumMap<>(AgencyType.class);
    private static final Map<AgencyType, Spread> MANY = new EnumMap<>(AgencyType.class);

    static {
        SINGLES.forEach(single -> ONLY.put(single.type(), new Agency("A-" + single.code(), single.type())));
        SPREADS.forEach(spread -> MANY.putIfAbsent(spread.type(), spread));
    }

    private final int block;
    private final String coveredTo;

    Directory(int block, Plan plan) {
        this.block = block;
        this.coveredTo = plan.day().minusDays(1).toString();
    }

    private static Single single(AgencyType type, String code, String name, boolean reportsReading) {
        return new Single(type, code, name, false, reportsReading);
    }

    /** The agency of a type that serves this block. */
    Agency of(AgencyType type) {
        Agency only = ONLY.get(type);
        if (only != null) {
            return only;
        }
        Spread spread = MANY.get(type);
        if (spread == null) {
            throw new IllegalArgumentException("no agency of type " + type.code());
        }
        return agency(spread, block / spread.blocks());
    }

    /** The agency of a type that serves this block, or for some the one next to it. */
    Agency near(AgencyType type, Random random) {
        Spread spread = MANY.get(type);
        if (spread == null) {
            return of(type);
        }
        int index = block / spread.blocks();
        return agency(spread, random.nextInt(5) == 0 ? Math.max(0, index - 1) : index);
    }

    Agency school(int age, Random random) {
        Spread spread = SPREADS.get(age < 11 ? 1 : 2);
        int index = block / spread.blocks();
        return agency(spread, random.nextInt(8) == 0 ? Math.max(0, index - 1) : index);
    }

    private static Agency agency(Spread spread, int index) {
        return new Agency(String.format(Locale.ROOT, "A-%s-%04d", spread.code(), index), spread.type());
    }

    /** An agency of a neighbouring area. */
    static Agency nextDoor(String area, AgencyType type) {
        return new Agency("A-N" + area + "-" + NEXT_DOOR.indexOf(type), type);
    }

    /** Somebody who works there: for the agencies of which there is one, whoever serves this block. */
    String worker(Agency agency, Random random) {
        Agency only = ONLY.get(agency.type());
        if (agency.id().startsWith("A-N")) {
            return "W" + agency.id().substring(1) + "-0";
        }
        if (only != null) {
            return "W" + agency.id().substring(1) + "-" + block / BLOCKS_PER_WORKER;
        }
        Spread spread = MANY.get(agency.type());
        int staff = spread == null ? 1 : spread.staff();
        return "W" + agency.id().substring(1) + "-" + random.nextInt(staff);
    }

    /** Writes the agencies and practitioners that come into being with this block. */
    void write(BlockRows rows, NameBook names, Random random) {
        for (Single single : SINGLES) {
            String id = "A-" + single.code();
            if (block == 0) {
                write(
                        rows,
                        id,
                        "Fallowdale " + single.name(),
                        single.type(),
                        AREA,
                        single.sensitive(),
                        single.reportsReading());
            }
            if (block % BLOCKS_PER_WORKER == 0) {
                worker(rows, id, single.type(), block / BLOCKS_PER_WORKER, names, random);
            }
        }
        if (block == 0) {
            for (String area : NEIGHBOURS) {
                for (AgencyType type : NEXT_DOOR) {
                    Agency agency = nextDoor(area, type);
                    write(rows, agency.id(), "Area " + area + " " + type.label(), type, area, false, false);
                    worker(rows, agency.id(), type, 0, names, random);
                }
            }
        }
        for (Spread spread : SPREADS) {
            if (block % spread.blocks() == 0) {
                int index = block / spread.blocks();
                Agency agency = agency(spread, index);
                boolean reads = spread.type() == AgencyType.HEALTH_VISITING;
                write(rows, agency.id(), placeName(index) + " " + spread.name(), spread.type(), AREA, false, reads);
                for (int i = 0; i < spread.staff(); i++) {
                    worker(rows, agency.id(), spread.type(), i, names, random);
                }
            }
        }
    }

    private static String placeName(int index) {
        int side = index / PLACES.size();
        String number = side < SIDES.size() ? "" : " " + (1 + side / SIDES.size());
        return SIDES.get(side % SIDES.size()) + PLACES.get(index % PLACES.size()) + number;
    }

    private void write(
            BlockRows rows, String id, String name, AgencyType type, String area, boolean sensitive, boolean reads) {
        rows.add(
                AGENCY,
                "id name type area phone sensitive reports_reading",
                id,
                name,
                type.code(),
                area,
                NameBook.landline(id.hashCode()),
                sensitive ? "yes" : "",
                reads ? "yes" : "");
        for (String file : type == AgencyType.COUNCIL_TAX || type == AgencyType.HOUSING
                ? List.of("residences")
                : List.of("people", "information")) {
            rows.add(
                    COVERAGE,
                    "agency system file population covers_from covers_to agreement",
                    id,
                    "own record",
                    file,
                    type == AgencyType.GP || type == AgencyType.HEALTH_VISITING ? "all" : "open_cases",
                    "2016-01-01",
                    coveredTo,
                    "Fallowdale sharing agreement");
        }
    }

    private static void worker(
            BlockRows rows, String agency, AgencyType type, int number, NameBook names, Random random) {
        rows.add(
                PRACTITIONER,
                "id name role agency phone",
                "W" + agency.substring(1) + "-" + number,
                names.practitioner(random),
                type.label(),
                agency,
                NameBook.landline(agency.hashCode() + number + 1));
    }
}
