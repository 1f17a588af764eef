package org.kith.store;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.kith.kernel.KithException;

/**
 * The address of a Neo4j server of one's own. What is recorded about children travels there and back, so outside one machine
 * it travels encrypted and to a server whose certificate is checked, unless whoever runs Kith says that nobody else can
 * reach the network between the two ({@code kith.neo4j.trusted-network=true}).
 */
final class ServerAddress {

    private static final Set<String> CHECKED = Set.of("bolt+s", "neo4j+s");
    /** In the clear, or encrypted for whoever answers: no certificate is checked. */
    private static final Set<String> UNCHECKED = Set.of("bolt", "neo4j", "bolt+ssc", "neo4j+ssc");

    private ServerAddress() {}

    /**
     * @throws KithException.Refused where it is no address of a Neo4j server, or what is recorded could be read on the way
     */
    static URI of(StoreSettings settings) {
        URI uri = parsed(settings.uri());
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean checked = CHECKED.contains(scheme);
        if (uri.getHost() == null || !checked && !UNCHECKED.contains(scheme)) {
            throw notOne(settings.uri());
        }
        if (!checked && !settings.trustedNetwork() && !thisMachine(uri.getHost())) {
            throw new KithException.Refused("Kith does not send what is recorded about children to " + uri.getHost()
                    + " over a connection that others could read or answer: begin kith.neo4j.uri with "
                    + (scheme.startsWith("neo4j") ? "neo4j+s://" : "bolt+s://")
                    + " (a certificate that this machine trusts), or say with kith.neo4j.trusted-network=true that nobody"
                    + " else can reach the network between the two.");
        }
        return uri;
    }

    private static URI parsed(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException unreadable) {
            throw notOne(text);
        }
    }

    private static KithException.Refused notOne(String text) {
        return new KithException.Refused(
                "kith.neo4j.uri is “" + text + "”, and that is no address of a Neo4j server. Write it as"
                        + " neo4j+s://host:7687 or bolt+s://host:7687, or leave it empty for Kith's own store.");
    }

    /** A name that cannot be looked up now is not this machine's: those are known without a network. */
    private static boolean thisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }
}
