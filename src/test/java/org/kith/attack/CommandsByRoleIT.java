package org.kith.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.access.AccessRules;
import org.kith.access.Accounts;
import org.kith.access.Act;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.access.Role;
import org.kith.kernel.KithException;
import org.kith.testing.GraphTest;
import org.kith.testing.TestSignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Whatever a role may not do is refused by whatever does it, before anything else is looked at, and not only by a button that is
 * not there. Each is called as a screen would call it that forgot to ask.
 */
@GraphTest
class CommandsByRoleIT {

    /** What does something for a role, and the acts of which any gives it. */
    private static final Map<String, Set<Act>> COMMANDS = new TreeMap<>(Map.ofEntries(
            Map.entry("AgencyNames.own", EnumSet.of(Act.ANSWER_REQUESTS)),
            Map.entry("Anchors.askedFor", EnumSet.of(Act.READ_THE_RECORD_OF_READS)),
            Map.entry("Deletions.all", EnumSet.of(Act.REVIEW_RETENTION, Act.COUNTERSIGN_DELETION)),
            Map.entry("Deletions.carryOut", EnumSet.of(Act.COUNTERSIGN_DELETION)),
            Map.entry("Deletions.countersign", EnumSet.of(Act.COUNTERSIGN_DELETION)),
            Map.entry("Deletions.letIn", EnumSet.of(Act.COUNTERSIGN_DELETION)),
            Map.entry("Deletions.preview", EnumSet.of(Act.REVIEW_RETENTION)),
            Map.entry("Deletions.propose", EnumSet.of(Act.REVIEW_RETENTION)),
            Map.entry("Deletions.withdraw", EnumSet.of(Act.REVIEW_RETENTION, Act.COUNTERSIGN_DELETION)),
            Map.entry("DeskActions.lens", EnumSet.of(Act.ANSWER_REQUESTS)),
            Map.entry("DeskSent.card", EnumSet.of(Act.ANSWER_REQUESTS)),
            Map.entry("Factors.add", EnumSet.of(Act.CHANGE_SETTINGS)),
            Map.entry("Factors.retire", EnumSet.of(Act.CHANGE_SETTINGS)),
            Map.entry("Factors.reword", EnumSet.of(Act.CHANGE_SETTINGS)),
            Map.entry("Lessons.carryOn", EnumSet.of(Act.OPEN_REVIEW)),
            Map.entry("MatchActs.confirm", EnumSet.of(Act.CONFIRM_IDENTIFIERS)),
            Map.entry("MatchActs.exact", EnumSet.of(Act.CONFIRM_IDENTIFIERS)),
            Map.entry("MatchActs.judge", EnumSet.of(Act.JUDGE_IDENTITY)),
            Map.entry("MatchActs.restore", EnumSet.of(Act.JUDGE_IDENTITY)),
            Map.entry("MatchActs.withdraw", EnumSet.of(Act.JUDGE_IDENTITY)),
            Map.entry("OwnSayings.ask", EnumSet.of(Act.OPEN_REVIEW)),
            Map.entry("OwnSayings.asked", EnumSet.of(Act.OPEN_REVIEW)),
            Map.entry("OwnSayings.possible", EnumSet.of(Act.OPEN_REVIEW)),
            Map.entry("Partnership.lately", EnumSet.of(Act.SEE_PARTNERSHIP)),
            Map.entry("Partnership.today", EnumSet.of(Act.SEE_PARTNERSHIP)),
            Map.entry("Grants.clear", EnumSet.of(Act.GRANT_CLEARANCE)),
            Map.entry("Grants.end", EnumSet.of(Act.GRANT_CLEARANCE, Act.GRANT_WORKLIST)),
            Map.entry("Grants.of", EnumSet.of(Act.GRANT_CLEARANCE)),
            Map.entry("Keepings.decide", EnumSet.of(Act.REVIEW_RETENTION)),
            Map.entry("Keepings.due", EnumSet.of(Act.REVIEW_RETENTION)),
            Map.entry("Keepings.names", EnumSet.of(Act.REVIEW_RETENTION)),
            Map.entry("Keepings.of", EnumSet.of(Act.REVIEW_RETENTION)),
            Map.entry("Keepings.seen", EnumSet.of(Act.REVIEW_RETENTION)),
            Map.entry("Openings.contact", EnumSet.of(Act.SEE_CHILDREN)),
            Map.entry("Openings.emergencies", EnumSet.of(Act.REVIEW_EMERGENCIES)),
            Map.entry("Openings.emergency", EnumSet.of(Act.BREAK_GLASS)),
            Map.entry("Openings.review", EnumSet.of(Act.REVIEW_EMERGENCIES)),
            Map.entry("Papers.approve", EnumSet.of(Act.READ_PAPERS)),
            Map.entry("Papers.filled", EnumSet.of(Act.READ_PAPERS)),
            Map.entry("Periods.set", EnumSet.of(Act.CHANGE_SETTINGS)),
            Map.entry("QualityActs.lens", EnumSet.of(Act.SEE_DATA_QUALITY)),
            Map.entry("Reads.export", EnumSet.of(Act.READ_THE_RECORD_OF_READS)),
            Map.entry("Reads.find", EnumSet.of(Act.READ_THE_RECORD_OF_READS)),
            Map.entry("Reads.samePerson", EnumSet.of(Act.READ_THE_RECORD_OF_READS)),
            Map.entry("Reads.withNhsNumber", EnumSet.of(Act.READ_THE_RECORD_OF_READS)),
            Map.entry("Reviews.close", EnumSet.of(Act.OPEN_REVIEW)),
            Map.entry("Reviews.extend", EnumSet.of(Act.OPEN_REVIEW)),
            Map.entry("Reviews.open", EnumSet.of(Act.OPEN_REVIEW)),
            Map.entry("Reviews.possibleReaders", EnumSet.of(Act.OPEN_REVIEW)),
            Map.entry("Reviews.readers", EnumSet.of(Act.OPEN_REVIEW)),
            Map.entry("SettingsActions.choose", EnumSet.of(Act.CHANGE_SETTINGS)),
            Map.entry("SettingsActions.set", EnumSet.of(Act.CHANGE_SETTINGS)),
            Map.entry("UnusualReading.between", EnumSet.of(Act.READ_THE_RECORD_OF_READS)),
            Map.entry("UnusualReading.lookedInto", EnumSet.of(Act.READ_THE_RECORD_OF_READS)),
            Map.entry("Verifying.askedFor", EnumSet.of(Act.READ_THE_RECORD_OF_READS))));

