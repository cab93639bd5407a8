/** The pages of a document on its way to a plan: giving it, waiting, choosing, looking it over beside its source, saving. */
@NullMarked
package vn.caitien.app.improvement.intake.page;

import org.jspecify.annotations.NullMarked;
