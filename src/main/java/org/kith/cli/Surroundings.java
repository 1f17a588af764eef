package org.kith.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * What a command runs in.
 *
 * @param results where results go
 * @param talk where everything else goes: progress, remarks, errors
 * @param terminal whether somebody watches {@code talk} as it comes
 * @param environment variables of the environment
 */
record Surroundings(PrintStream results, PrintStream talk, boolean terminal, Map<String, String> environment) {

    /** Says something that is no result. */
    void say(String line) {
        talk.println(line);
    }
}
