package vn.caitien.app.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.caitien.app.platform.files.FilesRefused.Reason;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

class S3StoreTest extends FileStoreContract {
    private SettingValues settings;

    @Override
    FileStore opened() {
        settings = TestBucket.settings(folder);
        return again();
    }

    @Override
    FileStore again() {
        return FileStores.of(settings, clock);
    }

    @Test
    void other_things_in_the_bucket_are_left_alone() {
        put("abc");
        try (S3Client client = TestBucket.client()) {
            client.putObject(request -> request.bucket(bucket()).key("letters/hello.txt"), RequestBody.fromString("hello"));
            client.putObject(request -> request.bucket(bucket()).key(school + "/notes.txt"), RequestBody.fromString("hello"));
        }
        assertThat(listed(school)).hasSize(1);
        try (var schools = store.schools()) {
            assertThat(schools).containsExactly(school);
        }
    }

    @Test
    void the_bucket_checks_the_hash_it_is_sent() {
        try (S3Client client = TestBucket.client()) {
            String wrong = Base64.getEncoder().encodeToString(new byte[32]);
            assertThatThrownBy(() -> client.putObject(request -> request.bucket(bucket()).key("a").checksumSHA256(wrong),
                    RequestBody.fromString("abc"))).isInstanceOf(S3Exception.class);
        }
    }

    @Test
    void a_bucket_that_is_not_there_is_a_clear_no() {
        refusedFor(TestBucket.named(folder, "nowhere"));
    }

    @Test
    void a_wrong_secret_is_a_clear_no() {
        Map<String, String> wrong = TestBucket.named(folder, bucket());
        wrong.put("files.s3.secret", "another");
        refusedFor(wrong);
    }

    @Test
    void a_server_that_does_not_answer_is_a_clear_no() {
        Map<String, String> gone = TestBucket.named(folder, bucket());
        gone.put("files.s3.endpoint", "http://127.0.0.1:1");
        refusedFor(gone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"files.s3.endpoint", "files.s3.key-id", "files.s3.secret"})
    void a_bucket_without_the_rest_is_refused_by_what_is_missing(String name) {
        Map<String, String> partly = TestBucket.named(folder, bucket());
        partly.remove(name);
        assertThatThrownBy(() -> FileStores.of(SettingValues.read(partly, Map.of()), clock))
                .isInstanceOfSatisfying(FilesRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.SETTING_MISSING);
                    assertThat(refused.values()).containsExactly(name);
                });
    }

    private String bucket() {
        return settings.always(Settings.FILES_S3_BUCKET);
    }

    private void refusedFor(Map<String, String> named) {
        try (FileStore wrong = FileStores.of(SettingValues.read(named, Map.of()), clock)) {
            assertThatThrownBy(() -> wrong.put(school, bytes(TEXT), 100)).isInstanceOfSatisfying(FilesRefused.class,
                    refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREACHABLE));
        }
    }
}
