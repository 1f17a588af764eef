package org.kith.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.NewAccount;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "account", description = "Look after accounts.", synopsisSubcommandLabel = "add")
final class AccountCommand {

    private final Surroundings surroundings;

    AccountCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Command(
            name = "add",
            description = "Add an account. The password is asked for, or read from standard input: it never stands in a"
                    + " command.")
    static final class Add implements Callable<Integer> {

        private final Surroundings surroundings;

        @Parameters(paramLabel = "NAME", description = "The name to sign in with.")
        String name = "";

        @Option(names = "--called", paramLabel = "TEXT", description = "How the person is called (default: NAME).")
        @Nullable
        String called;

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                split = ",",
                description = "What they use Kith for: ${COMPLETION-CANDIDATES} (default: ADMINISTRATOR).")
        Set<Role> roles = Set.of(Role.ADMINISTRATOR);

        @Option(names = "--team", paramLabel = "TEXT", description = "Their team.")
        @Nullable
        String team;

        @Option(
                names = "--agency",
                paramLabel = "ID",
                description =
                        "The agency they work for, as the address of its page says it. An AGENCY_DESK answers for it.")
        @Nullable
        String agency;

        @Mixin
        StoreOptions store = new StoreOptions();

        Add(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() throws IOException {
            NewAccount wanted = new NewAccount(name, called == null ? name : called, roles, agency(), team);
            DataFolder data = store.folder(surroundings);
            surroundings.say("Working on the " + (data.live() ? "live" : "demo") + " store in " + data.path());
            char[] password = password();
            try (Started kith = Started.on(data)) {
                Accounts accounts = kith.the(Accounts.class);
                // Whoever makes the first account makes it for themselves; any other is told its password.
                Account account = accounts.none()
                        ? accounts.add(wanted, password)
                        : accounts.addWithFirstPassword(wanted, password);
                surroundings.results().println("Added " + account.signInName().toLowerCase(Locale.ROOT) + ".");
            } finally {
                Arrays.fill(password, ' ');
            }
            return ExitCodes.DONE;
        }

        private @Nullable String agency() {
            if (agency != null && !Ids.isId(agency)) {
                throw new KithException.Invalid("An agency is named by the id that stands in the address of its page.");
            }
            return agency;
        }

        private char[] password() throws IOException {
            Console console = System.console();
            if (console != null && console.isTerminal()) {
                char[] first = console.readPassword("Password for %s: ", name);
                char[] second = console.readPassword("The same again: ");
                if (first == null || second == null || !Arrays.equals(first, second)) {
                    throw new KithException.Invalid("The two were not the same. Nothing was changed; try again.");
                }
                Arrays.fill(second, ' ');
                return first;
            }
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw new KithException.Invalid("No password came on standard input. Nothing was changed.");
            }
            return line.toCharArray();
        }
    }
}
