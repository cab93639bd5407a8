package vn.caitien.app.access;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import vn.caitien.app.platform.page.errors.Strangers;

/** The one place that lets requests in. Whatever is not listed here asks who one is. */
@Configuration(proxyBeanMethods = false)
class Gate {
    /** Pages for anyone; those behind a secret word ask for the word themselves. */
    private static final String[] OPEN = {
        "/", "/verify", "/verify/*", "/truong/**", "/sitemap.xml", "/robots.txt", "/choose/*", "/look/**", "/static/**",
        "/sign-in", "/sign-in/code", "/sign-in/passkey", "/sign-in/passkey/begin", "/first/*", "/t/*", "/t/*/token", "/feed/*", "/sw.js", "/manifest.webmanifest", "/no-line", "/invitation/*", "/way-back/*"
    };

    /** Health and metrics: they answer on a port of their own, which only this computer reaches. */
    @Bean
    @Order(1)
    SecurityFilterChain health(HttpSecurity http) {
        return http
                .securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain requests(HttpSecurity http, Strangers strangers, Doorman doorman, SchoolGate schools) {
        return http
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers(OPEN).permitAll()
                        .requestMatchers("/schools/{school}", "/schools/{school}/**", "/schools", "/units/**").access(schools)
                        .anyRequest().authenticated())
                // a stranger's form could at most change a colour: it does not carry the session, which is of this site only
                .csrf(csrf -> csrf.ignoringRequestMatchers("/choose/*", "/look"))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals
                        .authenticationEntryPoint(doorman)
                        .accessDeniedHandler(strangers))
                .build();
    }
}
