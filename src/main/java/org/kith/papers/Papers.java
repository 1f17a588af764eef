package org.kith.papers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.access.Account;
import org.kith.access.Act;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.kernel.PlainText;
import org.kith.store.GraphWriter;

/** The papers, filled, and the decision that they were approved. */
public final class Papers {

    private static final int LONGEST = 200;

    private final Running running;
    private final GraphWriter graph;
    private final Lenses lenses;
    private final Looking looking;
    private final Clock clock;
    private final List<Template> templates = Template.all();

    Papers(Running running, GraphWriter graph, Lenses lenses, Looking looking, Clock clock) {
        this.running = running;
        this.graph = graph;
        this.lenses = lenses;
        this.looking = looking;
        this.clock = clock;
    }

    /** The papers, filled from what is set and counted now. */
    public List<Paper> filled() {
        Lens lens = lenses.lens(Act.READ_PAPERS);
        Map<String, List<String>> lines = new HashMap<>(running.set(lens));
        String version = digest(lines);
        lines.putAll(running.counted(lens));
        lines.put("approval", approvalInWords(version));
        return templates.stream().map(template -> fill(template, lines)).toList();
    }

    static Paper fill(Template template, Map<String, List<String>> lines) {
        List<Paper.Section> sections = new ArrayList<>();
        for (Template.Section section : template.sections()) {
            List<Paper.Answer> answers = new ArrayList<>();
            for (Template.Question question : section.questions()) {
                List<String> says = new ArrayList<>();
                List<String> filled = new ArrayList<>();
                List<String> asked = new ArrayList<>();
                for (Template.Part part : question.parts()) {
                    switch (part.kind()) {
                        case SAYS -> says.add(part.text());
                        case ASKED -> asked.add(part.text());
                        case FILLED -> {
                            List<String> found = lines.get(part.text());
                            if (found == null) {
                                throw new IllegalArgumentException("nothing fills " + part.text());
                            }
                            filled.addAll(found);
                        }
                    }
                }
                answers.add(new Paper.Answer(question.heading(), says, filled, asked));
            }
            sections.add(new Paper.Section(section.heading(), answers));
        }
        return new Paper(template.code(), template.title(), template.source(), sections);
    }

    private List<String> approvalInWords(String version) {
        return latest().map(one -> List.of(
                        "Approved by " + one.by() + ", " + one.role() + ", on " + one.on() + ", as recorded by "
                                + one.recordedBy() + ". Version approved: " + one.version() + ".",
                        one.digest().equals(version)
                                ? "It is the version that runs."
                                : "What runs has changed since: version " + version.substring(0, Approval.SHOWN) + "."))
                .orElse(List.of("Not approved yet. Version: " + version.substring(0, Approval.SHOWN) + "."));
    }

    /** The version of what is set now: its digest. */
    public String version() {
        return digest(running.set(lenses.system("Working out the version of the papers")));
    }

    static String digest(Map<String, List<String>> lines) {
        StringBuilder text = new StringBuilder("kith-papers/1\n");
        for (String part : Running.SET) {
            text.append(part).append('\n');
            lines.getOrDefault(part, List.of())
                    .forEach(line -> text.append(line).append('\n'));
        }
        for (Template template : Template.all()) {
            text.append(template).append('\n');
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Every approval, the latest first. */
    public List<Approval> approvals() {
        return graph.write(writing -> writing.rows(PapersCypher.APPROVALS, Map.of(), row -> {
            Map<String, Object> node = row.properties("approval");
            return new Approval(
                    String.valueOf(node.get("by")),
                    String.valueOf(node.get("role")),
                    (LocalDate) java.util.Objects.requireNonNull(node.get("on")),
                    String.valueOf(node.get("digest")),
                    String.valueOf(node.get("recordedBy")),
                    ((Moment) java.util.Objects.requireNonNull(node.get("at"))).instant());
        }));
    }

    public Optional<Approval> latest() {
        return approvals().stream().findFirst();
    }

    /** Records from a screen that the papers were approved as they stand now. */
    public void approve(String by, String role, LocalDate on) {
        Account account = looking.require(Act.READ_PAPERS);
        record(by, role, on, account.displayName());
    }

    /**
     * Records that the papers were approved as they stand now.
     *
     * @param recordedBy who records it: an account, or the user of the machine
     * @throws KithException.Invalid without a name or a role, or for a day to come
     */
    public void record(String by, String role, LocalDate on, String recordedBy) {
        if (by.isBlank() || role.isBlank() || by.length() > LONGEST || role.length() > LONGEST) {
            throw new KithException.Invalid("Say who approved the papers, and in which role.");
        }
        Instant now = clock.instant();
        if (on.isAfter(LondonTime.day(now))) {
            throw new KithException.Invalid("The day of the decision is still to come.");
        }
        Map<String, Object> node = new HashMap<>();
        node.put("id", Ids.fresh());
        node.put("by", PlainText.typed(by));
        node.put("role", PlainText.typed(role));
        node.put("on", on);
        node.put("digest", version());
        node.put("recordedBy", recordedBy);
        node.put("at", Moment.of(now));
        graph.write(writing -> {
            writing.run(PapersCypher.APPROVE, Map.of("approval", node));
            return node;
        });
    }
}
