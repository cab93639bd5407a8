@NullMarked
package vn.caitien.app.work.obstacle;

import org.jspecify.annotations.NullMarked;
