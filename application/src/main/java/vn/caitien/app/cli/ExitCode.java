package vn.caitien.app.cli;

/** What the program returns to the shell. */
final class ExitCode {

    static final int DONE = 0;
    static final int SOME_FAILED = 1;
    static final int NONE_READABLE = 2;
    /** What was asked for cannot be done with what was given. */
    static final int REFUSED = 2;
    /** A check found what it was to fail on. */
    static final int FOUND = 1;
    /** EX_USAGE of sysexits.h */
    static final int WRONG_USE = 64;
    /** EX_SOFTWARE of sysexits.h */
    static final int OUR_FAULT = 70;

    private ExitCode() {}
}
