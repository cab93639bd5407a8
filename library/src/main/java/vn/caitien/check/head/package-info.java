/** Rules over the head and the foot of a plan: number, place, date, signer, closing. */
@NullMarked
package vn.caitien.check.head;

import org.jspecify.annotations.NullMarked;
