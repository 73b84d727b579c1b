/**
 * A linear model beside the rules: it marks people, titles, bodies, programmes, places and quantities in a sentence, learnt
 * from the marked sentences in {@code src/training}.
 */
@NullMarked
package io.mailuo.nlp.tag;

import org.jspecify.annotations.NullMarked;
