package io.mailuo.extract.programme;

import java.util.Optional;

/** Cuts names to the cores by which forms of one programme are matched. */
final class NameParts {

    private static final String SEPARATORS = "“”‘’「」『』《》〈〉\"'()（）[]【】·・—–-_、,，.。:： \u3000";

    private final ProgrammeWords words;

    NameParts(ProgrammeWords words) {
        this.words = words;
    }

    /** The characters of a name without marks and separators. */
    static String fold(String name) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (SEPARATORS.indexOf(name.charAt(i)) < 0) {
                folded.append(name.charAt(i));
            }
        }
        return folded.toString();
    }

    /** The name without its head noun, if enough is left to tell it from others. */
    String core(String name) {
        String folded = fold(name);
        Optional<HeadNoun> head = words.headAtEnd(folded);
        if (head.isPresent()
                && head.get().always()
                && folded.length() - head.get().word().length() >= 2) {
            return folded.substring(0, folded.length() - head.get().word().length());
        }
        return folded;
    }

    /** The head noun that ends a name, or nothing. */
    String head(String name) {
        return words.headAtEnd(fold(name)).map(HeadNoun::word).orElse("");
    }
}
