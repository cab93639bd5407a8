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

/** The one place that lets requests in. */
@Configuration(proxyBeanMethods = false)
class Gate {
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
    SecurityFilterChain requests(HttpSecurity http, Strangers strangers) {
        return http
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers("/", "/choose/*", "/look/**", "/static/**").permitAll()
                        .anyRequest().authenticated())
                // language and look belong to the browser: a stranger's form could at most change a colour
                .csrf(csrf -> csrf.ignoringRequestMatchers("/choose/*"))
                .exceptionHandling(refusals -> refusals
                        .authenticationEntryPoint(strangers)
                        .accessDeniedHandler(strangers))
                .build();
    }
}
