@NullMarked
package vn.caitien.app.evidence.arrival;

import org.jspecify.annotations.NullMarked;
