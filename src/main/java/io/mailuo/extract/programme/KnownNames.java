package io.mailuo.extract.programme;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Programmes that everybody knows, wherever they are named (河长制, 乡村建设行动). */
final class KnownNames {

    private static final int SHORTEST_CORE = 4;

    private final Words names;
    private final Map<String, String> cores = new HashMap<>();
    private final NameParts parts;
    private final HeadEnd ends;
    private final double confidence;

    KnownNames(Lexicon lexicon, ProgrammeWords words) {
        names = lexicon.words("programme-known");
        parts = new NameParts(words);
        ends = new HeadEnd(words);
        for (Map<String, String> row : lexicon.rows("programme-known")) {
            String name = row.getOrDefault("name", "");
            String full = row.getOrDefault("full", "");
            cores.put(name, core(full.isEmpty() ? name : full));
        }
        confidence = words.confidence(Rule.KNOWN);
    }

    /** 区域协调发展 of 区域协调发展战略, but 河长制 whole: 河长 is somebody. */
    private String core(String name) {
        String core = parts.core(name);
        return core.length() < SHORTEST_CORE ? NameParts.fold(name) : core;
    }

    /** The known names of a sentence, in order. */
    List<Mention.Programme> find(Line line) {
        List<Mention.Programme> found = new ArrayList<>();
        int free = line.start();
        for (Token token : line.tokens()) {
            int start = token.span().start();
            int end = start + names.longestAt(line.normal(), start, line.end());
            if (start >= free && end > start && standsAlone(line, end)) {
                found.add(mention(line, new Span(start, end)));
                free = end;
            }
        }
        return found;
    }

    /** Not 河长|制定, and not 载人航天工程|办公室, 健康中国行动|推进委员会. */
    private boolean standsAlone(Line line, int end) {
        int last = line.lastBefore(end);
        return last >= 0
                && line.tokens().get(last).span().end() == end
                && !ends.isInstitution(line, line.firstFrom(end));
    }

    /** Whether a mention is by its known name, which needs no other mention to be found again. */
    static boolean isKnown(Mention.Programme mention) {
        return mention.rule().equals(Rule.KNOWN.id());
    }

    private Mention.Programme mention(Line line, Span span) {
        String name = line.at(span);
        return new Mention.Programme(
                span, name, cores.getOrDefault(name, name), parts.head(name), Rule.KNOWN.id(), confidence);
    }
}
