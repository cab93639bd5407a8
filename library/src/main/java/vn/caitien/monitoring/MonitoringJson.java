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

    /** @throws IllegalArgumentException when it is none in that format */
    public static ReviewRecord review(byte[] bytes) {
        try {
            return MAPPER.readValue(bytes, ReviewRecord.class);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException("no " + ReviewRecord.FORMAT, wrong);
        }
    }
}
