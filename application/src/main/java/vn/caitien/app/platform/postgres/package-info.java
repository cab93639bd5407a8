/**
 * PostgreSQL started by the program itself, for one school on one computer: unpacked, made, started, watched, stopped.
 */
@NullMarked
package vn.caitien.app.platform.postgres;

import org.jspecify.annotations.NullMarked;
