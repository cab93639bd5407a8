package vn.caitien.app.platform.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands before every controller. */
@Configuration(proxyBeanMethods = false)
class PageInterceptors implements WebMvcConfigurer {
    private final Once once;

    PageInterceptors(Once once) {
        this.once = once;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(once);
    }
}
