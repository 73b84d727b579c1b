package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The noun phrase that a clause begins with, and what of it belongs to the subject of a figure behind its verb. */
final class Fronts {

    /** Characters from 从 to the figure. */
    private static final int LONGEST_FROM = 14;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 14;
    private static final int BRIEF = 4;

    private Fronts() {}

    /** 某村共有群众86户, 某园完成物流量3415吨: who has it, and the verb of having, are no part of what is counted. */
    static void dropHaver(QuantityWords words, List<Token> kept) {
        for (int i = kept.size() - 2; i > 0; i--) {
            boolean verb = words.is("having", kept.get(i).text()) && kept.get(i).is("v");
            List<Token> rest = kept.subList(i + 1, kept.size());
            boolean each = kept.subList(0, i).stream().anyMatch(t -> words.is("each", t.text()));
            if (verb && !each && rest.stream().allMatch(Fronts::inside) && length(rest) >= SHORTEST) {
                boolean kind = earns(words, kept.subList(0, i), rest);
                kept.subList(kind ? i : 0, i + 1).clear();
                return;
            }
        }
    }

    /** 规上企业实现利润: a kind of businesses or people says whose earnings they are. */
    private static boolean earns(QuantityWords words, List<Token> haver, List<Token> rest) {
        return !haver.isEmpty()
                && words.is("earning", Phrases.join(rest))
                && haver.stream().noneMatch(t -> t.is("nr") || t.is("w") || t.is("p") || t.is("c") || t.is("d"))
                && words.is("kind-noun", haver.get(haver.size() - 1).text())
                && length(haver) <= LONGEST;
    }

    /**
     * “某某”工程走进甲校、乙校等15个中小学, 甲局等11个部门共同出台: where the list in front only gives examples of a short noun, the front of
     * the clause or the verb behind says which they are.
     */
    static Optional<String> withExamples(List<Token> between, RightContext behind) {
        boolean examples = !between.isEmpty()
                && between.get(between.size() - 1).text().equals("等")
                && !behind.noun().isEmpty()
                && behind.noun().length() <= BRIEF + 2;
        if (!examples) {
            return Optional.empty();
        }
        List<Token> front = front(between);
        int next = front.size();
        while (next < between.size()
                && (between.get(next).is("d") || between.get(next).is("u"))) {
            next++;
        }
        Token led = between.get(Math.min(next, between.size() - 1));
        boolean governs = led.is("v") || led.is("p");
        String verb = led.is("v") ? led.text() : behind.predicate().length() <= BRIEF ? behind.predicate() : "";
        if (governs && length(front) >= SHORTEST && length(front) <= LONGEST) {
            return Optional.of(Phrases.join(front) + verb + behind.noun());
        }
        boolean bare = next == between.size() - 1 && !behind.predicate().isEmpty();
        return bare ? Optional.of(behind.noun() + behind.predicate()) : Optional.empty();
    }

    /** 从2021年的8万元, 由原来的20天: 的 behind a time makes no part of a whole. */
    static boolean timed(QuantityWords words, Sentence sentence, List<Token> between) {
        int last = between.size() - 1;
        int of = between.get(last).span().start();
        boolean past =
                last > 0 && !words.ending("past", between.get(last - 1).text()).isEmpty();
        return past || sentence.times().stream().anyMatch(time -> time.span().end() == of);
    }

    /** 为27名干部澄清正名, 在20个城市开展试点: a short noun that a preposition governs is told by what is done for it or there. */
    static boolean served(QuantityWords words, LeftContext context, List<Token> between, RightContext behind) {
        if (behind.noun().length() > BRIEF && !words.is("says-little", behind.noun())) {
            return false;
        }
        int at = Phrases.lastIndexOf(between, t -> t.is("p"));
        boolean there = at >= 0
                && between.get(at).text().equals("在")
                && (at == 0
                        || !(between.get(at - 1).is("v") || between.get(at - 1).is("a")));
        return (context.governed() && behind.predicate().length() <= 3 * BRIEF)
                || (there && context.text().length() <= BRIEF);
    }

    /** The thing that a clause begins with and says something of; nothing where that is a person, or where the clause is only a name. */
    static String thing(List<Token> clause) {
        int from = 0;
        while (from < clause.size()
                && (clause.get(from).is("c")
                        || clause.get(from).is("d")
                        || clause.get(from).is("t")
                        || isIndefinite(clause.get(from)))) {
            from++;
        }
        List<Token> front = front(clause.subList(from, clause.size()));
        boolean says = from + front.size() < clause.size()
                && clause.subList(from + front.size(), clause.size()).stream().anyMatch(t -> t.is("v"));
        boolean named = !front.isEmpty()
                && (front.get(front.size() - 1).is("nr")
                        || front.get(0).is("ns")
                        || front.get(0).is("nt"));
        String thing = Phrases.trimmed(front);
        return says && !named && thing.length() >= SHORTEST && thing.length() <= LONGEST ? thing : "";
    }

    /** 一批, 一些: how many nobody says. */
    private static boolean isIndefinite(Token token) {
        return (token.is("m") || token.is("q")) && token.text().chars().noneMatch(Character::isDigit);
    }

    /** The nouns and the quotation that some words begin with. */
    static List<Token> front(List<Token> words) {
        List<Token> front = new ArrayList<>();
        boolean quoted = false;
        for (Token token : words) {
            quoted |= token.text().equals("“");
            if (!quoted && !nominal(token)) {
                return front;
            }
            front.add(token);
            quoted &= !token.text().equals("”");
        }
        return front;
    }

