package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Whoever can read the folder may run every command: commands know no roles. */
    @Test
    void whatKithKeepsIsReadByItsOwnerAloneAlsoInAFolderThatOthersMayOpen() throws IOException {
        Set<PosixFilePermission> everybody = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.createDirectory(temporary.resolve("d"));
        Files.setPosixFilePermissions(temporary.resolve("d"), everybody);
        DataFolder folder = folder(false);

        folder.use();

        for (Path kept : List.of(folder.store(), folder.log().getParent())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                    .isEqualTo("rwx------");
        }
        DataFolder fresh = DataFolder.of(temporary.resolve("fresh"), false, Map.of(), HOME);
        fresh.use();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh.path())))
                .isEqualTo("rwx------");
    }

    private DataFolder folder(boolean live) {
        return DataFolder.of(temporary.resolve("d"), live, Map.of(), HOME);
    }
}
