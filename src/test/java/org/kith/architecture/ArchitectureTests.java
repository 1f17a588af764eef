package org.kith.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Lens;

/** The walls of the program, each a sentence. */
class ArchitectureTests {

    private static JavaClasses program;

    @BeforeAll
    static void read() {
        program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.kith");
    }

    @Test
    @DisplayName("Every package belongs to a room that the table names")
    void everyPackageIsARoom() {
        Set<String> rooms = program.stream()
                .map(ArchitectureTests::room)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Rooms.names()).containsAll(rooms);
    }

    @Test
    @DisplayName("A room calls only the rooms its arrows lead to")
    void arrowsHold() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : program) {
            String room = room(type);
            if (room.isEmpty()) {
                continue;
            }
            Set<String> allowed = Rooms.mayCall(room, type.getPackageName().contains(".ui"));
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (target.getPackageName().startsWith("org.kith.") && !allowed.contains(room(target))) {
                    wrong.add(type.getName() + " → " + target.getName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("The kernel is plain Java")
    void kernelIsPlain() {
        classes()
                .that()
                .resideInAPackage("org.kith.kernel..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.kith.kernel..", "java..", "org.jspecify..")
                .check(program);
    }

    @Test
    @DisplayName("Vaadin stays in screens")
    void vaadinStaysInScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.kith", "org.kith..ui..", "org.kith.uikit..", "org.kith.shell..", "org.kith.workspace..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..")
                .check(program);
    }

    @Test
    @DisplayName("The driver stays in the store, and so does the database")
    void neo4jStaysInTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kith.store..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.neo4j.driver.."))
                .check(program);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kith.store.embedded..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.neo4j.dbms..")
                        .or(resideInAPackage("org.neo4j.configuration.."))
                        .or(resideInAPackage("org.neo4j.kernel..")))
                .check(program);
    }

    @Test
    @DisplayName("The system's own lens is made for these pieces of work, and never for a screen")
    void theSystemsLensIsRare() {
        Set<String> callers = program.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Lens.class)
                        && call.getTarget().getName().equals("system"))
                .map(call -> call.getOriginOwner().getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(callers)
                .containsExactlyInAnyOrder(
                        "org.kith.access.Lenses",
                        "org.kith.access.Clearances",
                        "org.kith.circle.Disguises",
                        "org.kith.cli.ExploreBench",
                        "org.kith.cli.GapScan",
                        "org.kith.cli.GapsBench",
                        "org.kith.cli.MatchesAfter",
                        "org.kith.cli.ReviewBench",
                        "org.kith.cli.MatchesBench",
                        "org.kith.cli.SearchBench",
                        "org.kith.cli.ReviewCommand",
                        "org.kith.exchange.Exports",
                        "org.kith.exchange.Sample",
                        "org.kith.gaps.scan.ScanDecisions",
                        "org.kith.gaps.scan.Scanner",
                        "org.kith.identity.Records");
        noClasses()
                .that()
                .resideInAnyPackage("org.kith..ui..", "org.kith.uikit..", "org.kith.shell..", "org.kith.workspace..")
                .should()
                .callMethod(Lens.class, "system", String.class, org.kith.kernel.AsOf.class)
                .check(program);
    }

    @Test
    @DisplayName("Only the rooms that own what they write can write")
    void fewWrite() {
        Set<String> writers = program.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getName().startsWith("org.kith.store.GraphWriter")))
                .map(ArchitectureTests::room)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(writers)
                .isSubsetOf(Set.of(
                        "store",
                        "record",
                        "audit",
                        "settings",
                        "access",
                        "gaps",
                        "network",
                        "information",
                        "enquiry",
                        "retention",
                        "papers",
                        "identity"));
    }

    @Test
    @DisplayName("JSON is written with Jackson 3 only")
    void oneJackson() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.databind..")
                        .or(resideInAPackage("com.fasterxml.jackson.core..")))
                .check(program);
    }

    @Test
    @DisplayName("No screen pauses or starts threads of its own")
    void noSleep() {
        noClasses()
                .that()
                .resideInAnyPackage("org.kith..ui..", "org.kith.workspace..", "org.kith.shell..")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .allowEmptyShould(true)
                .check(program);
    }

    @Test
    @DisplayName("Nothing is deprecated and kept")
    void nothingDeprecated() {
        methods().should().notBeAnnotatedWith(Deprecated.class).check(program);
    }

    @Test
    @DisplayName("No Cypher stands in Java")
    void noCypherInJava() throws IOException {
        Pattern cypher =
                Pattern.compile("\"\\s*(CYPHER 25|MATCH \\(|MERGE \\(|UNWIND \\$|CALL \\{|CALL db\\.|OPTIONAL MATCH)");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> cypher.matcher(text(file)).find())
                    .map(Path::toString)
                    .filter(file -> !file.endsWith("CypherQuery.java") && !file.endsWith("SchemaVersions.java"))
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "One class and one query read ethnicity, to check the rules; beside them only the exchange format knows of it")
    void ethnicityIsNotRead() throws IOException {
        Pattern comment = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("exchange/sample"))
                    .filter(file -> comment.matcher(text(file)).replaceAll("").contains("ethnicit"))
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(found).containsExactlyInAnyOrder("StatementColumns.java", "RuleCheck.java");
        }
        try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
            List<String> found = files.filter(file -> file.toString().endsWith(".cypher"))
                    .filter(file -> text(file).toLowerCase(Locale.ROOT).contains("ethnicit"))
                    .map(Path::toString)
                    .toList();
            assertThat(found).containsExactly("cypher/partnership/groups.cypher");
        }
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> callers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            text(file).contains("Query.GROUPS") || text(file).contains("partnership/groups"))
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(callers).as("who runs that query").containsExactly("RuleCheck.java");
        }
        classes()
                .that()
                .haveFullyQualifiedName("org.kith.partnership.RuleCheck")
                .should()
                .onlyBeAccessed()
                .byClassesThat()
                .haveNameMatching(
                        "org\\.kith\\.partnership\\.(RuleCheck(\\$.*)?|Counting(\\$.*)?|PartnershipConfiguration)")
                .check(program);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** The room of a class; empty for the classes at the root. */
    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length < 3 || !type.getPackageName().startsWith("org.kith.") ? "" : parts[2];
    }
}
