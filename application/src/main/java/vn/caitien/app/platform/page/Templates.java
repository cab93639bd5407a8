package vn.caitien.app.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The templates, compiled when the program was built. */
@Component
public final class Templates {
    private static final String CLASSES = "vn.caitien.templates";
    private static final String HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8).toString();

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), CLASSES);

    /**
     * Writes a page. It is made whole before its first byte goes out, so that a fault in it can still become an error
     * page.
     *
     * @param name of the template, such as {@code school/new}
     * @param values its parameters by name, besides {@code visit}
     */
    public void write(String name, Map<String, ?> values, Visit visit, HttpServletResponse response) throws IOException {
        Map<String, Object> parameters = new HashMap<>(values);
        parameters.put("visit", visit);
        StringOutput page = new StringOutput();
        engine.render(name + ".jte", parameters, page);
        response.setLocale(visit.texts().language().locale());
        response.setContentType(HTML);
        response.getOutputStream().write(page.toString().getBytes(StandardCharsets.UTF_8));
    }
}
