/** Rules over the documents a plan rests on. */
@NullMarked
package vn.caitien.check.citations;

import org.jspecify.annotations.NullMarked;
