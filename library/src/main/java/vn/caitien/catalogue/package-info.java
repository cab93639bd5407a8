/** The national standards as dated, versioned data: circular, standard, criterion, level, requirement. */
@NullMarked
package vn.caitien.catalogue;

import org.jspecify.annotations.NullMarked;
