/** What the items of a plan need from others besides money, and whether it is granted. */
@NullMarked
@NamedInterface("support")
package vn.caitien.app.work.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
