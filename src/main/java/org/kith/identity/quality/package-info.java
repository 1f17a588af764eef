/**
 * What agencies say of people, looked at source by source: what is filled, what can be right, how new it is, and which of
 * one source's records are probably of one person; with the rows to mend. It counts records and never people who keep them.
 */
@NullMarked
@NamedInterface("quality")
package org.kith.identity.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
