package io.mailuo.extract.body;

import io.mailuo.model.Document;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a document, and the chains of divisions that begin in them, each read once: no context changes them. */
final class ChainsRead {

    private final Document document;
    private final PlaceGrammar grammar;
    private final List<Line> lines;
    /** By index of the text; null where nobody has asked. */
    private final @Nullable Optional<PlaceGrammar.Chain>[] chains;

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of a generic type.
    ChainsRead(Document document, PlaceGrammar grammar) {
        this.document = document;
        this.grammar = grammar;
        this.lines = document.sentences()
                .map(sentence -> new Line(document.text(), sentence))
                .toList();
        this.chains = new Optional[document.text().normal().length()];
    }

    Document document() {
        return document;
    }

    List<Line> lines() {
        return lines;
    }

    /** The chain that begins at an index of a line. */
    Optional<PlaceGrammar.Chain> at(Line line, int start) {
        Optional<PlaceGrammar.Chain> chain = chains[start];
        if (chain == null) {
            chain = grammar.read(line, start);
            chains[start] = chain;
        }
        return chain;
    }
}
