/** A document given by a person, on its way to a draft plan: read in the background, looked at, set right, saved. */
@NullMarked
package vn.caitien.app.improvement.intake;

import org.jspecify.annotations.NullMarked;
