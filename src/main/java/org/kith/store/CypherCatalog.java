package org.kith.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kith.kernel.KithException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every query of the program, read once at start from {@code cypher/}. A file that nobody names, a name without a file
 * or a malformed file stops the start.
 */
public final class CypherCatalog {

    private final Map<String, CypherQuery> queries;

    private CypherCatalog(Map<String, CypherQuery> queries) {
        this.queries = queries;
    }

    /**
     * Reads the catalogue and checks it against what the rooms name.
     *
     * @param rooms the queries of each room
     * @throws KithException.Invalid when a file is malformed, unknown or unused
     */
    public static CypherCatalog load(Collection<CypherNames> rooms) {
        Map<String, CypherQuery> found = new TreeMap<>();
        for (Resource file : queryFiles()) {
            String path = pathOf(file);
            found.put(path, CypherQuery.parse(path, content(file)));
        }
        Set<String> named = new TreeSet<>();
        for (CypherNames room : rooms) {
            for (CypherName name : room.names()) {
                if (!named.add(name.path())) {
                    throw new KithException.Invalid("cypher/" + name.path() + ".cypher is named twice.");
                }
            }
        }
        if (!named.equals(found.keySet())) {
            Set<String> unused = new TreeSet<>(found.keySet());
            unused.removeAll(named);
            named.removeAll(found.keySet());
            throw new KithException.Invalid("Queries and files differ. Files that nobody names: " + unused
                    + "; names without a file: " + named + ".");
        }
        return new CypherCatalog(found);
    }

    /** The query of a name; the catalogue was checked when it was loaded. */
    public CypherQuery get(CypherName name) {
        CypherQuery query = queries.get(name.path());
        if (query == null) {
            throw new KithException.Invalid("No query " + name.path() + " is in the catalogue.");
        }
        return query;
    }

    public List<CypherQuery> all() {
        return List.copyOf(queries.values());
    }

    /** Paths of all query files: those of the schema are no queries of a room. */
    static List<String> paths() {
        return queryFiles().stream().map(CypherCatalog::pathOf).toList();
    }

    private static List<Resource> queryFiles() {
        return files("classpath*:/cypher/*/*.cypher").stream()
                .filter(file -> !pathOf(file).startsWith("schema/"))
                .toList();
    }

    static List<Resource> files(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException failed) {
            throw new KithException.Unavailable("The program's own queries could not be read.", failed);
        }
    }

    static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new KithException.Unavailable("The program's own queries could not be read.", failed);
        }
    }

    private static String pathOf(Resource file) {
        try {
            String url = file.getURL().toString();
            String path = url.substring(url.lastIndexOf("/cypher/") + "/cypher/".length());
            return path.substring(0, path.length() - ".cypher".length());
        } catch (IOException failed) {
            throw new KithException.Unavailable("The program's own queries could not be read.", failed);
        }
    }
}
