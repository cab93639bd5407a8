package vn.caitien.app.platform.files;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.files.FilesRefused.Reason;
import vn.caitien.app.platform.settings.DaemonPlace;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/** Has the ClamAV daemon that is set look at files; where none is set, nobody looks. */
public final class VirusScan {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ByteBuffer COMMAND = ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final String CLEAN = "stream: OK";
    private static final String BEFORE = "stream: ";
    private static final String FOUND = " FOUND";

    private final @Nullable DaemonPlace daemon;
    private final Duration patience;

    VirusScan(@Nullable DaemonPlace daemon, Duration patience) {
        this.daemon = daemon;
        this.patience = patience;
    }

    /** The daemon is not asked yet. */
    public static VirusScan of(SettingValues settings) {
        return new VirusScan(settings.get(Settings.FILES_CLAMD).orElse(null), PATIENCE);
    }

    /** Whether a daemon is set. */
    public boolean active() {
        return daemon != null;
    }

    /**
     * Returns when the daemon has looked at all of it and found nothing, or none is set.
     *
     * @param file on the local disk
     * @throws FilesRefused when it found something ({@link Reason#VIRUS}), or does not answer
     */
    public void check(Path file) {
        if (daemon == null) {
            return;
        }
        String answer = answer(daemon, file);
        if (answer.endsWith(FOUND)) {
            throw new FilesRefused(Reason.VIRUS, answer.substring(answer.indexOf(BEFORE) + BEFORE.length(), answer.length() - FOUND.length()));
        }
        if (!answer.equals(CLEAN)) {
            throw new FilesRefused(new IOException(answer), Reason.NOT_SCANNED);
        }
    }

    /** A daemon that falls silent is cut off: closing the channel ends whatever waits on it. */
    private String answer(DaemonPlace place, Path file) {
        try (SocketChannel channel = place.channel()) {
            FutureTask<String> talk = new FutureTask<>(() -> talk(channel, place.address(), file));
            Thread.ofVirtual().start(talk);
            return talk.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | ExecutionException | TimeoutException wrong) {
            throw new FilesRefused(wrong, Reason.NOT_SCANNED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FilesRefused(stopped, Reason.NOT_SCANNED);
        }
    }

    private static String talk(SocketChannel channel, SocketAddress address, Path file) throws IOException {
        channel.connect(address);
        write(channel, COMMAND.duplicate());
        ByteBuffer piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
        try (FileChannel in = FileChannel.open(file)) {
            while (in.read(piece.clear().position(Integer.BYTES)) >= 0) {
                piece.putInt(0, piece.position() - Integer.BYTES);
                write(channel, piece.flip());
            }
        }
        write(channel, piece.clear().putInt(0).flip());
        byte[] answer = Channels.newInputStream(channel).readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
