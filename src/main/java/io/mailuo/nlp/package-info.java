/** Sentences to tokens with part of speech. The only place that names HanLP, whose configuration is static: it is set once here and never changed. */
@NullMarked
package io.mailuo.nlp;

import org.jspecify.annotations.NullMarked;
