/** What is seen of how plans are carried out: observations, reviews, what is recommended, and what became of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"work", "improvement", "evidence", "access", "school", "trail", "platform"})
package vn.caitien.app.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
