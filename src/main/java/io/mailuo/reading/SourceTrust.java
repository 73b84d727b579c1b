package io.mailuo.reading;

/** Who made the files that are to be read. */
public enum SourceTrust {
    /** The user, or somebody whom the user knows: links are followed wherever they lead, documents are read in this process. */
    OWN,
    /**
     * Strangers: a link in a folder that leads out of it is not followed, for it could lead to any file of this machine; web pages, PDF and
     * DOCX files are read in a process apart.
     */
    STRANGERS
}
