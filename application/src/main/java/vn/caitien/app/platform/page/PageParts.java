package vn.caitien.app.platform.page;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The name of a view is the name of its template; what the controller put into the model are its parameters. A name that
 * begins with {@code redirect:} leads to an address of ours.
 */
@Configuration(proxyBeanMethods = false)
class PageParts {
    private static final String REDIRECT = "redirect:";
    /** The attribute of a page that brings its own bar. */
    private static final String BAR = "bar";
    /** The attribute of a page that knows already how it is looked at. */
    private static final String VISIT = "visit";

    /** By this name it takes the place of the resolver that chooses by the media types a browser asks for. */
    @Bean
    ViewResolver viewResolver(Templates templates, Visits visits) {
        return (name, locale) -> name.startsWith(REDIRECT)
                ? redirect(name.substring(REDIRECT.length()))
                : view(name, templates, visits);
    }

    /** After a form the browser is to ask for the page, not to send the form there again. */
    private static View redirect(String address) {
        RedirectView redirect = new RedirectView(address, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private static View view(String name, Templates templates, Visits visits) {
        return (model, request, response) -> {
            Map<String, ?> values = Objects.requireNonNull(model);
            Visit visit = values.get(VISIT) instanceof Visit own ? own
                    : values.get(BAR) instanceof TopBar bar ? visits.of(request, bar) : visits.of(request);
            templates.write(name, values, visit, response);
        };
    }
}
