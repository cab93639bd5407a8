/** Which of the papers that a catalogue suggests a school seems to have. */
@NullMarked
package vn.caitien.evidence.coverage;

import org.jspecify.annotations.NullMarked;
