/** The application: the command line, and the modules of the server. */
@NullMarked
package vn.caitien.app;

import org.jspecify.annotations.NullMarked;
