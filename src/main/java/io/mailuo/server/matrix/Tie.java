package io.mailuo.server.matrix;

/**
 * An official's part in a programme, as one article says it.
 *
 * @param iri its identifier
 * @param programme IRI of the programme
 * @param official IRI of the person
 * @param role speaker, lead or participant
 * @param article IRI of the article
 * @param evidences number of places in the article that say so
 */
record Tie(String iri, String programme, String official, String role, String article, int evidences) {}
