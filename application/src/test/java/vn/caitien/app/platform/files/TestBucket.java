package vn.caitien.app.platform.files;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import vn.caitien.app.platform.settings.SettingValues;

/** A server that speaks S3, in this process, holding everything in memory. */
public final class TestBucket {
    private static final String KEY = "key-of-tests";
    private static final String SECRET = "secret-of-tests";
    private static final URI ADDRESS = started();
    private static int count;

    private TestBucket() {}

    /** Settings that name a bucket of its own. */
    public static SettingValues settings(Path folder) {
        String bucket = "bucket" + ++count;
        try (S3Client client = client()) {
            client.createBucket(request -> request.bucket(bucket));
        }
        return SettingValues.read(named(folder, bucket), Map.of());
    }

    /** Settings by name. */
    static Map<String, String> named(Path folder, String bucket) {
        return new HashMap<>(Map.of("data", folder.toString(), "files.s3.endpoint", ADDRESS.toString(),
                "files.s3.bucket", bucket, "files.s3.key-id", KEY, "files.s3.secret", SECRET));
    }

    static FileStore store(Path folder, Clock clock) {
        return FileStores.of(settings(folder), clock);
    }

    /** For what the store itself would not do. */
    static S3Client client() {
        return S3Client.builder().endpointOverride(ADDRESS).region(Region.US_EAST_1).forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
                .httpClient(UrlConnectionHttpClient.create()).build();
    }

    private static URI started() {
        try {
            URL[] jars = Arrays.stream(System.getProperty("caitien.test.bucket").split(File.pathSeparator))
                    .map(TestBucket::url).toArray(URL[]::new);
            ClassLoader loader = new URLClassLoader("bucket", jars, TestBucket.class.getClassLoader());
            Class<?> proxy = loader.loadClass("org.gaul.s3proxy.S3Proxy");
            Class<?> builder = loader.loadClass("org.gaul.s3proxy.S3Proxy$Builder");
            Class<?> blobs = loader.loadClass("org.gaul.s3proxy.blobstore.BlobStore");
            Properties properties = new Properties();
            properties.setProperty("s3proxy.endpoint", "http://127.0.0.1:0");
            properties.setProperty("s3proxy.authorization", "aws-v2-or-v4");
            properties.setProperty("s3proxy.identity", KEY);
            properties.setProperty("s3proxy.credential", SECRET);
            Object made = builder.getMethod("fromProperties", Properties.class).invoke(null, properties);
            Object store = loader.loadClass("org.gaul.s3proxy.nio2blob.TransientNio2BlobStore").getConstructors()[0].newInstance();
            builder.getMethod("blobStore", blobs).invoke(made, store);
            Object server = builder.getMethod("build").invoke(made);
            proxy.getMethod("start").invoke(server);
            return URI.create("http://127.0.0.1:" + proxy.getMethod("getPort").invoke(server));
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static URL url(String jar) {
        try {
            return Path.of(jar).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
