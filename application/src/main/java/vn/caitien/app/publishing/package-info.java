/** Pages of schools for anyone: what a school shows of its issued plans, at an address of its own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"improvement", "access", "school", "trail", "platform"})
package vn.caitien.app.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
