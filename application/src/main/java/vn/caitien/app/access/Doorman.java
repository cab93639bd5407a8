package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caitien.app.platform.page.errors.Strangers;

/** Shows strangers who ask for a page of ours to the sign-in, and back afterwards; to anything else there is nothing. */
@Component
class Doorman implements AuthenticationEntryPoint {
    private final RequestMappingHandlerMapping pages;
    private final Strangers strangers;

    Doorman(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages, Strangers strangers) {
        this.pages = pages;
        this.strangers = strangers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (request.getMethod().equals("GET") && page(request)) {
            response.sendRedirect("/sign-in?back=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8));
        } else {
            strangers.commence(request, response, refused);
        }
    }

    private boolean page(HttpServletRequest request) {
        try {
            HandlerExecutionChain found = pages.getHandler(request);
            return found != null && found.getHandler() instanceof HandlerMethod method
                    && !ErrorController.class.isAssignableFrom(method.getBeanType());
        } catch (Exception none) {
            return false;
        }
    }
}
