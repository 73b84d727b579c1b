package io.mailuo.hostile;

import static io.mailuo.hostile.Hostile.MARKUP;
import static io.mailuo.hostile.Hostile.WORDS;

import io.mailuo.model.Problem.Code;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts whose characters are meant to mislead or to take long. */
final class OddTexts {

    /** Marks, separators and characters that cannot be seen, turn what stands beside them, or are none. */
    private static final int[] ODD = {
        0x01, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x200B, 0x200D, 0x2028, 0x2029, 0x202A, 0x202B,
        0x202D, 0x202E, 0x2066, 0x2067, 0x2069, 0x200F, 0x061C, 0xFEFF, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0xE000, 0xE0041,
        0x1F600, 0x20000, 0x10FFFF, 0x0301, 0xFDFA
    };

    private OddTexts() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        for (int code : ODD) {
            String odd = Character.toString(code);
            String name = String.format("odd-%04x.txt", code);
            all.add(Hostile.taken(name, text(WORDS + odd + "县长" + odd + "说" + MARKUP + "。" + WORDS.repeat(12))));
        }
        all.add(Hostile.rejected("nothing.txt", new byte[0], Code.EMPTY));
        all.add(Hostile.rejected("blank.txt", text(" \n\t\u3000\u00A0".repeat(500)), Code.EMPTY));
        all.add(Hostile.rejected("nul.txt", text(WORDS + "\0" + WORDS), Code.NOT_TEXT));
        all.add(Hostile.rejected("signs.txt", text("。，、；".repeat(1000)), Code.NOT_TEXT));
        all.add(Hostile.rejected("noise.txt", EncodedTexts.noise(50_000), Code.NOT_TEXT));
        all.add(Hostile.rejected(
                "elf.txt", EncodedTexts.joined(EncodedTexts.bytes(0x7F, 'E', 'L', 'F'), new byte[900]), Code.NOT_TEXT));
        all.add(Hostile.listed("markup.txt", text(MARKUP + "\n" + WORDS + "<script>mailuo()</script>\n" + WORDS)));
        all.add(Hostile.listed("questions.txt", text(WORDS + "?".repeat(500_000) + "x")));
        all.add(Hostile.listed("asked.txt", text(WORDS + "省?".repeat(3_000) + "x")));
        all.add(Hostile.listed("marks.txt", text(WORDS + "啊" + "\u0301".repeat(100_000) + WORDS)));
        all.add(Hostile.listed(
                "zero-width.txt", text(WORDS.replace("", "\u200B").repeat(300))));
        all.add(Hostile.listed("lost.txt", text(WORDS + "\uFFFD".repeat(100_000) + WORDS)));
        all.add(Hostile.listed("one-line.txt", text(WORDS + "省".repeat(100_000))));
        all.add(Hostile.listed("digits.txt", text(WORDS + "1".repeat(30_000) + "亿元。")));
        all.add(Hostile.listed("numerals.txt", text(WORDS + "一百万亿".repeat(5_000) + "元。")));
        all.add(Hostile.listed("quotes.txt", text(WORDS + "“".repeat(50_000) + "计划" + "”".repeat(50_000))));
        all.add(Hostile.listed("brackets.txt", text(WORDS + "（".repeat(50_000) + "县" + "）".repeat(50_000))));
        all.add(Hostile.listed("stops.txt", text(WORDS + "。".repeat(100_000))));
        all.add(Hostile.listed("lines.txt", text(WORDS + "\n".repeat(300_000) + WORDS)));
        all.add(Hostile.listed("returns.txt", text(WORDS + "\r".repeat(300_000) + WORDS)));
        all.add(Hostile.listed("feeds.txt", text((WORDS + "\f").repeat(500))));
        all.add(Hostile.listed("blanks.txt", text(WORDS + "\u3000".repeat(100_000) + WORDS)));
        all.add(Hostile.listed("rules.txt", text("雨后的河边\n==========\n".repeat(10_000) + WORDS)));
        all.add(Hostile.listed("heads.txt", text("标题：雨后的河边\n来源：本报\n".repeat(10_000) + WORDS)));
        all.add(Hostile.rejected(
                "articles.txt", text(("标题：雨后的河边\n来源：本报\n" + WORDS + "\n").repeat(2_100)), Code.TOO_LARGE));
        all.add(Hostile.rejected("long.txt", text(WORDS.repeat(8_000)), Code.TOO_LARGE));
        all.add(Hostile.rejected("longer.txt", text(WORDS.repeat(180_000)), Code.TOO_LARGE));
        all.add(Hostile.listed("pinyin.txt", text(WORDS + "奮(fèn)".repeat(5_000) + "。")));
        all.add(Hostile.listed("chain.txt", text(WORDS + "县委副书记、".repeat(100) + "来了。")));
        return all;
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
