package io.mailuo.cli;

import io.mailuo.pipeline.GraphBuild;
import io.mailuo.pipeline.Inbox;
import io.mailuo.store.GraphStore;
import io.mailuo.store.Tdb2Store;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option that says where the graph is kept. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the graph; default: ${DEFAULT-VALUE}. 图谱所在的文件夹。",
            defaultValue = "mailuo-store")
    private Path folder = Path.of("mailuo-store");

    /** Whether there is no store yet. */
    boolean isNew() {
        return !Tdb2Store.exists(folder);
    }

    /** The folder, with a store in it. */
    Path existing() {
        if (isNew()) {
            throw new Failure(
                    ExitStatus.FAILED,
                    folder + ": no graph here; build one with: mailuo build --store " + folder + " ARTICLES…");
        }
        return folder;
    }

    /** Opens the store, which is made if it is not there. */
    GraphStore open() {
        return Tdb2Store.open(folder);
    }

    /** A build of what a user names and what was sent to the store. */
    BuildOptions.Target target(List<Path> articles) {
        Inbox inbox = new Inbox(folder);
        return new BuildOptions.Target(
                () -> Stream.concat(articles.stream(), inbox.folder().stream()).toList(),
                () -> Tdb2Store.openAtNeed(folder),
                isNew(),
                inbox.isUsed());
    }

    /** Opens the store if a graph was built in it. */
    GraphStore openBuilt() {
        if (Tdb2Store.exists(folder)) {
            GraphStore store = open();
            if (GraphBuild.isBuilt(store)) {
                return store;
            }
            store.close();
        }
        throw new Failure(
                ExitStatus.FAILED,
                folder + ": no graph here; build one with: mailuo build --store " + folder + " ARTICLES…");
    }
}
