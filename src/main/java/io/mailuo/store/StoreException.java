package io.mailuo.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A store cannot be used; the message is one line for the user: what was seen and what to do. */
public abstract sealed class StoreException extends RuntimeException
        permits StoreInUseException, NotAStoreException, StoreFailedException {

    @Serial
    private static final long serialVersionUID = 1L;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
