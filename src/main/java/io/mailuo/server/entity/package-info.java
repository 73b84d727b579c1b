/** The pages of things. */
@NullMarked
package io.mailuo.server.entity;

import org.jspecify.annotations.NullMarked;
