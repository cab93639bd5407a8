package vn.caitien.app.platform.mail;

/** How far a mail is. */
public enum MailState {
    /** It goes when it is due. */
    WAITING,
    /** It is being said to the mail server. */
    HANDING_OVER,
    /** The mail server has taken it. */
    SENT,
    /** The line or the process broke while it was said: it may have been sent. A person decides. */
    UNSURE,
    /** The mail server refused it for good. */
    FAILED
}
