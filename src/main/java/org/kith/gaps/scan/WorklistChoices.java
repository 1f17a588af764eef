package org.kith.gaps.scan;

import java.util.List;

/**
 * By what the worklist can be narrowed: what occurs in it. Never by practitioner.
 *
 * @param patterns patterns of the catalogue
 * @param agencies ids of agencies that findings name
 * @param types codes of kinds of agency that findings name
 * @param areas codes of local authorities the children live in
 * @param teams teams with an open involvement with one of the children
 */
public record WorklistChoices(
        List<String> patterns, List<String> agencies, List<String> types, List<String> areas, List<Team> teams) {

    /**
     * A team of an agency.
     *
     * @param label the agency's name and the team's
     */
    public record Team(String label) {

        private static final int LENGTH = 12;

        /** What stands for the team in addresses and in the store. */
        public String code() {
            return code(label);
        }

        static String code(String label) {
            return Fingerprints.of(label).substring(0, LENGTH);
        }
    }

    public WorklistChoices {
        patterns = List.copyOf(patterns);
        agencies = List.copyOf(agencies);
        types = List.copyOf(types);
        areas = List.copyOf(areas);
        teams = List.copyOf(teams);
    }
}
