/** Schools: their years, sites, people and bodies, and the units above them, each as it was on a day. */
@NullMarked
@ApplicationModule(allowedDependencies = {"trail", "platform"})
package vn.caitien.app.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
