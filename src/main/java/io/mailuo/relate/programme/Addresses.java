package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.SpanIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** An article that is the text of an address: its first lines call it one (…工作报告, 在…上的讲话) and a line gives nothing but who held it. */
final class Addresses {

    private static final Pattern CLOSING = Pattern.compile("[)）\\s]+$");

    private static final int FIRST_LINES = 5;
    private static final int LONGEST_LINE = 30;
    private static final String READ = "programme-speech-continued";

    private final Scene scene;
    private final TieWords words;
    private final Predicate<Mention.Person> officials;

    Addresses(Scene scene, TieWords words, Predicate<Mention.Person> officials) {
        this.scene = scene;
        this.words = words;
        this.officials = officials;
    }

    /** The speeches found, and what else stands behind the line of who holds the address. */
    List<Speech> with(List<Speech> found) {
        List<Sentence> sentences = scene.sentences();
        int title = -1;
        for (int i = 0; i < Math.min(FIRST_LINES, sentences.size()); i++) {
            String line = text(sentences.get(i));
            Optional<Mention.Person> holder = title < 0 ? Optional.empty() : holder(sentences.get(i), line);
            if (holder.isPresent()) {
                return filled(found, holder.get(), i + 1);
            }
            title = title < 0 && line.length() <= LONGEST_LINE && words.endsAddress(line) ? i : title;
        }
        return found;
    }

    private List<Speech> filled(List<Speech> found, Mention.Person holder, int from) {
        List<Speech> all = new ArrayList<>(found);
        SpanIndex<Speech> spoken = new SpanIndex<>(found, Speech::span);
        for (Sentence sentence :
                scene.sentences().subList(from, scene.sentences().size())) {
            if (!spoken.touches(sentence.span())) {
                all.add(new Speech(holder, sentence.span(), READ, words.confidence(READ)));
            }
        }
        all.sort(Comparator.comparing(speech -> speech.span().start()));
        return all;
    }

    /** 甲县人民政府县长 林一舟: a line that a name ends and no mark parts. */
    private Optional<Mention.Person> holder(Sentence sentence, String line) {
        boolean plain = line.length() <= LONGEST_LINE && line.chars().noneMatch(c -> "，。；：“".indexOf(c) >= 0);
        return Scene.within(sentence.span(), scene.people()).stream()
                .filter(person -> plain && officials.test(person))
                .filter(person -> CLOSING.matcher(line).replaceAll("").endsWith(person.name()))
                .findFirst();
    }

    private String text(Sentence sentence) {
        return scene.between(sentence.span().start(), sentence.span().end()).strip();
    }
}
