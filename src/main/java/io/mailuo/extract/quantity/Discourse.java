package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sentences read so far leave for the next: the subjects of figures, the topic and the period of a paragraph. */
final class Discourse {

    private static final int LONGEST_TOPIC = 8;

    private int paragraph = -1;
    private String topic = "";
    private String whole = "";
    private Optional<TimeExpression> period = Optional.empty();
    private Optional<TimeExpression> background = Optional.empty();
    private final List<String> subjects = new ArrayList<>();

    /** Forgets everything where a new paragraph begins, and takes the topic of a sentence. */
    void enter(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            period = Optional.empty();
            whole = "";
            subjects.clear();
        }
        topic = topicOf(sentence);
    }

    /** The nouns that a sentence begins with, up to its verb: 甲高铁 of 甲高铁是…, nothing where they are many or a pronoun. */
    private static String topicOf(Sentence sentence) {
        StringBuilder nouns = new StringBuilder();
        for (Token token : sentence.tokens()) {
            boolean time = sentence.times().stream().anyMatch(t -> t.span().overlaps(token.span()));
            if (time || nouns.length() == 0 && (token.is("w") || token.is("d") || token.is("c"))) {
                continue;
            }
            if (nouns.length() == 0 && List.of("记者", "本报", "新华社").contains(token.text())) {
                return "";
            }
            boolean noun =
                    token.is("n") && !token.tag().equals("nr") || token.is("vn") || token.is("j") || token.is("b");
            if (!noun) {
                boolean verb = token.is("v") || token.is("d") || token.is("p");
                return verb && nouns.length() <= LONGEST_TOPIC ? nouns.toString() : "";
            }
            nouns.append(token.text());
        }
        return "";
    }

    String topic() {
        return topic;
    }

    Optional<TimeExpression> period() {
        return period;
    }

    void period(Optional<TimeExpression> next) {
        period = next;
        background = next.or(() -> background);
    }

    /** The last period that the section gave, which 全年 in a later paragraph means. */
    Optional<TimeExpression> background() {
        return background;
    }

    /**
     * Keeps the subject of a figure that is no change.
     *
     * @param part whether it is a part of the whole that was kept before (其中…的)
     */
    void subject(String subject, boolean part) {
        subjects.add(subject);
        whole = part ? whole : subject;
    }

    /** The subject of the last figure that is no change, empty where there is none. */
    String last() {
        return subjects.isEmpty() ? "" : subjects.get(subjects.size() - 1);
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
