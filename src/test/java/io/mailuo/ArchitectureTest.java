package io.mailuo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.stream.Stream;

/** The packages know each other in one direction only, and each library is named in one place. */
@AnalyzeClasses(packages = "io.mailuo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] STAGES = {"reading", "text", "nlp", "extract", "resolve", "relate", "rdf", "store"};

    @ArchTest
    static void modelNeedsNothingButTheJdk(JavaClasses all) {
        classes()
                .that()
                .resideInAPackage("io.mailuo.model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.mailuo.model", "java..", "org.jspecify..")
                .check(all);
    }

    @ArchTest
    static void stagesDoNotKnowEachOther(JavaClasses all) {
        for (String stage : STAGES) {
            String[] others = Stream.of(STAGES)
                    .filter(other -> !other.equals(stage))
                    .map(ArchitectureTest::room)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(room(stage))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .because("a stage is given records and gives records")
                    .check(all);
        }
    }

    @ArchTest
    static void stagesDoNotKnowWhatIsBuiltOnThem(JavaClasses all) {
        noClasses()
                .that()
                .resideInAnyPackage(Stream.concat(Stream.of(STAGES), Stream.of("model", "lexicon"))
                        .map(ArchitectureTest::room)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room("pipeline"), room("server"), room("evaluate"), room("spark"), room("cli"))
                .check(all);
    }

    @ArchTest
    static void whatIsBuiltOnThePipelineDoesNotReachIntoTheStages(JavaClasses all) {
        noClasses()
                .that()
                .resideInAnyPackage(room("server"), room("evaluate"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        room("reading"), room("text"), room("nlp"), room("extract"), room("resolve"), room("relate"))
                .check(all);
    }

    @ArchTest
    static void nobodyKnowsTheCommandLine(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("cli"))
                .check(all);
    }

    @ArchTest
    static void eachLibraryIsNamedInOnePlace(JavaClasses all) {
        onlyIn(all, "nlp", "com.hankcs..");
        onlyIn(
                all,
                "reading",
                "org.jsoup..",
                "org.mozilla.universalchardet..",
                "org.apache.pdfbox..",
                "org.apache.fontbox..");
        onlyIn(all, "store", "org.apache.jena.tdb2..", "org.apache.lucene..");
        onlyIn(all, "server", "org.apache.jena.fuseki..", "io.pebbletemplates..", "org.eclipse.jetty..", "jakarta..");
        onlyIn(all, "cli", "picocli..", "me.tongfei..");
        // Only there under the profile spark, which runs this test too.
        onlyIn(all, "spark", "org.apache.spark..", "org.apache.hadoop..", "scala..");
    }

    @ArchTest
    static void extractingAndResolvingDoNotKnowRdf(JavaClasses all) {
        noClasses()
                .that()
                .resideInAnyPackage(
                        room("model"),
                        room("lexicon"),
                        room("reading"),
                        room("text"),
                        room("nlp"),
                        room("extract"),
                        room("resolve"),
                        room("relate"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..")
                .check(all);
    }

    @ArchTest
    static void packagesHaveNoCycles(JavaClasses all) {
        slices().matching("io.mailuo.(*)..").should().beFreeOfCycles().check(all);
        slices().matching("io.mailuo.server.(*)..").should().beFreeOfCycles().check(all);
    }

    @ArchTest
    static void nothingIsCalledHelper(JavaClasses all) {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(all);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..helper..", "..manager..", "..common..")
                .check(all);
    }

    private static void onlyIn(JavaClasses all, String owner, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room(owner))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because("only " + owner + " names it")
                .check(all);
    }

    private static String room(String name) {
        return "io.mailuo." + name + "..";
    }
}
