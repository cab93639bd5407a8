/**
 * Everything an installation holds in one file, and back: made while the pages run, checked before it is believed,
 * restorable into this version or a later one.
 */
@NullMarked
package vn.caitien.app.platform.backup;

import org.jspecify.annotations.NullMarked;
