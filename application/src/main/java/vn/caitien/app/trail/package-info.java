/** The record of acts: who did what when, for each school a chain that cannot be altered unseen. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package vn.caitien.app.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
