package io.mailuo.pipeline;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import java.nio.file.Path;
import java.util.List;

/** The sample articles. */
public final class Seeds {

    private Seeds() {}

    /** Both, as the reader reads them. */
    public static List<Article> articles() {
        ArticleSet set = new ArticleSource(Lexicon.standard()).read(List.of(Path.of("seeds")));
        if (set.articles().size() != 2) {
            throw new IllegalStateException("seeds/ has " + set.articles().size() + " articles, not 2");
        }
        return set.articles();
    }
}
