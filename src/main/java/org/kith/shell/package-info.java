/** The application's frame: sign-in, layout, lens bar, errors, theme, security of pages. */
@NullMarked
package org.kith.shell;

import org.jspecify.annotations.NullMarked;
