/** What tests of several rooms share. */
package org.kith.testing;
