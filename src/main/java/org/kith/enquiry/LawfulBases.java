package org.kith.enquiry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.Sector;

/**
 * The lawful bases that are offered when somebody asks an agency, by the kind of agency and what it is for, as they are
 * in force on a day. They are data ({@code lawful-bases.csv}, with the source of each) and no legal advice: whoever asks
 * chooses, and may write another.
 */
public final class LawfulBases {

    private static final String SHIPPED = "lawful-bases.csv";
    private static final String ALL = "*";
    private static final String PRIVATE = "*private";

    /**
     * One of them.
     *
     * @param agencies the kinds of agency asked for which it is offered
     * @param purposes for what
     * @param basis as it is written into the ask
     * @param says what it rests on, in plain words
     * @param from the first day in force
     * @param to the last day in force, or null while it is
     * @param source where it can be read
     */
    public record Basis(
            String id,
            Set<AgencyType> agencies,
            Set<AskPurpose> purposes,
            String basis,
            String says,
            LocalDate from,
            @Nullable LocalDate to,
            String source) {

        public Basis {
            agencies = Set.copyOf(agencies);
            purposes = Set.copyOf(purposes);
        }

        boolean offered(AgencyType agency, AskPurpose purpose, LocalDate day) {
            return agencies.contains(agency)
                    && purposes.contains(purpose)
                    && !day.isBefore(from)
                    && (to == null || !day.isAfter(to));
        }
    }

    private final List<Basis> bases;

    private LawfulBases(List<Basis> bases) {
        this.bases = List.copyOf(bases);
    }

    /** Those that Kith ships with. */
    public static LawfulBases shipped() {
        try (InputStream file = LawfulBases.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new KithException.Invalid(SHIPPED + " is not on the class path.");
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }

    /**
     * Reads bases in the form of {@code lawful-bases.csv}.
     *
     * @throws KithException.Invalid when a row cannot be understood
     */
    public static LawfulBases read(Reader csv) {
        List<Basis> bases = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                bases.add(basis(row));
            }
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
        return new LawfulBases(bases);
    }

    private static Basis basis(NamedCsvRecord row) {
        try {
            String to = row.getField("in_force_to");
            return new Basis(
                    row.getField("id"),
                    agencies(row.getField("agencies")),
                    purposes(row.getField("purposes")),
                    row.getField("basis"),
                    row.getField("says"),
                    LocalDate.parse(row.getField("in_force_from")),
                    to.isEmpty() ? null : LocalDate.parse(to),
                    row.getField("source"));
        } catch (RuntimeException wrong) {
            throw new KithException.Invalid("The lawful basis " + row.getField("id") + " cannot be understood.");
        }
    }

    private static Set<AgencyType> agencies(String codes) {
        EnumSet<AgencyType> agencies = EnumSet.noneOf(AgencyType.class);
        switch (codes) {
            case ALL -> agencies.addAll(EnumSet.allOf(AgencyType.class));
            case PRIVATE -> agencies.addAll(others());
            default -> {
                for (String code : codes.split(";", -1)) {
                    agencies.add(Coded.find(AgencyType.class, code).orElseThrow());
                }
            }
        }
        return agencies;
    }

    /** Kinds of agency that are usually no public authority. */
    private static EnumSet<AgencyType> others() {
        EnumSet<AgencyType> agencies = EnumSet.of(AgencyType.EARLY_YEARS, AgencyType.OTHER);
        for (AgencyType type : AgencyType.values()) {
            if (type.sector() == Sector.VOLUNTARY) {
                agencies.add(type);
            }
        }
        return agencies;
    }

    private static Set<AskPurpose> purposes(String codes) {
        if (codes.equals(ALL)) {
            return EnumSet.allOf(AskPurpose.class);
        }
        EnumSet<AskPurpose> purposes = EnumSet.noneOf(AskPurpose.class);
        for (String code : codes.split(";", -1)) {
            purposes.add(Coded.find(AskPurpose.class, code).orElseThrow());
        }
        return purposes;
    }

    /** Those that fit, in the order of the file. */
    public List<Basis> offered(AgencyType agency, AskPurpose purpose, LocalDate day) {
        return bases.stream()
                .filter(basis -> basis.offered(agency, purpose, day))
                .toList();
    }

    public List<Basis> all() {
        return bases;
    }
}
