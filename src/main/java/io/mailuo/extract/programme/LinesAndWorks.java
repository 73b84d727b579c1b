package io.mailuo.extract.programme;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Railways and motorways by their two ends (西宁至成都高铁), by the letters of both where the article has them in full (西成高铁), trains by
 * their service (中欧班列), and works of several provinces by their name (西气东输). Nobody is told to own them; figures measure them.
 */
final class LinesAndWorks {

    private static final String TO = "至";
    private static final String NUMBERED = "号";
    /** Characters of the name of a train (某安号). */
    private static final int LONGEST_TRAIN = 4;

    private final Words routes;
    private final Words services;
    private final Words uses;
    private final double confidence;

    LinesAndWorks(Lexicon lexicon, ProgrammeWords words) {
        routes = lexicon.words("programme-lines", "role", "route");
        services = lexicon.words("programme-lines", "role", "service");
        uses = lexicon.words("programme-lines", "role", "use");
        confidence = words.confidence(Rule.LINE);
    }

    /** The lines that an article names, in order. */
    List<Mention.Programme> find(List<Line> lines) {
        List<Mention.Programme> found = new ArrayList<>();
        Map<String, String> letters = new TreeMap<>();
        for (Line line : lines) {
            for (int i = 0; i < line.tokens().size(); i++) {
                route(line, i, letters).ifPresent(found::add);
                service(line, i).ifPresent(found::add);
            }
        }
        // 西成高铁, where 西宁至成都高铁 stands in the article.
        letters.forEach((name, full) -> lines.get(0)
                .places()
                .apart(name, at -> found.add(mention(lines.get(0), new Span(at, at + name.length()), full))));
        found.sort(Comparator.comparing(Mention.Programme::span));
        return found;
    }

    /** 西宁 + 至 + 成都 + 高铁. */
    private Optional<Mention.Programme> route(Line line, int at, Map<String, String> letters) {
        List<Token> tokens = line.tokens();
        if (at < 3
                || !tokens.get(at - 2).text().equals(TO)
                || !isPlace(tokens.get(at - 3))
                || !isPlace(tokens.get(at - 1))) {
            return Optional.empty();
        }
        int start = tokens.get(at - 3).span().start();
        Optional<Span> head = head(line, at).filter(word -> !uses.beginAt(line.normal(), word.end(), line.end()));
        return head.map(word -> {
            String name = line.between(start, word.end());
            String first = tokens.get(at - 3).text().substring(0, 1);
            letters.put(first + tokens.get(at - 1).text().substring(0, 1) + line.at(word), name);
            return mention(line, new Span(start, word.end()), name);
        });
    }

    private static boolean isPlace(Token token) {
        return token.is("ns") && token.text().length() > 1;
    }

    /** The word for a line that begins with a token, or with it and the next (高速|铁路). */
    private Optional<Span> head(Line line, int at) {
        Token token = line.tokens().get(at);
        int start = token.span().start();
        int end = token.span().end();
        int next =
                at + 1 < line.tokens().size() ? line.tokens().get(at + 1).span().end() : end;
        if (routes.contains(line.between(start, next))) {
            return Optional.of(new Span(start, next));
        }
        return routes.contains(token.text()) ? Optional.of(token.span()) : Optional.empty();
    }

    /** 中欧班列, 中欧班列（西安）, 中欧班列某安号. */
    private Optional<Mention.Programme> service(Line line, int at) {
        int start = line.tokens().get(at).span().start();
        int length = services.longestAt(line.normal(), start, line.end());
        if (length <= 0 || uses.beginAt(line.normal(), start + length, line.end())) {
            return Optional.empty();
        }
        Span name = new Span(start, train(line, start + length));
        return Optional.of(mention(line, name, line.at(name)));
    }

    /** Where the name of the train behind a service ends; the index itself if there is none. */
    private static int train(Line line, int from) {
        String rest = line.rest(from);
        int close = rest.startsWith("（") ? rest.indexOf('）') : -1;
        if (close > 0 && close <= LONGEST_TRAIN + 2) {
            return from + close + 1;
        }
        int bare = rest.startsWith("“") ? 1 : 0;
        int number = rest.indexOf(NUMBERED);
        boolean closed = bare == 0 || rest.startsWith("”", number + 1);
        boolean name = number > bare
                && closed
                && line.tokens().stream().anyMatch(token -> endsTrain(token, from + bare, from + number))
                && number - bare <= LONGEST_TRAIN
                && rest.substring(bare, number).chars().allMatch(Character::isIdeographic);
        return name ? from + number + 1 + bare : from;
    }

    /** 长安|号 or 金穗号 as one word, but not 运行|信号. */
    private static boolean endsTrain(Token token, int name, int number) {
        return token.span().end() == number + 1
                && (token.span().start() == number || token.span().start() == name);
    }

    private Mention.Programme mention(Line line, Span span, String core) {
        return new Mention.Programme(span, line.at(span), NameParts.fold(core), "", Rule.LINE.id(), confidence);
    }
}
