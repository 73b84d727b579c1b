package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sentences read so far leave for the next: the subjects of figures, the topic and the period of a paragraph. */
final class Discourse {

    private static final int LONGEST_TOPIC = 8;
    private static final int SHORTEST_OWNER = 3;

    private final QuantityWords words;
    private final Optional<LocalDate> published;
    private int paragraph = -1;
    private String topic = "";
    private String opening = "";
    private static final int LONGEST_FRAME = 14;

    private String frame = "";
    private String label = "";
    private String ranked = "";
    private String object = "";
    private String named = "";
    private String front = "";
    private boolean acting = false;
    private boolean directing = false;
    private String whole = "";
    private String changing = "";
    private String latest = "";
    private String counted = "";
    private String countedUnit = "";
    private String wholeOfParts = "";
    private String countedWhole = "";
    private boolean parts = false;
    private Optional<TimeExpression> period = Optional.empty();
    private Optional<TimeExpression> year = Optional.empty();
    private Optional<TimeExpression> report = Optional.empty();
    private final List<String> subjects = new ArrayList<>();
    private List<String> dealt = List.of();

    Discourse(QuantityWords words, Optional<LocalDate> published) {
        this.words = words;
        this.published = published;
    }

    /** The day of the article. */
    Optional<LocalDate> published() {
        return published;
    }

