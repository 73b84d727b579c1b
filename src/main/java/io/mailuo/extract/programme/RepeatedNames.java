package io.mailuo.extract.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Returns of names that were found in a strong place: the quoted words without marks, a title or a name without its place. */
final class RepeatedNames {

    private static final int SHORTEST = 4;
    /** The noun that stands for the outline of a plan and the proposal for it (“十四五”规划纲要, “十四五”规划). */
    private static final String PLAN = "规划";

    /** Characters of a bracket that gives a short name. */
    private static final int LONGEST_SHORT = 24;

    /** Marks and head of a name whose quoted words may stand for it (not “甲”中国政府奖学金项目). */
    private static final int LONGEST_REST = 10;
    /** Characters between a name without marks and a head noun that still belongs to it (甲|工程|应用). */
    private static final int LONGEST_BETWEEN = 2;

    /** Characters of （以下简称. */
    private static final int LONGEST_INTRODUCTION = 5;

    private final ProgrammeWords words;
    private final NameParts parts;

    RepeatedNames(ProgrammeWords words) {
        this.words = words;
        this.parts = new NameParts(words);
    }

    /**
     * The names of mentions, each once: a name that an article has a thousand times would otherwise be found a thousand times in each place.
     *
     * @param normal the article's text
     * @param known the mentions that the other rules found in the article
     */
    SoughtNames sought(String normal, List<Mention.Programme> known) {
        Set<SoughtNames.Sought> names = new LinkedHashSet<>();
        for (Mention.Programme mention : known) {
            Set<String> forms = forms(mention);
            shortName(normal, mention).ifPresent(forms::add);
            forms.forEach(form -> names.add(new SoughtNames.Sought(form, mention.core())));
        }
        return new SoughtNames(names);
    }

    /** Where names stand in a sentence. */
    List<Mention.Programme> find(Line line, SoughtNames names) {
        return names.in(line).stream()
                .map(place -> again(line, place.at(), place.name()))
                .toList();
    }

    /** Mentions of which those of a short name (“乙计划” of 甲甲计划（以下简称“乙计划”）) have the core of what it stands for. */
    List<Mention.Programme> shortNamesJoined(String normal, List<Mention.Programme> mentions) {
        Map<String, String> cores = new HashMap<>();
        mentions.stream()
                .filter(mention -> mention.rule().equals(Rule.AGAIN.id()) && isIntroduced(normal, mention))
                .forEach(mention -> cores.putIfAbsent(NameParts.fold(mention.name()), mention.core()));
        return mentions.stream()
                .map(mention -> mention.withCore(cores.getOrDefault(NameParts.fold(mention.name()), mention.core())))
                .toList();
    }

    /** Whether the words behind the opening bracket before a mention introduce it as a short name. */
    private boolean isIntroduced(String normal, Mention.Programme mention) {
        int start = mention.span().start();
        String before = normal.substring(Math.max(0, start - LONGEST_INTRODUCTION), start);
        int open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
        return open >= 0 && words.introducesShortName(before.substring(open + 1));
    }

    private Set<String> forms(Mention.Programme mention) {
        String name = mention.name();
        Set<String> forms = new LinkedHashSet<>();
        if (words.standsAlone(mention.head())) {
            forms.add(mention.head());
        }
        if (QuotedShape.isPlanPeriod(inner(name)) && mention.head().length() > PLAN.length()) {
            forms.add(name.substring(0, name.length() - mention.head().length()) + PLAN);
        }
        String inner = inner(name);
        boolean bare = name.length() - inner.length() <= LONGEST_REST || inner.equals(name);
        if (bare && inner.length() >= SHORTEST) {
            forms.add(inner);
        }
        String folded = NameParts.fold(name);
        if (folded.length() >= SHORTEST) {
            forms.add(folded);
        }
        return forms;
    }

    /** 《…十八条》（下称“乙18条”）: the short name that the article gives. */
    private Optional<String> shortName(String normal, Mention.Programme mention) {
        int end = mention.span().end();
        int close = end < normal.length() && "（(".indexOf(normal.charAt(end)) >= 0
                ? indexOfAny(normal.substring(end, Math.min(normal.length(), end + LONGEST_SHORT)), "）)", 0)
                : -1;
        if (close < 0) {
            return Optional.empty();
        }
        String inside = normal.substring(end + 1, end + close);
        String name = inner(inside);
        int at = inside.indexOf(name);
        boolean introduced = at > 1 && words.introducesShortName(inside.substring(0, at - 1));
        return introduced && name.length() >= SHORTEST ? Optional.of(name) : Optional.empty();
    }

    /** The words in marks, or the whole name where it has none. */
    static String inner(String name) {
        int open = indexOfAny(name, "“「『‘《\"", 0);
        int close = open < 0 ? -1 : indexOfAny(name, "”」』’》\"", open + 1);
        return close > open ? name.substring(open + 1, close) : name;
    }

    private static int indexOfAny(String name, String marks, int from) {
        for (int i = from; i < name.length(); i++) {
            if (marks.indexOf(name.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private Mention.Programme again(Line line, int at, SoughtNames.Sought known) {
        int start = at;
        int end = at + known.form().length();
        boolean marked = "“「『‘《\"".indexOf(line.before(at)) >= 0
                && end < line.end()
                && "”」』’》\"".indexOf(line.normal().charAt(end)) >= 0;
        if (marked) {
            start--;
            end++;
        }
        int behind = end;
        Optional<HeadPhrase> head = HeadPhrase.behind(line, behind, words)
                .filter(phrase -> phrase.head().always() || phrase.head().derived())
                .filter(phrase -> marked || phrase.end() - phrase.head().word().length() - behind <= LONGEST_BETWEEN);
        end = head.map(HeadPhrase::end).orElse(end);
        String name = line.between(start, end);
        String noun = head.map(phrase -> phrase.head().word()).orElse(parts.head(name));
        return new Mention.Programme(
                new Span(start, end), name, known.core(), noun, Rule.AGAIN.id(), words.confidence(Rule.AGAIN));
    }
}
