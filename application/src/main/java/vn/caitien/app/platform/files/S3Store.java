package vn.caitien.app.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * Files in a bucket that speaks S3. They arrive on the local disk, are sent in one piece with their hash, which the bucket
 * checks, and are there for everyone when it answers.
 */
final class S3Store implements FileStore {
    private static final int NOT_FOUND = 404;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(60);
    /** One kept longer ago is sent again: it could be about to be taken away as old. */
    private static final Duration FRESH = Duration.ofHours(12);
    private static final String SLASH = "/";

    private final S3Client client;
    private final String bucket;
    private final Clock clock;
    private final IncomingFolder incoming;

    private S3Store(S3Client client, String bucket, Clock clock, IncomingFolder incoming) {
        this.client = client;
        this.bucket = bucket;
        this.clock = clock;
        this.incoming = incoming;
    }

    /** @param folder in which files arrive and lie while they are looked at */
    static S3Store in(Bucket bucket, Path folder, Clock clock) {
        S3Client client = S3Client.builder()
                .endpointOverride(bucket.endpoint())
                .region(Region.of(bucket.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(bucket.keyId(), bucket.secret())))
                .forcePathStyle(true)
                // we send the hash we know; not every bucket knows what the library would add by itself
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(PATIENCE).socketTimeout(SILENCE).build())
                .build();
        return new S3Store(client, bucket.name(), clock, IncomingFolder.in(folder.toAbsolutePath().resolve("incoming")));
    }

    @Override
    public Incoming receive(InputStream in, long limit) throws IOException {
        return incoming.receive(in, limit, this::keep);
    }

    @Override
    public Optional<StoredFile> open(SchoolId school, String sha256) {
        return FileName.of(school, sha256).flatMap(name -> head(name).map(head -> new S3File(name, head.contentLength())));
    }

    @Override
    public Optional<LocalFile> local(SchoolId school, String sha256) {
        return open(school, sha256).map(file -> {
            try (InputStream in = file.read()) {
                Incoming copy = incoming.receive(in, UNLIMITED, this::keep);
                return new LocalFile(copy.path(), copy::close);
            } catch (IOException wrong) {
                throw FilesRefused.unreachable(wrong);
            }
        });
    }

    @Override
    public Stream<SchoolId> schools() {
        return answered(() -> client.listObjectsV2Paginator(list -> list.bucket(bucket).delimiter(SLASH)).commonPrefixes().stream())
                .map(CommonPrefix::prefix).map(prefix -> FileName.school(prefix.replace(SLASH, ""))).flatMap(Optional::stream);
    }

    @Override
    public Stream<Kept> list(SchoolId school) {
        return answered(() -> client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(school + SLASH)).contents().stream())
                .flatMap(object -> kept(object).stream());
    }

    /** A bucket does not look and remove in one step; between the two lies one answer of it. */
    @Override
    public boolean remove(SchoolId school, Kept file) {
        FileName name = new FileName(school, file.sha256());
        if (head(name).filter(now -> !now.lastModified().isAfter(file.at())).isEmpty()) {
            return false;
        }
        answered(() -> client.deleteObject(request -> request.bucket(bucket).key(name.toString())));
        return true;
    }

    @Override
    public void close() {
        client.close();
        incoming.close();
    }

    private void keep(FileName name, Incoming file) {
        Instant edge = clock.instant().minus(FRESH);
        if (head(name).filter(there -> there.contentLength() == file.length() && there.lastModified().isAfter(edge)).isEmpty()) {
            String hash = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
            answered(() -> client.putObject(request -> request.bucket(bucket).key(name.toString()).checksumSHA256(hash),
                    RequestBody.fromFile(file.path())));
        }
    }

    private Optional<HeadObjectResponse> head(FileName name) {
        try {
            return Optional.of(client.headObject(request -> request.bucket(bucket).key(name.toString())));
        } catch (S3Exception wrong) {
            if (wrong.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw FilesRefused.unreachable(wrong);
        } catch (SdkException wrong) {
            throw FilesRefused.unreachable(wrong);
        }
    }

    private static Optional<Kept> kept(S3Object object) {
        return FileName.read(object.key()).map(name -> new Kept(name.sha256(), object.size(), object.lastModified()));
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException wrong) {
            throw FilesRefused.unreachable(wrong);
        }
    }

    /** A file of the bucket. */
    private final class S3File implements StoredFile {
        private final FileName name;
        private final long length;

        private S3File(FileName name, long length) {
            this.name = name;
            this.length = length;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public InputStream read(long from, long count) {
            if (from < 0 || count < 0) {
                throw new IllegalArgumentException("from " + from + ", " + count + " bytes");
            }
            long end = count > length - from ? length : from + count;
            if (end <= from) {
                return InputStream.nullInputStream();
            }
            return answered(() -> client.getObject(request -> request.bucket(bucket).key(name.toString())
                    .range("bytes=" + from + "-" + (end - 1))));
        }
    }
}
