package io.mailuo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EndingsTest {

    private static final List<String> NAMES = List.of("", "长", "局长", "副局长", "县长", "书记", "党委书记", "村民", "长江");

    @Test
    void saysTheSameAsTryingEachWord() {
        for (Set<String> words : List.of(Set.<String>of(), Set.of("长"), Set.of("局长", "书记"), Set.of("", "长"))) {
            Endings endings = new Endings(words);
            for (String name : NAMES) {
                assertThat(endings.end(name)).isEqualTo(words.stream().anyMatch(name::endsWith));
                for (String other : NAMES) {
                    assertThat(endings.endBoth(name, other))
                            .as("%s and %s in %s", name, other, words)
                            .isEqualTo(words.stream().anyMatch(word -> name.endsWith(word) && other.endsWith(word)));
                }
            }
        }
    }
}
