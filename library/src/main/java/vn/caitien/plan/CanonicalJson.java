package vn.caitien.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in the one way RFC 8785 leaves: fields in the order of their UTF-16 code units, no space, the shortest figures,
 * the fewest escapes. What is the same gives the same bytes, today and in another program, so that a hash of them proves
 * a paper unchanged.
 */
public final class CanonicalJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    /** ECMAScript writes larger and smaller figures with an exponent. */
    private static final int MOST_DIGITS = 21;
    private static final int LEAST_EXPONENT = -6;

    private CanonicalJson() {}

    /** The plan in the interchange format, as bytes of UTF-8. */
    public static byte[] of(Plan plan) {
        return of(PlanJson.write(plan));
    }

    /**
     * Any JSON text, as bytes of UTF-8.
     *
     * @throws tools.jackson.core.JacksonException when it is none
     */
    public static byte[] of(String json) {
        StringBuilder out = new StringBuilder();
        write(MAPPER.readTree(json), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            char mark = '{';
            for (String name : (Iterable<String>) node.propertyNames().stream().sorted()::iterator) {
                out.append(mark);
                text(name, out);
                write(node.get(name), out.append(':'));
                mark = ',';
            }
            out.append(mark == '{' ? "{}" : "}");
        } else if (node.isArray()) {
            out.append('[');
            for (Iterator<JsonNode> items = node.iterator(); items.hasNext();) {
                write(items.next(), out);
                out.append(items.hasNext() ? "," : "");
            }
            out.append(']');
        } else if (node.isNumber()) {
            out.append(number(node.doubleValue()));
        } else if (node.isString()) {
            text(node.stringValue(), out);
        } else {
            out.append(node);
        }
    }

    /** As ECMAScript writes it; Java finds the same shortest digits, but never fewer than two. */
    static String number(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal two = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        BigDecimal one = two.round(new MathContext(1));
        BigDecimal digits = one.doubleValue() == number ? one.stripTrailingZeros() : two;
        int exponent = digits.precision() - digits.scale();
        if (exponent > LEAST_EXPONENT && exponent <= MOST_DIGITS) {
            return digits.toPlainString();
        }
        String all = digits.unscaledValue().abs().toString();
        return (number < 0 ? "-" : "") + all.charAt(0) + (all.length() == 1 ? "" : "." + all.substring(1))
                + "e" + (exponent > 0 ? "+" : "") + (exponent - 1);
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '"', '\\' -> out.append('\\').append(sign);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> out.append(sign < ' ' ? "\\u%04x".formatted((int) sign) : Character.toString(sign));
            }
        }
        out.append('"');
    }
}
