package io.mailuo.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A store that fills its databases from sorted runs keeps the contract, however few the quads are. */
class BulkTdb2StoreTest extends GraphStoreContract {

    private final Path temporary;

    BulkTdb2StoreTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Override
    GraphStore create() {
        return Tdb2Store.open(temporary.resolve("store"), new LoadLimits(0, 8));
    }
}
