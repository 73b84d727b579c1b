package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.World;
import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import io.mailuo.model.Span;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whose heads and envoys titles name where a country abroad stands before them. */
final class StatesAbroad {

    private static final String DEPUTY = "副";
    private static final String STATIONED = "驻";
    private static final String ENVOY = "大使";
    private static final String CONSUL = "总领事";
    private static final String REPUBLIC = "中华人民共和国";
    private static final String CITY = "市";
    private static final String SEAT = "馆";
    private static final String CHINA = "中国";
    /** The seat of envoys to this country. */
    private static final String HERE = "华";
    /** Characters between the name of a country and the title of its head: 老挝|人民革命党中央|总书记. */
    private static final int LONGEST_PARTY = 12;

    private static final String SPECIAL = "特别行政区";
    private static final String OWN_PARTY = "中国共产党";
    private static final String CENTRAL = "中央";

    private final Bodies bodies;
    private final World world;
    private final Set<String> heads;
    private final Set<String> forms;
    /** 任命甲|为|驻法国大使, 曾|任|驻法国大使 */
    private final Set<String> tenures;

    StatesAbroad(Lexicon lexicon, Bodies bodies) {
        this.bodies = bodies;
        this.world = World.from(lexicon);
        this.heads = lexicon.words("single-posts");
        this.forms = lexicon.words("state-forms");
        this.tenures = lexicon.words("tenure-verbs");
    }

    /** The country in whose party or body the title before is, where a title is its head's: 总统 behind 某国某党主席. */
    Optional<Mention> led(Mention before, Titles.Title title) {
        if (!heads(title.text()) && !bodies.isOfOneBody(title.text())) {
            return Optional.empty();
        }
        return bodies.abroad().stream()
                .filter(place -> isOf(before, place))
                .findFirst()
                .map(place -> head(place, title))
                .or(() -> country(before).map(name -> bodies.implied().of(title.span(), name)));
    }

    /** 某国某党中央政治局委员、|中央书记处书记: a central body named by short is of the party that the title before it is in. */
    Optional<Mention> ofParty(Mention before, Chains.Item item) {
        if (!(before instanceof Mention.Organisation owner)
                || !(item.body().orElse(before) instanceof Mention.Organisation body)) {
            return Optional.empty();
        }
        int end = owner.fullName().indexOf(CENTRAL);
        boolean named = body.name().startsWith(CENTRAL) && body.fullName().startsWith(OWN_PARTY);
        if (end <= 0
                || owner.fullName().charAt(end - 1) != '党'
                || owner.fullName().startsWith(OWN_PARTY)
                || !named) {
            return Optional.empty();
        }
        Span words = new Span(body.span().start(), item.title().span().end());
        String name = owner.fullName().substring(0, end) + body.fullName().substring(OWN_PARTY.length());
        return Optional.of(bodies.implied().of(words, name));
    }

    private static boolean isOf(Mention body, Mention.Place place) {
        return body instanceof Mention.Organisation named
                ? named.fullName().startsWith(place.fullName())
                : body.equals(place);
    }

    /** The country that a body's full name begins with, where the text has it nowhere by itself. */
    private Optional<String> country(Mention body) {
        return body instanceof Mention.Organisation named
                ? Optional.of(world.at(named.fullName(), 0, named.fullName().length()))
                        .map(end -> named.fullName().substring(0, Math.max(0, end)))
                        .filter(world::isCountry)
                : Optional.empty();
    }

    /** The country that stands before a title without a body: 老挝某党中央|总书记、国家主席 are none of this country. */
    Optional<Mention> before(Line line, Titles.Title title) {
        int start = title.span().start();
        return bodies.isOfOneBody(title.text())
                ? bodies.abroad().stream()
                        .filter(place -> place.span().end() < start
                                && start - place.span().end() < LONGEST_PARTY
                                && place.span().start() >= line.start()
                                && line.isNominal(place.span().end(), start))
                        .findFirst()
                        .map(place -> head(place, title))
                : Optional.empty();
    }

