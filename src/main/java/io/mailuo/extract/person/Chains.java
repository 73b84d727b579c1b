package io.mailuo.extract.person;

import io.mailuo.extract.person.Titles.Title;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the titles that stand together: 市委教育工委书记、市教育局局长. The grammar is {@code chain = item (separator item)*},
 * {@code item = body? title}; an item without a body has that of the item before it (党组书记、局长).
 */
final class Chains {

    /**
     * One title of a chain with its body.
     *
     * @param start where the item begins, body included
     * @param text the title within its body
     * @param inherits whether the body of the item before it is this one's too
     * @param state what a word before the item or before its title says of the tenure (原, 时任, 现任)
     * @param unit words of a unit before the title whose body is named elsewhere (研究室 in 副秘书长、研究室主任)
     */
    record Item(
            int start,
            Title title,
            String text,
            Optional<Mention> body,
            boolean inherits,
            Optional<Tenure.State> state,
            Optional<Span> unit) {

        Item(
                int start,
                Title title,
                String text,
                Optional<Mention> body,
                boolean inherits,
                Optional<Tenure.State> state) {
            this(start, title, text, body, inherits, state, Optional.empty());
        }

        Item withState(Tenure.State said) {
            return new Item(start, title, text, body, inherits, Optional.of(said), unit);
        }

        /** The item once its body is settled. */
        Item settled(Optional<Mention> owner, String within) {
            return new Item(start, title, within, owner, false, state, unit);
        }
    }

    /**
     * Titles that belong together, in order of the text.
     *
     * @param state whether the words before the chain speak of the past
     */
    record Chain(Span span, List<Item> items, Tenure.State state) {}

    static final String SEPARATORS = "、兼和及";
    private static final String ACTING = "代";
    /** The number of a body's term (第十四届). */
    private static final Pattern TERM = Pattern.compile("第?[一二三四五六七八九十\\d]{1,3}届$");
    /** Characters of that number. */
    private static final int LONGEST_TERM = 6;

    private static final char GRADE = '级';
    private static final int LONGEST_NOTE = 16;

    private final Titles titles;
    private final Bodies bodies;
    private final CarriedBodies carried;
    private final StatesAbroad abroad;
    private final ChainItems reader;
    private final UnnamedHeads unnamed;
    private final Words notes;
    /** What words before a post say of its tenure. */
    private final Map<String, Tenure.State> leads = new TreeMap<>();

    Chains(Lexicon lexicon, Titles titles, Bodies bodies) {
        this.titles = titles;
        this.bodies = bodies;
        this.notes = lexicon.words("title-notes");
        this.unnamed = lexicon.made(UnnamedHeads.class, UnnamedHeads::new);
        this.carried = new CarriedBodies(lexicon, titles, bodies);
        this.abroad = new StatesAbroad(lexicon, bodies);
        this.reader = new ChainItems(lexicon, titles, bodies, abroad);
        for (Map<String, String> row : lexicon.rows("tenure-leads")) {
            leads.put(
                    row.getOrDefault("word", ""),
                    Tenure.State.valueOf(row.getOrDefault("state", "").toUpperCase(Locale.ROOT)));
        }
    }

