/** Accounts, sign-in, roles, guests: who may do what, where. */
@NullMarked
@ApplicationModule(allowedDependencies = {"school", "trail", "platform"})
package vn.caitien.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
