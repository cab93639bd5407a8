package vn.caitien.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.caitien.intake.ReadException;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;

/** Takes a plan that is data already as it is, and reads any other file as a document. */
final class JsonOrDocument implements PlanReader {
    private static final String ENDING = ".json";
    /** An object, or a list of objects: RTF begins with the same bracket, and a text may begin with the other. */
    private static final Pattern BEGINNING = Pattern.compile("\ufeff?\\s*+(\\[\\s*+)?\\{\\s*+[\"}].*", Pattern.DOTALL);
    private static final int ENOUGH = 200;

    private final Supplier<PlanReader> documents;

    /** @param documents asked only when there is a document to read */
    JsonOrDocument(Supplier<PlanReader> documents) {
        this.documents = documents;
    }

    @Override
    public List<Plan> read(String fileName, byte[] bytes) throws ReadException, PlanFormatException {
        String beginning = new String(bytes, 0, Math.min(ENOUGH, bytes.length), StandardCharsets.UTF_8);
        boolean json = fileName.toLowerCase(Locale.ROOT).endsWith(ENDING) || BEGINNING.matcher(beginning).matches();
        if (json && bytes.length == 0) {
            throw new ReadException(ReadException.Reason.EMPTY);
        }
        return json ? PlanJson.readAll(bytes) : documents.get().read(fileName, bytes);
    }
}
