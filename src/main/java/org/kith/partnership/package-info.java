/**
 * What the leaders of a partnership see of the whole authority: counts by kind, never a family or a person, the same for every
 * reader, small ones kept back. The one room that reads ethnicity, and only to check the rules by it.
 */
@NullMarked
package org.kith.partnership;

import org.jspecify.annotations.NullMarked;
