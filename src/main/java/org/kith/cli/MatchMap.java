package org.kith.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.matching.FieldKind;
import org.kith.matching.Layout;
import org.kith.matching.PersonField;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Which column of a file is which kind of field, as {@code src/docs/matching.md} describes it.
 *
 * @param id the column of the records' ids
 * @param columns each column with the place of its field in the layout; several columns may give values to one field
 * @param otherId the same for a second file, where that names its columns differently
 * @param otherColumns columns of the second file with the places of their fields
 */
record MatchMap(
        String id, Map<String, Integer> columns, String otherId, Map<String, Integer> otherColumns, Layout layout) {

    static final String KINDS =
            Arrays.stream(FieldKind.values()).map(FieldKind::code).collect(Collectors.joining(", "));

    /**
     * @throws KithException.Invalid with the place and the remedy
     */
    static MatchMap read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
            return new Parser(file).parse(root);
        } catch (NoSuchFileException missing) {
            throw new KithException.Invalid("There is no file " + file + ". Name the map with --map.", missing);
        } catch (MarkedYAMLException notYaml) {
            int line = notYaml.getProblemMark() == null
                    ? 1
                    : notYaml.getProblemMark().getLine() + 1;
            throw new KithException.Invalid(
                    file + ", line " + line + ": this is not YAML: " + notYaml.getProblem() + ". Mend it there.",
                    notYaml);
        } catch (IOException unreadable) {
            throw new KithException.Invalid(file + " cannot be read as text in UTF-8.", unreadable);
        }
    }

    /** Takes the document apart, with the line of whatever is wrong. */
    private static final class Parser {
        private final Path file;
        private String id = "";
        private @Nullable String otherId;
        private boolean dayFirst = true;
        private final List<PersonField> fields = new ArrayList<>();
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final Map<String, Node> further = new LinkedHashMap<>();
        private Map<String, Integer> otherColumns = Map.of();

        Parser(Path file) {
            this.file = file;
        }

        MatchMap parse(@Nullable Node root) {
            if (root == null) {
                throw new KithException.Invalid(file + " is empty. It wants \"id:\" and \"fields:\".");
            }
            Map<String, Node> parts = entries(root, "a map with \"id:\" and \"fields:\"");
            for (Map.Entry<String, Node> part : parts.entrySet()) {
                if (!List.of("id", "fields", "dates", "other").contains(part.getKey())) {
                    throw wrong(
                            part.getValue(), "\"" + part.getKey() + "\" is not known. Use id, fields, dates or other.");
                }
            }
            id = word(required(root, parts, "id", "the column that holds each record's id"));
            fields(required(root, parts, "fields", "columns with their kinds"));
            Node dates = parts.get("dates");
            if (dates != null) {
                String order = word(dates);
                if (!List.of("day-first", "month-first").contains(order)) {
                    throw wrong(dates, "\"dates\" is day-first or month-first.");
                }
                dayFirst = order.equals("day-first");
            }
            Node other = parts.get("other");
            otherColumns = columns;
            if (other != null) {
                other(other);
            }
            return new MatchMap(
                    id, columns, otherId == null ? id : otherId, otherColumns, new Layout(fields, dayFirst));
        }

        private void fields(Node node) {
            Map<String, Node> entries = entries(node, "columns with their kinds");
            entries.forEach((column, what) -> {
                Map<String, Node> options =
                        what instanceof ScalarNode ? Map.of("kind", what) : entries(what, "a kind, or kind and also");
                for (String option : options.keySet()) {
                    if (!option.equals("kind") && !option.equals("also")) {
                        throw wrong(what, "\"" + option + "\" is not known of a column. Use kind or also.");
                    }
                }
                if (options.containsKey("also")) {
                    further.put(column, options.get("also"));
                } else if (options.containsKey("kind")) {
                    columns.put(column, fields.size());
                    fields.add(new PersonField(column, kind(options.get("kind"))));
                } else {
                    throw wrong(what, "\"" + column + "\" wants a kind. Kinds are " + KINDS + ".");
                }
            });
            further.forEach((column, of) -> {
                Integer place = columns.get(word(of));
                if (place == null || further.containsKey(word(of))) {
                    throw wrong(
                            of, "\"also\" names a column of the map that has a kind; \"" + word(of) + "\" is none.");
                }
                columns.put(column, place);
            });
            if (fields.isEmpty() || fields.size() > 40) {
                throw wrong(node, "\"fields\" wants from 1 to 40 columns with their kinds.");
            }
        }

        private FieldKind kind(Node node) {
            return FieldKind.of(word(node))
                    .orElseThrow(
                            () -> wrong(node, "there is no kind \"" + word(node) + "\". Kinds are " + KINDS + "."));
        }

        private void other(Node node) {
            Map<String, Node> parts = entries(node, "id and columns of the second file");
            for (Map.Entry<String, Node> part : parts.entrySet()) {
                if (!List.of("id", "columns").contains(part.getKey())) {
                    throw wrong(part.getValue(), "\"" + part.getKey() + "\" is not known here. Use id or columns.");
                }
            }
            Node othersId = parts.get("id");
            otherId = othersId == null ? null : word(othersId);
            Node names = parts.get("columns");
            if (names != null) {
                otherColumns = new LinkedHashMap<>();
                entries(names, "columns of the second file, each with that of the first")
                        .forEach((theirs, ours) -> {
                            Integer place = columns.get(word(ours));
                            if (place == null) {
                                throw wrong(ours, "\"fields\" has no column \"" + word(ours) + "\".");
                            }
                            otherColumns.put(theirs, place);
                        });
            }
        }

        private Node required(Node root, Map<String, Node> parts, String name, String what) {
            Node node = parts.get(name);
            if (node == null) {
                throw wrong(root, "\"" + name + ":\" is missing. Say there " + what + ".");
            }
            return node;
        }

        private Map<String, Node> entries(Node node, String what) {
            if (!(node instanceof MappingNode mapping)) {
                throw wrong(node, "here should be " + what + ".");
            }
            Map<String, Node> entries = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                String key = word(tuple.getKeyNode());
                if (entries.put(key, tuple.getValueNode()) != null) {
                    throw wrong(tuple.getKeyNode(), "\"" + key + "\" stands there twice. Leave one of them out.");
                }
            }
            return entries;
        }

        private String word(Node node) {
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                return scalar.getValue().strip();
            }
            throw wrong(node, "here should be one word or name.");
        }

        private KithException.Invalid wrong(Node node, String what) {
            return new KithException.Invalid(
                    file + ", line " + (node.getStartMark().getLine() + 1) + ": " + what);
        }
    }
}
