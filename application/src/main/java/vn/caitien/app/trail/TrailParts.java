package vn.caitien.app.trail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.app.platform.backup.Ends;
import vn.caitien.app.platform.data.Secrets;

/** The key of the record, and where it ends. */
@Configuration(proxyBeanMethods = false)
class TrailParts {
    /** The name of the key among the installation's secrets. */
    static final String KEY = "trail";

    @Bean
    Seal seal(Secrets secrets) {
        return new Seal(secrets.key(KEY));
    }

    @Bean
    Ends ends() {
        return new TrailEnds();
    }
}
