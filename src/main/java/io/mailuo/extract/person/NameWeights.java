package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Token;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How much the words in, before and behind a range of characters speak for its being one name of a person. */
final class NameWeights {

    private static final char TODAY = '今';

    /** Tags of words that are in the dictionary for what they mean, not as pieces of names. */
    private static final Set<String> DICTIONARY = Set.of("n", "v", "d", "a", "t", "c", "p", "r", "l", "i", "s");

    /** What stands before a surname alone when it is a form of address (小廖, 老王). */
    private static final String ADDRESSES = "小老";

    private final Surnames surnames;
    private final Set<String> followers;
    private final Set<String> neverLast;
    /** Verbs whose first characters end no name (拟任, 历任, 深入). */
    private final Set<String> cuts;
    /** Verbs of offices of two and more characters. */
    private final Words tenures;
    /** Words behind which something stands. */
    private final Set<String> goesOn;

    NameWeights(Lexicon lexicon, Surnames surnames) {
        this.surnames = surnames;
        this.followers = lexicon.words("name-followers");
        this.neverLast = new HashSet<>(lexicon.words("name-followers", "last", "never"));
        this.cuts = new HashSet<>(lexicon.words("tenure-verbs", "cuts", "yes"));
        this.cuts.addAll(lexicon.words("name-cuts"));
        this.tenures = Words.of(lexicon.words("tenure-verbs", "strength", "strong").stream()
                .filter(verb -> verb.length() > 1)
                .toList());
        this.goesOn = new HashSet<>(lexicon.words("name-followers", "goes", "on"));
    }

    /** Whether a word stands behind names. */
    boolean follows(Token token) {
        return followers.contains(token.text())
                || (token.is("v") && token.text().length() > 1);
    }

    /** Whether no name ends with the last character of a text. */
    boolean endsNoName(String text) {
        return neverLast.contains(text.substring(text.length() - 1));
    }

    /** Likewise of a text that ends at a position: 王有为， is a name, since nothing stands behind 为. */
    boolean endsNoName(Line line, String text, int end) {
        // 王刚|拟任: not so 李成|为, 王新|任, whose last characters names have.
        boolean verb = text.length() > 2 && cuts.contains(line.of(end - 1, end + 1));
        return verb
                || isTopic(line, end)
                || isToday(line, end)
                || (endsNoName(text) && !isLastBeforeMark(line, end - 1));
    }

    /** 对丁大山|来说，; not so 丁东来说：“…” */
    private static boolean isTopic(Line line, int end) {
        if (line.at(end - 1) != '来' || "说讲".indexOf(line.at(end)) < 0 || line.at(end + 1) != '，') {
            return false;
        }
        int clause = Subjects.clauseStart(line, end);
        return "对于在".indexOf(line.at(clause)) >= 0;
    }

    /** 丁大山今(7)日表示 */
    private static boolean isToday(Line line, int end) {
        return line.at(end - 1) == TODAY && "(（".indexOf(line.at(end)) >= 0 && Character.isDigit(line.at(end + 1));
    }

    /** Whether a character that something must stand behind stands before a mark, so that it ends a name (丁天任，). */
    private boolean isLastBeforeMark(Line line, int position) {
        return line.isMark(position + 1) && goesOn.contains(line.of(position, position + 1));
    }

    double surname(Line line, int start) {
        if (surnames.isCompound(line, start)) {
            return 1.5;
        }
        if (countsThings(line, start) || isAddressed(line, start)) {
            return -3;
        }
        String surname = line.of(start, start + 1);
        return surnames.isCommon(surname) ? 1 : neverLast.contains(surname) ? -4 : surnames.isSeldom(surname) ? -2 : 0;
    }

    /** 300余人, 20万名: what follows a number is no surname. */
    private static boolean countsThings(Line line, int start) {
        char before = line.at(start - 1);
        return Character.isDigit(before) || "百千万亿多余第两几".indexOf(before) >= 0;
    }

    /** 小廖|送达: a surname behind a form of address is the whole of the name. */
    private static boolean isAddressed(Line line, int start) {
        return ADDRESSES.indexOf(line.at(start - 1)) >= 0
                && line.tokenEndingAt(start)
                        .filter(before -> before.text().length() == 1)
                        .isPresent();
    }

    /** A recognised name speaks for a candidate, a word of the dictionary that it would cut speaks against it. */
    double tokens(Line line, int start, int end) {
        double score = 0;
        Token first = line.tokenAt(start).orElse(null);
        if (first == null) {
            score -= 1;
        } else if (first.is("nr") && first.span().end() == end) {
            score += 2.5;
        } else if (givenNameBehind(line, start, end)) {
            score += 1.5;
        } else if (first.span().end() <= end && first.text().length() > 1 && !first.is("nr")) {
            score -= DICTIONARY.contains(first.tag().substring(0, 1)) && !first.is("nz") ? 2.5 : 1.2;
        }
        if (beginsPredicate(line, start) || endsWithVerb(line, end)) {
            score -= 2;
        }
        for (int at = start; at < end; at++) {
            Optional<Token> token = line.tokenAt(at);
            if (token.filter(word -> word.is("u")).isPresent()) {
                // 来|了: no name holds a particle.
                score -= 4;
            }
            if (token.isEmpty() || token.get().text().length() < 2) {
                continue;
            }
            if (token.get().span().end() > end) {
                boolean cutsOff = at == end - 1
                        && token.get().text().length() == 2
                        && !token.get().is("d");
                if (token.get().is("nr")
                        && followers.contains(token.get().text().substring(end - at))) {
                    continue;
                }
                score -= token.get().is("nr") || cutsOff ? 1 : 3;
            } else if (at > start && !token.get().is("nr")) {
                // A given name is often a trade name to the dictionary (文华, 雅琪).
                score -= token.get().is("nz") ? .3 : 1.5;
            }
        }
        return score;
    }

