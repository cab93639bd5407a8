@NullMarked
package vn.caitien.app.work.matter;

import org.jspecify.annotations.NullMarked;
