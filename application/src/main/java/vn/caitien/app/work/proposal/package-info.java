/** What a school asks of authorities and partners, and what became of it. */
@NullMarked
package vn.caitien.app.work.proposal;

import org.jspecify.annotations.NullMarked;
