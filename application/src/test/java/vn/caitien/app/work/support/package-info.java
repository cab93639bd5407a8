@NullMarked
package vn.caitien.app.work.support;

import org.jspecify.annotations.NullMarked;
