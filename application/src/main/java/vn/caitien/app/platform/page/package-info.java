/**
 * The frame every page stands in: its language and look, its bar, its static files, its templates. What pages are
 * built from lies in {@code parts}; what stands in for a page that cannot be shown, in {@code errors}.
 *
 * <p>A page is a controller method that returns the name of a template below {@code src/main/jte} and puts its values
 * into the model; the template names them as {@code @param}, and {@code visit} besides, and wraps its content in
 * {@code layout/frame}. Forms are written with {@code part/form}. What it says stands in the module's own pair of files
 * {@code pages/NAME.properties} and {@code pages/NAME_en.properties}. A refusal is an exception: {@code NotHere},
 * {@code StaleVersion}, {@code TooManyTries}; its page is made here.
 */
@NullMarked
package vn.caitien.app.platform.page;

import org.jspecify.annotations.NullMarked;
