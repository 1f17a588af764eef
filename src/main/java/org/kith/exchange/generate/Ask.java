package org.kith.exchange.generate;

import org.kith.exchange.generate.Directory.Agency;

/** One agency to be asked about one person. */
record Ask(Agency agency, Human about) {}
