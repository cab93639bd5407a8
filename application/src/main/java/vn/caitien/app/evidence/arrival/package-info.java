/** Files on their way to being evidence: received one by one or packed into one, looked into, kept, or refused with the reason. */
@NullMarked
package vn.caitien.app.evidence.arrival;

import org.jspecify.annotations.NullMarked;
