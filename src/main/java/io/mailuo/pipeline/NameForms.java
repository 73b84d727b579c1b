package io.mailuo.pipeline;

import io.mailuo.nlp.Romaniser;
import io.mailuo.nlp.Scripts;
import java.util.List;

/** The forms in which people type and read a name: both scripts, and pinyin. */
public final class NameForms {

    private final Scripts scripts = new Scripts();
    private final Romaniser romaniser = new Romaniser();

    /** A name in Simplified Chinese, of the same length. */
    public String simplified(String name) {
        return scripts.simplified(name);
    }

    /** A name in Traditional Chinese. */
    public String traditional(String name) {
        return scripts.traditional(name);
    }

    /** The pinyin syllables of a name without tones, in lower-case letters. */
    public List<String> syllables(String name) {
        return romaniser.syllables(name);
    }
}
