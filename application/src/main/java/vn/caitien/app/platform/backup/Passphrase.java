package vn.caitien.app.platform.backup;

import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Iterator;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import vn.caitien.app.platform.backup.BackupRefused.Reason;

/**
 * A file under a passphrase, by OpenPGP (RFC 9580): AES-256 with an integrity check, so that any such program opens it
 * in thirty years too.
 */
final class Passphrase {
    private static final int BUFFER = 1 << 16;
    /** The most rounds OpenPGP knows: 65 million bytes hashed for each guess. */
    private static final int ROUNDS = 0xff;
    /** Set in the first byte of every packet of OpenPGP, and in no first byte of a zip or of a letter. */
    private static final int PACKET = 0x80;

    private Passphrase() {}

    /** What is written into it goes encrypted into {@code out}, which is closed with it. */
    static OutputStream over(OutputStream out, char[] passphrase) throws IOException {
        return over(out, passphrase, ROUNDS);
    }

    /** The same for a key of 256 random bits, which nobody guesses: it need not be slow. */
    static OutputStream overKey(OutputStream out, char[] key) throws IOException {
        return over(out, key, 0);
    }

    private static OutputStream over(OutputStream out, char[] passphrase, int rounds) throws IOException {
        try {
            PGPEncryptedDataGenerator encryption = new PGPEncryptedDataGenerator(
                    new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                            .setWithIntegrityPacket(true).setSecureRandom(new SecureRandom()));
            encryption.addMethod(new BcPBEKeyEncryptionMethodGenerator(
                    passphrase, new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA256), rounds));
            OutputStream encrypted = encryption.open(out, new byte[BUFFER]);
            OutputStream plain = new PGPLiteralDataGenerator().open(
                    encrypted, PGPLiteralData.BINARY, PGPLiteralData.CONSOLE, PGPLiteralData.NOW, new byte[BUFFER]);
            return new Both(plain, encrypted, out);
        } catch (PGPException impossible) {
            throw new IOException(impossible);
        }
    }

    /** Whether a file that begins so is under a passphrase. */
    static boolean needed(BufferedInputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first >= PACKET;
    }

    /** What stands in it. */
    static InputStream open(InputStream in, char[] passphrase) throws IOException {
        PGPPBEEncryptedData data = data(in);
        try {
            InputStream plain = data.getDataStream(
                    new BcPBEDataDecryptorFactory(passphrase, new BcPGPDigestCalculatorProvider()));
            if (new BcPGPObjectFactory(plain).nextObject() instanceof PGPLiteralData literal) {
                return new Checked(literal.getInputStream(), data);
            }
        } catch (PGPException | IOException | RuntimeException wrong) {
            throw new BackupRefused(wrong, Reason.PASSPHRASE_WRONG);
        }
        throw new BackupRefused(Reason.PASSPHRASE_WRONG);
    }

    private static PGPPBEEncryptedData data(InputStream in) {
        try {
            if (new BcPGPObjectFactory(in).nextObject() instanceof PGPEncryptedDataList list) {
                Iterator<?> all = list.getEncryptedDataObjects();
                if (all.hasNext() && all.next() instanceof PGPPBEEncryptedData data) {
                    return data;
                }
            }
        } catch (IOException | RuntimeException notOurs) {
            throw new BackupRefused(notOurs, Reason.NOT_A_BACKUP);
        }
        throw new BackupRefused(Reason.NOT_A_BACKUP);
    }

    /** Closes what stands inside before what it stands in. */
    private static final class Both extends FilterOutputStream {
        private final OutputStream encrypted;
        private final OutputStream file;

        Both(OutputStream plain, OutputStream encrypted, OutputStream file) {
            super(plain);
            this.encrypted = encrypted;
            this.file = file;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.close();
            encrypted.close();
            file.close();
        }
    }
}
