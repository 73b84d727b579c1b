/** Articles by the thousand where no corpus is at hand: made from sentences of the project's own, or multiplied from given ones. */
package io.mailuo.corpus;
