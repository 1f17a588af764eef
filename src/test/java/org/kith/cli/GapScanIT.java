package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.gaps.RuleBook;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Reader;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** A delivery says the same everywhere, whatever the authority whose store it is read in has chosen. */
@GraphTest
class GapScanIT {

    private static final Path CASE = Path.of("src/test/resources/cases/nil-under-an-old-name");

    @Autowired
    Imports imports;

    @Autowired
    GapScan scan;

    @Autowired
    RuleBook rules;

    @TempDir
    Path rejects;

    @BeforeEach
    void clear() {
        TestStore.clear();
        rules.refresh();
    }

    @AfterEach
    void forget() {
        clear();
    }

    @Test
    void theRulesAreThoseShipped() {
        imports.take(CASE, rejects, Progress.UNWATCHED);
        AsOf live = AsOf.endOf(java.time.LocalDate.of(2024, 6, 12));
        GapScan.Question question = GapScan.Question.together(live, Clearance.EVERYTHING);
        String before = scan.line("case", question);
        assertThat(before)
                .as("no agency of that kind is involved: a rule alone asks it")
                .contains("|community_paediatrics\"");

        Reader dev = new Reader("account-1", "Dev Malik", false);
        rules.rules().forEach(rule -> rules.choose(rule.id(), false, dev, "To see that it makes no difference here"));

        assertThat(scan.line("case", question)).isEqualTo(before);
    }
}
