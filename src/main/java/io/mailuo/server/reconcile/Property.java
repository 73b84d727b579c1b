package io.mailuo.server.reconcile;

import io.mailuo.server.graph.Glossary.Label;
import io.mailuo.server.graph.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The properties of things that clients may match by and fetch; a property has the same id in both. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of and List.of are, and so are labels and nodes.
enum Property {
    NAMES("names", "名称", "names", EnumSet.allOf(Kind.class)),
    KIND("kind", "类型", "kind", EnumSet.of(Kind.ORGANISATION, Kind.PROGRAMME)),
    LEVEL("level", "层级", "level", EnumSet.of(Kind.ORGANISATION, Kind.PLACE)),
    PLACE("place", "所在地区", "place", EnumSet.of(Kind.ORGANISATION, Kind.PLACE), Kind.PLACE),
    CODE("code", "行政区划代码", "GB/T 2260 code", EnumSet.of(Kind.PLACE)),
    WHOLE("unitOf", "上级机构", "unit of", EnumSet.of(Kind.ORGANISATION), Kind.ORGANISATION),
    POSTS("posts", "职务", "posts", EnumSet.of(Kind.PERSON)),
    BODIES("bodies", "任职机构", "bodies", EnumSet.of(Kind.PERSON), Kind.ORGANISATION),
    PEOPLE("people", "任职者", "people", EnumSet.of(Kind.ORGANISATION), Kind.PERSON),
    OWNERS("owners", "主办方", "owners", EnumSet.of(Kind.PROGRAMME)),
    PARTICIPANTS("participants", "参与方", "participants", EnumSet.of(Kind.PROGRAMME)),
    OFFICIALS("officials", "官员", "officials", EnumSet.of(Kind.PROGRAMME), Kind.PERSON),
    PROGRAMMES("programmes", "项目", "programmes", EnumSet.of(Kind.PERSON, Kind.ORGANISATION), Kind.PROGRAMME),
    ARTICLES("articles", "文章", "articles", named(), Kind.ARTICLE),
    ARTICLE_COUNT("articleCount", "文章数", "article count", named()),
    FIRST_DATE("firstDate", "最早见报", "first date", EnumSet.allOf(Kind.class)),
    LAST_DATE("lastDate", "最晚见报", "last date", named());

    private final String id;
    private final Label label;
    private final Set<Kind> of;
    private final Optional<Kind> range;

    Property(String id, String zh, String en, Set<Kind> of) {
        this(id, zh, en, of, Optional.empty());
    }

    Property(String id, String zh, String en, Set<Kind> of, Kind range) {
        this(id, zh, en, of, Optional.of(range));
    }

    Property(String id, String zh, String en, Set<Kind> of, Optional<Kind> range) {
        this.id = id;
        this.label = new Label(zh, en);
        this.of = of;
        this.range = range;
    }

    /** Kinds of things that articles name. */
    private static Set<Kind> named() {
        return EnumSet.complementOf(EnumSet.of(Kind.ARTICLE));
    }

    String id() {
        return id;
    }

    Label label() {
        return label;
    }

    /** The name in both languages: who reads it is not known. */
    String shown() {
        return label.zh() + " " + label.en();
    }

    /** Whether things of a kind can have it. */
    boolean isOf(Kind kind) {
        return of.contains(kind);
    }

    /** What kind of things its values are, where they are things of one kind. */
    Optional<Kind> range() {
        return range;
    }

    static Optional<Property> of(String id) {
        return Arrays.stream(values())
                .filter(property -> property.id.equals(id))
                .findFirst();
    }

    /** The properties of a kind of things. */
    static List<Property> of(Kind kind) {
        return Arrays.stream(values()).filter(property -> property.isOf(kind)).toList();
    }
}
