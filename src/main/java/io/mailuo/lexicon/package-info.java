/** The knowledge that the rules use, read from the tables in {@code ontology/lexicon} and from a folder of the user's own. */
@NullMarked
package io.mailuo.lexicon;

import org.jspecify.annotations.NullMarked;
