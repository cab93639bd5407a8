/** How a plan stands today, in plain words whose every figure leads to where it comes from. */
@NullMarked
package vn.caitien.app.work.state;

import org.jspecify.annotations.NullMarked;
