package vn.caitien.app.platform.page;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** The name of a view is the name of its template; what the controller put into the model are its parameters. */
@Configuration(proxyBeanMethods = false)
class PageParts {
    /** By this name it takes the place of the resolver that chooses by the media types a browser asks for. */
    @Bean
    ViewResolver viewResolver(Templates templates, Visits visits) {
        return (name, locale) -> name.contains(":") ? null : view(name, templates, visits);
    }

    private static View view(String name, Templates templates, Visits visits) {
        return (model, request, response) ->
                templates.write(name, Objects.requireNonNull(model), visits.of(request), response);
    }
}
