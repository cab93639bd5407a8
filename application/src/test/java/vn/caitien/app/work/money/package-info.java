@NullMarked
package vn.caitien.app.work.money;

import org.jspecify.annotations.NullMarked;
