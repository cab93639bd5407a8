/** What every rule needs: the plan as rules look at it, and how they say what they found. */
@NullMarked
package vn.caitien.check.rule;

import org.jspecify.annotations.NullMarked;
