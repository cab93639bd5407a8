package vn.caitien.app.cli;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println(Main.class.getPackage().getImplementationVersion());
    }
}
