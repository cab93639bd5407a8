/** An invented school full of life, to look around in: made by the services, as its people would. */
@NullMarked
package vn.caitien.app.demo;

import org.jspecify.annotations.NullMarked;
