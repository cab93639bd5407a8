/** Words that plans use again: those the form asks for, and those a school keeps for its next plan. */
@NullMarked
package vn.caitien.app.improvement.wording;

import org.jspecify.annotations.NullMarked;
