/** The lines between the ruled tables of a text: which papers they are of, and what tables lost their layout among them. */
@NullMarked
package vn.caitien.intake.plain;

import org.jspecify.annotations.NullMarked;
