/** Moving house: one school with all its years, files and record from one installation to another, its ids kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "school", "trail", "platform"})
package vn.caitien.app.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
