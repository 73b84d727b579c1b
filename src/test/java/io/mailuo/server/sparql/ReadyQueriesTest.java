package io.mailuo.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.server.sparql.ReadyQueries.ReadyQuery;
import io.mailuo.server.web.RequestFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadyQueriesTest {

    private static final String TEXT = """
            # zh: 名称。
            # 含有某些字的名称。
            # en: Names.
            # Names that contain
            # some words.
            # param words: zh 含有; en contains
            # param language: zh 语言; en language; one of zh-Hans zh-Hant
            # param least: zh 至少几字; en characters at least
            SELECT ?name {
              ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?name
              BIND ("" AS ?words)
              BIND ("zh-Hans" AS ?language)
              BIND (1 AS ?least)
              FILTER (CONTAINS(?name, ?words) && LANG(?name) = ?language && STRLEN(?name) >= ?least)
            }
            """;

    private final ReadyQuery query = query(TEXT);

    private static ReadyQuery query(String text) {
        return new ReadyQueries(Map.of("names", text)).list().get(0);
    }

    @Test
    void readsWhatAQueryAnswersAndWhatCanBeSetInIt() {
        assertThat(query.zh()).isEqualTo("名称");
        assertThat(query.zhDetail()).isEqualTo("含有某些字的名称。");
        assertThat(query.enDetail()).isEqualTo("Names that contain some words.");
        assertThat(query.parameters())
                .containsExactly(
                        new Parameter("words", "含有", "contains", false, "", List.of()),
                        new Parameter("language", "语言", "language", false, "zh-Hans", List.of("zh-Hans", "zh-Hant")),
                        new Parameter("least", "至少几字", "characters at least", true, "1", List.of()));
    }

    @Test
    void isItselfUntilSomethingIsSet() {
        assertThat(query.with(Map.of())).isEqualTo(TEXT);
        assertThat(query.with(Map.of("other", "x"))).isEqualTo(TEXT);
        assertThat(query.with(Map.of("words", "局", "least", "3")))
                .isEqualTo(TEXT.replace("BIND (\"\" AS ?words)", "BIND (\"局\" AS ?words)")
                        .replace("BIND (1 AS", "BIND (3 AS"));
    }

    @Test
    void aValueStandsInEveryPartThatItNarrows() {
        String text = "# param a: zh 一; en one\nSELECT * { { BIND (\"\" AS ?a) } UNION { BIND (\"\" AS ?a) } }";
        assertThat(query(text).with(Map.of("a", "x"))).isEqualTo(text.replace("\"\"", "\"x\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\\",
                "\\\"",
                "\\u0022 AS ?x) } #",
                "\" AS ?words) ?a ?b ?c . BIND (\"",
                "x\n} LIMIT 1",
                "\r\t\f\b'",
                "BIND (1 AS ?least)",
                "BIND (\"\" AS ?language)",
                "$1 ${words} \\1",
                "?s . } DELETE { ?s ?p ?o }",
                "😀 𠀀",
                "{{words}} <script>"
            })
    void whateverIsSetBecomesOneLiteral(String value) {
        Query set = QueryFactory.create(query.with(Map.of("words", value)));
        List<String> literals = new ArrayList<>();
        Walker.walk(Algebra.compile(set), new OpVisitorBase() {
            @Override
            public void visit(OpExtend extend) {
                extend.getVarExprList().forEachVarExpr((name, expression) -> {
                    if (name.getVarName().equals("words")) {
                        literals.add(expression.getConstant().asNode().getLiteralLexicalForm());
                    }
                });
            }
        });

        assertThat(literals).containsExactly(value);
        assertThat(set.getResultVars()).containsExactly("name");
        assertThat(set.hasLimit()).isFalse();
    }

    @Test
    void refusesValuesThatAParameterCannotHave() {
        for (Map<String, String> values : List.of(
                Map.of("least", "1) } #"),
                Map.of("least", ""),
                Map.of("least", "-1"),
                Map.of("language", "en"),
                Map.of("words", "长".repeat(201)))) {
            assertThatThrownBy(() -> query.with(values))
                    .isInstanceOf(RequestFailed.class)
                    .hasMessageStartingWith("The parameter ");
        }
        assertThatThrownBy(() -> query.with(Map.of("language", "en")))
                .hasMessage("The parameter language is \"en\"; it must be one of zh-Hans, zh-Hant.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# param words zh 含有; en contains\nSELECT * { BIND (\"\" AS ?words) }",
                "# param words: zh 含有\nSELECT * { BIND (\"\" AS ?words) }",
                "# param words: zh 含有; en contains\nSELECT * { }",
                "# param words: zh 含有; en contains\nSELECT * { BIND (\"\" AS ?words) } # BIND (\"x\" AS ?words)",
                "# param a: zh 一; en one\n# param a: zh 二; en two\nSELECT * { BIND (\"\" AS ?a) }"
            })
    void refusesADeclarationThatDoesNotFit(String text) {
        assertThatThrownBy(() -> query(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theProgramsOwnAreReadable() {
        assertThat(ReadyQueries.ofProgram().list())
                .hasSizeGreaterThanOrEqualTo(16)
                .allSatisfy(ready -> {
                    assertThat(ready.parameters()).as(ready.name()).isNotEmpty();
                    assertThat(ready.enDetail()).doesNotContain("param");
                });
    }
}
