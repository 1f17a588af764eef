package org.kith.paper;

/** Texts as files can take them. */
final class Plain {

    private Plain() {}

    /** Without control characters, which XML does not allow and nobody can read; lines and tabs become spaces. */
    static String printable(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\r' || point == '\t') {
                plain.append(' ');
            } else if (!Character.isISOControl(point) && point < 0xFFFE || Character.isSupplementaryCodePoint(point)) {
                if (Character.getType(point) != Character.SURROGATE) {
                    plain.appendCodePoint(point);
                }
            }
        });
        return plain.toString();
    }
}
