package vn.caitien.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    private static String canonical(String json) {
        return new String(CanonicalJson.of(json), StandardCharsets.UTF_8);
    }

    /** Figures of RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({"0000000000000000,0", "8000000000000000,0", "0000000000000001,5e-324", "8000000000000001,-5e-324",
        "7fefffffffffffff,1.7976931348623157e+308", "4340000000000000,9007199254740992",
        "c340000000000000,-9007199254740992", "4430000000000000,295147905179352830000",
        "44b52d02c7e14af5,9.999999999999997e+22", "44b52d02c7e14af6,1e+23", "44b52d02c7e14af7,1.0000000000000001e+23",
        "444b1ae4d6e2ef4e,999999999999999700000", "444b1ae4d6e2ef4f,999999999999999900000", "444b1ae4d6e2ef50,1e+21",
        "3eb0c6f7a0b5ed8c,9.999999999999997e-7", "3eb0c6f7a0b5ed8d,0.000001", "41b3de4355555553,333333333.3333332",
        "41b3de4355555554,333333333.33333325", "41b3de4355555555,333333333.3333333", "becbf647612f3696,-0.0000033333333333333333",
        "43143ff3c1cb0959,1424953923781206.2"})
    void figures_are_written_as_ecmascript_writes_them(String bits, String written) {
        assertThat(CanonicalJson.number(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16)))).isEqualTo(written);
    }

    @Test
    void fields_stand_in_the_order_of_their_code_units() {
        assertThat(canonical("{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}"))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void texts_are_escaped_as_little_as_can_be() {
        assertThat(canonical("[\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"]"))
                .isEqualTo("[\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"]");
    }

    @Test
    void literals_and_nests_have_no_space() {
        assertThat(canonical("{ \"b\" : [ ] , \"a\" : { \"d\" : null , \"c\" : [ true , false , 1.50 ] }, \"e\": {} }"))
                .isEqualTo("{\"a\":{\"c\":[true,false,1.5],\"d\":null},\"b\":[],\"e\":{}}");
    }

    @Test
    void a_plan_is_the_same_after_it_was_read_again() throws Exception {
        Plan plan = PlanJson.read(Files.readAllBytes(Path.of("..", "samples", "primary-form2-2026.truth.json")));
        byte[] once = CanonicalJson.of(plan);
        assertThat(CanonicalJson.of(PlanJson.read(once))).isEqualTo(once);
    }
}
