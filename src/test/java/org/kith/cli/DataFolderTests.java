package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.kernel.KithException;

class DataFolderTests {

    private static final Path HOME = Path.of("/home/somebody");

    @TempDir
    Path temporary;

    @Test
    void demoAndLiveHaveAFolderEachBelowTheFirstPlaceThatIsNamed() {
        assertThat(DataFolder.of(null, false, Map.of(), HOME).path())
                .isEqualTo(Path.of("/home/somebody/.local/share/kith/demo"));
        assertThat(DataFolder.of(null, true, Map.of("XDG_DATA_HOME", "/d"), HOME)
                        .path())
                .isEqualTo(Path.of("/d/kith/live"));
        assertThat(DataFolder.of(null, true, Map.of("XDG_DATA_HOME", "/d", "KITH_HOME", "/k"), HOME)
                        .path())
                .isEqualTo(Path.of("/k/live"));
        assertThat(DataFolder.of(Path.of("/x"), true, Map.of("KITH_HOME", "/k"), HOME)
                        .path())
                .isEqualTo(Path.of("/x"));
    }

    @Test
    void aFolderMadeForOneIsRefusedForTheOther() {
        folder(true).claim();

        assertThatThrownBy(() -> folder(false).claim()).isInstanceOf(KithException.Refused.class);
        assertThatThrownBy(() -> folder(false).use()).isInstanceOf(KithException.Refused.class);
        assertThatCode(() -> folder(true).claim()).doesNotThrowAnyException();
    }

    @Test
    void aCommandThatLeavesItOpenDoesNotDecideWhatAFolderIsFor() {
        folder(false).use();

        assertThatCode(() -> folder(true).claim()).doesNotThrowAnyException();
    }

    private DataFolder folder(boolean live) {
        return DataFolder.of(temporary.resolve("d"), live, Map.of(), HOME);
    }
}
