/** What the writers of Office files share. */
@NullMarked
package vn.caitien.paper.ooxml;

import org.jspecify.annotations.NullMarked;
