package io.mailuo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClusterTest {

    @Test
    void pairsUniteClustersWhateverTheirOrder() {
        List<List<PersonCluster>> pairs = new ArrayList<>(List.of(
                List.of(person("普京|c", "俄罗斯"), person("普丁|a", "|俄罗斯政府")),
                List.of(person("普丁|a", "|俄罗斯政府"), person("蒲京|b", "克里姆林宫")),
                List.of(person("甲|x", ""), person("乙|y", "丙"))));
        PersonCluster one = person("普丁|a", "俄罗斯");
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(pairs, new Random(seed));
            Map<EntityKey, PersonCluster> united = Cluster.united(pairs);
            assertThat(united)
                    .hasSize(5)
                    .containsEntry(key("普京|c"), one)
                    .containsEntry(key("普丁|a"), one)
                    .containsEntry(key("蒲京|b"), one)
                    .containsEntry(key("甲|x"), person("乙|y", "丙"));
        }
    }

    @Test
    void peopleOfWhomNoBodyIsKnownKeepTheirKeyInTheArticle() {
        assertThat(person("王明|a", "").finalKey(key("王明|b"))).isEqualTo(key("王明|b"));
        assertThat(person("王明|a", "|省政府").finalKey(key("王明|b"))).isEqualTo(key("王明|省政府"));
    }

    @Test
    void programmesThatShareNameAreaAndEditionAreToldApartByHeadNounAndArticle() {
        ProgrammeCluster plan = programme("碧水|a", "a", Set.of("计划"));
        ProgrammeCluster works = programme("碧水|b", "b", Set.of("工程", "大会战"));
        EntityKey first = new EntityKey(Kind.PROGRAMME, "碧水|浙江省||计划|a");
        EntityKey second = new EntityKey(Kind.PROGRAMME, "碧水|浙江省||大会战-工程|b");
        assertThat(ProgrammeCluster.finalKeys(List.of(plan, works)))
                .isEqualTo(Map.of(plan.root(), first, works.root(), second));
        assertThat(ProgrammeCluster.finalKeys(List.of(plan)))
                .isEqualTo(Map.of(plan.root(), new EntityKey(Kind.PROGRAMME, "碧水|浙江省")));
    }

    private static ProgrammeCluster programme(String key, String article, Set<String> heads) {
        return new ProgrammeCluster(new EntityKey(Kind.PROGRAMME, key), article, "", heads, Optional.of("浙江省"));
    }

    private static PersonCluster person(String key, String anchor) {
        String body = anchor.startsWith("|") ? anchor.substring(1) : anchor;
        return new PersonCluster(
                key(key),
                Optional.of(new PersonCluster.Anchor(body, !anchor.startsWith("|")))
                        .filter(known -> !body.isEmpty()));
    }

    private static EntityKey key(String text) {
        return new EntityKey(Kind.PERSON, text);
    }
}
