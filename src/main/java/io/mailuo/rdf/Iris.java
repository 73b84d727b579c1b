package io.mailuo.rdf;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Gives IRIs: ASCII, readable, and the same on every machine that meets the same thing.
 *
 * <p>An entity is {@code BASE + id/person/zhangwei-1a2b3c4d}: its kind, a slug of its name for the reader, and the
 * beginning of the SHA-256 of its canonical key, which alone tells it from others.
 */
public final class Iris {

    private static final Pattern BASE = Pattern.compile("https?://[!#-;=?-\\[\\]_a-z~]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE_HYPHEN = Pattern.compile("^-|-$");
    private static final int SLUG_LENGTH = 40;
    private static final int MOST_SLUGS = 20_000;
    private static final int ENTITY_HASH = 8;
    /** Facts of one slug are many more than entities of one slug. */
    private static final int FACT_HASH = 12;

    private final String base;
    private final UnaryOperator<String> romaniser;

    /** Of names that come again and again, in an article and in others: spelling one takes longer than the hash. */
    private final LoadingCache<String, String> slugs =
            Caffeine.newBuilder().maximumSize(MOST_SLUGS).build(this::slug);

    /**
     * IRIs below a base.
     *
     * @param base absolute http or https IRI in ASCII; a slash is added where it ends without one
     * @param romaniser spells a name in lower-case ASCII letters, digits and hyphens; may give an empty string
     * @throws IllegalArgumentException if the base is not such an IRI
     */
    public Iris(String base, UnaryOperator<String> romaniser) {
        if (!BASE.matcher(base).matches() || base.contains("#") || base.contains("?")) {
            throw new IllegalArgumentException("the base of IRIs is " + base
                    + ", but must be an http or https address in ASCII without # or ?, such as http://localhost:3030/");
        }
        this.base = base.endsWith("/") ? base : base + "/";
        this.romaniser = romaniser;
    }

    /** The base, with a slash at its end. */
    public String base() {
        return base;
    }

    /** The IRI of a person, organisation, place or programme. */
    public String entity(EntityKey key) {
        String kind = key.kind().name().toLowerCase(Locale.ROOT);
        return base + "id/" + kind + "/" + name(display(key), ENTITY_HASH, kind, key.text());
    }

    /** The IRI of an article, from its name. */
    public String article(String articleName) {
        return base + "id/article/" + articleId(articleName);
    }

    /** The IRI of the graph that holds everything read from an article. */
    public String articleGraph(String articleName) {
        return base + "graph/article/" + articleId(articleName);
    }

    /** The IRI of the graph of identity across articles. */
    public String identityGraph() {
        return base + "graph/identity";
    }

    /** The IRI of the graph that says how the store was built. */
    public String runGraph() {
        return base + "graph/run";
    }

    /** The IRI of the graph of people's corrections. No build writes or removes it. */
    public String correctionsGraph() {
        return base + "graph/corrections";
    }

    /**
     * The IRI of a stretch of an article's text, as a text fragment of RFC 5147.
     *
     * @param article the article's IRI
     * @param span where the words stand, in code points of the raw text
     */
    static String evidence(String article, Span span) {
        return article + "#char=" + span.start() + "," + span.end();
    }

    /** The words before the mark that tells namesakes apart. */
    public static String display(EntityKey key) {
        int mark = key.text().indexOf('|');
        return mark > 0 ? key.text().substring(0, mark) : key.text();
    }

    /** The IRI of something that is made of its content: a fact, an occurrence, a run. */
    String content(String kind, String readable, String... content) {
        return base + "id/" + kind + "/" + name(readable, FACT_HASH, content);
    }

    /** The beginning of the SHA-256 of several texts, each told from the next. */
    static String hash(int length, String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                // No byte of UTF-8: ("ab", "c") and ("a", "bc") stay two.
                digest.update((byte) 0xFF);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String articleId(String articleName) {
        String file = articleName.substring(articleName.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return name(dot > 0 ? file.substring(0, dot) : file, ENTITY_HASH, "article", articleName);
    }

    private String name(String readable, int length, String... content) {
        String slug = slugs.get(readable);
        String hash = hash(length, content);
        return slug.isEmpty() ? hash : slug + "-" + hash;
    }

    /** At most {@value #SLUG_LENGTH} characters, nothing but letters, digits and single hyphens inside. */
    private String slug(String readable) {
        String spelled = romaniser.apply(readable).toLowerCase(Locale.ROOT);
        String slug = NO_LETTERS.matcher(spelled).replaceAll("-");
        String cut = slug.substring(0, Math.min(slug.length(), SLUG_LENGTH));
        return EDGE_HYPHEN.matcher(cut).replaceAll("");
    }
}
