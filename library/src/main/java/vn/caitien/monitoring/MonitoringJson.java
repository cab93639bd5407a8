package vn.caitien.monitoring;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.plan.CanonicalJson;

/** How records of monitoring are kept: canonical JSON (RFC 8785), so that a hash proves one unchanged. */
public final class MonitoringJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private MonitoringJson() {}

    /** A review in the format {@value ReviewRecord#FORMAT}, as bytes of UTF-8. */
    public static byte[] write(ReviewRecord review) {
        return CanonicalJson.of(MAPPER.writeValueAsString(review));
    }

    /** A result report in the format {@value ResultReport#FORMAT}, as bytes of UTF-8. */
    public static byte[] write(ResultReport report) {
        return CanonicalJson.of(MAPPER.writeValueAsString(report));
    }

    /** @throws IllegalArgumentException when it is none in that format */
    public static ReviewRecord review(byte[] bytes) {
        return read(bytes, ReviewRecord.class, ReviewRecord.FORMAT);
    }

    /** @throws IllegalArgumentException when it is none in that format */
    public static ResultReport result(byte[] bytes) {
        return read(bytes, ResultReport.class, ResultReport.FORMAT);
    }

    private static <T> T read(byte[] bytes, Class<T> type, String format) {
        try {
            return MAPPER.readValue(bytes, type);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException("no " + format, wrong);
        }
    }
}
