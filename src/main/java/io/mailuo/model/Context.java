package io.mailuo.model;

import java.util.Optional;

/**
 * What an article's relative words (我省, 全市, 省委, 市教育局, 本报, 我校) stand for.
 *
 * @param place full name of the area that the article is about, below the country (浙江省绍兴市), empty for the whole country
 *     or where the article does not say
 * @param publisher full name of the medium, where the article names it
 * @param self full name of the body that speaks of itself as 我校, 我院, 我局 …
 * @param national whether central bodies are meant where no area is named (部委, 党中央)
 */
public record Context(Optional<String> place, Optional<String> publisher, Optional<String> self, boolean national) {

    /** Nothing is known. */
    public static final Context UNKNOWN = new Context(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
