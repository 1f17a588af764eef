/** The pages of keeping and deleting. */
@org.jspecify.annotations.NullMarked
package org.kith.retention.ui;
