package io.mailuo.store;

import java.io.Serial;
import java.nio.file.Path;

/** The folder named as store holds something else; nothing in it was changed. */
public final class NotAStoreException extends StoreException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotAStoreException(Path folder, String seen) {
        super(folder + " is not a store: " + seen + "; name an empty or new folder with --store.", null);
    }
}
