/** The folder in which one installation keeps everything: database, files, secrets, logs. */
@NullMarked
package vn.caitien.app.platform.data;

import org.jspecify.annotations.NullMarked;
