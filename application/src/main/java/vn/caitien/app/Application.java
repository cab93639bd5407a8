package vn.caitien.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server: every module below this package. Started by {@code caitien serve}. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {}
