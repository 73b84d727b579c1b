package io.mailuo.server.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A query that wants more than its share.
 *
 * @param allowed what it may be answered with
 */
public record HostileQuery(String name, Set<Integer> allowed, String text) {

    private static final Pattern REPEATED = Pattern.compile("(?s)<<(\\d+)\\|(.*?)>>");
    private static final Pattern NUMBER = Pattern.compile("#(\\+?)");

    /**
     * Those of {@code hostile/queries.txt}.
     *
     * @param trap address that none may reach
     */
    public static List<HostileQuery> all(String trap) throws IOException {
        try (InputStream in = Objects.requireNonNull(HostileQuery.class.getResourceAsStream("/hostile/queries.txt"))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(file.split("(?m)^## ", -1))
                    .skip(1)
                    .map(block -> read(block, trap))
                    .toList();
        }
    }

    /** Whether it asks for a graph that is a file or on a server: there is nothing in it. */
    boolean reachesOut() {
        return name.startsWith("from-a-") || name.equals("graph-on-a-server");
    }

    private static HostileQuery read(String block, String trap) {
        int line = block.indexOf('\n');
        String[] head = block.substring(0, line).split(" ", -1);
        String text = block.substring(line + 1)
                .lines()
                .filter(each -> !each.startsWith("# "))
                .collect(Collectors.joining("\n"));
        Set<Integer> allowed =
                Arrays.stream(head, 0, head.length - 1).map(Integer::valueOf).collect(Collectors.toSet());
        return new HostileQuery(head[head.length - 1], allowed, written(text).replace("TRAP", trap));
    }

    private static String written(String text) {
        return REPEATED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(IntStream.range(0, Integer.parseInt(found.group(1)))
                        .mapToObj(i -> numbered(found.group(2), i))
                        .collect(Collectors.joining())));
    }

    private static String numbered(String text, int number) {
        return NUMBER.matcher(text)
                .replaceAll(found -> Integer.toString(found.group(1).isEmpty() ? number : number + 1));
    }
}
