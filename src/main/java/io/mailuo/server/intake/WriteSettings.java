package io.mailuo.server.intake;

import io.mailuo.pipeline.Additions;

/**
 * Where articles are taken, and from whom.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 takes a free one
 * @param writers who may write
 * @param additions the graph that articles are added to
 */
public record WriteSettings(String host, int port, Writers writers, Additions additions) {}
