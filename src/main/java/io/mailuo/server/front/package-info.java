/**
 * What stands between the network and the servlets: names of the host, sizes, how many requests of one client and of all
 * run and wait at once, and how long a connection may do nothing.
 */
@NullMarked
package io.mailuo.server.front;

import org.jspecify.annotations.NullMarked;
