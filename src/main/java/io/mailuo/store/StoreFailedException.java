package io.mailuo.store;

import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk or the database failed, most often because the disk is full; the message names the path and the room left. */
public final class StoreFailedException extends StoreException {

    @Serial
    private static final long serialVersionUID = 1L;

    StoreFailedException(String what, Path path, Throwable cause) {
        super(what + " " + path + " failed: " + cause + "; " + advice(path, cause), cause);
    }

    private static String advice(Path path, Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof AccessDeniedException) {
                return "give this user the right to write there, then run the same command again.";
            }
        }
        return free(path) + " bytes are free there; make room or name another folder with --store.";
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
