package vn.caitien.app.publishing;

import vn.caitien.app.platform.Refused;

/** Why something about a school's page is not done: its words stand in the messages under {@code publication.refused.}. */
final class NotPublished extends Refused {
    private static final long serialVersionUID = 1L;

    private NotPublished(String key, Object... values) {
        super(key, values);
    }

    static NotPublished taken(PublicAddress address) {
        return new NotPublished("taken", address.value());
    }

    static NotPublished tooMany(int most) {
        return new NotPublished("too-many", most);
    }

    static NotPublished notPrepared() {
        return new NotPublished("not-prepared");
    }
}