    /** Forgets everything where a new paragraph begins, and takes the topic of a sentence. */
    void enter(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            period = Optional.empty();
            whole = "";
            changing = "";
            counted = "";
            subjects.clear();
            directing = false;
        }
        directing |= Directive.directs(words, sentence);
        topic = reports(sentence) ? "" : topicOf(sentence);
        opening = openingOf(sentence);
        named = "";
        front = "";
        latest = "";
        label = "";
        ranked = "";
        dealt = List.of();
        parts = false;
    }

    /** Keeps subjects of which each has its figure (甲、乙分别为…), until another is read. */
    void dealt(List<String> each) {
        dealt = each;
    }

    /** The subjects that were dealt their figures last in the sentence; none where another was read since. */
    List<String> dealt() {
        return dealt;
    }

    /** As many subjects as figures: those that were dealt theirs, else the last. */
    List<String> together(int count) {
        return dealt.size() == count ? dealt : last(count);
    }

    /** Takes what areas or bodies are ranked by: 增速 of 增速居前的县：, 增速最高的3个县是…. */
    void rank(Clause clause, Sentence sentence) {
        List<Token> tokens = clause.tokens();
        int rank = Phrases.firstIndexOf(tokens, token -> words.is("ranking", token.text()));
        String by = rank < 1
                ? ""
                : LeftContext.read(words, sentence, tokens.subList(0, rank), false)
                        .text();
        ranked = words.ending("measured-end", by).isEmpty() || by.length() > LONGEST_FRAME ? ranked : by;
    }

    /** What the sentence ranks areas or bodies by; empty where it does not. */
    String ranked() {
        return ranked;
    }

    /** 某部发布的数据显示，…: who gives the figures out is not what they are about. */
    private boolean reports(Sentence sentence) {
        StringBuilder clause = new StringBuilder();
        for (Token token : sentence.tokens()) {
            if ("，：。；".contains(token.text())) {
                break;
            }
            clause.append(token.text());
        }
        return words.in("reporting", clause.toString())
                || !words.ending("plan-says", clause.toString()).isEmpty();
    }

    /** The nouns that a sentence begins with, up to its verb: 甲高铁 of 甲高铁是…, nothing where they are many or a pronoun. */
    private String topicOf(Sentence sentence) {
        if (occasion(sentence) || sentence.role() == Sentence.Role.HEADLINE) {
            return "";
        }
        String nouns = beginning(sentence, Clause.joined(words, sentence.tokens()));
        boolean topic = words.ending("aim-noun", nouns).isEmpty() && nouns.length() > 1;
        return topic && nouns.length() <= LONGEST_TOPIC ? owner(nouns) : "";
    }

    /** The nouns that words begin with, up to a verb; nothing where something else is behind them. */
    private String beginning(Sentence sentence, List<Token> tokens) {
        StringBuilder nouns = new StringBuilder();
        for (Token token : tokens) {
            boolean time = sentence.times().stream().anyMatch(t -> t.span().overlaps(token.span()));
            if (time || (nouns.length() == 0 && (token.is("w") || token.is("d") || token.is("c")))) {
                continue;
            }
            if (nouns.length() == 0 && words.is("no-topic", token.text())) {
                return "";
            }
            boolean noun = !words.is("compare", token.text())
                    && ((token.is("n") && !token.tag().equals("nr"))
                            || token.is("vn")
                            || token.is("j")
                            || token.is("b"));
            if (!noun) {
                boolean strip = !token.is("w") && words.is("strip", token.text());
                return strip || token.is("v") || token.is("d") || token.is("p") ? nouns.toString() : "";
            }
            nouns.append(token.text());
        }
        return "";
    }

    /** What a sentence is about, or what is reported in it (数据显示，2023年创新指数达到…). */
    private String openingOf(Sentence sentence) {
        List<Token> tokens = Clause.joined(words, sentence.tokens());
        int mark = Phrases.firstIndexOf(tokens, token -> "，：".contains(token.text()));
        boolean reported = mark >= 0 && reports(sentence);
        String nouns = beginning(sentence, reported ? tokens.subList(mark + 1, tokens.size()) : tokens);
        boolean area =
                tokens.stream().anyMatch(token -> token.is("ns") && token.text().equals(nouns));
        return nouns.length() >= SHORTEST_OWNER && nouns.length() <= LONGEST_FRAME && !area ? nouns : "";
    }

    /** 集团营收达9亿元，研发人员有1.8万名: what is measured first is no topic of the figures behind, but whose it is is. */
    private String owner(String nouns) {
        String rest = words.withoutEnding("measured-end", nouns);
        return rest.equals(nouns) || rest.length() >= SHORTEST_OWNER ? rest : "";
    }

    /** 暴雨发生后，…: the first clause says when, so what it begins with is no topic. */
    private static boolean occasion(Sentence sentence) {
        Token last = sentence.tokens().isEmpty()
                ? new Token(sentence.span(), "", "w")
                : sentence.tokens().get(0);
        for (Token token : sentence.tokens()) {
            if (token.text().equals("，")) {
                return last.is("f");
            }
            last = token;
        }
        return false;
    }

    /**
     * Takes what a clause without figures gives to the next: its last noun where 其中 follows (发表论文多篇，其中…), or what 在…中 sets as
     * the whole.
     */
    void pass(Clause clause) {
        List<Token> tokens = clause.tokens();
        int size = tokens.size();
        boolean frame = size > 2
                && tokens.get(0).text().equals("在")
                && tokens.get(size - 1).text().equals("中");
        this.frame = frame ? Phrases.trimmed(Phrases.shortened(tokens.subList(1, size - 1), LONGEST_FRAME)) : "";
        named = quotedObject(tokens).orElse(named);
        front = Fronts.thing(tokens);
        int from = size;
        while (from > 0 && (tokens.get(from - 1).is("n") || tokens.get(from - 1).is("vn"))) {
            from--;
        }
        object = from < size ? Phrases.join(tokens.subList(from, size)) : "";
    }

    /** 推出“某某贷”，利率…: the quoted name that a clause ends with after a verb, which short attributes behind it are of. */
    private static Optional<String> quotedObject(List<Token> tokens) {
        int size = tokens.size();
        int open = Phrases.lastIndexOf(tokens, t -> t.text().equals("“"));
        int close = Phrases.lastIndexOf(tokens, t -> t.text().equals("”"));
        boolean ends = open > 0 && close > open && size - close <= 2;
        boolean verb = ends && tokens.subList(0, open).stream().anyMatch(t -> t.is("v"));
        return verb
                ? Optional.of(Phrases.join(tokens.subList(open, size)))
                        .filter(name -> name.length() <= LONGEST_FRAME && name.indexOf('，') < 0)
                : Optional.empty();
    }

    /** The quoted name that the sentence has come to; empty where there is none. */
    String named() {
        return named;
    }

    /** Keeps the noun that a figure with a unit counts (人才住房1.2万套), which a verb behind it may speak of again (已交付4860套). */
    void counts(String noun, String unit) {
        if (!noun.isEmpty()) {
            counted = noun;
            countedUnit = unit;
        }
    }

    /** The noun that the last figure with this unit counted in the paragraph; empty where it counted none. */
    String counted(String unit) {
        return unit.equals(countedUnit) ? counted : "";
    }

    /** The noun that the clause before ends with; empty where it ends otherwise or had a figure. */
    String object() {
        return object;
    }

    /** Takes what stands before a colon: 地区生产总值（第1项）：增长6% is of the label where it says what is measured. */
    void label(Clause clause, Sentence sentence) {
        String text = LeftContext.read(words, sentence, clause.tokens(), false).text();
        boolean nominal = clause.tokens().stream()
                .allMatch(
                        t -> t.is("n") || t.is("vn") || t.is("j") || t.is("b") || t.is("w") || t.is("m") || t.is("q"));
        boolean counts = clause.tokens().stream().anyMatch(t -> t.is("m") || t.is("q"));
        boolean measured = !counts && !words.ending("measured-end", text).isEmpty();
        boolean named = clause.tokens().stream().anyMatch(t -> t.tag().equals("nr"));
        boolean fits = text.length() > 1 && text.length() <= LONGEST_FRAME;
        label = fits && !named && (nominal || measured) ? text : "";
    }

    /** What the colon before stands behind, where it says what is measured; empty where it does not. */
    String label() {
        return label;
    }

    /** Whether the last subject counts people or households. */
    boolean acting() {
        return acting;
    }

    /** Whether someone with authority has begun to speak in the paragraph (强调, 要求). */
    boolean directing() {
        return directing;
    }

    /** The whole that the clause before set for a share, empty where it set none. */
    String frame() {
        return frame;
    }

    /** 建成5万个，其中公共1.2万个；已投用3.1万个: behind a stronger mark the sentence goes on with the whole. */
    void goOnWithWhole() {
        if (parts && !wholeOfParts.isEmpty()) {
            subject(wholeOfParts, false, acting);
            counted = countedWhole;
        }
        parts = false;
    }

    /** 其中 speaks of what the clause before ends with. */
    void among() {
        if (!parts) {
            wholeOfParts = last();
            countedWhole = counted;
        }
        parts = true;
        if (!object.isEmpty()) {
            subjects.add(object);
            whole = object;
        }
    }

    /** Forgets what a clause passed on. */
    void forgetClause() {
        label = "";
        frame = "";
        object = "";
        front = "";
    }

    /** The thing that the clause before began with, had it no figure: 车间 of 车间5月动工，总投资…; empty where it began otherwise. */
    String front() {
        return front;
    }

    /** What the clause before, which had no figure, says to be measured: 存储时间 of 存储时间创世界纪录，达到…; empty where it is no such thing. */
    String measured() {
        boolean measured = !words.ending("measured-end", front).isEmpty()
                || !words.ending("lasting", front).isEmpty();
        return measured ? front : "";
    }

    String topic() {
        return topic;
    }

    /** The nouns that the sentence begins with, what is measured of them included (甲市生产总值); empty where it begins otherwise. */
    String opening() {
        return opening;
    }

    Optional<TimeExpression> period() {
        return period;
    }

    void period(Optional<TimeExpression> next) {
        period = next;
    }

    /** The time that the section reports of; its first. */
    Optional<TimeExpression> report() {
        return report;
    }

    void report(TimeExpression time) {
        report = report.or(() -> Optional.of(time));
    }

    /** The last year that the section began a clause with. */
    Optional<TimeExpression> year() {
        return year;
    }

    void year(TimeExpression next) {
        year = Optional.of(next);
    }

    /**
     * Keeps the subject of a figure that is no change.
     *
     * @param part whether it is a part of the whole that was kept before (其中…的)
     * @param acts whether it counts what can act: people, households
     */
    void subject(String subject, boolean part, boolean acts) {
        subjects.add(subject);
        dealt = List.of();
        latest = subject;
        acting = acts;
        whole = part ? whole : subject;
    }

    /** Keeps the subject of a change, which later figures speak of where the paragraph gives no other. */
    void changing(String subject) {
        changing = subject;
        latest = subject;
    }

    /** The subject of the last figure of the sentence, a change or not; empty where it has none. */
    String latest() {
        return latest;
    }

    /** The subject of the last figure that is no change, else of the last change; empty where there is neither. */
    String last() {
        return subjects.isEmpty() ? changing : subjects.get(subjects.size() - 1);
    }

    /** The last subject that is no part of another. */
    String whole() {
        return whole;
    }

    /** The subjects of the last {@code count} figures; empty where there are fewer. */
    List<String> last(int count) {
        int size = subjects.size();
        return size < count ? List.of() : List.copyOf(subjects.subList(size - count, size));
    }
}
