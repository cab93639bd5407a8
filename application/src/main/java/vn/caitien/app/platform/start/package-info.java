/** How an installation is opened: its folder taken, its database started or reached, its tables brought up to date. */
@NullMarked
package vn.caitien.app.platform.start;

import org.jspecify.annotations.NullMarked;
