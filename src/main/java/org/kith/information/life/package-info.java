/**
 * The life of items: which stages each went through, where it stands still, which agencies have it, which accounts differ
 * and who has both; and across an authority what stands still at which agency.
 */
@NullMarked
@NamedInterface("life")
package org.kith.information.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
