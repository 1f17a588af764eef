/**
 * Gaps: places where information that exists, or should exist, is not joined to the child it matters to. Patterns are
 * pure functions of a circle; a finding says what is recorded, shows its evidence and ends in a question. It never
 * scores or ranks a person.
 */
@NullMarked
package org.kith.gaps;

import org.jspecify.annotations.NullMarked;
