package io.mailuo.reading;

/** Forms that take a library to read: what is behind their bytes is found by following them. */
enum DocumentKind {
    HTML,
    PDF,
    DOCX
}
