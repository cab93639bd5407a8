package vn.caitien.app.cli;

/** What the program returns to the shell. */
final class ExitCode {

    static final int DONE = 0;
    static final int SOME_FAILED = 1;
    static final int NONE_READABLE = 2;
    /** EX_USAGE of sysexits.h */
    static final int WRONG_USE = 64;
    /** EX_SOFTWARE of sysexits.h */
    static final int OUR_FAULT = 70;

    private ExitCode() {}
}
