package vn.caitien.app.platform.page.errors;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The frame alone, without database and sign-in, and a controller in which everything goes wrong. */
final class Pages {
    private static final AnnotationConfigWebApplicationContext CONTEXT = context();

    private Pages() {}

    static MockMvc get() {
        return MockMvcBuilders.webAppContextSetup(CONTEXT).addFilters(CONTEXT.getBean(Outermost.class)).build();
    }

    static Faults faults() {
        return CONTEXT.getBean(Faults.class);
    }

    private static AnnotationConfigWebApplicationContext context() {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.getEnvironment().setActiveProfiles("faults");
        context.register(Parts.class, Faults.class);
        context.refresh();
        return context;
    }

    @EnableWebMvc
    @Configuration(proxyBeanMethods = false)
    @ComponentScan("vn.caitien.app.platform.page")
    @Profile("faults")
    static class Parts {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
