/** Schools: their years, sites, people and bodies, and the units above them, each as it was on a day. */
@ApplicationModule(allowedDependencies = {"trail", "platform"})
@NullMarked
package vn.caitien.app.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
