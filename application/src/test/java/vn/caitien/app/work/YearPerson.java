package vn.caitien.app.work;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.access.Visitor.Answer;

/** Someone who reads pages and sends their forms, with what stands in them already. @param login empty for who does not sign in */
record YearPerson(Visitor visitor, String login, String name) {
    static final String PASSWORD = "mưa rơi trên mái tôn";
    private static final int MOVED = 302;

    void comes() {
        visitor.signIn(login, PASSWORD);
    }

    /** A page; who was signed out meanwhile signs in again. */
    Document page(String path) {
        Answer answer = visitor.get(path);
        if (answer.status() == MOVED && answer.location().endsWith("/sign-in")) {
            comes();
            answer = visitor.get(path);
        }
        return read(path, answer);
    }

    /** Sends the form of a page that goes to that address. @return where it leads */
    String send(String page, String action, Map<String, String> fields) {
        FormElement form = form(page, action);
        return sent(action, visitor.post(action, filled(form, fields)));
    }

    /** The same form, which stands on a page of its own. */
    String send(String path, Map<String, String> fields) {
        return send(path, path.replaceAll("\\?.*", ""), fields);
    }

    /** The same with a PDF. */
    String send(String path, Map<String, String> fields, String file, byte[] bytes) {
        FormElement form = form(path, path);
        return sent(path, visitor.give(path, filled(form, fields), "files", file, bytes));
    }

    private FormElement form(String page, String action) {
        return page(page).select("form[method=post]").stream().filter(one -> one.attr("action").equals(action)).findFirst().map(FormElement.class::cast)
                .orElseThrow(() -> new AssertionError("no form to " + action + " on " + page + ": " + says(page)));
    }

    private static Map<String, String> filled(FormElement form, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>();
        form.formData().forEach(field -> all.put(field.key(), field.value()));
        all.keySet().removeIf(name -> name.equals("_csrf") || name.equals("files"));
        all.putAll(fields);
        return all;
    }

    private static String sent(String action, Answer answer) {
        if (answer.status() / 100 == 3) {
            return answer.location();
        }
        Document page = read(action, answer);
        if (!page.select("[aria-invalid=true], [role=alert]").isEmpty()) {
            throw new AssertionError("refused by " + action + ": " + page.select("main").text());
        }
        return page.outerHtml();
    }

    private static Document read(String path, Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(path + " answered " + answer.status() + " " + answer.location());
        }
        return Objects.requireNonNull(Jsoup.parse(answer.body()));
    }


    /** What a page says, without its marks. */
    String says(String path) {
        Document page = page(path);
        Element main = page.selectFirst("main");
        return (main == null ? page.body() : main).text();
    }
}
