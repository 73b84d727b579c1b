package io.mailuo.text;

/** Full-width Latin letters, digits and signs to half width: ２０２１年 is 2021年, １０％ is 10%. Chinese marks stay. */
final class WidthStep implements Step {

    /** Full-width forms that are Chinese marks and stay. */
    private static final String CHINESE = "！（），：；？～";

    private static final int FULL_TO_HALF = 0xFEE0;

    @Override
    public MappedText apply(MappedText text) {
        OffsetMapBuilder out = new OffsetMapBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            boolean full = (c >= '\uFF01' && c <= '\uFF5E') && CHINESE.indexOf(c) < 0;
            out.replace(i, full ? (char) (c - FULL_TO_HALF) : other(c));
        }
        return out.build();
    }

    private static char other(char c) {
        return switch (c) {
            case '﹪' -> '%';
            case '﹢' -> '+';
            case '﹣', '−', '‐', '‑', '‒' -> '-';
            case '﹐' -> '，';
            case '﹑', '､' -> '、';
            case '｡' -> '。';
            case '﹔' -> '；';
            case '﹕', '︰' -> '：';
            case '﹖' -> '？';
            case '﹗' -> '！';
            case '﹙' -> '（';
            case '﹚' -> '）';
            default -> c;
        };
    }
}
