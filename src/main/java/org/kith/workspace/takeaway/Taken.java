package org.kith.workspace.takeaway;

import java.util.Arrays;

/**
 * A file to take away.
 *
 * @param name of the file; names nobody
 * @param type its media type
 */
public record Taken(String name, String type, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Taken(String otherName, String otherType, byte[] otherBytes)
                && name.equals(otherName)
                && type.equals(otherType)
                && Arrays.equals(bytes, otherBytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + ", " + bytes.length + " bytes";
    }
}
