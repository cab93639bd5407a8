/** The plan as work: tasks with owners, days and proof, what stands in their way, and what is told of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"improvement", "evidence", "access", "school", "trail", "platform"})
package vn.caitien.app.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
