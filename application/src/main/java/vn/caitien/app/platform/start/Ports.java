package vn.caitien.app.platform.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/** Looks whether ports are free before anything is made, so that a start that is refused leaves nothing behind. */
final class Ports {
    private Ports() {}

    /** @throws StartRefused when the port of the pages or of health is in use */
    static void free(SettingValues settings) {
        free(settings, settings.always(Settings.PORT), settings.always(Settings.ADDRESS));
        free(settings, settings.always(Settings.HEALTH_PORT), InetAddress.getLoopbackAddress().getHostAddress());
    }

    /** That the port is in use: which it is decides what to do about it. */
    static StartRefused taken(SettingValues settings, int port, Throwable cause) {
        boolean health = settings.always(Settings.HEALTH_PORT) == port && settings.always(Settings.PORT) != port;
        return new StartRefused(cause, health ? Reason.HEALTH_PORT_TAKEN : Reason.PORT_TAKEN, Integer.toString(port));
    }

    private static void free(SettingValues settings, int port, String address) {
        try (ServerSocket tried = new ServerSocket()) {
            tried.bind(new InetSocketAddress(address, port));
        } catch (BindException wrong) {
            // an address of another machine, or a port that is the system's own, is told by the server itself
            if (String.valueOf(wrong.getMessage()).toLowerCase(Locale.ROOT).contains("in use")) {
                throw taken(settings, port, wrong);
            }
        } catch (IOException unknown) {
            // what is wrong with it is told by the server itself
            return;
        }
    }
}
