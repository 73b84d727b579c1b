package io.mailuo.text;

/** One kind of damage undone, or one difference of writing levelled. */
interface Step {

    /** The text without it, each character still tied to its raw characters. */
    MappedText apply(MappedText text);
}
