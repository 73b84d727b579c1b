package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Succession;
import java.util.List;
import java.util.Map;

/**
 * The articles of a resolved corpus that have not changed since, and what was found for all of it. Articles are named by their numbers from 0, in order of their names.
 * For one thread.
 */
public interface KnownCorpus {

    /** Number of articles. */
    int size();

    /** The articles that were marked with a number, in order; see {@link CrossArticleResolver#marks}. */
    int[] marked(int mark);

    /** The articles of which the outline may hold some words, in order; all that do are among them. */
    int[] mentioning(String words);

    /** The articles in which names of bodies were completed, in order. */
    int[] completed();

    /** An article. */
    Outline outline(int article);

    /** What resolution changed in an article. */
    Naming naming(int article);

    /** Bodies of the whole corpus of which one followed the other. */
    List<Succession> successions();

    /** How many entities of each kind the whole corpus had. */
    Map<EntityKey.Kind, Integer> entities();
}
