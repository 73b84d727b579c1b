package io.mailuo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Article;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Extraction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommonLabelsTest {

    private static final EntityKey PLAN = new EntityKey(Kind.PROGRAMME, "青禾筑梦|云岭省");

    @Test
    void givesOneProgrammeTheFormOfMostArticlesInAllOfThem() {
        List<Entity> named = labelled("“青禾筑梦”计划", "“青禾筑梦”计划", "青禾筑梦工程");
        assertThat(named).extracting(Entity::label).containsOnly("“青禾筑梦”计划");
        assertThat(named.get(2).aliases()).contains("青禾筑梦工程");
    }

    @Test
    void takesTheLongestOfEquallyFrequentForms() {
        assertThat(labelled("“青禾筑梦”", "“青禾筑梦”计划")).extracting(Entity::label).containsOnly("“青禾筑梦”计划");
    }

    @Test
    void choosesTheSameInAnyOrder() {
        assertThat(labelled("“青禾筑梦”工程", "“青禾筑梦”计划").get(0).label())
                .isEqualTo(labelled("“青禾筑梦”计划", "“青禾筑梦”工程").get(0).label());
    }

    @Test
    void leavesPeopleTheirOwnNames() {
        Extraction one = extraction("a", new EntityKey(Kind.PERSON, "林一舟|清河市"), "林一舟");
        assertThat(labelled(List.of(one))).isEqualTo(one.entities());
    }

    private static List<Entity> labelled(String... labels) {
        List<Extraction> extractions = new java.util.ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            extractions.add(extraction("article" + i, PLAN, labels[i]));
        }
        return labelled(extractions);
    }

    private static List<Entity> labelled(List<Extraction> extractions) {
        CommonLabels common = new CommonLabels();
        extractions.forEach(extraction -> extraction.entities().forEach(common::add));
        Naming naming = new Naming(Map.of(), Map.of(), common.common());
        return extractions.stream()
                .map(naming::apply)
                .flatMap(extraction -> extraction.entities().stream())
                .toList();
    }

    private static Extraction extraction(String article, EntityKey key, String label) {
        Entity entity = new Entity(
                key,
                label,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Extraction(
                new Article(article, "", "UTF-8", "", Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(entity),
                List.of(),
                List.of());
    }
}
