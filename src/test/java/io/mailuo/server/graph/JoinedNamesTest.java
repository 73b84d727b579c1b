package io.mailuo.server.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedNamesTest {

    private final Random random = new Random(11);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsWhatALookIntoEachNameFinds(boolean paired) {
        List<String> names = new ArrayList<>();
        JoinedNames.Builder builder = new JoinedNames.Builder();
        for (int i = 0; i < 2000; i++) {
            names.add(made(random.nextInt(7)));
            builder.add(names.get(i));
        }
        JoinedNames joined = builder.build(paired);

        for (int i = 0; i < 500; i++) {
            String wanted = made(1 + random.nextInt(4));
            List<String> found = new ArrayList<>();
            joined.find(wanted, (number, begins, whole) -> found.add(number + " " + begins + " " + whole));
            List<String> scanned = new ArrayList<>();
            for (int number = 0; number < names.size(); number++) {
                String name = names.get(number);
                if (name.contains(wanted)) {
                    scanned.add(number + " " + name.startsWith(wanted) + " " + name.equals(wanted));
                }
            }
            assertThat(found).as(wanted).containsExactlyElementsOf(scanned);
        }
    }

    private String made(int length) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append("浙江省委组织部𠮷ab".charAt(random.nextInt(11)));
        }
        return name.toString();
    }
}
