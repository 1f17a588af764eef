package org.kith.matching;

import static org.kith.matching.Aspect.DATE;
import static org.kith.matching.Aspect.DAY_MONTH;
import static org.kith.matching.Aspect.PART;
import static org.kith.matching.Aspect.SOUND;
import static org.kith.matching.Aspect.START;
import static org.kith.matching.Aspect.TEXT;
import static org.kith.matching.Aspect.YEAR;
import static org.kith.matching.Aspect.YEAR_MONTH;

import java.util.ArrayList;
import java.util.List;
import org.kith.matching.Pass.Part;

/**
 * The passes for a layout. Each forgives other mistakes: two records of one person are missed only where every pass has a
 * mistake in its way. (Several passes: Winkler; see Christen, Data Matching, 2012, ch. 4.)
 */
final class Passes {

    private final Layout layout;
    private final List<Pass> passes = new ArrayList<>();

    private Passes(Layout layout) {
        this.layout = layout;
    }

    static List<Pass> of(Layout layout) {
        Passes passes = new Passes(layout);
        passes.alone();
        passes.names();
        passes.places();
        passes.loose();
        return List.copyOf(passes.passes);
    }

    private void alone() {
        for (int c : all(FieldKind.IDENTIFIER, FieldKind.NHS_NUMBER, FieldKind.EMAIL, FieldKind.PHONE)) {
            tight(new Part(c, TEXT));
        }
        for (int c : all(FieldKind.EMAIL)) {
            tight(new Part(c, PART));
        }
        for (int c : all(FieldKind.DATE_OF_BIRTH)) {
            tight(new Part(c, DATE));
        }
    }

    private void names() {
        int given = layout.first(FieldKind.GIVEN_NAME);
        int family = layout.first(FieldKind.FAMILY_NAME);
        if (given >= 0 && family >= 0) {
            passes.add(new Pass(List.of(new Part(family, SOUND), new Part(given, SOUND)), true, false));
            tight(new Part(family, START), new Part(given, START));
        }
        for (int born : all(FieldKind.DATE_OF_BIRTH)) {
            for (int name : new int[] {family, given}) {
                withName(name, new Part(born, YEAR));
                withName(name, new Part(born, DAY_MONTH));
                withName(name, new Part(born, YEAR_MONTH));
            }
        }
        for (int c : all(FieldKind.RELATION, FieldKind.PROPERTY)) {
            withName(given, new Part(c, TEXT));
            withName(family, new Part(c, TEXT));
        }
        for (int c : all(FieldKind.YEAR, FieldKind.AGE)) {
            withName(family, new Part(c, TEXT));
            withName(given, new Part(c, TEXT));
        }
    }

    private void places() {
        int given = layout.first(FieldKind.GIVEN_NAME);
        int family = layout.first(FieldKind.FAMILY_NAME);
        List<Integer> streets = all(FieldKind.STREET, FieldKind.ADDRESS);
        List<Integer> numbers = all(FieldKind.HOUSE_NUMBER);
        List<Integer> postcodes = all(FieldKind.POSTCODE);
        List<Integer> places = all(FieldKind.PLACE);
        for (int c : postcodes) {
            withName(family, new Part(c, TEXT));
            withName(given, new Part(c, TEXT));
            numbers.forEach(number -> tight(new Part(c, TEXT), new Part(number, TEXT)));
            streets.forEach(street -> tight(new Part(c, TEXT), new Part(street, SOUND)));
            born(new Part(c, TEXT));
        }
        for (int c : places) {
            withName(family, new Part(c, SOUND));
            withName(given, new Part(c, SOUND));
            streets.forEach(street -> tight(new Part(c, SOUND), new Part(street, SOUND)));
            born(new Part(c, SOUND));
        }
        for (int c : streets) {
            withName(family, new Part(c, SOUND));
            withName(given, new Part(c, SOUND));
            numbers.forEach(number -> tight(new Part(c, SOUND), new Part(number, TEXT)));
            tight(new Part(c, TEXT));
        }
    }

    private void born(Part place) {
        for (int c : all(FieldKind.DATE_OF_BIRTH)) {
            tight(place, new Part(c, YEAR_MONTH));
            tight(place, new Part(c, DAY_MONTH));
        }
    }

    private void loose() {
        for (int c :
                all(FieldKind.FAMILY_NAME, FieldKind.GIVEN_NAME, FieldKind.STREET, FieldKind.TEXT, FieldKind.PLACE)) {
            passes.add(new Pass(List.of(new Part(c, SOUND)), false, true));
            passes.add(new Pass(List.of(new Part(c, TEXT)), false, true));
        }
        for (int c : all(FieldKind.POSTCODE)) {
            passes.add(new Pass(List.of(new Part(c, TEXT)), false, true));
        }
        for (int c : all(FieldKind.DATE_OF_BIRTH)) {
            passes.add(new Pass(List.of(new Part(c, YEAR_MONTH)), false, true));
            passes.add(new Pass(List.of(new Part(c, DAY_MONTH)), false, true));
        }
        for (int c : all(FieldKind.TEXT)) {
            withName(layout.first(FieldKind.FAMILY_NAME), new Part(c, SOUND));
            withName(layout.first(FieldKind.GIVEN_NAME), new Part(c, SOUND));
        }
    }

    private void withName(int name, Part part) {
        if (name >= 0) {
            tight(new Part(name, SOUND), part);
        }
    }

    private void tight(Part... parts) {
        passes.add(new Pass(List.of(parts), false, false));
    }

    private List<Integer> all(FieldKind... kinds) {
        List<Integer> columns = new ArrayList<>();
        for (int c = 0; c < layout.columns().size(); c++) {
            if (List.of(kinds).contains(layout.columns().get(c).kind())) {
                columns.add(c);
            }
        }
        return columns;
    }
}
