package vn.caitien.app.cli;

import java.util.logging.LogManager;

/** Keeps the logs of the document libraries off the terminal: a file that fails leaves one line, ours. */
final class Quiet {

    private Quiet() {}

    /** To be called before the first document is read. */
    static void keep() {
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        LogManager.getLogManager().reset();
    }
}
