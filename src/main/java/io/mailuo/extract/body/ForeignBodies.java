package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Prefixes;
import io.mailuo.lexicon.World;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bodies of other countries, read from the country rightwards:
 *
 * <pre>
 * body    = country [ words ] ( head | ministry | party )
 * country = name | letter                (巴西国防部, 俄国防部)
 * mission = country "驻" seat mission     (中国驻德国大使馆)
 * </pre>
 *
 * A letter is the first of a country that the article names, or of one that usage always writes so. Parties and parliaments
 * without their country are those of the country that the table {@code body-abroad.tsv} or the text before them gives.
 */
final class ForeignBodies {

    private static final int LONGEST_CORE = 12;
    private static final int LONGEST_PARTY = 8;

    /** 美国防部: the last character of the country is the first of the head. */
    private static final String COUNTRY = "国";

    /** 非洲国家政府 are many. */
    private static final String CONTINENT = "洲";

    private static final String STATE = "国家";

    /** 某国新政府 is the government. */
    private static final String NEW = "新";

    /** 我驻某国大使馆. */
    private static final String OURS = "我";

    private static final String CHINA = "中国";
    private static final String STATIONED = "驻";
    private static final String RESIDENT = "常";
    private static final int LONGEST_SEAT = 14;

    private static final String LISTING = "、和与及";
    private static final int SHORTEST_LISTED = 3;
    private static final int LONGEST_LISTED = 16;

    private static final String MINISTRY = "部";
    private static final String PARTY = "党";
    private static final String ANY = "*";

    private final Heads heads;
    private final Vocabulary vocabulary;
    private final World world;
    private final MinistersAbroad ministers;
    private final Prefixes<List<Map<String, String>>> bare = new Prefixes<>();

    ForeignBodies(Lexicon lexicon, Heads heads, Vocabulary vocabulary) {
        this.heads = heads;
        this.vocabulary = vocabulary;
        this.world = World.from(lexicon);
        this.ministers = new MinistersAbroad(lexicon);
        for (Map<String, String> row : lexicon.rows("body-abroad")) {
            String form = row.getOrDefault("form", "");
            List<Map<String, String>> rows = new ArrayList<>(bare.get(form).orElse(List.of()));
            rows.add(row);
            bare.put(form, List.copyOf(rows));
        }
    }

    /** A country where a body may follow, and its name. */
    private record Owner(int end, String name, boolean letter) {}

    /** The longest body abroad that begins at an index. */
    Optional<Found> at(Line line, int start, Scene scene) {
        Optional<Found> mission = mission(line, start, scene);
        if (mission.isPresent()) {
            return mission;
        }
        Optional<Found> best = owner(line, start, scene).flatMap(owner -> body(line, start, owner));
        Optional<Found> over = overlapping(line, start, scene);
        if (over.isPresent()
                && (best.isEmpty()
                        || best.get().span().end() == over.get().span().end())) {
            return over;
        }
        return best.isPresent() ? best : bare(line, start, scene);
    }

    /** A ministry or the like that shares the country of the body listed before it: 某国外交部和 + 国防部. */
    Optional<Found> listed(Line line, int start, Scene scene) {
        Optional<Heads.Head> head = LISTING.indexOf(line.at(start - 1)) < 0
                ? Optional.empty()
                : heads.namedAt(line, start)
                        .filter(one ->
                                one.kind().equals("foreign") && one.word().length() >= SHORTEST_LISTED);
        if (head.isEmpty() || !line.cut(start + head.get().word().length())) {
            return Optional.empty();
        }
        for (int from = start - 2; from >= Math.max(line.start(), start - LONGEST_LISTED); from--) {
            Optional<Found> before =
                    owner(line, from, scene).isPresent() ? at(line, from, scene) : listed(line, from, scene);
            Optional<String> country = before.filter(body -> body.span().end() == start - 1)
                    .map(Found::fullName)
                    .map(full -> full.substring(0, world.at(full, 0, full.length())))
                    .filter(world::isCountry);
            if (country.isPresent()) {
                String word = head.get().word();
                return country.map(name -> new Found(
                        new Span(start, start + word.length()), name + word, Optional.empty(), Found.Rule.NAMED));
            }
        }
        return Optional.empty();
    }

    /** The ministry in the title of a minister who stands behind an official of the same country: 某国总理甲、 + 财政部|长. */
    Optional<Found> ofMinister(Line line, int start, Scene scene) {
        boolean begins = line.token(start)
                .filter(token -> token.span().start() == start && !vocabulary.isStop(token.text()))
                .isPresent();
        if (!begins) {
            return Optional.empty();
        }
        return ministers
                .country(line, start, scene)
                .flatMap(country -> body(line, start, new Owner(start, country, false)))
                .filter(body -> body.fullName().endsWith(MINISTRY)
                        && led(line, body.span().end()));
    }

