package vn.caitien.app.improvement.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Rights;
import vn.caitien.app.improvement.register.Paper.Sending;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;

/** Someone who looks into the register of a school, and in which language. */
record Clerk(SchoolId school, Texts texts, Rights rights) {
    AccountId account() {
        return rights.account();
    }

    /** The address of a page below the register. */
    String at(String path) {
        return "/schools/" + school + "/papers" + path;
    }

    String say(String key, @Nullable Object... values) {
        return texts.say("papers." + key, values);
    }

    boolean may(Deed deed) {
        return rights.may(school, deed, Matter.ANY).allowed();
    }

    /** What a kind of papers is called. */
    String kind(String letters) {
        return PaperRegister.kindName(letters, texts.language().tag());
    }

    /** To whom, what for, when. */
    String sent(Sending sending) {
        LocalDate day = sending.day();
        return sending.purpose() == null ? say("sent", sending.recipient(), day)
                : say("sent.for", sending.recipient(), day, sending.purpose());
    }
}
