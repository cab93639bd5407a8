package vn.caitien.check.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.caitien.check.Looked;
import vn.caitien.check.rule.Remark;
import vn.caitien.plan.Finding.Severity;

class HeadMissingTest {
    private static final String ALL = "governingBody: UBND XÃ A, school: TRƯỜNG B, documentNumber: 05/KH-B, place: A, "
            + "date: 2025-09-20, signerTitle: HIỆU TRƯỞNG";

    @Test
    void a_head_that_is_lost_is_told_once() {
        assertThat(Looked.by(new HeadMissing(), "header: {title: Kế hoạch}")).extracting(Remark::variant)
                .containsExactly("head");
    }

    @Test
    void a_name_left_blank_under_the_post_is_a_warning() {
        assertThat(Looked.by(new HeadMissing(), "header: {" + ALL + "}")).extracting(Remark::variant, Remark::severity)
                .containsExactly(tuple("signerName", Severity.WARNING));
    }

    @Test
    void a_name_that_plain_text_may_have_lost_is_a_notice() {
        assertThat(Looked.by(new HeadMissing(), "source: {mediaType: text/plain}\nheader: {" + ALL + "}"))
                .extracting(Remark::severity).containsExactly(Severity.NOTICE);
    }

    @Test
    void the_body_above_the_school_may_stand_elsewhere() {
        assertThat(Looked.by(new HeadMissing(),
                "header: {signerName: Lê B, " + ALL.replace("governingBody: UBND XÃ A, ", "") + "}"))
                .extracting(Remark::severity).containsExactly(Severity.NOTICE);
    }
}
