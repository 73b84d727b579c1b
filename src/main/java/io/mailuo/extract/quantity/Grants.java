package io.mailuo.extract.quantity;

import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Subjects of grants: who gets it and what it is. */
final class Grants {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    private Grants() {}

    /** 对领军人才最高给予200万元项目资助 is 领军人才项目资助, 硕士每人补贴3万元 is 硕士补贴: nothing where no one is named who gets it. */
    static Optional<SubjectReader.Subject> read(
            QuantityWords words, Measure measure, Clause clause, List<Token> behind, Span span) {
        List<Token> left = clause.tokens(clause.leftOf(measure), measure.start());
        int verb = Phrases.lastIndexOf(left, token -> words.is("granting", token.text()));
        if (measure.unit().kind() != Unit.Kind.MONEY || verb < 1 || !leads(words, left, verb)) {
            return Optional.empty();
        }
        int end = verb;
        while (end > 0 && manner(words, left.get(end - 1))) {
            end--;
        }
        int to = Phrases.lastIndexOf(left.subList(0, end), token -> words.is("governing", token.text()));
        int from = to + 1;
        while (to < 0 && from < end && aside(left.get(from))) {
            from++;
        }
        boolean nouns = to >= 0 || left.subList(from, end).stream().allMatch(Grants::nominal);
        String who = Phrases.trimmed(left.subList(from, end));
        String grant = grant(words, behind);
        if (grant.isEmpty()) {
            grant = left.get(verb).text();
        }
        boolean named = who.length() >= SHORTEST
                && who.length() <= LONGEST
                && !left.get(end - 1).is("ns");
        return nouns && named && !words.is("granted", grant)
                ? Optional.of(new SubjectReader.Subject(who + grant, span, who, "quantity-counted-object"))
                : Optional.empty();
    }

    private static boolean aside(Token token) {
        return token.is("t") || token.is("c") || token.is("d") || token.is("w");
    }

    /** Whether only words that lead to a figure stand between the verb and it. */
    private static boolean leads(QuantityWords words, List<Token> left, int verb) {
        return left.subList(verb + 1, left.size()).stream().allMatch(token -> manner(words, token) || token.is("u"));
    }

    private static boolean manner(QuantityWords words, Token token) {
        return token.is("d")
                || words.is("per-head", token.text())
                || words.is("granted-each", token.text())
                || words.is("most-before", token.text())
                || words.is("about-before", token.text());
    }

    /** The nouns right behind the figure. */
    private static String grant(QuantityWords words, List<Token> behind) {
        List<Token> nouns = new ArrayList<>();
        for (Token token : behind) {
            if (!(nouns.isEmpty() && token.text().equals("的"))
                    && !nominal(token)
                    && !words.is("granting", token.text())) {
                break;
            }
            nouns.add(token);
        }
        return Phrases.trimmed(nouns);
    }

    /** A single character that the tagger takes for a verb is part of a noun (领 of 领军人才). */
    private static boolean nominal(Token token) {
        return (token.is("v") && token.text().length() == 1)
                || token.is("n")
                || token.is("vn")
                || token.is("j")
                || token.is("b")
                || token.is("a");
    }
}
