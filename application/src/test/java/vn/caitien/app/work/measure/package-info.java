@NullMarked
package vn.caitien.app.work.measure;

import org.jspecify.annotations.NullMarked;
