package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Protocol;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Transport;
import vn.caitien.app.access.Served.Someone;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;

/** Keys in a device, by an authenticator the browser pretends to have. */
class PasskeyTest extends Browser {
    private final Someone someone = Served.someone();
    private VirtualAuthenticator device;

    @BeforeEach
    void plugIn() {
        device = chromium.addVirtualAuthenticator(new VirtualAuthenticatorOptions().setProtocol(Protocol.CTAP2)
                .setTransport(Transport.INTERNAL).setHasResidentKey(true).setHasUserVerification(true).setIsUserVerified(true));
        screen(DESK, Look.LIGHT);
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(someone.login());
        chromium.findElement(By.id("password")).sendKeys(House.PASSWORD);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
        until("/");
    }

    @AfterEach
    void unplug() {
        chromium.removeVirtualAuthenticator(device);
    }

    @Test
    void a_key_is_made_lets_its_owner_in_and_is_removed() throws IOException {
        make(House.PASSWORD);
        until("/me");
        assertThat(chromium.findElement(By.cssSelector("[aria-labelledby=keys]")).getText()).contains("điện thoại của tôi");
        picture("account-me-key");
        sound();
        signInByKey();
        until("/");
        open("/me");
        assertThat(chromium.findElement(By.tagName("h1")).getText()).contains(someone.login());
        chromium.findElement(By.cssSelector("form[action$='/remove'] button")).click();
        new WebDriverWait(chromium, Duration.ofSeconds(5)).until(ExpectedConditions.invisibilityOfElementLocated(
                By.cssSelector("form[action$='/remove']")));
        signInByKey();
        said("không còn dùng được");
    }

    @Test
    void a_wrong_password_makes_no_key() throws IOException {
        make("không phải mật khẩu này");
        said("Mật khẩu đang dùng chưa đúng.");
        soundEverywhere("/me/passkeys", "account-me-passkeys");
    }

    private static void make(String password) {
        open("/me/passkeys");
        chromium.findElement(By.id("label")).clear();
        chromium.findElement(By.id("label")).sendKeys("điện thoại của tôi");
        chromium.findElement(By.id("present")).sendKeys(password);
        chromium.findElement(By.cssSelector("[data-passkey] button")).click();
    }

    private static void signInByKey() {
        chromium.manage().deleteAllCookies();
        open("/sign-in");
        chromium.findElement(By.cssSelector("[data-passkey=sign-in] button")).click();
    }

    private static void said(String words) {
        new WebDriverWait(chromium, Duration.ofSeconds(5)).until(
                ExpectedConditions.textToBePresentInElementLocated(By.cssSelector("[data-passkey] [role=alert]"), words));
    }

    private static void until(String path) {
        new WebDriverWait(chromium, Duration.ofSeconds(10)).until(ExpectedConditions.urlMatches("^https?://[^/]+" + path + "$"));
    }
}