    /** 某国资深调查|记者: of no medium of this country, whatever the article's own is. */
    boolean isFrom(Line line, Titles.Title title) {
        int start = title.span().start();
        int behind = Ordered.first(bodies.abroad(), place -> place.span().end() >= start);
        if (behind == 0) {
            return false;
        }
        Span place = bodies.abroad().get(behind - 1).span();
        return place.start() >= line.start()
                && start - place.end() < LONGEST_PARTY
                && line.isNominal(place.end(), start);
    }

    /** 某共中央|总书记: a noun before a title that by itself is one of this country makes it another's. */
    boolean isOthers(Line line, Titles.Title title) {
        return bodies.isOfOneBody(title.text())
                && line.tokenEndingAt(title.span().start())
                        .filter(before -> before.is("n") || before.is("j"))
                        .filter(before -> !before.is("nr"))
                        .isPresent();
    }

    private Mention head(Mention.Place place, Titles.Title title) {
        return bodies.ofPlace(place, title.text()).map(Mention.class::cast).orElse(place);
    }

    private boolean heads(String title) {
        return heads.stream().anyMatch(head -> title.equals(head) || title.equals(DEPUTY + head));
    }

    /** Where the name of a country ends before the word for its form of state (某国|共和国总统), or of a region like one (香港|特区). */
    int beforeForm(Line line, int end) {
        return forms.stream()
                .filter(form -> line.endsWith(form, end) && hasForm(end - form.length()))
                .map(form -> end - form.length())
                .min(Integer::compare)
                .orElse(end);
    }

    private boolean hasForm(int end) {
        return bodies.placeEndingAt(end)
                .filter(place -> place.isAbroad() || place.fullName().endsWith(SPECIAL))
                .isPresent();
    }

    /**
     * The embassy of an envoy: 中国驻德国|大使, 法国驻华|大使, 俄罗斯驻美国大使馆 of 俄驻美|大使; the consulate of a consul general: 中国驻长崎|总领事.
     */
    Optional<Mention.Organisation> embassy(Line line, Titles.Title title) {
        int end = title.span().start();
        Optional<String> envoy =
                Stream.of(ENVOY, CONSUL).filter(title.text()::endsWith).findFirst();
        if (envoy.isEmpty()) {
            return Optional.empty();
        }
        Optional<Station> seat = line.endsWith(HERE, end)
                ? Optional.of(new Station(end - HERE.length(), HERE))
                : station(beforeForm(line, end));
        return seat.filter(to -> line.startsWith(STATIONED, to.start() - STATIONED.length()))
                .flatMap(to -> sender(line, to.start() - STATIONED.length())
                        .map(from -> bodies.implied()
                                .of(
                                        new Span(from.start(), end),
                                        from.name() + STATIONED + to.name() + envoy.get() + SEAT)));
    }

    /** Where a country begins that sends or receives an envoy, and its name, in full where a letter stands for it. */
    private record Station(int start, String name) {}

    /** Whose envoy it is; 任命甲为|驻法国大使 does not say it of this country's. */
    private Optional<Station> sender(Line line, int end) {
        Optional<String> own = Stream.of(CHINA, REPUBLIC)
                .filter(name -> line.endsWith(name, end))
                .findFirst();
        boolean appoints = line.tokenEndingAt(end)
                .filter(token -> tenures.contains(token.text()))
                .isPresent();
        return own.map(name -> new Station(end - name.length(), CHINA))
                .or(() -> station(end))
                .or(() -> appoints ? Optional.of(new Station(end, CHINA)) : Optional.empty());
    }

    private Optional<Station> station(int end) {
        return bodies.placeEndingAt(end).map(place -> new Station(place.span().start(), station(place)));
    }

    /** 上海 for 沪, 法国 for 法. */
    private static String station(Mention.Place place) {
        String full = place.fullName();
        boolean letter = place.name().length() == 1;
        return letter && full.endsWith(CITY) ? full.substring(0, full.length() - 1) : letter ? full : place.name();
    }
}
