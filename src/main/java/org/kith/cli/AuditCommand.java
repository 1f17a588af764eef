package org.kith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.audit.Anchors;
import org.kith.audit.ChainFiles;
import org.kith.audit.Reads;
import org.kith.audit.ReadsTable;
import org.kith.audit.RecordedRead;
import org.kith.audit.Verifying;
import org.kith.audit.Wanted;
import org.kith.audit.chain.Anchor;
import org.kith.audit.chain.Damage;
import org.kith.audit.chain.Verdict;
import org.kith.kernel.KithException;
import org.kith.paper.CsvFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "audit",
        description = "Check the record of reads, print an anchor of it, or export from it.",
        synopsisSubcommandLabel = "WHAT")
final class AuditCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    static CommandLine whole(Surroundings surroundings) {
        return new CommandLine(new AuditCommand())
                .addSubcommand(new Verify(surroundings))
                .addSubcommand(new Print(surroundings))
                .addSubcommand(new Export(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: kith audit verify, anchor or export");
    }

    private static DataFolder folder(StoreOptions store, Surroundings surroundings) {
        DataFolder data = store.folder(surroundings);
        surroundings.say("Working on the " + (data.live() ? "live" : "demo") + " store in " + data.path());
        return data;
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content, java.nio.file.StandardOpenOption.CREATE_NEW);
        } catch (IOException failed) {
            throw new KithException.Invalid(
                    "The file " + file + " cannot be written, or is there already. Name another.", failed);
        }
    }

    @Command(
            name = "verify",
            description =
                    "Check the whole record of reads. Ends with 0 where it is sound, with 1 where it is damaged, and"
                            + " with 2 where it could not be checked.")
    static final class Verify implements Callable<Integer> {

        private static final int SOUND = 0;
        private static final int DAMAGED = 1;
        private static final int NOT_CHECKED = 2;

        private final Surroundings surroundings;

        @Option(
                names = "--anchor",
                paramLabel = "FILE|CODE",
                description = "Hold it also against an anchor: its file, or the code that was printed.")
        @Nullable
        String anchor;

        @Option(names = "--json", description = "Say it as one line of JSON.")
        boolean json;

        @Mixin
        StoreOptions store = new StoreOptions();

        Verify(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        /** Code 1 means damage and nothing else, so whatever goes wrong in the checking ends with 2. */
        @Override
        public Integer call() {
            try {
                Verdict verdict = verdict(against());
                say(verdict);
                return verdict.sound() ? SOUND : DAMAGED;
            } catch (RuntimeException failed) {
                new Failures(surroundings)
                        .handleExecutionException(failed, new CommandLine(this), new CommandLine(this).parseArgs());
                return NOT_CHECKED;
            }
        }

        private Verdict verdict(Verifying.Against against) {
            try (Started kith = Started.on(folder(store, surroundings))) {
                return kith.the(Verifying.class).check(against, checked -> {
                    if (surroundings.terminal()) {
                        surroundings.talk().print(String.format(Locale.UK, "\rChecked: %,d entries   ", checked));
                        surroundings.talk().flush();
                    }
                });
            } finally {
                if (surroundings.terminal()) {
                    surroundings.talk().println();
                }
            }
        }

        private Verifying.Against against() {
            if (anchor == null) {
                return Verifying.Against.NOTHING_ELSE;
            }
            if (Files.isRegularFile(Path.of(anchor))) {
                try {
                    return new Verifying.Against(Anchor.parse(Files.readString(Path.of(anchor))), null);
                } catch (IOException | IllegalArgumentException wrong) {
                    throw new KithException.Invalid(
                            "The file " + anchor + " is no anchor that can be read: " + wrong.getMessage() + ".",
                            wrong);
                }
            }
            if (Anchor.isCode(anchor)) {
                return new Verifying.Against(null, anchor);
            }
            throw new KithException.Invalid(
                    "--anchor wants the file of an anchor, or a code of sixteen signs such as 7K2Q-M9XD-04RT-ZZ8A.");
        }

        private void say(Verdict verdict) {
            if (json) {
                surroundings
                        .results()
                        .println(JsonMapper.shared()
                                .writeValueAsString(Map.of(
                                        "sound", verdict.sound(),
                                        "entries", verdict.entries(),
                                        "writers", verdict.writers(),
                                        "before", verdict.before(),
                                        "wordsErased", verdict.erased(),
                                        "damagesInAll", verdict.inAll(),
                                        "damages", verdict.damages())));
                return;
            }
            surroundings
                    .results()
                    .println(String.format(
                            Locale.UK,
                            "%,d entries of %,d %s checked%s.",
                            verdict.entries(),
                            verdict.writers(),
                            verdict.writers() == 1 ? "writer" : "writers",
                            verdict.before() == 0
                                    ? ""
                                    : String.format(Locale.UK, ", and %,d from before the chain", verdict.before())));
            verdict.damages().stream().map(Damage::sentence).forEach(surroundings.results()::println);
            if (verdict.inAll() > verdict.damages().size()) {
                surroundings
                        .results()
                        .println(String.format(
                                Locale.UK,
                                "… and %,d more",
                                verdict.inAll() - verdict.damages().size()));
            }
            surroundings
                    .results()
                    .println(
                            verdict.sound()
                                    ? "Sound: nothing was edited, deleted, reordered, put in or cut off, as far as the record and"
                                            + " what it was held against can tell."
                                    : "Damaged.");
        }
    }

    @Command(
            name = "anchor",
            description = "Print what stands now, to be kept where whoever looks after the store cannot reach it.")
    static final class Print implements Callable<Integer> {

        private final Surroundings surroundings;

        @Option(names = "--out", paramLabel = "FILE", description = "Write it to this file too; it must be new.")
        @Nullable
        Path out;

        @Mixin
        StoreOptions store = new StoreOptions();

        Print(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            try (Started kith = Started.on(folder(store, surroundings))) {
                String text = kith.the(Anchors.class).make().text();
                surroundings.results().print(text);
                surroundings.results().flush();
                if (out != null) {
                    write(out, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            return ExitCodes.DONE;
        }
    }

    @Command(
            name = "export",
            description = "Write who has seen a person, what an account looked at, or the chain as it was hashed.")
    static final class Export implements Callable<Integer> {

        /** What is exported: one of them. */
        static final class What {
            @Option(
                    names = "--person",
                    paramLabel = "ID",
                    description =
                            "Who has seen this person: the id of one of their records, as the address of their page"
                                    + " says it. All records that are judged to be theirs count.")
            @Nullable
            String person;

            @Option(names = "--account", paramLabel = "ID", description = "What this account looked at.")
            @Nullable
            String account;

            @Option(
                    names = "--chain",
                    description = "The text of every entry as it was hashed, a file for each writer, to check by hand.")
            boolean chain;
        }

        private final Surroundings surroundings;

        @CommandLine.ArgGroup(multiplicity = "1")
        What what = new What();

        @Option(
                names = "--out",
                paramLabel = "FILE",
                required = true,
                description = "The file to write, which must be new; for --chain a folder.")
        Path out = Path.of("");

        @Mixin
        StoreOptions store = new StoreOptions();

        Export(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            try (Started kith = Started.on(folder(store, surroundings))) {
                if (what.chain) {
                    return chain(kith.the(ChainFiles.class));
                }
                Reads reads = kith.the(Reads.class);
                List<String> ids = what.person == null ? List.of() : reads.samePersonByCommand(what.person);
                List<RecordedRead> found =
                        reads.exportByCommand(Wanted.EVERYTHING.showing(ids).of(what.account));
                write(out, CsvFiles.table(ReadsTable.of(found, ids)));
                surroundings.results().println(String.format(Locale.UK, "%,d entries", found.size()));
            }
            return ExitCodes.DONE;
        }

        private int chain(ChainFiles files) {
            if (Files.exists(out)) {
                throw new KithException.Invalid("There is a " + out + " already. Name a folder that is not there yet.");
            }
            long[] many = {0};
            try {
                Files.createDirectories(out);
                files.each((writer, text) -> {
                    append(out.resolve(writer.replaceAll("[^0-9a-zA-Z-]", "_") + ".txt"), text);
                    many[0]++;
                });
            } catch (IOException failed) {
                throw new KithException.Invalid("The folder " + out + " cannot be written to.", failed);
            }
            surroundings.results().println(String.format(Locale.UK, "%,d entries", many[0]));
            return ExitCodes.DONE;
        }

        /** An empty line behind each entry: no entry holds one. */
        private static void append(Path file, String text) {
            try {
                Files.writeString(
                        file,
                        text + "\n",
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND);
            } catch (IOException failed) {
                throw new KithException.Invalid("The file " + file + " cannot be written.", failed);
            }
        }
    }
}
