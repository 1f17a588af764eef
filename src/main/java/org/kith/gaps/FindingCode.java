package org.kith.gaps;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.kith.circle.Naming;

/** What a finding is called in addresses: made of its pattern and the internal ids of its key, so that it names nobody. */
public final class FindingCode {

    private FindingCode() {}

    /** The same for one pattern and key, as long as the same records are joined. */
    public static String of(Finding finding) {
        String text = finding.pattern() + " " + finding.key().text(Naming.INTERNAL);
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
