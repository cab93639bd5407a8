/** What is seen of how plans are carried out: reviews, item by item, and what they come to. */
@NullMarked
@ApplicationModule(allowedDependencies = {"work", "improvement", "evidence", "access", "school", "trail", "platform"})
package vn.caitien.app.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
