package org.kith.identity;

import java.util.List;
import org.kith.matching.FieldKind;
import org.kith.matching.Layout;
import org.kith.matching.PersonField;

/** What records of people are compared by in the program, in the order in which it is shown. */
final class Fields {

    static final String GIVEN = "given names";
    static final String FAMILY = "family name";
    static final String BORN = "date of birth";
    static final String SEX = "sex";
    static final String NHS = "NHS number";
    static final String UPN = "pupil number";
    static final String TELEPHONE = "telephone";
    static final String ADDRESS = "address";
    static final String POSTCODE = "postcode";
    static final String PROPERTY = "property number";
    static final String PARENT = "mother or father";
    static final String CHILD = "children";

    static final Layout LAYOUT = new Layout(List.of(
            new PersonField(GIVEN, FieldKind.GIVEN_NAME),
            new PersonField(FAMILY, FieldKind.FAMILY_NAME),
            new PersonField(BORN, FieldKind.DATE_OF_BIRTH),
            new PersonField(SEX, FieldKind.SEX),
            new PersonField(NHS, FieldKind.NHS_NUMBER),
            new PersonField(UPN, FieldKind.IDENTIFIER),
            new PersonField(TELEPHONE, FieldKind.PHONE),
            new PersonField(ADDRESS, FieldKind.ADDRESS),
            new PersonField(POSTCODE, FieldKind.POSTCODE),
            new PersonField(PROPERTY, FieldKind.PROPERTY),
            new PersonField(PARENT, FieldKind.RELATION),
            new PersonField(CHILD, FieldKind.RELATION)));

    private Fields() {}
}
