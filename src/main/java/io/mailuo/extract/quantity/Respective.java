package io.mailuo.extract.quantity;

import java.util.ArrayList;
import java.util.List;

/** Subjects that 分别 deals out: 一年期和五年期以上利率分别为甲和乙. */
final class Respective {

    private Respective() {}

    /** The parts of a list, if there are {@code count} of them, else none. */
    static List<String> parts(String list, int count) {
        List<String> parts = new ArrayList<>();
        for (String part : list.strip().split("[、]|和|及|与")) {
            String own = part.replaceAll("(同比|已|均)$", "").strip();
            if (!own.isEmpty()) {
                parts.add(own);
            }
        }
        if (parts.size() != count) {
            return List.of();
        }
        String last = parts.get(count - 1);
        for (int i = 0; i < count - 1; i++) {
            parts.set(i, completed(parts.get(i), last));
        }
        return parts;
    }

    /** 一年期 beside 五年期以上利率 shares what follows the part that is like it. */
    private static String completed(String part, String last) {
        int like = last.length() - 1;
        char end = part.charAt(part.length() - 1);
        int at = last.indexOf(end);
        boolean alike = at >= 0 && at < like && at + 1 <= part.length() + 1;
        String rest = alike ? last.substring(at + 1) : "";
        return part + (rest.startsWith("以上") || rest.startsWith("以下") ? rest.substring(2) : rest);
    }
}
