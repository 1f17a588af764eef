package org.kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.testing.SignedInAs;
import org.kith.testing.ViewTest;

/** Every role at every page: what the table in the docs says, what the pages say, and what happens when somebody goes there. */
@ViewTest
class PagesByRoleViewTests extends SpringBrowserlessTest {

    /** Pages by the roles that may open them. */
    private static final Map<String, Set<Role>> PAGES = pages();

    @Test
    void theTableInTheDocsNamesEveryPageAndItsRoles() throws IOException {
        String docs = Files.readString(Path.of("src/docs/access.md"));
        String table = docs.substring(docs.indexOf("<!-- pages -->"), docs.indexOf("<!-- /pages -->"));
        StringBuilder rows = new StringBuilder("<!-- pages -->\n| page | opens to |\n|---|---|\n");
        PAGES.forEach((page, roles) -> rows.append("| `/%s` | %s |\n"
                .formatted(
                        page,
                        roles.size() == Role.values().length
                                ? "everybody who is signed in"
                                : roles.stream()
                                        .sorted()
                                        .map(role -> role.label()
                                                .toLowerCase(Locale.ROOT)
                                                .replace("mash", "MASH"))
                                        .collect(Collectors.joining(", ")))));

        assertThat(table).isEqualTo(rows.toString());
    }

    @Test
    @SignedInAs(value = Role.ANALYST, alone = true)
    void asAnAnalyst() {
        goEverywhere(Role.ANALYST);
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void asALeadAnalyst() {
        goEverywhere(Role.LEAD_ANALYST);
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void asAPractitioner() {
        goEverywhere(Role.PRACTITIONER);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void asAReviewer() {
        goEverywhere(Role.REVIEWER);
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void asASteward() {
        goEverywhere(Role.STEWARD);
    }

    @Test
    @SignedInAs(Role.INFORMATION_GOVERNANCE)
    void asInformationGovernance() {
        goEverywhere(Role.INFORMATION_GOVERNANCE);
    }

    @Test
    @SignedInAs(Role.AGENCY_DESK)
    void atTheDeskOfAnAgency() {
        goEverywhere(Role.AGENCY_DESK);
    }

    @Test
    @SignedInAs(Role.ADMINISTRATOR)
    void asAnAdministrator() {
        goEverywhere(Role.ADMINISTRATOR);
    }

    /** The way a page refuses a role is the same for every address: it tells nothing of what stands there. */
    private void goEverywhere(Role role) {
        PAGES.forEach((page, roles) -> {
            String address = page.replace(":id", Ids.fresh()).replace("/:page?", "");
            UI.getCurrent().navigate(address);
            boolean refused = getCurrentView() instanceof RefusedPage;
            // Home is nobody's refusal: it leads to the first page of one's role.
            if (!address.isEmpty()) {
                assertThat(refused).as("%s at /%s", role, address).isEqualTo(!roles.contains(role));
            }
        });
    }

    private static Map<String, Set<Role>> pages() {
        Map<String, Set<Role>> pages = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.kith").stream()
                        .filter(type -> type.isAssignableTo(Component.class) && type.isAnnotatedWith(Route.class))
                        .filter(type ->
                                type.isAnnotatedWith(RolesAllowed.class) || type.isAnnotatedWith(PermitAll.class))
                        .forEach(type ->
                                pages.put(type.getAnnotationOfType(Route.class).value(), roles(type)));
        return pages;
    }

    private static Set<Role> roles(JavaClass type) {
        return (type.isAnnotatedWith(PermitAll.class)
                        ? Arrays.stream(Role.values())
                        : Stream.of(type.getAnnotationOfType(RolesAllowed.class).value())
                                .map(Role::valueOf))
                .collect(Collectors.toSet());
    }
}