    /**
     * 委员|时|强调, 总统|来|华, 向|普京: a rare surname that is a particle here, before what people do or where they go, or a name that the article
     * has without it, too.
     */
    boolean beginsAsParticle(Line line, int start, int end) {
        if (surnames.isCommon(line.of(start, start + 1)) || surnames.isCompound(line, start)) {
            return false;
        }
        String rest = line.of(start + 1, end);
        boolean apart = givenNameBehind(line, start, end)
                && rest.length() > 1
                && line.followers(rest) > line.followers(line.of(start, end));
        return line.tokenAt(start)
                        .filter(word ->
                                word.is("f") || (word.is("v") && word.span().end() == end))
                        .isPresent()
                || apart
                || followers.contains(rest)
                || line.tokenAt(start + 1)
                        .filter(word -> word.text().length() > 1
                                && (word.is("v") || word.is("d") || word.is("p") || word.is("ns")))
                        .isPresent();
    }

    /** 曾|于上世纪, 须|凭: an adverb that is a surname, too, before a verb or a preposition. */
    boolean beginsPredicate(Line line, int start) {
        return line.tokenAt(start)
                .filter(first -> first.text().length() == 1 && first.is("d"))
                .flatMap(first -> line.tokenAt(first.span().end()))
                .filter(next -> next.is("p") || next.is("v"))
                .isPresent();
    }

    /** 李想|开了: a verb that a particle follows ends no name. */
    private static boolean endsWithVerb(Line line, int end) {
        return line.tokenAt(end - 1).filter(last -> last.is("v")).isPresent()
                && line.tokenAt(end)
                        .filter(next -> next.is("ul") || next.is("uz") || next.is("ug"))
                        .isPresent();
    }

    /** 金|荣星: a surname before a given name that a tokeniser takes for a whole one. */
    private static boolean givenNameBehind(Line line, int start, int end) {
        return line.tokenAt(start + 1)
                .filter(token -> token.is("nr")
                        && token.span().start() == start + 1
                        && token.span().end() == end)
                .isPresent();
    }

    /** 周宁 before many different characters is the name, 周宁和 that comes once is not. */
    static double recurrence(Line line, String text) {
        int own = line.followers(text);
        String shorter = text.substring(0, text.length() - 1);
        boolean cutsShorterName = shorter.length() > 1 && own < 2 && line.followers(shorter) > 2;
        return (own > 2 ? 2.5 : own > 1 ? 1 : 0) - (cutsShorterName ? 5 : 0);
    }

    /** 丁雪|梅说: a word recognised as a name that ends with a word that follows names was cut at the wrong place. */
    private boolean cutsNameOff(Line line, int end) {
        for (int at = end - 1; at > end - 3; at--) {
            Optional<Token> token = line.tokenAt(at);
            if (token.isPresent()
                    && token.get().span().end() > end
                    && token.get().is("nr")) {
                return followers.contains(token.get().text().substring(end - at));
            }
        }
        return false;
    }

    double end(Line line, int end) {
        if (!line.isHan(end)) {
            return line.at(end) == '·' ? -3 : 2;
        }
        if (cutsNameOff(line, end)) {
            return 1.5;
        }
        // 甲乙|履|新某局局长: whatever the tokeniser cuts.
        if (line.begins(tenures, end)) {
            return 2;
        }
        if (isCutFollower(line, end) || isToday(line, end + 1)) {
            return 2;
        }
        if (isCutFollower(line, end + 1)) {
            return -2;
        }
        if (!line.isWordStart(end)) {
            return neverLast.contains(line.of(end, end + 1)) ? .5 : -1;
        }
        Optional<Token> next = line.tokenAt(end);
        if (next.isEmpty()) {
            return 0;
        }
        Token word = next.get();
        if (word.text().length() == 1 && isLastBeforeMark(line, end)) {
            return -3;
        }
        if (followers.contains(word.text())) {
            return 2;
        }
        if (word.is("nr")) {
            // 王爱|桦买菜: what begins no name ends this one.
            return word.text().length() > 1 || surnames.begins(line, end) ? -1.5 : -3;
        }
        if (word.text().length() > 1 && (word.is("v") || word.is("p") || word.is("d"))) {
            return .8;
        }
        return word.text().length() == 1 ? -1 : 0;
    }

    /** 邱建中|介绍 where the tokeniser reads 邱建|中介|绍: a word that follows names stands here, though no token begins. */
    private boolean isCutFollower(Line line, int position) {
        return !line.isWordStart(position)
                && position + 2 <= line.end()
                && followers.contains(line.of(position, position + 2));
    }
}
