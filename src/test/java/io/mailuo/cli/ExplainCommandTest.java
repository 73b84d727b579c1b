package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    private static final String SENTENCE = "市教育局局长林知远表示，全市新建学校12所。";
    private static final String ESCAPE = "\u001b[";
    private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[[0-9]*m");

    private final Session session = new Session();

    @Test
    void coloursAddNothingButEscapeSequences() {
        String plain = explain("never");
        String coloured = explain("always");

        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(SEQUENCE.matcher(coloured).replaceAll("")).isEqualTo(plain);
    }

    @Test
    void aKindHasOneColourAndAConfidenceThatOfItsLevel() {
        assertThat(explain("always"))
                .contains(ESCAPE + "1mMentions 提及" + ESCAPE + "0m")
                .contains(ESCAPE + "36mperson" + ESCAPE + "0m  " + ESCAPE + "36m林知远" + ESCAPE + "0m")
                .contains(ESCAPE + "32m0.90" + ESCAPE + "0m")
                .contains(ESCAPE + "33m0.80" + ESCAPE + "0m");
    }

    @Test
    void coloursByItselfOnAScreenAlone() {
        assumeTrue(System.getenv("NO_COLOR") == null);
        assertThat(explain("auto")).doesNotContain("\u001b");
        session.screen = true;
        assertThat(explain("auto")).contains("\u001b");
    }

    @Test
    void honoursNoColorUnlessColourIsAskedFor() {
        assertThat(new Palette(Palette.When.AUTO, true, "1").heading("x")).isEqualTo("x");
        assertThat(new Palette(Palette.When.AUTO, true, "").heading("x")).isEqualTo(ESCAPE + "1mx" + ESCAPE + "0m");
        assertThat(new Palette(Palette.When.ALWAYS, false, "1").heading("x")).isNotEqualTo("x");
        assertThat(new Palette(Palette.When.NEVER, true, "").confidence(1, "1.00"))
                .isEqualTo("1.00");
    }

    @Test
    void givesTokensMentionsFactsRulesAndConfidencesInJsonWithoutColour() {
        assertThat(session.run("explain", "--json", "--color", "always", SENTENCE))
                .isZero();

        JsonObject json = JsonParser.parseString(session.out()).getAsJsonObject();
        assertThat(json.getAsJsonArray("tokens")).isNotEmpty();
        JsonObject mention = json.getAsJsonArray("mentions").get(0).getAsJsonObject();
        assertThat(mention.get("words").getAsString()).isEqualTo("林知远");
        assertThat(mention.get("rule").getAsString()).isEqualTo("toy-person");
        assertThat(mention.get("confidence").getAsDouble()).isEqualTo(0.9);
        JsonObject fact = json.getAsJsonArray("facts").get(0).getAsJsonObject();
        JsonObject support = fact.getAsJsonArray("supports").get(0).getAsJsonObject();
        assertThat(support.get("words").getAsString()).isEqualTo("教育局局长林知远");
        assertThat(support.get("confidence").getAsDouble()).isEqualTo(0.8);
    }

    @Test
    void letsNoControlCharacterOfAnArticleSteerTheTerminal() {
        assertThat(session.run("explain", "--color", "never", "今天\u001b[31m下雨。"))
                .isZero();
        assertThat(session.out()).doesNotContain("\u001b");
    }

    @Test
    void saysWhichChoicesThereAre() {
        assertThat(session.run("explain", "--color", "sometimes", SENTENCE)).isEqualTo(ExitStatus.USAGE);
        assertThat(session.err()).startsWith("mailuo: --color sometimes: use auto, always or never\n");
        assertThat(session.loaded).isFalse();
    }

    private String explain(String color) {
        assertThat(session.run("explain", "--color", color, SENTENCE)).isZero();
        return session.out();
    }
}
