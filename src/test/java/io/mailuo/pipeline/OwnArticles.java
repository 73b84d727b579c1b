package io.mailuo.pipeline;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Articles written in a test, read by the stages as they are. */
public final class OwnArticles {

    /** The stages over the lexicon that comes with the program; made once for all tests. */
    public static final ArticleStages STAGES = new ArticleStages(Lexicon.standard());

    private OwnArticles() {}

    /** An article as a plain text file would give it. */
    public static Article article(String name, String raw) {
        return new Article(name, raw, "UTF-8", sha256(raw), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What the stages read from a text. */
    public static Explanation explain(String raw) {
        return STAGES.explain(article("own.txt", raw));
    }

    private static String sha256(String raw) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
