/** What an authority sets: calendars, clocks, rules on and off. */
@NullMarked
package org.kith.settings;

import org.jspecify.annotations.NullMarked;
