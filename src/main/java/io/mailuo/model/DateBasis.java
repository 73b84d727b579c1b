package io.mailuo.model;

/** How the day of an article is known, surest first. */
public enum DateBasis {
    /** The page, document or a line of the text gives it as the day of publication. */
    STATED,
    /** The file's name holds it: 20210506_03.txt. */
    FILE_NAME,
    /** The first sentence of the text dates what it reports: 2021年5月6日，…… */
    TEXT,
    /** The document's properties say when it was made. */
    PROPERTIES,
    /** It is not known, nor was one inferred. */
    NONE
}
