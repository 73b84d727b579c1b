/** A file or folder to articles: character set, HTML main text, title, date, publisher. */
@NullMarked
package io.mailuo.reading;

import org.jspecify.annotations.NullMarked;
