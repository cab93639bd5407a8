@NullMarked
package vn.caitien.app.work.proposal;

import org.jspecify.annotations.NullMarked;
