package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.access.AccessRules.Reach;

class AccessRulesTests {

    @Test
    void whoeverReadsTheRecordOfReadsSeesNoChild() {
        assertThat(AccessRules.may(Set.of(Role.INFORMATION_GOVERNANCE), Act.READ_THE_RECORD_OF_READS))
                .isTrue();
        assertThat(AccessRules.may(Set.of(Role.INFORMATION_GOVERNANCE), Act.SEE_CHILDREN))
                .isFalse();
        assertThat(AccessRules.of(Role.INFORMATION_GOVERNANCE).reach()).isEqualTo(Reach.NOBODY);
    }

    @Test
    void whoeverLooksAfterAccountsNeitherSeesChildrenNorClearsAnybody() {
        assertThat(AccessRules.may(Set.of(Role.ADMINISTRATOR), Act.SEE_CHILDREN))
                .isFalse();
        assertThat(AccessRules.may(Set.of(Role.ADMINISTRATOR), Act.GRANT_CLEARANCE))
                .isFalse();
    }

    @Test
    void severalRolesGiveTheWidestReach() {
        assertThat(AccessRules.reaches(Set.of(Role.PRACTITIONER, Role.REVIEWER)))
                .containsExactlyInAnyOrder(Reach.FAMILIES_OF_OWN_AGENCY, Reach.NAMED_REVIEW);
        assertThat(AccessRules.reaches(Set.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void reachAndSeeingChildrenGoTogether(Role role) {
        assertThat(AccessRules.may(Set.of(role), Act.SEE_CHILDREN))
                .isEqualTo(AccessRules.of(role).reach() != Reach.NOBODY);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void screensNameEveryRole(Role role) throws ReflectiveOperationException {
        assertThat(Roles.class.getField(role.name()).get(null)).isEqualTo(role.name());
    }

    /** Whoever decides whether to trust Kith with their data reads this table, and not the program. */
    @Test
    void theTableInTheDocsIsTheTableInTheProgram() throws IOException {
        String docs = Files.readString(Path.of("src/docs/access.md"));
        String table = docs.substring(docs.indexOf("<!-- table -->"), docs.indexOf("<!-- /table -->"));
        StringBuilder rows =
                new StringBuilder("<!-- table -->\n| role | reaches | reads free words | may |\n|---|---|---|---|\n");
        for (Role role : Role.values()) {
            AccessRules.Rule rule = AccessRules.of(role);
            rows.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            role.label(),
                            rule.reach().label(),
                            rule.narrative() ? "yes" : "no",
                            rule.acts().stream()
                                    .sorted()
                                    .map(act ->
                                            act.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                    .collect(Collectors.joining(", "))));
        }

        assertThat(table).isEqualTo(rows.toString());
    }
}
