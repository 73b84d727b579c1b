package io.mailuo.extract.programme;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Engineering works by their own name, whatever is told of them: a proper name (a place, a river, 引甲济乙), what is built or what for, what is
 * done to it, its phase, and 工程. Proper names are words that the tokeniser does not know, so that they stand in fragments: the parts behind
 * them are read by character from the head noun leftwards, and what is left before them is the name.
 */
final class WorkNames {

    private static final String WORK = "工程";
    private static final String PROJECT = "项目";
    /** 二期, 一期二步, 500千伏, ±800千伏. */
    private static final Pattern PHASE = Pattern.compile(".*?([一二三四五六七八九十]期([一二三四]步)?|±?(?<!\\d)\\d{2,4}千伏)");

    private static final String JOINTS = "与和及";
    private static final int LONGEST = 30;
    private static final int LONGEST_PHASE = 8;
    /** Words from 等 to the head noun that says what the list is of. */
    private static final int FARTHEST_LIST = 7;

    private final WorkWords words;
    private final KindWords kinds;
    private final HeadEnd ends;
    private final double confidence;

    WorkNames(Lexicon lexicon, ProgrammeWords programmes) {
        words = new WorkWords(lexicon);
        kinds = programmes.kinds();
        ends = new HeadEnd(programmes);
        confidence = programmes.confidence(Rule.WORK);
    }

    /** The works of a sentence, in order. */
    List<Mention.Programme> find(Line line) {
        List<Mention.Programme> found = new ArrayList<>();
        for (int index = 1; index < line.tokens().size(); index++) {
            int end = line.tokens().get(index).span().end();
            Optional<ProperName.Found> name = name(line, index);
            if (name.isPresent() && !isNamedFurther(line, index)) {
                String head = line.between(end - WORK.length(), end);
                found.add(mention(line, name.get(), end - head.length(), end, head));
            } else if (line.tokens().get(index).text().endsWith(WORK)) {
                found.addAll(listed(line, index));
            }
        }
        found.sort(Comparator.comparing(Mention.Programme::span));
        return found;
    }

    /** 甲河防洪治理、乙水库|等一批|重大|水利工程: what is named of a class of works. */
    private List<Mention.Programme> listed(Line line, int index) {
        List<Mention.Programme> found = new ArrayList<>();
        int among = index - 1;
        while (among > 0
                && index - among < FARTHEST_LIST
                && !line.tokens().get(among).text().equals("等")) {
            among--;
        }
        boolean sums = line.tokens().subList(among + 1, index).stream().allMatch(this::isOfClass);
        int end = among > 0 && sums && line.tokens().get(among).text().equals("等")
                ? line.tokens().get(among).span().start()
                : -1;
        while (end > line.start()) {
            Parts parts = parts(line, end);
            Optional<ProperName.Found> name =
                    parts.built() || parts.endInDeed() ? new ProperName(words, line, parts).read() : Optional.empty();
            if (name.isEmpty() || words.isLine(line, end)) {
                break;
            }
            found.add(mention(line, name.get(), end, end, WORK));
            end = line.before(name.get().start()) == '、' ? name.get().start() - 1 : -1;
        }
        return found;
    }

    /** 一批|重大|水利: words between 等 and the head noun that say of what class the list is. */
    private boolean isOfClass(Token token) {
        boolean name = token.is("ns") || token.is("nr") || token.is("nt");
        boolean number = token.is("m") || token.is("q");
        return !name && (number || Tags.isNominal(token) || words.standsAmong(token.text()));
    }

    /** A work whose head noun begins at an offset, or is only that of the list (…等重大|工程). */
    private Mention.Programme mention(Line line, ProperName.Found name, int headStart, int end, String head) {
        Span span = new Span(name.start(), end);
        String core = NameParts.fold(line.between(name.own(), headStart));
        String written = line.between(name.start(), headStart) + head;
        return new Mention.Programme(span, written, core, head, Rule.WORK.id(), confidence);
    }

