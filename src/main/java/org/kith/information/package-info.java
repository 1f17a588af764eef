/** Information items: what each says and what became of it. */
@NullMarked
package org.kith.information;

import org.jspecify.annotations.NullMarked;
