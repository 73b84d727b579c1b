package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what officials say: 甲表示，… to the end of the sentence and on through the paragraph until the reporter or somebody else takes over;
 * “…”甲说 back to the opening mark; 甲：… in a conversation.
 */
final class Speeches {

    private static final int FARTHEST_VERB = 40;
    private static final int FARTHEST_TOPIC = 8;
    private static final int FARTHEST_ADDRESS = 3;
    /** Characters beside a name in which its title stands. */
    private static final int NEAR = 3;

    private static final String REPORTED = "programme-speech";
    private static final String CONTINUED = "programme-speech-continued";

    private final Scene scene;
    private final TieWords words;
    private final Set<String> officials;
    private final Map<String, Mention> bodies;
    private final Optional<Mention.Person> firstOfficial;
    private final Map<Integer, Integer> opening;
    private final PersonRoles roles;
    private final ReportersOwn own;
    private final Antecedents antecedents;
    private final ReportingVerbs verbs;

    /**
     * Makes a finder.
     *
     * @param officials names of the people who hold a post
     * @param bearers by title the names of the people who bear it
     * @param bodies by name of the person the body that he or she speaks for
     */
    Speeches(
            Scene scene,
            TieWords words,
            Set<String> officials,
            Map<String, Set<String>> bearers,
            Map<String, Mention> bodies) {
        this.scene = scene;
        this.words = words;
        this.officials = officials;
        this.bodies = bodies;
        this.firstOfficial = scene.people().stream().filter(this::isOfficial).findFirst();
        this.roles = new PersonRoles(scene, words);
        this.verbs = new ReportingVerbs(scene, words);
        this.own = new ReportersOwn(scene, words);
        this.antecedents = new Antecedents(scene, this::isOfficial, bearers);
        this.opening = opening(scene.document().text().normal());
    }

