@NullMarked
package vn.caitien.app.evidence;

import org.jspecify.annotations.NullMarked;
