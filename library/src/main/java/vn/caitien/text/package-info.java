/** Vietnamese writing: Unicode, matching without accents, syllables, words torn by narrow cells. */
@NullMarked
package vn.caitien.text;

import org.jspecify.annotations.NullMarked;
