package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Recognises a line that only names who wrote.
 *
 * <pre>
 * byline := part+            本报记者 甲某 乙某 通讯员/丙某
 * part   := role name* | medium role name* | group name* | name | tail
 * </pre>
 *
 * Parts are separated by spaces, slashes, bars, colons and 、. At least one part has a role or a group, and a line that has
 * anything else, such as 记者从会上了解到, is no byline.
 */
final class BylineGrammar {

    /** A medium's name before 记者, as in 浙江日报全媒体记者. */
    private static final int MEDIUM = 14;

    /** Chinese names have two to four characters, those of minorities more, parted by a dot. */
    private static final int NAME = 4;

    private static final int LONGEST = 80;

    private final Words roles;
    private final Set<String> credits;
    private final Words groups;
    private final Set<String> tails;
    private final Words notNames;

    BylineGrammar(Lexicon lexicon) {
        this.roles = lexicon.words("byline-words", "kind", "role");
        this.credits = lexicon.words("byline-words", "kind", "credit");
        this.groups = lexicon.words("byline-words", "kind", "group");
        this.tails = lexicon.words("byline-words", "kind", "tail");
        this.notNames = lexicon.words("byline-words", "kind", "not-name");
    }

    /** Whether the line, with or without brackets around it, is a byline. */
    boolean matches(String line) {
        String bare = bare(line);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return false;
        }
        boolean role = false;
        boolean names = false;
        List<String> parts = parts(bare);
        for (String part : parts) {
            if (role(part) || group(part)) {
                role = true;
            } else if (rolesBefore(part) > 0) {
                role = true;
                names = true;
            } else if (name(part)) {
                names = true;
            } else if (!tails.contains(part)) {
                return false;
            }
        }
        boolean whole = names || (parts.size() == 1 && group(bare));
        return role && whole && ordered(parts);
    }

    /** Names alone do not open a byline: 甲某 乙某 记者 is none. */
    private boolean ordered(List<String> parts) {
        String first = parts.get(0);
        return role(first) || group(first) || rolesBefore(first) > 0;
    }

    /** 记者, 本报记者, 浙江日报记者 */
    private boolean role(String part) {
        return credits.contains(part)
                || roles.contains(part)
                || (part.length() <= MEDIUM && roles.longestEndAt(part, 0, part.length()) > 1);
    }

    private boolean group(String part) {
        return part.length() <= MEDIUM && groups.end(part);
    }

    /** How many characters of a part are role and medium before a name: 3 in 通讯员丙某, 4 in 本报记者甲某; 0 for none. */
    private int rolesBefore(String part) {
        if (notNames.end(part)) {
            return 0;
        }
        for (int name = 2; name <= 3 && name < part.length(); name++) {
            String before = part.substring(0, part.length() - name);
            if (before.length() > 1 && role(before) && han(part)) {
                return before.length();
            }
        }
        return 0;
    }

    private static boolean name(String part) {
        if (part.indexOf('·') > 0) {
            return part.length() <= NAME * 4 && han(part.replace("·", ""));
        }
        return part.length() <= NAME && han(part);
    }

    private static boolean han(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> Marks.han((char) c));
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || " /、，：:|丨｜&".indexOf(line.charAt(i)) >= 0) {
                if (part.length() > 0) {
                    parts.add(part.toString());
                    part.setLength(0);
                }
            } else {
                part.append(line.charAt(i));
            }
        }
        return parts;
    }

    private static String bare(String line) {
        boolean bracketed = line.length() > 2 && "（【".indexOf(line.charAt(0)) >= 0;
        return bracketed && "）】".indexOf(line.charAt(line.length() - 1)) >= 0
                ? line.substring(1, line.length() - 1).strip()
                : line.strip();
    }

    /**
     * Where a byline in brackets at the end of a paragraph begins: ……。（本报记者 某某）
     *
     * @return its index in the line, or the line's length if there is none
     */
    int trailing(String line) {
        int open = line.lastIndexOf('（');
        boolean closed = open > 0 && line.endsWith("）");
        return closed && matches(line.substring(open)) ? open : line.length();
    }
}
