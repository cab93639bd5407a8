package vn.caitien.app.trail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.app.platform.data.Secrets;

/** The key of the record. */
@Configuration(proxyBeanMethods = false)
class TrailParts {
    /** The name of the key among the installation's secrets. */
    static final String KEY = "trail";

    @Bean
    Seal seal(Secrets secrets) {
        return new Seal(secrets.key(KEY));
    }
}
