@NullMarked
package vn.caitien.app.evidence.health;

import org.jspecify.annotations.NullMarked;
