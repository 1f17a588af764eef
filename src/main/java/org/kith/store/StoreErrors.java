package org.kith.store;

import java.util.function.Supplier;
import org.kith.kernel.KithException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** The one place where the driver's errors become the program's. Messages of the server may quote data and stop here. */
final class StoreErrors {

    private StoreErrors() {}

    static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (AuthenticationException refused) {
            throw new KithException.Unavailable(
                    "The Neo4j server does not accept this user and password. Check kith.neo4j.user and"
                            + " kith.neo4j.password (or the password file).",
                    refused);
        } catch (ServiceUnavailableException | SessionExpiredException gone) {
            throw new KithException.Unavailable(
                    "The store cannot be reached. Nothing was changed. Check that it runs and that kith.neo4j.uri"
                            + " names it.",
                    gone);
        } catch (TransientException busy) {
            throw new KithException.Unavailable(
                    "The store is too busy to answer. Nothing was changed. Try again in a moment.", busy);
        } catch (ClientException refused) {
            if (refused.code().contains("ConstraintValidationFailed")) {
                throw new KithException.Stale("Somebody else wrote the same thing at the same moment. Try again.");
            }
            throw new KithException.Unavailable(
                    "The store did not understand the program (" + refused.code() + "). Nothing was changed.", refused);
        } catch (Neo4jException other) {
            throw new KithException.Unavailable(
                    "The store reported an error (" + other.code() + "). Nothing was changed.", other);
        }
    }
}
