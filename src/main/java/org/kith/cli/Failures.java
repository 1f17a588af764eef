package org.kith.cli;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;

/** Says in a sentence or two what went wrong; what only a developer can use goes to the log. */
final class Failures implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Surroundings surroundings;

    Failures(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        KithException known = cause(failure, KithException.class);
        if (known != null) {
            LOG.error("Reference {}", known.reference(), failure);
            surroundings.say(known.getMessage() + " Reference: " + known.reference() + ".");
            return ExitCodes.of(known);
        }
        PortInUseException port = cause(failure, PortInUseException.class);
        if (port != null) {
            surroundings.say("Port " + port.getPort() + " is in use by another program. Name another with --port.");
            return ExitCodes.NO_STORE;
        }
        String reference = Ids.fresh().substring(24).toUpperCase(java.util.Locale.ROOT);
        LOG.error("Reference {}", reference, failure);
        surroundings.say("Something went wrong that Kith did not expect ("
                + failure.getClass().getSimpleName()
                + "). Nothing half-written stays. The log tells more under the reference " + reference + ".");
        return ExitCodes.BROKEN;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] arguments) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        surroundings.say(wrong.getMessage() + ". \"./" + name + " --help\" says what can be given.");
        return ExitCodes.BAD_INPUT;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
