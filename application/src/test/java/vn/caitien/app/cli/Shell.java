package vn.caitien.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.plan.Plan;

/** Runs the program within the test, with a reader of the test's own. */
final class Shell {
    /** What a run left. */
    record Result(int code, String out, String err) {}

    private final PlanReader reader;
    private boolean watched;
    private InputStream typed = InputStream.nullInputStream();
    private Map<String, String> environment = Map.of();

    private Shell(PlanReader reader) {
        this.reader = reader;
    }

    /**
     * Takes a file's content as the title of its plan; several lines are several plans, "!X Y" refuses for reason X
     * with detail Y.
     */
    static Shell reading() {
        return new Shell((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.startsWith("!")) {
                String[] refusal = text.substring(1).split(" ", 2);
                throw new ReadException(Reason.valueOf(refusal[0]), refusal.length == 1 ? "" : refusal[1]);
            }
            return text.lines().map(Plans::titled).toList();
        });
    }

    static Shell with(PlanReader reader) {
        return new Shell(reader);
    }

    static Shell giving(Plan plan) {
        return new Shell((name, bytes) -> List.of(plan));
    }

    Shell watched() {
        watched = true;
        return this;
    }

    /** With that text on the standard input. */
    Shell typed(String text) {
        typed = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Shell in(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    Result run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(typed, Terminal.stream(out, false), Terminal.stream(err, true), watched, Terminal.USUAL_COLUMNS);
        String[] words = java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = new Program(progress -> reader, terminal, environment).run(words);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
