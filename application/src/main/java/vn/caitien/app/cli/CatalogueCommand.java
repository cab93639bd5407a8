package vn.caitien.app.cli;

import picocli.CommandLine.Command;

/** {@code catalogue}: what the circulars ask. */
@Command(name = "catalogue")
final class CatalogueCommand implements Runnable {

    CatalogueCommand(RootCommand root) {}

    @Override
    public void run() {}
}
