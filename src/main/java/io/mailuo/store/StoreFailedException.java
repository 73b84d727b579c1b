package io.mailuo.store;

import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk or the database failed, most often because the disk is full; the message names the path and the room left. */
public final class StoreFailedException extends StoreException {

    @Serial
    private static final long serialVersionUID = 1L;

    StoreFailedException(String what, Path path, Throwable cause) {
        super(
                what + " " + path + " failed: " + cause + "; " + free(path)
                        + " bytes are free there; make room or name another folder with --store.",
                cause);
    }

    /** Room on the disk of the nearest folder that exists. */
    private static long free(Path path) {
        for (Path at = path.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return at.toFile().getUsableSpace();
            }
        }
        return 0;
    }
}
