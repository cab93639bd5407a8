/** The first page: what someone finds here, how far their school is, and the one thing to do next. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "school", "platform"})
package vn.caitien.app.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
