package org.kith.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTests {

    private static final String WRITER = "0199f0a0-0000-7000-8000-000000000001";

    /** The known answer of src/docs/audit.md: worked out there with sha256sum. */
    private static Entry known() {
        return new Entry.Builder()
                .with(
                        Part.SAW,
                        List.of(
                                "InformationItem 0199f0a0-0000-7000-8000-0000000000b1",
                                "PersonRecord 0199f0a0-0000-7000-8000-0000000000a1"))
                .with(Part.ID, "0199f0a0-0000-7000-8000-00000000000e")
                .with(Part.AT, Entry.moment(Instant.parse("2026-10-13T08:00:00.123456789Z")))
                .with(Part.WHAT, "READ")
                .with(Part.ACCOUNT, "0199f0a0-0000-7000-8000-0000000000c1")
                .with(Part.ROLE, "ANALYST")
                .with(Part.PURPOSE, Digests.ofWords("000102030405060708090a0b0c0d0e0f", "Screening a referral"))
                .with(Part.VIEW, "circle")
                .with(Part.AS_OF, Entry.moment(Instant.parse("2026-10-13T08:00:00Z")))
                .build()
                .behind(Head.ofNew(WRITER));
    }

    @Test
    void anEntryIsWrittenToTheByteAsTheDocumentSays() {
        assertThat(known().text())
                .isEqualTo("""
                        kith-reads/1
                        writer 0199f0a0-0000-7000-8000-000000000001
                        number 1
                        previous 0000000000000000000000000000000000000000000000000000000000000000
                        id 0199f0a0-0000-7000-8000-00000000000e
                        at 2026-10-13T08:00:00.123456Z
                        what READ
                        account 0199f0a0-0000-7000-8000-0000000000c1
                        role ANALYST
                        purpose PURPOSE
                        view circle
                        as-of 2026-10-13T08:00:00.000000Z
                        saw InformationItem 0199f0a0-0000-7000-8000-0000000000b1
                        saw PersonRecord 0199f0a0-0000-7000-8000-0000000000a1
                        """.replace("PURPOSE", "4b6e75626d0fc3c5f3a42a534e95e9b347973766ae14b610bff1365d5c53a90f"));
        assertThat(known().hash()).isEqualTo("1fb6f09dabdbfea714d66fa90384e3d51c750a0c43ac6bfec978d8c198589534");
    }

    @Test
    void noValueEndsALine() {
        Entry entry = new Entry.Builder()
                .with(Part.VIEW, "a\nsaw PersonRecord x\u2028\u0085\u0000")
                .build();

        assertThat(entry.text().lines()).hasSize(2);
        assertThat(entry.text()).endsWith("view a\uFFFDsaw PersonRecord x\uFFFD\uFFFD\uFFFD\n");
    }

    @Test
    void anAnchorComesBackAsItWentAndItsCodeIsForgivingOfHowItIsTyped() {
        Anchor anchor = new Anchor(
                "2026-10-13T08:00:00.000000Z",
                List.of(new Head(WRITER, 3, known().hash()), new Head("b", 9, Digests.of("x"))));

        assertThat(Anchor.parse(anchor.text())).isEqualTo(anchor);
        assertThat(anchor.code()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(Anchor.same(
                        anchor.code(),
                        anchor.code()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace("-", " ")
                                .replace('0', 'o')))
                .isTrue();
        assertThat(Anchor.isCode("hello")).isFalse();
        assertThatThrownBy(() -> Anchor.parse(anchor.text().replace("code ", "code 0")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
