/**
 * The papers that go with an installation: impact assessment, record of processing, appropriate policy, algorithmic
 * transparency; filled from what is configured, and approved by somebody named.
 */
@org.jspecify.annotations.NullMarked
package org.kith.papers;
