package org.kith.exchange.generate;

/** An address of the authority or of a neighbouring one. */
record Home(String id, String line, String postcode, String uprn, String area) {

    /** As a practitioner writes it down when saying where was searched. */
    String searched() {
        return line + ", " + postcode + ";" + uprn;
    }
}