    private static boolean inside(Token token) {
        return nominal(token) || token.is("r") || token.is("a") || token.text().equals("、");
    }

    private static boolean nominal(Token token) {
        return token.is("n") || token.is("vn") || token.is("j") || token.is("b") || token.is("s");
    }

    private static int length(List<Token> words) {
        return Phrases.join(words).length();
    }

    /** 3、千人医生数: the number of an item of a list is no part of what is measured. */
    static void dropNumber(List<Token> kept) {
        boolean numbered = kept.size() > 2
                && kept.get(0).is("m")
                && kept.get(0).text().chars().allMatch(Character::isDigit)
                && "、.．".contains(kept.get(1).text());
        if (numbered) {
            kept.subList(0, 2).clear();
        }
    }

    /** 人口密度为每平方公里: what a figure is per, behind the verb that reaches it, is no part of what is measured. */
    static void dropPer(QuantityWords words, List<Token> kept) {
        for (int i = 2; i < kept.size(); i++) {
            if (words.is("each", kept.get(i).text())
                    && words.is("reaching", kept.get(i - 1).text())) {
                kept.subList(i - 1, kept.size()).clear();
                return;
            }
        }
    }

    /** 瓷器、书画等8万件: what a list in front of the figure names are examples of what is counted. */
    static void dropExamples(QuantityWords words, List<Token> kept) {
        boolean examples = kept.size() > 2
                && kept.get(kept.size() - 1).text().equals("等")
                && kept.stream().anyMatch(t -> t.text().equals("、"));
        if (!examples) {
            return;
        }
        int keep = 0;
        for (int i = 0; i < kept.size() && !kept.get(i).text().equals("、"); i++) {
            keep = words.is("light", kept.get(i).text()) ? i : keep;
        }
        kept.subList(keep, kept.size()).clear();
    }

    /** 发展蔬菜、茶叶等24万亩: the examples and their verb, where nothing else says what there is so much of; empty where there are none. */
    static String examples(List<Token> between) {
        int end = between.size() - 1;
        int mark = Phrases.firstIndexOf(between, token -> token.text().equals("、"));
        if (mark < 1 || !between.get(end).text().equals("等")) {
            return "";
        }
        int verb = Phrases.lastIndexOf(between.subList(0, mark), token -> token.is("v"));
        while (verb > 0 && between.get(verb - 1).is("v")) {
            verb--;
        }
        return verb < 0 ? "" : Phrases.cut(Phrases.trimmed(between.subList(verb, end)));
    }

    /**
     * 新建学校、医院、公园8个项目: three things and more right before what is counted are those that are counted, and the verb in front
     * of them says what is done.
     *
     * @return the verb, empty text where none is; nothing where no such list stands there
     */
    static Optional<String> verbOfExamples(List<Token> between, RightContext behind) {
        boolean list = behind.nominal()
                && between.stream().filter(token -> token.text().equals("、")).count() > 1
                && between.stream()
                        .noneMatch(token -> token.is("d") || token.text().equals("等"))
                && between.stream().skip(1).noneMatch(token -> token.tag().equals("v"));
        if (!list) {
            return Optional.empty();
        }
        Token first = between.get(0);
        return Optional.of(first.is("v") && !first.is("vn") && first.text().length() > 1 ? first.text() : "");
    }

    /** 率从…提高到: the words before 从 are the subject; a verb of change alone is none. */
    static void dropArrival(QuantityWords words, List<Token> kept) {
        for (int i = kept.size() - 1; i > 0; i--) {
            List<Token> from = kept.subList(i, kept.size());
            if (words.is("from", kept.get(i).text()) && Phrases.length(kept, i) <= LONGEST_FROM) {
                boolean source = takenFrom(words, from);
                (source ? kept.subList(0, kept.size() - 1) : from).clear();
                return;
            }
        }
        while (!kept.isEmpty()
                && (words.is("rise", kept.get(kept.size() - 1).text())
                        || words.is("fall", kept.get(kept.size() - 1).text())
                        || words.is("moving", kept.get(kept.size() - 1).text()))
                && (kept.size() == 1 || !kept.get(kept.size() - 1).text().startsWith("新"))
                && !words.is("earned", kept.get(kept.size() - 1).text())
                && !isRate(words, kept)) {
            kept.remove(kept.size() - 1);
        }
    }

    /** 亩均增收, 每户增产: a rate with its verb says what is measured, without it nothing. */
    static boolean isRate(QuantityWords words, List<Token> kept) {
        return !words.ending("per-head", Phrases.join(kept.subList(0, kept.size() - 1)))
                .isEmpty();
    }

    /** Figures whose noun stands behind examples of it, by {@link #withExamples}. */
    static Optional<SubjectReader.Subject> exemplified(List<Token> between, RightContext behind) {
        return withExamples(between, behind).map(subject -> {
            Span all = new Span(between.get(0).span().start(), behind.predicateEnd());
            return new SubjectReader.Subject(Phrases.cut(subject), all, "", "quantity-counted-examples");
        });
    }

    /** 从经费中划拨3亿元: a verb that is no change says what the money is, and 从 where it was taken. */
    static boolean takenFrom(QuantityWords words, List<Token> from) {
        Token last = from.get(from.size() - 1);
        String verb = last.text();
        boolean change = words.is("rise", verb) || words.is("fall", verb) || words.is("moving", verb);
        return last.tag().equals("v")
                && verb.length() > 1
                && !change
                && from.stream().anyMatch(token -> token.text().equals("中"));
    }
}
