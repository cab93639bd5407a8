@NullMarked
package vn.caitien.app.work.sheet;

import org.jspecify.annotations.NullMarked;
