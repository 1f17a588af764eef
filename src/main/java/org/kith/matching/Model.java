package org.kith.matching;

import java.util.List;

/**
 * How the records of one authority, or file, are weighed: estimated once, from records that may be used for it, and then
 * applied to any records of the same layout. It holds frequencies of names and values and nothing of any one record, yet a
 * frequency can tell that a value exists; whoever estimates hands over open records only.
 *
 * @param layout the fields
 * @param prior how likely it is that two records taken at random are of one person, as odds
 * @param relatives how many pairs of relatives there are for each pair of records of one person
 * @param swapped how often given and family name are the wrong way round in one of two records of one person
 * @param families what is made of relatives
 */
public record Model(
        Layout layout, List<Column> columns, double prior, double relatives, double swapped, Families families) {

    /** A column's share, for the eyes of this package. */
    public static final class Column {
        final ColumnModel model;

        Column(ColumnModel model) {
            this.model = model;
        }

        /** How often each level is found between records of one person, best level first. */
        public double[] m() {
            return model.m().clone();
        }

        /** How often each level is found between records of two people, best level first. */
        public double[] u() {
            return model.u().clone();
        }
    }

    /** For these records, whose values may be others than those it was estimated from. */
    ColumnModel[] on(People people) {
        if (!people.layout().fields().equals(layout.fields())) {
            throw new IllegalArgumentException("the model is of another layout than the records");
        }
        ColumnModel[] on = new ColumnModel[columns.size()];
        for (int c = 0; c < on.length; c++) {
            ColumnModel column = columns.get(c).model;
            on[c] = column.with(column.terms().numbered(people.termNumbers(c)));
        }
        return on;
    }
}
