package io.mailuo.extract.body;

import io.mailuo.model.Token;
import java.util.List;

/** What makes the words of a name particular. */
final class ProperWords {

    private final Vocabulary vocabulary;

    ProperWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether words hold a name: a proper noun, something in quotation marks, Latin letters, or characters that make no word. */
    boolean in(Line line, int from, int to) {
        String words = line.cutOut(from, to);
        if (words.indexOf('“') >= 0 || vocabulary.namesZone(words)) {
            return true;
        }
        List<Token> tokens = line.between(from, to);
        int singles = 0;
        if (tokens.size() > 1 && vocabulary.isRegion(tokens.get(0).text())) {
            return !tokens.get(1).text().startsWith("地");
        }
        for (Token token : tokens) {
            boolean name = token.is("nr") || token.is("ns") || token.is("nt") || token.is("nz") || token.is("nx");
            if (name) {
                return true;
            }
            singles = token.text().length() == 1 && !token.tag().equals("a") && !vocabulary.isStop(token.text())
                    ? singles + 1
                    : 0;
            if (singles > 1) {
                return true;
            }
        }
        if (tokens.size() == 1 && vocabulary.isRegion(tokens.get(0).text())) {
            return true;
        }
        return tokens.isEmpty() && line.token(from).filter(ProperWords::isWhole).isPresent();
    }

    /** A token that holds name and head together is a name if the dictionary says so. */
    private static boolean isWhole(Token token) {
        return token.is("nt") || token.is("nz") || token.is("nr") || token.is("ns");
    }
}
