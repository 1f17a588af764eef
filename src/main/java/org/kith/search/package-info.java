/** Find people and things by what one types. */
@NullMarked
package org.kith.search;

import org.jspecify.annotations.NullMarked;
