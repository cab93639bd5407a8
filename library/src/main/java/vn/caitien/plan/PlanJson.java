package vn.caitien.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The interchange format {@value Plan#FORMAT}: a plan as JSON and back. */
public final class PlanJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final DefaultIndenter INDENT = new DefaultIndenter(" ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final ObjectWriter PRETTY = MAPPER.writer()
            .with(new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private PlanJson() {}

    /**
     * The plan as indented JSON, always in the same order of fields. The fields of the header and the columns of the
     * 2018 form are always there, null when unknown; what belongs to Mẫu số 2 is there when the plan follows that form
     * or holds anything of it. Confidences are rounded to three decimals, boxes to one.
     */
    public static String write(Plan plan) {
        return PRETTY.writeValueAsString(PlanWriting.plan(plan)) + "\n";
    }

    /** Several plans, e.g. of one file, as a JSON list. */
    public static String write(List<Plan> plans) {
        return PRETTY.writeValueAsString(PlanWriting.list(plans, PlanWriting::plan)) + "\n";
    }

    /** As {@link #read(String)}, of bytes in UTF-8. */
    public static Plan read(byte[] bytes) throws PlanFormatException {
        return read(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * The plan in a JSON text. Null, absent and blank are the same: not known. A row without an id gets {@code r} and
     * its position, a sum without {@code per} is paid once, a place without a confidence is held for sure.
     *
     * @throws PlanFormatException when the text is no JSON, has an unknown or repeated field, lacks a required one, or
     *     holds a value of another type, form or range than the format says
     */
    public static Plan read(String json) throws PlanFormatException {
        return PlanReading.plan(new JsonPlace(tree(json), ""));
    }

    /** As {@link #read(byte[])}, of a plan or a list of plans; none for an empty list. */
    public static List<Plan> readAll(byte[] bytes) throws PlanFormatException {
        JsonPlace place = new JsonPlace(tree(new String(bytes, StandardCharsets.UTF_8)), "");
        return place.node().isArray() ? place.items(PlanReading::plan) : List.of(PlanReading.plan(place));
    }

    private static JsonNode tree(String json) throws PlanFormatException {
        try {
            return MAPPER.readTree(json.startsWith("\ufeff") ? json.substring(1) : json);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new PlanFormatException("", "json", at == null ? "1" : String.valueOf(at.getLineNr()),
                    at == null ? "1" : String.valueOf(at.getColumnNr()), e.getOriginalMessage());
        }
    }
}
