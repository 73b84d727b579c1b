package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character set of a file's bytes: byte-order mark, then what an HTML page says of itself, then UTF-8 if the
 * bytes are valid, then whichever of UTF-16, GB18030 and Big5 decodes them to the most common Chinese.
 *
 * <p>GB2312 and GBK are read as GB18030, which contains them. A text's common characters decide rather than the byte
 * statistics of a general detector, because those need a page of text and news items can be one line.
 */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Big5 with the Hong Kong additions, which contain those of common use in Taiwan (裏, 粧, 銹). */
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    private static final int META_BYTES = 4096;

    /** Control characters beyond this share are the mark of a binary file. */
    private static final double CONTROLS = 0.01;

    /** Below this share of common characters a decoding is taken for noise; the right one has 0.6 and more. */
    private static final double PLAUSIBLE = 0.35;

    /** Two decodings this close are decided by the general detector. */
    private static final double CLOSE = 0.05;

    private final CommonCharacters common;

    TextDecoder(Lexicon lexicon) {
        this.common = new CommonCharacters(lexicon);
    }

    /**
     * The bytes as text, or empty if no supported character set makes text of them.
     *
     * @param html whether to look for a character set named in the page
     */
    Optional<Decoded> decode(byte[] bytes, boolean html) {
        return byMark(bytes)
                .or(() -> html ? byMeta(bytes) : Optional.empty())
                .or(() -> strict(bytes, 0, StandardCharsets.UTF_8))
                .or(() -> byContent(bytes))
                .or(() -> damagedUtf8(bytes));
    }

    /**
     * The bytes as the characters of a text.
     *
     * @param html whether to look for a character set named in the page
     * @throws UnreadableDocumentException if they are none, or only white space
     */
    Decoded text(byte[] bytes, boolean html) throws UnreadableDocumentException {
        Optional<Decoded> decoded = decode(bytes, html);
        if (decoded.filter(it -> blank(it.text())).isPresent()) {
            throw new UnreadableDocumentException(Problem.Code.EMPTY, "has only white space; give a file with text");
        }
        return decoded.filter(it -> isText(it.text())).orElseThrow(() -> notText(bytes));
    }

    private static UnreadableDocumentException notText(byte[] bytes) {
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new UnreadableDocumentException(
                    Problem.Code.NOT_TEXT,
                    "is an office document of the form before DOCX, or one with a password; save it as DOCX without one");
        }
        return new UnreadableDocumentException(
                Problem.Code.NOT_TEXT,
                "is not text, or in a character set that is not known here; text and HTML in UTF-8, UTF-16, GB18030"
                        + " (GBK) or Big5, PDF and DOCX are read: save it as one of these");
    }

    private static boolean blank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
    }

    /** Whether the characters are those of a text: letters among them, hardly any control characters. */
    private static boolean isText(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return text.codePoints().anyMatch(Character::isLetter) && controls <= text.length() * CONTROLS;
    }

    private Optional<Decoded> byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return strict(b, 3, StandardCharsets.UTF_8);
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return strict(b, 4, UTF_32LE);
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return strict(b, 4, UTF_32BE);
        }
        if (starts(b, 0xFF, 0xFE)) {
            return strict(b, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(b, 0xFE, 0xFF)) {
            return strict(b, 2, StandardCharsets.UTF_16BE);
        }
        return starts(b, 0x84, 0x31, 0x95, 0x33) ? strict(b, 4, GB18030) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private Optional<Decoded> byMeta(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_BYTES), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        return meta.find() ? named(meta.group(1)).flatMap(charset -> strict(bytes, 0, charset)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("gb")) {
            return Optional.of(GB18030);
        }
        if (lower.startsWith("big5")) {
            return Optional.of(BIG5);
        }
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private Optional<Decoded> byContent(byte[] bytes) {
        Optional<Decoded> best = Optional.empty();
        double highest = PLAUSIBLE;
        Optional<Charset> detected = detected(bytes);
        Charset[] candidates = {GB18030, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE};
        for (Charset charset : candidates) {
            Optional<Decoded> decoded = strict(bytes, 0, charset);
            double share = decoded.map(Decoded::text).map(common::share).orElse(0.0);
            boolean backed = detected.filter(charset::equals).isPresent();
            if (share > highest + (backed ? -CLOSE : 0)) {
                best = decoded;
                highest = share;
            }
        }
        return best;
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(TextDecoder::named);
    }

    private static Optional<Decoded> strict(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(new Decoded(text, charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 that was cut in the middle of a character or has a few broken ones, which become U+FFFD. */
    private Optional<Decoded> damagedUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        boolean few = broken <= 1 + text.length() / 1000;
        boolean chinese = common.share(text) > PLAUSIBLE;
        return few && chinese && text.indexOf('\0') < 0
                ? Optional.of(new Decoded(text, StandardCharsets.UTF_8.name()))
                : Optional.empty();
    }
}
