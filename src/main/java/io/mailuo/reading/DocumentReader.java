package io.mailuo.reading;

/** Gets the text out of documents. Several threads may ask at once. */
interface DocumentReader extends AutoCloseable {

    /**
     * Reads a document.
     *
     * @throws UnreadableDocumentException if no text can be got out of it
     */
    Extracted read(DocumentKind kind, byte[] bytes) throws UnreadableDocumentException;

    /** Ends what was started to read documents. */
    @Override
    default void close() {}
}
