package vn.caitien.app.work.reminding;

import vn.caitien.app.platform.start.Server;

/** The minute of a whole server in which it asks whom to remind. */
public final class ServedMorning {
    private ServedMorning() {}

    /** Asks now, as its clock does every minute. */
    public static void tick(Server server) {
        server.part(MorningRound.class).tick();
    }
}
