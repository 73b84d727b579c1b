package io.mailuo.store;

import java.io.Serial;
import java.nio.file.Path;

/** Another process has the store open: TDB2 can be open in one Java process only. */
public final class StoreInUseException extends StoreException {

    @Serial
    private static final long serialVersionUID = 1L;

    StoreInUseException(Path folder, String holder) {
        super(
                "The store " + folder + " is in use by " + holder
                        + "; stop that process, ask its /sparql endpoint, or name another folder with --store.",
                null);
    }
}
