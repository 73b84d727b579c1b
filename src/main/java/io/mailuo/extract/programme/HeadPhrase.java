package io.mailuo.extract.programme;

import io.mailuo.model.Token;
import java.util.Optional;

/**
 * The head noun behind a quotation with the modifiers between: “甲” 惠民服务活动.
 *
 * @param end where it ends
 * @param head the noun
 */
record HeadPhrase(int end, HeadNoun head) {

    private static final int LONGEST = 14;
    /** Adverbs of one character: the clause goes on; any other lone character may be half of a word cut in two (研|学). */
    private static final String ADVERBS = "将已也都还就再又正不未曾均仍只最更很从便却则可能要是有";

    /**
     * The longest phrase behind an offset that ends in a head noun. Before the noun verbs may stand (授权评价新模式), behind a noun only
     * nouns can lead to another (行动 方案; not to a weaker one: 项目 建设): 活动 帮助 … ends at 活动.
     */
    static Optional<HeadPhrase> behind(Line line, int offset, ProgrammeWords words) {
        Optional<HeadPhrase> found = Optional.empty();
        int index = line.firstFrom(offset);
        int reached = offset;
        boolean verbal = false;
        while (index < line.tokens().size()) {
            Token token = line.tokens().get(index);
            boolean vessel = reached == offset && words.isVessel(token.text());
            boolean portion = words.kinds().isPortion(token.text())
                    && words.headAtEnd(line.normal(), line.start(), token.span().start())
                            .isPresent();
            boolean vague = words.isVague(token.text()) && words.isManner(token.text());
            if (vessel
                    || portion
                    || vague
                    || token.span().start() != reached
                    || token.span().end() - offset > LONGEST) {
                break;
            }
            reached = token.span().end();
            Optional<HeadNoun> head = words.headAtEnd(line.between(offset, reached))
                    .filter(noun -> noun.word().length() > 1 || token.text().equals(noun.word()))
                    .filter(noun -> !noun.onlyNumbered())
                    .filter(noun -> !words.isVerbal(noun)
                            || !line.rest(token.span().end()).startsWith("于"));
            boolean attributive =
                    found.filter(phrase -> words.isAttributive(phrase.head())).isPresent();
            boolean named = !attributive
                    && found.filter(phrase -> phrase.head().always()).isPresent();
            boolean weaker = !attributive
                    && found.map(phrase -> phrase.head().always()).orElse(false)
                    && head.filter(noun -> !noun.always() && !noun.derived()).isPresent();
            if (weaker) {
                break;
            }
            boolean meeting = isMeeting(line, reached)
                    || (head.filter(HeadNoun::always).isEmpty() && words.isMeetingBehind(line.rest(reached)));
            if (head.isPresent() && !meeting && !words.goesOn("", line.rest(reached))) {
                // “甲”专项|工作: the noun behind an attribute belongs to the name, which is one by the attribute.
                boolean kept = attributive && !head.get().always();
                boolean whole = !kept || !Tags.isVerb(token);
                found = whole
                        ? Optional.of(new HeadPhrase(reached, kept ? found.get().head() : head.get()))
                        : found;
            } else if ((named && token.is("m"))
                    || !canStandInside(token, named, words)
                    || (verbal && words.isRefusedAfter(line, token.span().start()))) {
                break;
            }
            verbal = verbal || Tags.isVerb(token);
            index++;
        }
        return found;
    }

    /** 工作 | 会议, 活动 | 办公室: the noun belongs to another name. */
    private static boolean isMeeting(Line line, int end) {
        String rest = line.rest(end);
        return rest.startsWith("会议") || rest.startsWith("座谈会") || rest.startsWith("办公室") || rest.startsWith("者");
    }

    private static boolean canStandInside(Token token, boolean behindHead, ProgrammeWords words) {
        if (words.breaksName(token.text())) {
            return false;
        }
        if (words.standsInside(token.text()) || token.is("nr")) {
            return !behindHead;
        }
        boolean fragment = token.text().length() == 1 && !Tags.isMark(token) && ADVERBS.indexOf(token.text()) < 0;
        if (fragment
                && (Tags.isVerb(token)
                        || token.is("d")
                        || token.is("nr")
                        || token.tag().endsWith("g"))) {
            return !behindHead;
        }
        if (Tags.isVerb(token)) {
            boolean governs = words.force(token.text()).isPresent() || words.followsName(token.text());
            return !behindHead && token.text().length() > 1 && !governs;
        }
        if (token.text().length() == 2 && (token.is("d") || token.is("ad"))) {
            return !behindHead;
        }
        boolean first = token.text().startsWith("首") && (token.is("m") || token.is("q"));
        return !first && (Tags.isNominal(token) || token.is("m") || token.is("q"));
    }
}