    /** 工程|师, 工程|体系, 工程|建设指挥部. */
    private boolean isNamedFurther(Line line, int index) {
        int end = line.tokens().get(index).span().end();
        return words.isUse(line, end) || ends.isInstitution(line, index + 1);
    }

    /** The proper name of a work whose head noun the word at an index ends. */
    private Optional<ProperName.Found> name(Line line, int index) {
        int end = line.tokens().get(index).span().end();
        String text = line.tokens().get(index).text();
        boolean project = text.equals(PROJECT);
        if (!text.endsWith(WORK) && !project) {
            return Optional.empty();
        }
        Parts parts = parts(line, end - WORK.length());
        boolean single = words.isSingle(line, end - PROJECT.length());
        if (project && !parts.endInDeed() && !single) {
            return Optional.empty();
        }
        int before = line.lastBefore(parts.start());
        boolean within = before >= 0
                && parts.start() < end - WORK.length()
                && line.tokens().get(before).span().end() == parts.start();
        if (within && isHead(line.tokens().get(before).text())) {
            // 甲水利枢纽工程|主体工程: the main part of it is no other work.
            return kinds.isPortion(line.between(parts.start(), end - WORK.length()))
                    ? Optional.empty()
                    : inner(line, before, end);
        }
        return new ProperName(words, line, parts)
                .read()
                .filter(name -> end - name.start() <= LONGEST
                        && (!project || single || hasPlace(line, name.start(), parts.start())));
    }

    /** 甲河一期工程|应急供水工程: a work at the beginning of the name of another. */
    private Optional<ProperName.Found> inner(Line line, int head, int end) {
        Parts parts = parts(line, line.tokens().get(head).span().start());
        return new ProperName(words, line, parts).read().filter(name -> end - name.start() <= LONGEST);
    }

    private static boolean isHead(String word) {
        return word.equals(WORK) || word.equals(PROJECT);
    }

    /** What is built, what is done and its phase, as far left as they reach from an offset. */
    private Parts parts(Line line, int headStart) {
        int at = headStart;
        boolean built = false;
        boolean deed = false;
        while (at > line.start() && headStart - at < LONGEST) {
            int subject = subjectBefore(line, at);
            int done = words.deedBefore(line, at);
            boolean joint = subject == 0 && done == 0 && at < headStart && isJoint(line, at);
            if (subject == 0 && done == 0 && !joint) {
                break;
            }
            deed = deed || (at == headStart && done > subject);
            built = built || subject > done;
            at -= joint ? 1 : Math.max(subject, done);
        }
        return new Parts(at, headStart, built, deed);
    }

    /** Characters of a word for what is built, or of a phase, before an offset. */
    private int subjectBefore(Line line, int at) {
        int length = words.subjectBefore(line, at);
        Matcher phase = PHASE.matcher(phaseBefore(line, at));
        return length == 0 && phase.matches() ? phase.group(1).length() : length;
    }

    /** 修复|和|保护, 干渠二期|和|西干渠. */
    private boolean isJoint(Line line, int at) {
        return JOINTS.indexOf(line.before(at)) >= 0
                && (words.deedBefore(line, at - 1) > 0
                        || PHASE.matcher(phaseBefore(line, at - 1)).matches());
    }

    private static String phaseBefore(Line line, int at) {
        return line.between(Math.max(line.start(), at - LONGEST_PHASE), at);
    }

    private static boolean hasPlace(Line line, int start, int end) {
        return line.tokens().subList(line.firstFrom(start), line.lastBefore(end) + 1).stream()
                .anyMatch(token -> token.is("ns"));
    }

    /**
     * The words of a name behind its proper name.
     *
     * @param start where they begin
     * @param end where the head noun begins
     * @param built whether they say what is built
     * @param endInDeed whether the last says what is done
     */
    record Parts(int start, int end, boolean built, boolean endInDeed) {}
}
