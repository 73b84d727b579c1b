/** Raw text to normal text with a map back to the raw characters; sections, sentences, numbers, expressions of time. */
@NullMarked
package io.mailuo.text;

import org.jspecify.annotations.NullMarked;
