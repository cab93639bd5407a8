package vn.caitien.app.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The one place that lets requests in. */
@Configuration(proxyBeanMethods = false)
class Gate {
    @Bean
    SecurityFilterChain requests(HttpSecurity http) {
        return http
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/", "/look/**", "/webjars/**", "/static/**").permitAll()
                        .anyRequest().authenticated())
                .build();
    }
}