    @Autowired
    ApplicationContext program;

    private TestSignIn signIn;

    @BeforeEach
    void accounts(@Autowired Accounts accounts, @Autowired ObjectProvider<SecurityContextHolderStrategy> holder) {
        signIn = new TestSignIn(accounts, holder);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everythingThatAsksForAnActIsInTheTable() {
        assertThat(asking()).isEqualTo(COMMANDS.keySet());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatARoleMayNotDoIsRefused(Role role) {
        signIn.as(role);
        COMMANDS.forEach((name, acts) -> {
            boolean may = acts.stream().anyMatch(act -> AccessRules.may(Set.of(role), act));
            for (Method method : methods(name)) {
                Throwable thrown = thrown(method);
                boolean refused = thrown instanceof KithException.Refused
                        && String.valueOf(thrown.getMessage()).startsWith("Your role does not do this.");
                assertThat(refused)
                        .as("%s refused to %s (it threw %s)", method, role, thrown)
                        .isEqualTo(!may);
            }
        });
    }

    private static Set<String> asking() {
        Set<String> asking = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.kith").stream()
                        .filter(one -> !one.isAssignableTo(Component.class) && !one.isAssignableTo(Lenses.class))
                        .flatMap(one -> one.getMethods().stream())
                        .filter(CommandsByRoleIT::asks)
                        .forEach(method -> entrances(method, asking, new TreeSet<>()));
        return asking;
    }

    private static boolean asks(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Looking.class)
                                && call.getName().equals("require")
                        || call.getTargetOwner().isEquivalentTo(Lenses.class)
                                && call.getName().equals("lens")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isEquivalentTo(Act.class)));
    }

    /** The method, or what of its class calls it where it is the class's own. */
    private static void entrances(JavaCodeUnit method, Set<String> entrances, Set<String> seen) {
        if (!seen.add(method.getFullName())) {
            return;
        }
        if (!method.getModifiers().contains(JavaModifier.PRIVATE)) {
            entrances.add(method.getOwner().getSimpleName() + "." + method.getName());
            return;
        }
        method.getCallsOfSelf().stream()
                .map(call -> call.getOrigin())
                .filter(caller -> caller.getOwner().equals(method.getOwner()))
                .forEach(caller -> entrances(caller, entrances, seen));
    }

    private List<Method> methods(String name) {
        String type = name.substring(0, name.indexOf('.'));
        String called = name.substring(name.indexOf('.') + 1);
        Object bean = bean(type);
        List<Method> methods = Arrays.stream(bean.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals(called)
                        && !method.isSynthetic()
                        && !Modifier.isPrivate(method.getModifiers()))
                .toList();
        assertThat(methods).as(name).isNotEmpty();
        return methods;
    }

    private Object bean(String type) {
        return Arrays.stream(program.getBeanDefinitionNames())
                .filter(name -> program.isSingleton(name))
                .map(program::getBean)
                .filter(bean -> bean.getClass().getName().startsWith("org.kith")
                        && bean.getClass().getSimpleName().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no bean " + type));
    }

    private @Nullable Throwable thrown(Method method) {
        method.setAccessible(true);
        Object bean = bean(method.getDeclaringClass().getSimpleName());
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(CommandsByRoleIT::something)
                .toArray();
        try {
            method.invoke(bean, arguments);
            return null;
        } catch (InvocationTargetException failed) {
            return failed.getCause();
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object something(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == String.class) {
            return "something";
        }
        if (type == LocalDate.class) {
            return LocalDate.now();
        }
        return type == Instant.class ? Instant.now() : null;
    }
}