    /** The chain whose last title ends at a position. */
    Optional<Chain> endingAt(Line line, int end) {
        List<Item> items = new ArrayList<>();
        int at = end;
        while (at > line.start()) {
            Optional<Item> item = reader.endingAt(line, at);
            if (item.isEmpty() || (!items.isEmpty() && unnamed.isOther(item.get(), items.get(0)))) {
                break;
            }
            Optional<String> tenure = tenureBefore(line, item.get().start());
            items.add(
                    0,
                    tenure.map(word -> item.get().withState(leads.getOrDefault(word, Tenure.State.CURRENT)))
                            .orElse(item.get()));
            at = item.get().start() - tenure.map(String::length).orElse(0) - 1;
            if (at <= line.start() || SEPARATORS.indexOf(line.at(at)) < 0) {
                break;
            }
            at = beforeNote(line, at);
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(finish(line, items, end));
    }

    /** Where a title would end before a note in brackets that ends at a position: 副局长|（正科级）、; the position if none does. */
    private int beforeNote(Line line, int end) {
        if (line.at(end - 1) != '）' || !line.ends(notes, end - 1)) {
            return end;
        }
        int open = end - 1;
        while (open > line.start() && end - open < LONGEST_NOTE && line.at(open) != '（') {
            open--;
        }
        return line.at(open) == '（' ? open : end;
    }

    /** The chains of a sentence, none inside another, in order of the text. */
    List<Chain> in(Line line) {
        List<Chain> chains = new ArrayList<>();
        List<Title> all = titles.in(line);
        int before = line.end();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).span().end() > before || all.get(i).kind() == Titles.Kind.GROUP) {
                continue;
            }
            Optional<Chain> chain = endingAt(line, all.get(i).span().end());
            if (chain.isPresent()) {
                chains.add(0, chain.get());
                before = chain.get().span().start();
            }
        }
        return chains;
    }

    /**
     * The chain that another follows behind a comma, both of the person named behind the second: 省农业农村厅厅长，省委农办主任甲.
     */
    Optional<Chain> continuedBy(Line line, Chain chain) {
        int start = chain.span().start();
        int comma = start
                - 1
                - leads.keySet().stream()
                        .filter(word -> isBefore(line, word, start))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return line.at(comma) != '，'
                ? Optional.empty()
                : endingAt(line, comma)
                        .filter(earlier -> !unnamed.isOther(
                                earlier.items().get(earlier.items().size() - 1),
                                chain.items().get(0)))
                        .filter(earlier -> isOpening(line, earlier.span().start())
                                && earlier.items().stream()
                                        .allMatch(item -> item.body().isPresent()));
    }

    /** Whether nothing stands before a chain but a mark or the number of a term: 第十一届|全国人大常委会副委员长. */
    private static boolean isOpening(Line line, int start) {
        int term = termStart(line, start);
        // 第十四届、|十五届|…: a number without 第 goes on with a list.
        boolean whole = line.at(term) == '第';
        return !line.isHan((whole ? term : start) - 1);
    }

    /** Where the number of its body's term begins before a chain (|第十四届|全国人大常委会副秘书长); the chain's start where there is none. */
    static int termStart(Line line, int start) {
        Matcher term = TERM.matcher(line.of(Math.max(line.start(), start - LONGEST_TERM), start));
        return term.find() ? start - term.group().length() : start;
    }

    /** The body of an office behind its holder's name (甲部长) from one named before. */
    Optional<Mention> carried(Line line, Title title) {
        return title.kind() == Titles.Kind.POST && !bodies.namesMinistry(title.text())
                ? carried.of(line, title.span().start(), title.text())
                : Optional.empty();
    }

    private Chain finish(Line line, List<Item> items, int end) {
        List<Item> whole = new ArrayList<>();
        Optional<Mention> last = Optional.empty();
        int lastStart = line.start();
        for (Item item : items) {
            Optional<Mention> before = last;
            int begin = lastStart;
            lastStart = item.body().isPresent() ? item.start() : lastStart;
            Optional<Mention> body =
                    ownBody(line, item, whole, before, begin).or(() -> inheritedBody(line, item, whole, before));
            body = bodies.parts().cell(body, item.title());
            last = body;
            whole.add(item.settled(body, bodies.within(item.text(), body)));
        }
        int start = items.get(0).start();
        boolean past = isPast(line, start);
        List<Item> all = withFormer(items, whole);
        return new Chain(
                new Span(start, end),
                past ? all : all.stream().map(Chains::acting).toList(),
                past ? Tenure.State.FORMER : Tenure.State.CURRENT);
    }

    /** The body that the words of an item tell, with those before it in the chain. */
    private Optional<Mention> ownBody(Line line, Item item, List<Item> earlier, Optional<Mention> last, int lastStart) {
        if (item.body().isPresent()) {
            Mention named = item.body().get();
            return last.flatMap(owner -> abroad.ofParty(owner, item))
                    .or(() -> last.flatMap(owner -> bodies.unread().committeeBeside(owner, named)))
                    .or(item::body);
        }
        if (item.unit().isPresent()) {
            return ofUnit(line, item.unit().get(), last);
        }
        return item.title().kind() != Titles.Kind.POST
                ? Optional.empty()
                : (earlier.isEmpty() ? carried.beside(line, item.title()) : governmentBeside(item, earlier))
                        .or(() -> ofTitle(line, item, last, lastStart));
    }

    /** The body that an item has from the one before it. */
    private Optional<Mention> inheritedBody(Line line, Item item, List<Item> earlier, Optional<Mention> last) {
        if (item.inherits()) {
            return item.title().kind() == Titles.Kind.POST
                    ? inherited(line, item, last).map(owner -> holderIn(earlier, item, owner))
                    : last.map(bodies.parts()::aroundCell);
        }
        Span words = new Span(item.start(), item.title().span().start());
        return item.unit().isPresent()
                ? Optional.empty()
                : last.flatMap(
                        owner -> bodies.unread().departmentBeside(owner, words, line.of(words.start(), words.end())));
    }

    /** 某局原党委书记、局长; 某局原局长、党组书记: what is over counts for the offices behind it in the same body, for no rank (二级调研员). */
    private static List<Item> withFormer(List<Item> read, List<Item> settled) {
        List<Item> all = new ArrayList<>();
        boolean over = false;
        for (int i = 0; i < settled.size(); i++) {
            Item item = settled.get(i);
            boolean goesOn = read.get(i).inherits()
                    && item.title().kind() == Titles.Kind.POST
                    && item.text().indexOf(GRADE) < 0;
            boolean former =
                    item.state().map(state -> state == Tenure.State.FORMER).orElse(over && goesOn);
            all.add(former && item.state().isEmpty() ? item.withState(Tenure.State.FORMER) : item);
            // 前总统、议员
            over = former && !item.title().past();
        }
        return List.copyOf(all);
    }

    /** 市委副书记、|代市长: only the second is held for a time. */
    private static Item acting(Item item) {
        boolean acts = item.state().isEmpty()
                && item.text().startsWith(ACTING)
                && !item.text().startsWith("代表");
        return acts ? item.withState(Tenure.State.ACTING) : item;
    }

    /**
     * 县委常委、组织部部长、|副县长: the government beside the committee that the chain named last of those of the title's level,
     * wherever the article is at home.
     */
    private Optional<Mention> governmentBeside(Item item, List<Item> before) {
        Optional<Mention> found = Optional.empty();
        for (int i = before.size() - 1; i >= 0 && found.isEmpty() && item.inherits(); i--) {
            found = before.get(i)
                    .body()
                    .filter(Mention.Organisation.class::isInstance)
                    .map(body -> ((Mention.Organisation) body).fullName())
                    .flatMap(name -> bodies.governmentBeside(
                            name, item.title().span(), item.title().text()));
        }
        return found;
    }

    private Optional<Mention> ofTitle(Line line, Item item, Optional<Mention> last, int lastStart) {
        Title title = item.title();
        Optional<Mention.Organisation> led = last.filter(body -> item.inherits())
                .flatMap(body -> bodies.ofPlaceAt(lastStart, title.span(), item.text(), body));
        return last.flatMap(body -> abroad.led(body, title))
                .or(() -> led.map(Mention.class::cast))
                .or(() -> last.flatMap(body -> bodies.ministry(body, title)))
                .or(() -> last.isPresent() ? Optional.empty() : abroad.before(line, title))
                .or(() -> abroad.isOthers(line, title) || abroad.isFrom(line, title)
                        ? Optional.empty()
                        : bodies.ofTitle(title.span(), item.text()).map(Mention.class::cast));
    }

    /** 某公司董事、董事会某某委员会委员及总经理: the last body of the chain that has such a title, where the one before has none. */
    private Mention holderIn(List<Item> before, Item item, Mention owner) {
        return carried.suits(item.text(), owner)
                ? owner
                : before.stream()
                        .flatMap(earlier -> earlier.body().stream())
                        .filter(body -> carried.suits(item.text(), body))
                        .reduce((earlier, later) -> later)
                        .orElse(owner);
    }

    /**
     * The body of the title before, unless another that was named has such titles and that has none (副局长 behind one in a
     * committee of the Party).
     */
    private Optional<Mention> inherited(Line line, Item item, Optional<Mention> last) {
        Optional<Mention> own = last.map(bodies.parts()::aroundCell).map(body -> carried.holder(item.text(), body));
        // 应变中心指挥官、内政部长
        if (bodies.namesMinistry(item.text()) && own.filter(BodyParts::leads).isEmpty()) {
            return Optional.empty();
        }
        if (own.filter(body -> !BodyParts.leads(body) || carried.suits(item.text(), body))
                .isPresent()) {
            return own;
        }
        boolean begins = own.isPresent()
                || (bodies.parts().namesCell(item.text())
                        ? !line.isHan(item.start() - 1)
                        : ChainItems.begins(line, item.start()));
        // 外交部长甲、财政部长乙: the second is in no ministry that was named before.
        boolean other = !begins || bodies.namesMinistry(item.text());
        return (other ? Optional.<Mention>empty() : carried.of(line, item.start(), item.text())).or(() -> own);
    }

    /** A unit of the body of the title before it, or of one named before in the sentence. */
    private Optional<Mention> ofUnit(Line line, Span unit, Optional<Mention> last) {
        String words = line.of(unit.start(), unit.end());
        Optional<Mention.Organisation> same = carried.abbreviated(line, unit.start(), words);
        if (same.isPresent()) {
            return bodies.parts().unitOf(same.get(), unit, words.substring(1)).map(Mention.class::cast);
        }
        return last.map(bodies.parts()::aroundCell)
                .or(() -> carried.ownerOf(line, unit.start(), words))
                .filter(Mention.Organisation.class::isInstance)
                .map(owner -> bodies.parts().besides((Mention.Organisation) owner, words))
                .flatMap(owner -> bodies.parts()
                        .unitOf(owner, unit, words)
                        .or(() -> bodies.unread().departmentBeside(owner, unit, words)))
                .or(() -> bodies.unread().body(unit, words))
                .map(Mention.class::cast);
    }

    /** Whether the words before a chain speak of the past. */
    private boolean isPast(Line line, int start) {
        return leads.entrySet().stream()
                .anyMatch(lead -> lead.getValue() == Tenure.State.FORMER && isBefore(line, lead.getKey(), start));
    }

    /** The word before an item of a chain that says when it was held: 时任县委书记、现任市人大常委会副主任. */
    private Optional<String> tenureBefore(Line line, int start) {
        return leads.keySet().stream()
                .filter(word -> line.endsWith(word, start)
                        && (word.length() > 1 || line.isWordStart(start - 1))
                        && SEPARATORS.indexOf(line.at(start - word.length() - 1)) >= 0)
                .findFirst();
    }

    private static boolean isBefore(Line line, String word, int start) {
        return line.endsWith(word, start)
                && (word.length() > 1 || (line.isWordStart(start - 1) && !line.endsTime(start - 1)));
    }
}
