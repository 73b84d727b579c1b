package io.mailuo.corpus;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Invented names: people of frequent surnames and the characters below, programmes of the words below, bodies of divisions
 * that the public gazetteer has. Whoever bears one of these names bears it by chance.
 */
final class Cast {

    private static final String GIVEN =
            "安博昌辰承诚楚川春达德东恩帆方丰风枫冠光广国海涵翰航浩禾和恒宏华怀佳嘉建健江杰金锦晶景静军骏凯康可兰乐莉林霖龙露满茂梅美民敏明宁鹏平萍青清晴庆秋然仁蓉如瑞若森珊尚胜诗世书舒思松涛天廷文希贤晓欣兴雪雅妍阳瑶宜毅英颖永勇友宇雨玉源远月云泽展哲振志智中舟珠子";
    private static final List<String> FIRST = List.of(
            "青禾", "百桥", "春晖", "银杏", "蓝湾", "千渠", "松风", "朝露", "映山", "北斗星", "四季", "暖巷", "万户", "清源", "竹海", "金穗", "明灯", "同舟",
            "望岳", "海棠", "星火点", "长廊", "双城", "白鹭", "石榴籽", "轻舟", "新苗", "古树", "飞瀑", "云梯");
    private static final List<String> SECOND =
            List.of("育才", "惠民", "强村", "护河", "助企", "兴业", "安居", "助老", "引才", "净水", "畅行", "数智", "绿岸", "书香", "富农", "托幼");
    private static final List<String> HEADS = List.of("计划", "工程", "行动", "项目", "专项行动", "试点");

    private final List<String> surnames;
    private final List<String> counties;
    private final Map<String, String> above;

    Cast() {
        Lexicon lexicon = Lexicon.standard();
        Places places = Places.from(lexicon);
        surnames = lexicon.rows("surnames").stream()
                .filter(row -> "common".equals(row.get("frequency")))
                .map(row -> row.get("surname"))
                .toList();
        List<Division> present = lexicon.rows("places").stream()
                .filter(row -> "county".equals(row.get("level"))
                        && row.getOrDefault("last", "").isEmpty())
                .flatMap(row -> places.byCode(row.get("code")).stream())
                .filter(county -> places.named(county.name()).size() == 1)
                .toList();
        above = present.stream()
                .filter(county -> places.parent(county).isPresent())
                .collect(Collectors.toMap(
                        Division::name,
                        county -> places.parent(county).orElseThrow().name(),
                        (one, other) -> one));
        counties = present.stream()
                .map(Division::name)
                .filter(above::containsKey)
                .sorted()
                .toList();
    }

    /** A county or district with a name of its own. */
    String county(RandomGenerator random) {
        return pick(counties, random);
    }

    /** The division above a county. */
    String above(String county) {
        return above.get(county);
    }

    /** A person. */
    String person(RandomGenerator random) {
        int length = random.nextInt(5) == 0 ? 1 : 2;
        String given = Stream.generate(() -> String.valueOf(GIVEN.charAt(random.nextInt(GIVEN.length()))))
                .limit(length)
                .collect(Collectors.joining());
        return pick(surnames, random) + given;
    }

    /** A programme in quotation marks. */
    String programme(RandomGenerator random) {
        String name = pick(FIRST, random) + pick(SECOND, random);
        String head = pick(HEADS, random);
        return random.nextBoolean() ? "“" + name + head + "”" : "“" + name + "”" + head;
    }

    /** Several people, no two alike. */
    List<String> people(int count, RandomGenerator random) {
        List<String> people = new ArrayList<>();
        while (people.size() < count) {
            String person = person(random);
            if (!people.contains(person)) {
                people.add(person);
            }
        }
        return people;
    }

    static <T> T pick(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
