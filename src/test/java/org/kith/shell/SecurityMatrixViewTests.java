package org.kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every page of the program, whichever room it is in. */
class SecurityMatrixViewTests {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kith");

    @Test
    void everyPageAndLayoutSaysWhoMayOpenIt() {
        assertThat(pages().stream()
                        .filter(page -> !page.isAnnotatedWith(PermitAll.class)
                                && !page.isAnnotatedWith(RolesAllowed.class)
                                && !page.isAnnotatedWith(AnonymousAllowed.class))
                        .map(JavaClass::getName)
                        .toList())
                .isEmpty();
    }

    @Test
    void nobodyOpensAnythingButTheSignInPageWithoutSigningIn() {
        assertThat(pages().stream()
                        .filter(page ->
                                page.isAnnotatedWith(Route.class) && page.isAnnotatedWith(AnonymousAllowed.class))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of("SignInView"));
    }

    /** Titles stand in histories, task bars and shared screens. A page not listed here has a fixed one. */
    @Test
    void noTitleNamesAnybody() {
        Set<String> sayOnlyChildOrAdult = Set.of("ChildView");
        assertThat(pages().stream()
                        .filter(page -> page.isAnnotatedWith(Route.class))
                        .filter(page ->
                                !page.isAnnotatedWith(PageTitle.class) || page.isAssignableTo(HasDynamicTitle.class))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !sayOnlyChildOrAdult.contains(name))
                        .toList())
                .isEmpty();
    }

    private static List<JavaClass> pages() {
        return PROGRAM.stream()
                .filter(type -> type.isAssignableTo(Component.class))
                .filter(type -> type.isAnnotatedWith(Route.class) || type.isAnnotatedWith(Layout.class))
                .toList();
    }
}
