package vn.caitien.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.Scans;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;

/** Reads one file into plans, or says in one line why not; several threads may use it. */
final class FileReading {
    private static final Limits LIMITS = Limits.DEFAULT;
    private static final int MEBIBYTE = 20;

    private final PlanReader importer;
    private final RootCommand root;

    FileReading(PlanReader importer, RootCommand root) {
        this.importer = importer;
        this.root = root;
    }

    /** What became of a file. */
    sealed interface Outcome permits Read, Unreadable {}

    /** @param plans at least one */
    record Read(List<Plan> plans) implements Outcome {}

    /** @param line what happened, why, and what to do, in the user's language */
    record Unreadable(String line) implements Outcome {}

    /** Reads the file; throws nothing, whatever the file holds. */
    Outcome read(Path file) {
        Words words = root.words();
        try {
            List<Plan> plans = importer.read(file.getFileName().toString(), bytes(file));
            return plans.isEmpty() ? new Unreadable(refusal(Reason.NO_PLAN)) : new Read(plans);
        } catch (ReadException refused) {
            root.trace(refused);
            return new Unreadable(refused.reason() == Reason.UNKNOWN_FORMAT && !refused.detail().isEmpty()
                    ? words.say("read.other-kind", refused.detail())
                    : refusal(refused.reason()));
        } catch (PlanFormatException other) {
            root.trace(other);
            return new Unreadable(words.say("read.format", other.in(words.locale())));
        } catch (NoSuchFileException missing) {
            return new Unreadable(words.say("file.missing"));
        } catch (AccessDeniedException denied) {
            return new Unreadable(words.say("file.denied"));
        } catch (IOException broken) {
            root.trace(broken);
            return new Unreadable(words.say("file.broken"));
        } catch (OutOfMemoryError tooMuch) {
            return new Unreadable(words.say("file.memory"));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            return new Unreadable(root.unforeseen(unforeseen));
        }
    }

    private String refusal(Reason reason) {
        return root.words().say("read." + reason, LIMITS.bytes() >> MEBIBYTE, LIMITS.pages(), LIMITS.cells(),
                LIMITS.time().toSeconds(), Scans.STANDARD.pages(), Scans.STANDARD.time().toMinutes());
    }

    /** No more than the limit is read, whatever the file says of its size: it may be a pipe or a device. */
    private byte[] bytes(Path file) throws IOException, ReadException {
        int most = Math.toIntExact(LIMITS.bytes());
        if (StandardInput.is(file)) {
            return bytes(root.terminal().in(), most);
        }
        if (Files.size(file) > most) {
            throw new ReadException(Reason.TOO_LARGE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(in, most);
        }
    }

    private static byte[] bytes(InputStream in, int most) throws IOException, ReadException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ReadException(Reason.TOO_LARGE);
        }
        return bytes;
    }
}
