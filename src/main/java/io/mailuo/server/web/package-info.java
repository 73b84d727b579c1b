/** Requests, answers and the choice of their form, whatever they are about. */
@NullMarked
package io.mailuo.server.web;

import org.jspecify.annotations.NullMarked;
