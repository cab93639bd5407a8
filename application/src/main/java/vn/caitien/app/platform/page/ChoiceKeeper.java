package vn.caitien.app.platform.page;

/** Keeps language and look with whoever chose them, for their next device. The module that knows people is this. */
public interface ChoiceKeeper {
    /** Does nothing for a stranger. */
    void keep(Language language);

    /** Does nothing for a stranger. */
    void keep(Look look);
}
