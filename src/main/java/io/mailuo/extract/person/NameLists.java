package io.mailuo.extract.person;

import io.mailuo.extract.person.Names.Name;
import io.mailuo.extract.person.Titles.Kind;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names in a row, divided by 、, 和 or blanks: that the pieces around are names tells of each piece where it ends. */
final class NameLists {

    /** No number of names before makes a piece one that no surname begins. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final String SEPARATORS = "、和与及/ 　";
    private static final String GAPS = "、 　";
    private static final String AND = "和";
    /** Characters of surname and given name before a last one. */
    private static final int LONGEST_GIVEN = 2;

    /** Tags of words that a given name may end in. */
    private static final Set<String> GIVEN = Set.of("n", "a", "g", "z");

    private static final char DOT = '·';
    private static final char COMMA = '、';
    private static final int LONGEST_PIECE = 5;
    private static final int LONGEST_BODY = 10;
    /** Score that a piece between two separators must have. */
    private static final double ENCLOSED = .5;
    /** The same for a piece behind a name of the list and no word of the dictionary by itself: 尚可为, 何必成. */
    private static final double BETWEEN_SEPARATORS = -4;
    /** Score that a further name of a list must have. */
    private static final double FURTHER = Names.SURE - 1.2;

    private final Names names;
    private final OfficeNames office;
    private final Titles titles;

    NameLists(Names names, OfficeNames office, Titles titles) {
        this.names = names;
        this.office = office;
        this.titles = titles;
    }

    /**
     * The names of a list.
     *
     * @param first its first name, if there is one
     * @param proof number of names from which on a further piece may begin with no surname (洛桑扎西); {@value #NEVER} for never
     */
    List<Name> from(Line line, Optional<Name> first, int proof) {
        List<Name> list = new ArrayList<>();
        Optional<Name> name = first;
        while (name.isPresent() && !titles.overlap(line, name.get().span())) {
            list.add(name.get());
            int next = next(line, name.get().span().end());
            boolean and = line.at(next - 1) == AND.charAt(0);
            if (next == name.get().span().end() || (and && bearsOwn(line, next))) {
                break;
            }
            name = line.listed(next, this::further)
                    .or(() -> list.size() < proof || line.at(next - 1) != COMMA
                            ? Optional.empty()
                            : office.unlisted(line, next));
        }
        return list;
    }

    private Optional<Name> further(Line line, int start) {
        return enclosed(line, start)
                .or(() -> names.at(line, start, FURTHER))
                .map(found -> whole(line, found))
                .filter(found -> !beginsBody(line, found.span().end()));
    }

    /** 书记甲、|李家湾|社区党总支书记乙: what goes on with nouns to a title is the name of a body. */
    private boolean beginsBody(Line line, int end) {
        return titles.in(line).stream()
                .filter(title -> title.kind() == Kind.POST)
                .mapToInt(title -> title.span().start())
                .filter(start -> start > end && start - end <= LONGEST_BODY)
                .anyMatch(start -> line.allHan(end, start) && line.isNominal(end, start));
    }

    /** Where the next name of a list would begin; the end of the one before where nothing divides. */
    private static int next(Line line, int end) {
        int at = line.skipBlanks(end);
        if (at > end) {
            return at;
        }
        return SEPARATORS.indexOf(line.at(at)) < 0 ? end : line.skipBlanks(at + 1);
    }

    /** 外长甲和|乙总理: the second has a title of his own, behind the name. */
    private boolean bearsOwn(Line line, int start) {
        return names.at(line, start, FURTHER)
                .map(name -> name.span().end())
                .filter(end -> titles.in(line).stream()
                        .anyMatch(title ->
                                title.kind() == Kind.POST && title.span().start() == end))
                .isPresent();
    }

    /**
     * 那顺巴|图, 向巴|平措: a longer name where only the first characters of one look like a name of a Han person, and, before a
     * further one, whatever they look like.
     */
    Name whole(Line line, Name read) {
        int end = read.span().end();
        if (isMarried(line, read)) {
            int start = read.span().start();
            return new Name(new Span(start, end + 1), line.of(start, end + 1), read.score(), read.tagged());
        }
        return line.isHan(end)
                ? office.unlisted(line, read.span().start())
                        .filter(longer ->
                                longer.span().end() > end && longer.text().length() > 3)
                        .filter(longer -> !names.surnames().isPlain(read)
                                || (line.at(longer.span().end()) == COMMA
                                        && line.at(longer.span().start() - 1) == COMMA))
                        .orElse(read)
                : read;
    }

    /** 尚可为 in 省领导何志远、尚可为、欧阳平: a piece of a list whose ends are known, whatever words it holds. */
    Optional<Name> enclosed(Line line, int start) {
        int end = pieceEnd(line, start);
        // 甲、王虹在2026年: behind a figure the sentence goes on.
        boolean goesOn = !line.isHan(end) && Character.isLetterOrDigit(line.at(end));
        if (goesOn || line.at(end) == DOT || names.weights().beginsPredicate(line, start)) {
            return Optional.empty();
        }
        boolean behind = GAPS.indexOf(line.at(start - 1)) >= 0;
        boolean listed = behind || GAPS.indexOf(line.at(end)) >= 0;
        boolean word = line.tokenAt(start)
                .filter(token -> !token.is("nr"))
                .map(token -> token.span().end())
                .equals(Optional.of(end));
        double least = behind && !word ? BETWEEN_SEPARATORS : ENCLOSED;
        return listed && start < end ? names.between(line, start, end, least) : Optional.empty();
    }

    /** Where a piece ends: at a mark, or before 和 that is not itself its last character (周文和。, 周文和|陪同). */
    private static int pieceEnd(Line line, int start) {
        int end = start;
        while (line.isHan(end) && end - start < LONGEST_PIECE) {
            boolean last = end - start == LONGEST_GIVEN && (!line.isHan(end + 1) || endsName(line, start, end + 1));
            if (line.startsWith(AND, end) && !last) {
                break;
            }
            end++;
        }
        return end;
    }

    /** 王建和|陪同: one name to the tokeniser, before what people do. */
    private static boolean endsName(Line line, int start, int end) {
        return line.tokenAt(start)
                        .filter(token -> token.is("nr") && token.span().end() == end)
                        .isPresent()
                && line.tokenAt(end)
                        .filter(next -> next.is("v") && next.text().length() > 1)
                        .isPresent();
    }

    /** 陈王小|兰出席: a husband's surname before a whole name, whose last character is cut off before what follows names. */
    private boolean isMarried(Line line, Name read) {
        int end = read.span().end();
        boolean surnames = read.text().length() == 3
                && names.surnames().isCommon(read.text().substring(0, 1))
                && names.surnames().isCommon(read.text().substring(1, 2));
        boolean given = surnames
                && line.tokenAt(end)
                        .filter(last -> last.text().length() == 1
                                && GIVEN.contains(last.tag().substring(0, 1)))
                        .isPresent();
        return given
                && !names.weights().endsNoName(line.of(end, end + 1))
                && (line.isMark(end + 1)
                        || line.tokenAt(end + 1)
                                .filter(names.weights()::follows)
                                .isPresent());
    }
}
