package io.mailuo.store;

class MemoryStoreTest extends GraphStoreContract {

    @Override
    GraphStore create() {
        return new MemoryStore();
    }
}
