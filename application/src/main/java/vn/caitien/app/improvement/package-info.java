/** Improvement plans of schools: what they say, and their life from draft to close. */
@NullMarked
@ApplicationModule(allowedDependencies = {"evidence", "access", "school", "trail", "platform"})
package vn.caitien.app.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
