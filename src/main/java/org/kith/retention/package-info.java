/**
 * How long a record is kept, who decides that it goes, and its going: classes with review dates as data, holds, deletions
 * by two named people, and the check that nothing of it can be read any more.
 */
@org.jspecify.annotations.NullMarked
package org.kith.retention;
