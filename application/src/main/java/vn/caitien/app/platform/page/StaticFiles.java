package vn.caitien.app.platform.page;

import java.time.Duration;
import java.util.Objects;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.webjars.WebJarVersionLocator;

/** Our own style and script, and of the packed libraries the two folders we use; nothing else is given out. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {
    private static final CacheControl YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        WebJarVersionLocator jars = new WebJarVersionLocator();
        folder(files, "/static/tabler/*", library(jars, "tabler__core", "dist/css/"));
        folder(files, "/static/htmx/*", library(jars, "htmx.org", "dist/"));
        folder(files, "/static/*", "classpath:/vn/caitien/app/static/");
    }

    private static void folder(ResourceHandlerRegistry files, String address, String place) {
        files.addResourceHandler(address).addResourceLocations(place).setCacheControl(YEAR)
                .resourceChain(true).addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    private static String library(WebJarVersionLocator jars, String name, String folder) {
        String version = Objects.requireNonNull(jars.version(name), () -> name + " is not packed");
        return "classpath:/META-INF/resources/webjars/" + name + "/" + version + "/" + folder;
    }
}
