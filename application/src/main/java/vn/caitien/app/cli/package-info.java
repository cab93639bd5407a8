/** The command line. */
@NullMarked
package vn.caitien.app.cli;

import org.jspecify.annotations.NullMarked;
