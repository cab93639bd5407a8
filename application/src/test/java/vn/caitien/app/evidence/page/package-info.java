@NullMarked
package vn.caitien.app.evidence.page;

import org.jspecify.annotations.NullMarked;
