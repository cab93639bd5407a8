/** What should be looked at again among a school's evidence: warnings, never locks. */
@NullMarked
package vn.caitien.app.evidence.health;

import org.jspecify.annotations.NullMarked;
