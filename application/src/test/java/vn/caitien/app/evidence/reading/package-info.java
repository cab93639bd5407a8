@NullMarked
package vn.caitien.app.evidence.reading;

import org.jspecify.annotations.NullMarked;
