package vn.caitien.intake;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.intake.confidence.Confidence;
import vn.caitien.intake.readers.Readers;
import vn.caitien.intake.readers.scan.ScanReader;
import vn.caitien.intake.readers.scan.Scanned;
import vn.caitien.phrase.Values;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Source;

/** Reads improvement plans out of documents. Safe to use from several threads. */
public final class Importer {
    private final Limits limits;
    private final Assembler assembler;
    private final @Nullable Scans scans;

    private Importer(Limits limits, Assembler assembler, @Nullable Scans scans) {
        this.limits = limits;
        this.assembler = assembler;
        this.scans = scans;
    }

    /** With the standard limits and the built-in catalogue. */
    public static Importer standard() {
        return with(Limits.DEFAULT);
    }

    /** With limits of one's own. */
    public static Importer with(Limits limits) {
        return with(limits, Confidence.standard());
    }

    /** With limits and a confidence of one's own. */
    public static Importer with(Limits limits, Confidence confidence) {
        return new Importer(limits, new Assembler(new Circulars(Catalogues.builtIn()), confidence), null);
    }

    /**
     * The same, which also reads documents that hold pictures of pages and no text: much slower, and never all right.
     *
     * @param scans what that may cost, and who is told how far it is
     */
    public Importer readingScans(Scans scans) {
        return new Importer(limits, assembler, scans);
    }

    /**
     * Every plan in a document, in order.
     *
     * @param fileName kept in the plan's source; its ending does not matter
     * @param bytes the whole document
     * @return at least one plan
     * @throws ReadException when it cannot be read or holds no plan; nothing else is thrown for bad input
     */
    public List<Plan> read(String fileName, byte[] bytes) throws ReadException {
        try {
            return plans(fileName, bytes, Readers.read(bytes, limits));
        } catch (ReadException refused) {
            if (scans == null || refused.reason() != ReadException.Reason.NO_TEXT) {
                throw refused;
            }
            Scanned scanned = ScanReader.read(bytes, limits, scans);
            return plans(fileName, bytes, scanned.document()).stream()
                    .map(plan -> ScanMarks.on(plan, scanned))
                    .toList();
        }
    }

    /**
     * A document as it stands, nothing in it understood: what the places of a plan read from it point into.
     *
     * @throws ReadException when it cannot be read, or holds pictures of pages alone and these are not to be read too
     */
    public SourceDocument source(byte[] bytes) throws ReadException {
        try {
            return Readers.read(bytes, limits);
        } catch (ReadException refused) {
            if (scans == null || refused.reason() != ReadException.Reason.NO_TEXT) {
                throw refused;
            }
            return ScanReader.read(bytes, limits, scans).document();
        }
    }

    private List<Plan> plans(String fileName, byte[] bytes, SourceDocument document) throws ReadException {
        Values values = new Values();
        List<Plan> plans = PlanSplitter.split(document.blocks()).stream()
                .map(assembler::plan)
                .flatMap(Optional::stream)
                .map(Unfilled::out)
                .map(values::read)
                .toList();
        if (plans.isEmpty()) {
            throw new ReadException(ReadException.Reason.NO_PLAN);
        }
        Source source = new Source(
                Path.of(fileName).getFileName().toString(), document.mediaType(), sha256(bytes), document.pages());
        return plans.stream().map(plan -> plan.from(source)).toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
