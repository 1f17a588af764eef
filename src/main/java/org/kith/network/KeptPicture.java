package org.kith.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture as somebody left it: ids, places and words of their own, and nothing that an agency recorded. What stands
 * behind an id is read anew through the lens of whoever opens it.
 *
 * @param state what was done to it
 * @param places where everything stood, computed places too, by id of the node; of a note on a node, how far from it
 * @param camera where one looked
 * @param layout code of how things found their places
 * @param read what was read beyond the child's circle, to be read again: ids of people, and ways
 * @param print what there was then
 */
public record KeptPicture(
        SceneState state,
        Map<String, Spot> places,
        Camera camera,
        String layout,
        List<String> read,
        ScenePrint print) {

    public KeptPicture {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        read = List.copyOf(read);
    }

    /** The same with places and a camera that only the browser knows. */
    public KeptPicture seen(Map<String, Spot> where, Camera looked) {
        return new KeptPicture(state, where, looked, layout, read, print);
    }
}
