/** Accounts, sign-in, roles, guests: who may do what, where. */
@ApplicationModule(allowedDependencies = {"school", "trail", "platform"})
@NullMarked
package vn.caitien.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