    /** By place of a closing quotation mark the mark that it closes; where it closes none it has no place here. */
    private static Map<Integer, Integer> opening(String text) {
        Map<Integer, Integer> opening = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '“') {
                open.push(i);
            } else if (text.charAt(i) == '”' && !open.isEmpty()) {
                opening.put(i, open.pop());
            }
        }
        return opening;
    }

    List<Speech> find() {
        State state = new State();
        for (Sentence sentence : scene.sentences()) {
            if (sentence.role() == Sentence.Role.BODY) {
                state.read(sentence);
            }
        }
        return state.found;
    }

    /** One reading of the article: who is speaking, and whether the words are still open. */
    private final class State {
        private final List<Speech> found = new ArrayList<>();
        private final Turns turns = new Turns(scene, words);
        private Optional<Mention.Person> speaking = Optional.empty();
        private Optional<Mention.Person> named = Optional.empty();
        private int paragraph = -1;
        private boolean open;
        /** The sentence before, where it asks what an account then answers (…怎么用？甲作了解读). */
        private Optional<Sentence> question = Optional.empty();
        /** Whether a quotation stood before the words that name the speaker, or an article only cites them (某某总书记指出，…). */
        private boolean quoted;
        /** Whether the speaker has the floor until somebody else is announced (甲：…). */
        private boolean floor;

        void read(Sentence sentence) {
            boolean begins = sentence.paragraph() != paragraph;
            paragraph = sentence.paragraph();
            boolean announced = begins && turns.isAnnounced(sentence);
            floor = floor && !announced;
            speaking = !begins || open || floor || words.speech().beginsItem(textOf(sentence))
                    ? speaking
                    : Optional.empty();
            List<Mention.Person> here = Scene.within(sentence.span(), scene.people()).stream()
                    .filter(person -> !roles.isCited(sentence, person))
                    .toList();
            List<Reported> reported = announced ? turn(sentence, here) : reported(sentence, here, named);
            if (announced || !reported.isEmpty()) {
                floor = announced && !reported.isEmpty();
                speaking = Optional.empty();
                for (int i = 0; i < reported.size(); i++) {
                    boolean last = i + 1 == reported.size();
                    int end = last
                            ? sentence.span().end()
                            : reported.get(i + 1).person().span().start();
                    say(sentence, reported.get(i), end);
                }
            } else if (speaking.isPresent() && (open || floor || goesOn(sentence, here, speaking.get(), quoted))) {
                found.add(new Speech(speaking.get(), sentence.span(), CONTINUED, words.confidence(CONTINUED)));
            } else {
                speaking = Optional.empty();
            }
            named = antecedents.subject(here).or(() -> named);
            question = isQuestion(sentence) ? Optional.of(sentence) : Optional.empty();
            open = speaking.isPresent() && staysOpen(sentence, open);
        }

        private void say(Sentence sentence, Reported reported, int end) {
            speaking = Optional.of(reported.person()).filter(Speeches.this::isOfficial);
            speaking.ifPresent(person -> {
                Optional<Speech> before = quotedBefore(sentence, person);
                before.ifPresent(found::add);
                quoted = before.isPresent() || isCitation(sentence, reported);
                question.filter(asked -> asked.paragraph() == sentence.paragraph() && givesAccount(sentence, person))
                        .map(asked -> new Speech(person, asked.span(), REPORTED, words.confidence(REPORTED)))
                        .ifPresent(found::add);
                found.add(speech(sentence, person, reported, end));
            });
            speaking = !floor && own.follows(sentence, reported.verb()) ? Optional.empty() : speaking;
        }
    }

    private String textOf(Sentence sentence) {
        return scene.between(sentence.span().start(), sentence.span().end());
    }

    /** 林一舟|总书记|指出，…, 总书记|指出，…: an article cites such words and then goes on to what others do. */
    private boolean isCitation(Sentence sentence, Reported reported) {
        Span person = reported.person().span();
        int from = sentence.span().start();
        int to = reported.verb();
        if (sentence.span().contains(person)) {
            from = Math.max(from, person.start() - NEAR);
            to = Math.min(to, person.end() + NEAR);
        }
        return words.speech().namesAbove(scene.between(from, Math.max(from, to)));
    }

    private boolean isQuestion(Sentence sentence) {
        String text = textOf(sentence);
        return text.endsWith("？") || text.endsWith("?");
    }

    /** Who has the floor in a sentence that announces a speaker: 甲：…, 答：… of the one who is interviewed; a reporter has none. */
    private List<Reported> turn(Sentence sentence, List<Mention.Person> here) {
        int colon = Turns.colon(scene, sentence);
        Optional<Mention.Person> speaker = here.stream()
                .filter(person -> person.span().end() <= colon)
                .filter(this::isOfficial)
                .findFirst();
        boolean answers = words.answers(scene.between(sentence.span().start(), colon));
        Optional<Mention.Person> interviewed = answers ? firstOfficial : Optional.empty();
        return speaker.or(() -> interviewed).map(person -> new Reported(person, colon)).stream()
                .toList();
    }

    /** A person with the verb that reports what they say; the offset where the verb begins. */
    private record Reported(Mention.Person person, int verb) {}

    private boolean isOfficial(Mention.Person person) {
        return officials.contains(person.name());
    }

    /** Those who speak in a sentence: the first, and whoever takes over behind a semicolon (甲介绍…；乙解读…). */
    private List<Reported> reported(Sentence sentence, List<Mention.Person> here, Optional<Mention.Person> named) {
        List<Reported> found = new ArrayList<>();
        for (Mention.Person person : here) {
            Optional<Integer> verb = verbAfter(sentence, person.span().end(), here);
            boolean next = !found.isEmpty();
            int from = next ? found.get(found.size() - 1).verb() : person.span().start();
            String between = scene.between(
                    Math.min(from, person.span().start()), person.span().start());
            boolean parted = !next || between.contains("；") || (between.contains("，") && givesAccounts(between));
            boolean object = verb.isPresent() && roles.isObject(sentence, person, verb.get(), here.get(0));
            if (verb.isPresent() && parted && !object) {
                found.add(new Reported(person, verb.get()));
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        for (Mention.Person person : here) {
            if (givesAccount(sentence, person)) {
                return List.of(new Reported(person, person.span().end()));
            }
        }
        return byPronoun(sentence, here, named)
                .or(() -> bySubject(sentence, here))
                .or(() -> named.filter(person -> here.isEmpty()).flatMap(person -> elided(sentence, person)))
                .stream()
                .toList();
    }

    /** 甲转交了乙致丙的信，表示…: a clause that begins with the verb has the subject of its sentence, whoever else is named. */
    private Optional<Reported> bySubject(Sentence sentence, List<Mention.Person> here) {
        if (here.isEmpty() || !roles.begins(sentence, here.get(0))) {
            return Optional.empty();
        }
        int from = here.get(0).span().end();
        for (int i = 1; i < sentence.tokens().size(); i++) {
            int at = sentence.tokens().get(i).span().start();
            boolean clause = sentence.tokens().get(i - 1).text().equals("，");
            if (at > from && clause && verbs.reports(sentence, i)) {
                return Optional.of(new Reported(here.get(0), at));
            }
        }
        return Optional.empty();
    }

    /** 甲视察乙厂。|先后提出…: a sentence that begins with the verb has the subject of the one before it in its paragraph. */
    private Optional<Reported> elided(Sentence sentence, Mention.Person subject) {
        return subject.span().start() < scene.startOfParagraph(sentence.paragraph())
                ? Optional.empty()
                : verbs.opening(sentence).map(verb -> new Reported(subject, verb));
    }

    /** 甲介绍…，乙通报…: accounts follow one another behind commas, too; a speech may name others. */
    private boolean givesAccounts(String words) {
        return words.length() > 2 && this.words.isAccount(words.substring(0, 2));
    }

    private Optional<Reported> byPronoun(Sentence sentence, List<Mention.Person> here, Optional<Mention.Person> named) {
        for (Token token : sentence.tokens()) {
            Optional<Mention.Person> meant = antecedents.of(sentence, token, here, named);
            if (meant.isEmpty()) {
                continue;
            }
            Optional<Integer> verb = verbAfter(sentence, token.span().end(), here);
            if (verb.isPresent()) {
                return Optional.of(new Reported(meant.get(), verb.get()));
            }
        }
        return Optional.empty();
    }

    /** 甲(局长)|的|讲话|…, 甲|在|发言|中…. */
    private boolean isAddress(List<Token> behind) {
        for (int i = 0; i + 1 < Math.min(FARTHEST_ADDRESS, behind.size()); i++) {
            String text = behind.get(i).text();
            if ((text.equals("的") || text.equals("在"))
                    && words.isAddress(behind.get(i + 1).text())) {
                return true;
            }
        }
        return false;
    }

    /** Where a reporting verb stands behind a speaker, or the colon of a conversation; nobody else may stand between. */
    private Optional<Integer> verbAfter(Sentence sentence, int from, List<Mention.Person> here) {
        boolean begins = from - sentence.span().start() <= FARTHEST_VERB / 2;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            int at = token.span().start();
            if (at < from) {
                continue;
            }
            boolean other = here.stream()
                    .anyMatch(person ->
                            person.span().start() >= from && person.span().end() <= at);
            if (other || at - from > FARTHEST_VERB || "。！？；“".contains(token.text())) {
                return Optional.empty();
            }
            if (at == from
                    && begins
                    && (token.text().equals("：") || token.text().equals(":"))) {
                return Optional.of(at);
            }
            boolean view = at == from
                    && words.speech()
                            .tellsView(scene.between(at, sentence.span().end()));
            if (view && scene.clauseBefore(sentence, at).contains("在")) {
                return Optional.of(at);
            }
            if (verbs.reports(sentence, i) && !verbs.isNoun(sentence, token)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** 甲|就|《…》作了|说明. */
    private boolean givesAccount(Sentence sentence, Mention.Person person) {
        List<Token> behind = sentence.tokens().stream()
                .filter(token -> token.span().start() >= person.span().end())
                .toList();
        if (isAddress(behind)) {
            return true;
        }
        boolean topic = behind.stream().limit(FARTHEST_TOPIC).anyMatch(token -> words.isTopic(token.text()));
        boolean asked = scene.between(
                        Math.max(0, sentence.span().start() - 1),
                        sentence.span().start())
                .equals("？");
        boolean reports = (topic || asked)
                && !behind.isEmpty()
                && behind.get(0).text().equals(PersonRoles.ACCOUNT_OF)
                && behind.stream().anyMatch(token -> words.isAccount(token.text()));
        if (reports) {
            return true;
        }
        for (int i = 1; i < behind.size(); i++) {
            String before = behind.get(i - 1).text();
            boolean made = "了作做".contains(before) || before.endsWith("作了") || verbs.isMade(before);
            boolean opens = i + 1 < behind.size() && behind.get(i + 1).text().equals("：");
            if (made
                    && (asked || topic || opens)
                    && words.isAccount(behind.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** The reporting sentence's words: all behind the verb, and a quotation before the speaker. */
    private Speech speech(Sentence sentence, Mention.Person person, Reported reported, int end) {
        int start = reported.verb();
        int close = Math.max(sentence.span().start(), Math.min(person.span().start(), start));
        String before = scene.between(sentence.span().start(), close);
        String title = before.substring(before.lastIndexOf('”') + 1);
        boolean quoted = before.contains("”") && title.lastIndexOf('，') <= 0 && title.lastIndexOf('；') < 0;
        start = quoted ? sentence.span().start() : start;
        return new Speech(person, new Span(start, end), REPORTED, words.confidence(REPORTED));
    }

    /** The quotation that ends where the reporting sentence begins: “….”|甲说. */
    private Optional<Speech> quotedBefore(Sentence sentence, Mention.Person person) {
        int close = sentence.span().start() - 1;
        boolean behind = close >= 0 && scene.between(close, close + 1).equals("”");
        boolean pronoun = "他她".contains(scene.between(close + 1, close + 2));
        if (!behind || (!pronoun && person.span().start() - close > FARTHEST_VERB)) {
            return Optional.empty();
        }
        return Optional.ofNullable(opening.get(close))
                .map(open -> new Speech(person, new Span(open, close + 1), REPORTED, words.confidence(REPORTED)));
    }

    /** Behind “…”甲介绍，… the reporter often tells the rest, so that only what sounds like speech goes on with it. */
    private boolean goesOn(
            Sentence sentence, List<Mention.Person> here, Mention.Person speaker, boolean afterQuotation) {
        String text = textOf(sentence);
        boolean other = here.stream().anyMatch(person -> !person.name().equals(speaker.name()));
        boolean spoken = !afterQuotation || words.speech().soundsSpoken(text);
        return !other
                && !words.stopsSpeech(text)
                && spoken
                && !own.tellsOfOthers(sentence, text, Optional.ofNullable(bodies.get(speaker.name())));
    }

    /** Whether a quotation that was open or opens here is not closed at the end of the sentence. */
    private boolean staysOpen(Sentence sentence, boolean open) {
        String text = textOf(sentence);
        int depth = open ? 1 : 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
        }
        return depth > 0;
    }
}
