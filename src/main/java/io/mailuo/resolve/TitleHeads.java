package io.mailuo.resolve;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.EntityKey;
import java.util.List;
import java.util.Set;

/** What titles say: which bodies they head, which are offices, which of two may be steps of one career in one body. */
final class TitleHeads {

    private static final String DEPUTY = "副";

    private final List<Head> heads;
    private final Endings offices;
    private final Set<String> singles;

    /** The end of a title, and that of the names of bodies which have such a one. */
    private record Head(String title, String body) {}

    TitleHeads(Lexicon lexicon) {
        heads = lexicon.rows("title-heads").stream()
                .map(row -> new Head(row.getOrDefault("title", ""), row.getOrDefault("body", "")))
                .toList();
        offices = new Endings(lexicon.words("titles", "kind", "post"));
        singles = lexicon.words("single-posts");
    }

    /** Whether a title is one that bodies of this name have (副局长 of 洛阳市农业局). */
    boolean heads(String title, EntityKey body) {
        String name = CrossArticleResolver.name(body);
        for (Head head : heads) {
            if (title.endsWith(head.title()) && name.endsWith(head.body())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title is an office (县长), not an occupation (村民). */
    boolean isOffice(String title) {
        return offices.end(title);
    }

    /** Whether a title is the first in its body (县长, not 副县长 and not 常委). */
    boolean isPrincipal(String title) {
        return !title.contains(DEPUTY) && (title.endsWith("书记") || title.endsWith("长"));
    }

    /** Whether one person at a time has this title in a country. */
    boolean isSingle(String title) {
        return singles.contains(title);
    }

    /** Whether two titles name one kind of work (副局长 and 局长); a name right behind a body's goes with any. */
    boolean alike(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return true;
        }
        return offices.endBoth(one, other);
    }
}
