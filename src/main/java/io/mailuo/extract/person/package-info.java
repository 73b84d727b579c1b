/** People and the posts that they hold, found by the forms in which the genre introduces them. */
@NullMarked
package io.mailuo.extract.person;

import org.jspecify.annotations.NullMarked;