    private static boolean led(Line line, int end) {
        return titled(line, end) || (line.has(end, MINISTRY) && titled(line, end + 1));
    }

    private Optional<Owner> owner(Line line, int start, Scene scene) {
        Optional<Mention.Place> place = scene.placeFrom(start);
        if (place.isPresent()) {
            return place.filter(one -> world.contains(one.fullName()))
                    .map(one -> one.name().length() == 1
                            ? new Owner(one.span().end(), one.fullName(), true)
                            : new Owner(one.span().end(), one.name(), false));
        }
        boolean begins = line.cut(start) && !Character.isDigit(line.at(start - 1));
        return begins && scene.placeOver(start).isEmpty()
                ? country(line.text().charAt(start), start, scene).map(name -> new Owner(start + 1, name, true))
                : Optional.empty();
    }

    /** A country's mission in another or at an international body: 中国驻德国大使馆, 法国驻华使馆, 中国常驻联合国代表团. */
    private Optional<Found> mission(Line line, int start, Scene scene) {
        Optional<Mention.Place> sender =
                scene.placeFrom(start).filter(place -> world.contains(place.fullName()) || HomeArea.isNation(place));
        boolean ours = line.has(start, OURS) && line.cut(start) && line.cut(start + 1);
        if (sender.isEmpty() && !ours) {
            return Optional.empty();
        }
        int at = sender.map(place -> place.span().end()).orElse(start + 1);
        int stationed = line.has(at, RESIDENT + STATIONED) ? at + 2 : line.has(at, STATIONED) ? at + 1 : at;
        // 驻多国使馆 are many.
        boolean many = line.token(stationed)
                .filter(token -> token.is("m") || vocabulary.isClass(token.text()))
                .isPresent();
        for (int to = stationed + 1;
                stationed > at && !many && to < Math.min(line.end(), stationed + LONGEST_SEAT);
                to++) {
            int end = to + vocabulary.missions().longest(line.text(), to, line.end());
            if (end > to && line.cut(end)) {
                String full = (ours ? CHINA : line.cutOut(start, at)) + line.cutOut(at, end);
                return Optional.of(new Found(new Span(start, end), full, Optional.empty(), Found.Rule.NAMED));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> overlapping(Line line, int start, Scene scene) {
        Optional<Mention.Place> from = scene.placeFrom(start);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        return from.filter(place -> place.name().endsWith(COUNTRY) && world.contains(place.fullName()))
                .flatMap(place -> body(line, start, new Owner(place.span().end() - 1, place.name(), true)));
    }

    /** The country that a letter stands for: the one of that letter named last before, or anywhere, or by usage. */
    private Optional<String> country(char letter, int before, Scene scene) {
        if (!scene.namesAny(letter)) {
            return vocabulary.country(letter);
        }
        return scene.before(before)
                .filter(place -> place.name().charAt(0) == letter && world.isCountry(place.fullName()))
                .map(Mention.Place::fullName)
                .findFirst()
                .or(() -> vocabulary.country(letter));
    }

    private Optional<Found> body(Line line, int start, Owner owner) {
        int best = owner.end();
        int at = owner.end();
        while (at - owner.end() <= LONGEST_CORE && at < line.end()) {
            int end = head(line, owner, at);
            best = end > at ? end : best;
            Optional<Token> token = line.token(at);
            boolean continent = at == owner.end() && line.has(at, STATE) && line.has(at - 1, CONTINENT);
            boolean on =
                    !continent && token.isPresent() && (end > at || (!owner.letter() && inside(line, token.get())));
            // 某国外交部 + 和国防部 are two.
            on &= end > at || best == owner.end() || !isJoint(token.orElseThrow());
            if (!on) {
                break;
            }
            at = end > at ? end : token.orElseThrow().span().end();
        }
        // 驻某地大使馆 of a sender that the words before do not name is no body of the seat.
        boolean seat =
                line.has(start - 1, STATIONED) && vocabulary.missions().longest(line.text(), owner.end(), best) > 0;
        if (best == owner.end() || seat) {
            return Optional.empty();
        }
        int core = line.has(owner.end(), NEW) && line.cut(owner.end() + 1) ? owner.end() + 1 : owner.end();
        String full = owner.name() + line.cutOut(core, best);
        return Optional.of(new Found(new Span(start, best), full, Optional.empty(), Found.Rule.NAMED));
    }

    private int head(Line line, Owner owner, int at) {
        Optional<Heads.Head> head =
                heads.namedAt(line, at).filter(one -> one.kind().equals("foreign"));
        int end = head.map(one -> at + one.word().length()).orElse(at);
        if (end > at && (line.cut(end) || titled(line, end)) && !site(line, end)) {
            return end;
        }
        return owner.letter() ? at : Math.max(ministry(line, owner.end(), at), party(line, owner.end(), at));
    }

    private boolean site(Line line, int end) {
        return line.token(end).filter(token -> vocabulary.isSite(token.text())).isPresent();
    }

    /** 国防部长: a head's title hides the body, but 外交部长会议 is one of many. */
    private static boolean titled(Line line, int end) {
        return line.has(end, "长") && line.cut(end + 1) && !line.has(end + 1, "会") && !line.has(end + 1, "级");
    }

    /** 新加坡 + 贸工部, 巴西 + 科技创新部; 美国 + 南部 is a part of the country. */
    private int ministry(Line line, int from, int at) {
        Optional<Token> token = line.token(at);
        if (token.isEmpty() || token.get().span().start() < from) {
            return at;
        }
        String word = token.get().text();
        int end = token.get().span().end();
        boolean title = word.endsWith(MINISTRY + "长") && !(word.length() == 2 && line.has(end - 3, MINISTRY));
        boolean joined = word.endsWith(MINISTRY) || title;
        boolean apart = line.has(end, MINISTRY) && (line.cut(end + 1) || titled(line, end + 1));
        if (!(joined || apart)
                || vocabulary.isPart(word)
                || token.get().is("f")
                || token.get().is("s")) {
            return at;
        }
        int last = title ? end - 1 : joined ? end : end + 1;
        return last - from > 2 && !line.has(last, "门") && !line.has(last, "队") ? last : at;
    }

    private int party(Line line, int from, int at) {
        Optional<Token> token = line.token(at);
        if (token.isEmpty() || token.get().span().start() < from) {
            return at;
        }
        String word = token.get().text();
        int end = token.get().span().end();
        boolean joined = word.endsWith(PARTY) && word.length() > 1 && !vocabulary.isClass(word);
        boolean apart = vocabulary.isParty(word) && line.has(end, PARTY) && line.cut(end + 1);
        int last = joined ? end : end + 1;
        return (joined || apart) && last - from <= LONGEST_PARTY ? last : at;
    }

    /** Words between a country and what it is the head of; 和 only inside a ministry's name. */
    private boolean inside(Line line, Token token) {
        boolean noun = token.is("n")
                || token.is("vn")
                || token.is("b")
                || token.is("j")
                || token.is("g")
                || token.is("a")
                || (token.is("v") && vocabulary.isVerb(token.text()));
        boolean joint = isJoint(token)
                && line.token(token.span().end())
                        .filter(next -> ofMinistry(line, next))
                        .isPresent();
        boolean refused = vocabulary.isStop(token.text()) || vocabulary.isMember(token.text());
        return joint || ((noun || vocabulary.isParty(token.text())) && !refused);
    }

    private static boolean isJoint(Token token) {
        return token.text().equals("和") || token.text().equals("与");
    }

    /** Whether a ministry or an agency with a long name (灾害与 + 应急管理署) goes on with a word. */
    private boolean ofMinistry(Line line, Token next) {
        boolean agency = heads.namedAt(line, next.span().end())
                .filter(head -> head.kind().equals("foreign") && head.word().length() > 2)
                .isPresent();
        return agency
                || endsMinistry(line, next)
                || line.token(next.span().end())
                        .filter(last -> last.is("n") || last.is("v"))
                        .filter(last -> endsMinistry(line, last))
                        .isPresent();
    }

    private static boolean endsMinistry(Line line, Token word) {
        return word.text().endsWith(MINISTRY)
                || word.text().endsWith(MINISTRY + "长")
                || line.has(word.span().end(), MINISTRY);
    }

    /** A party or a parliament without its country. */
    private Optional<Found> bare(Line line, int start, Scene scene) {
        int length = bare.longest(line.text(), start, line.end());
        int end = start + length;
        if (length == 0
                || !line.cut(start)
                || !line.cut(end)
                || scene.placeTo(start).isPresent()
                || site(line, end)) {
            return Optional.empty();
        }
        return bare.get(line.cutOut(start, end)).orElseThrow().stream()
                .map(row -> full(row, start, scene))
                .flatMap(Optional::stream)
                .findFirst()
                .map(full -> new Found(new Span(start, end), full, Optional.empty(), Found.Rule.RELATIVE));
    }

    private Optional<String> full(Map<String, String> row, int start, Scene scene) {
        String country = row.getOrDefault("country", "");
        String full = row.getOrDefault("full", "");
        if (!country.equals(ANY)) {
            return scene.names(country) ? Optional.of(full) : Optional.empty();
        }
        return scene.inParagraph(start)
                .filter(place -> world.isCountry(place.fullName()) || HomeArea.isNation(place))
                .findFirst()
                .filter(place -> !HomeArea.isNation(place))
                .map(place -> full.replace("{}", place.name()));
    }
}
