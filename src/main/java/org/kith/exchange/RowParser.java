package org.kith.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.kernel.PlainText;
import org.kith.record.Scope;
import org.kith.vocabulary.CheckDigits;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/** Reads the cells of one file's rows, each by the type of its column. */
final class RowParser {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}_.:-]{1,200}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");
    private static final Pattern ACCURACY = Pattern.compile("[AEU]{3}");
    private static final String WANTS_ID =
            "is not an id: letters, digits, hyphen, underscore, full stop and colon, up to 200 of them";

    private final FileLayout layout;
    private final StatementKind kind;
    private final Scope scope;

    RowParser(FileLayout layout, Scope scope) {
        this.layout = layout;
        this.kind = layout.kind();
        this.scope = scope;
    }

    ParsedRow parse(CsvRow row) {
        ParsedRow parsed = new ParsedRow(row);
        if (row.broken() != null) {
            parsed.problems.add(new Problem(null, "", "the row " + row.broken()));
            return parsed;
        }
        if (kind.hasId()) {
            parseId(parsed);
        }
        List<String> key = new ArrayList<>();
        for (Column column : kind.columns()) {
            String text = layout.cell(row, column.name());
            if (text.isBlank()) {
                if (column.required()) {
                    parsed.problems.add(missing(column.name()));
                }
            } else {
                parseCell(parsed, column, text);
            }
            if (column.key()) {
                key.add(keyText(parsed, column));
            }
        }
        if (!kind.hasId() && parsed.problems.isEmpty()) {
            parsed.scoped = scope.key(kind, key);
        }
        return parsed;
    }

    private Problem missing(String column) {
        return new Problem(
                column, "", layout.has(column) ? "is required" : "is required, and the file has no such column");
    }

    private void parseId(ParsedRow parsed) {
        String id = layout.cell(parsed.row, FileLayout.ID).strip();
        if (id.isEmpty()) {
            parsed.problems.add(missing(FileLayout.ID));
        } else if (!ID.matcher(id).matches()) {
            parsed.problems.add(new Problem(FileLayout.ID, id, WANTS_ID));
        } else {
            parsed.delivered = id;
            parsed.scoped = scope.id(kind, id);
        }
    }

    private void parseCell(ParsedRow parsed, Column column, String text) {
        String name = column.name();
        if (column.type() == Column.Type.REFERENCES) {
            parseIds(parsed, name, text);
            return;
        }
        if (column.type() == Column.Type.REFERENCE) {
            String id = text.strip();
            if (ID.matcher(id).matches()) {
                parsed.ids.put(name, List.of(id));
            } else {
                parsed.problems.add(new Problem(name, id, WANTS_ID));
            }
            return;
        }
        try {
            String plain = PlainText.of(text);
            if (!plain.equals(text)) {
                parsed.warnings.add(new Problem(name, plain.strip(), PlainText.WITHOUT));
            }
            Object value = value(column, plain);
            if (value != null) {
                parsed.cells.put(name, value);
                checkDigits(parsed, name, text.strip());
            }
        } catch (BadCell bad) {
            parsed.problems.add(new Problem(name, text.strip(), bad.what));
        }
    }

    private static void parseIds(ParsedRow parsed, String column, String text) {
        Set<String> ids = new LinkedHashSet<>();
        for (String entry : text.split(";", -1)) {
            String id = entry.strip();
            if (ID.matcher(id).matches()) {
                ids.add(id);
            } else if (!id.isEmpty()) {
                parsed.dropped.add(new Problem(column, id, WANTS_ID));
            }
        }
        parsed.ids.put(column, List.copyOf(ids));
    }

    private static @Nullable Object value(Column column, String text) throws BadCell {
        String stripped = text.strip();
        return switch (column.type()) {
            case TEXT -> {
                if (column.name().equals("date_of_birth_accuracy")
                        && !ACCURACY.matcher(stripped).matches()) {
                    throw new BadCell("is not three letters of A, E and U");
                }
                yield text;
            }
            case TEXTS -> {
                List<String> texts = new ArrayList<>();
                for (String entry : text.split(";", -1)) {
                    if (!entry.isBlank()) {
                        texts.add(entry);
                    }
                }
                yield texts.isEmpty() ? null : List.copyOf(texts);
            }
            case CODE -> {
                if (!column.codes().contains(stripped)) {
                    throw new BadCell("is not one of " + String.join(", ", column.codes()));
                }
                yield stripped;
            }
            case NUMBER -> number(stripped);
            case DATE -> date(stripped);
            case MOMENT -> moment(stripped);
            case REFERENCE, REFERENCES -> throw new IllegalArgumentException(column.name() + " is a reference");
        };
    }

    private static Long number(String text) throws BadCell {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException notANumber) {
            throw new BadCell("is not a whole number");
        }
    }

    private static LocalDate date(String text) throws BadCell {
        if (INSTANT.matcher(text).matches()) {
            throw new BadCell("takes a date without a time, such as 2024-03-09");
        }
        if (!DATE.matcher(text).matches()) {
            throw new BadCell("is not a date such as 2024-03-09");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notInTheCalendar) {
            throw new BadCell("is not a day of the calendar");
        }
    }

    static Moment moment(String text) throws BadCell {
        if (!DATE.matcher(text).matches() && !INSTANT.matcher(text).matches()) {
            throw new BadCell("is neither a date such as 2024-03-09 nor an instant such as 2024-03-09T14:30:00Z");
        }
        try {
            return Moment.parse(text);
        } catch (DateTimeException notInTheCalendar) {
            throw new BadCell("is not a moment of the calendar, such as 2024-03-09T14:30:00Z");
        }
    }

    private void checkDigits(ParsedRow parsed, String column, String text) {
        if (kind != StatementKind.PERSON_RECORD) {
            return;
        }
        if (column.equals("nhs_number") && !CheckDigits.isNhsNumber(text)) {
            parsed.warnings.add(new Problem(column, text, "is kept, but its check digit does not fit"));
        }
        if (column.equals("upn") && !CheckDigits.isUpn(text)) {
            parsed.warnings.add(new Problem(column, text, "is kept, but its check letter does not fit"));
        }
    }

    private static String keyText(ParsedRow parsed, Column column) {
        List<String> ids = parsed.ids.get(column.name());
        if (ids != null) {
            return String.join(";", ids);
        }
        Object value = parsed.cells.get(column.name());
        return value == null ? "" : value.toString();
    }

    /** Why a cell cannot be read. */
    static final class BadCell extends Exception {
        private static final long serialVersionUID = 1L;

        final String what;

        BadCell(String what) {
            super(what, null, false, false);
            this.what = what;
        }
    }
}
