package vn.caitien.app.platform.page;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Where static files are: each address holds a hash of the content, so a browser keeps it for a year. */
@Component
public final class Assets implements SmartInitializingSingleton {
    private final ResourceUrlProvider urls;
    private final ApplicationContext context;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Assets(ResourceUrlProvider urls, ApplicationContext context) {
        this.urls = urls;
        this.context = context;
    }

    /** The server answers before Spring says that all is ready, and the first page needs its style too. */
    @Override
    public void afterSingletonsInstantiated() {
        urls.onApplicationEvent(new ContextRefreshedEvent(context));
    }

    /**
     * The address of a file.
     *
     * @param path below {@code /static/}, such as {@code ui.css}
     * @throws NullPointerException when there is no such file
     */
    public String at(String path) {
        return known.computeIfAbsent(path, file ->
                Objects.requireNonNull(urls.getForLookupPath("/static/" + file), () -> "no static file " + file));
    }
}
