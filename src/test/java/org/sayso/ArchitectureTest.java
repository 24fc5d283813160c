package org.sayso;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.annotation.Testable;

/** The arrows between packages: who may know of whom. */
class ArchitectureTest {

  private static final String ROOT = "org.sayso";
  private static final String LANGUAGE = "org.sayso.language";
  private static final String MARKS = "org.sayso.marks";
  private static final String ATTRIBUTION = "org.sayso.attribution";
  private static final String SPEAKER = "org.sayso.speaker";
  private static final String DIRECTORY = "org.sayso.directory";
  private static final String CUE = "org.sayso.cue";
  private static final String JSON = "org.sayso.json";
  private static final String CSV = "org.sayso.csv";
  private static final String BATCH = "org.sayso.batch";
  private static final String PAGE = "org.sayso.page";
  private static final String REPORT = "org.sayso.report";
  private static final String CLI = "org.sayso.cli";
  private static final String SERVICE = "org.sayso.service";
  private static final String CORENLP = "org.sayso.corenlp";
  private static final String SPARK = "org.sayso.spark";

  /** Package → the packages of ours that it may know, itself aside. */
  private static final Map<String, String[]> ARROWS =
      Map.ofEntries(
          Map.entry(LANGUAGE, new String[] {ROOT}),
          Map.entry(MARKS, new String[] {ROOT, LANGUAGE}),
          Map.entry(ATTRIBUTION, new String[] {ROOT, MARKS, LANGUAGE}),
          Map.entry(SPEAKER, new String[] {ROOT, ATTRIBUTION, MARKS, LANGUAGE}),
          Map.entry(DIRECTORY, new String[] {ROOT, SPEAKER, MARKS}),
          Map.entry(CUE, new String[] {ROOT, LANGUAGE}),
          Map.entry(ROOT, new String[] {LANGUAGE, MARKS, ATTRIBUTION, SPEAKER, DIRECTORY, CUE}),
          Map.entry(BATCH, new String[] {ROOT}),
          Map.entry(JSON, new String[] {ROOT, BATCH}),
          Map.entry(CSV, new String[] {ROOT, BATCH, JSON}),
          Map.entry(PAGE, new String[] {ROOT}),
          Map.entry(REPORT, new String[] {ROOT, BATCH, JSON, PAGE}),
          Map.entry(CLI, new String[] {ROOT, BATCH, JSON, CSV, PAGE, REPORT, SERVICE}),
          Map.entry(SERVICE, new String[] {ROOT, JSON, CSV}),
          Map.entry(CORENLP, new String[] {ROOT, MARKS, LANGUAGE, CSV}),
          Map.entry(SPARK, new String[] {ROOT, JSON, CSV}));

  private static final String[] STEPS = {LANGUAGE, MARKS, ATTRIBUTION, SPEAKER, DIRECTORY, CUE};

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> packageKnowsOnlyThoseThatItsArrowsPointTo() {
    return ARROWS.entrySet().stream()
        .map(
            arrow ->
                DynamicTest.dynamicTest(
                    arrow.getKey(), () -> knowsOnly(arrow.getKey(), arrow.getValue())));
  }

  private static void knowsOnly(String from, String[] to) {
    String[] allowed = Stream.concat(Stream.of(from), Arrays.stream(to)).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void everyPackageHasItsArrows() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .resideInAnyPackage(ARROWS.keySet().toArray(String[]::new))
        .check(OURS);
  }

  @Test
  void stepsKnowOfTheRootOnlySpanAndTheClosedSets() {
    noClasses()
        .that()
        .resideInAnyPackage(STEPS)
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT)
                .and(
                    not(
                        belongToAnyOf(
                            Span.class,
                            Kind.class,
                            Act.class,
                            SourceForm.class,
                            SpeakerType.class))))
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void onlyTheDoorAndItsAssemblyKnowSteps() {
    noClasses()
        .that()
        .resideInAPackage(ROOT)
        .and(not(named("Sayso")))
        .and(not(named("SaysoBuilder")))
        .and(not(named("Assembly")))
        .and(not(named("Steps")))
        .should()
        .dependOnClassesThat(resideInAnyPackage(STEPS))
        .check(OURS);
  }

  @Test
  void onlyLanguageAndItsAdapterKnowCoreNlp() {
    // The door takes a text that somebody's own pipeline has annotated.
    noClasses()
        .that(not(resideInAnyPackage(LANGUAGE, CORENLP)))
        .and(not(named("Sayso")))
        .should()
        .dependOnClassesThat(resideInAPackage("edu.stanford.nlp.."))
        .check(OURS);
  }

  @Test
  void onlyAttributionKnowsOnnxRuntime() {
    isKnownOnlyTo("ai.onnxruntime..", ATTRIBUTION);
  }

  @Test
  void onlyProgramsKnowPicocli() {
    noClasses()
        .that(not(resideInAPackage(CLI)))
        .and(not(namedIn(SPARK, "QuotesJob")))
        .should()
        .dependOnClassesThat(resideInAPackage("picocli.."))
        .check(OURS);
  }

  @Test
  void onlyJsonKnowsJackson() {
    isKnownOnlyTo("com.fasterxml.jackson..", JSON);
  }

  @Test
  void onlyCsvKnowsFastCsv() {
    isKnownOnlyTo("de.siegmar.fastcsv..", CSV);
  }

  @Test
  void onlyTheServiceKnowsJettyPrometheusAndTheLog() {
    isKnownOnlyTo("org.eclipse.jetty..", SERVICE);
    isKnownOnlyTo("io.prometheus..", SERVICE);
    isKnownOnlyTo("org.slf4j..", SERVICE);
  }

  @Test
  void whoUsesCsvNeedsNoJackson() {
    noClasses()
        .that()
        .resideInAPackage(CSV)
        .should()
        .transitivelyDependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."))
        .check(OURS);
  }

  /** A class of any other name would be compiled, and never run. */
  @Test
  void testsHaveNamesThatTheBuildRuns() {
    methods()
        .that()
        .areMetaAnnotatedWith(Testable.class)
        .should()
        .beDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Test")
        .orShould()
        .beDeclaredInClassesThat()
        .haveSimpleNameEndingWith("IT")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages(ROOT));
  }

  @Test
  void onlyPageKnowsJMustache() {
    isKnownOnlyTo("com.samskivert..", PAGE);
  }

  /** So that a report starts fast and needs none of the models. */
  @Test
  void reportReadsNoArticles() {
    noClasses()
        .that()
        .resideInAnyPackage(BATCH, REPORT)
        .or()
        .haveSimpleNameStartingWith("Report")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(STEPS)
                .or(belongToAnyOf(Sayso.class, SaysoBuilder.class, Article.class)))
        .check(OURS);
  }

  @Test
  void onlySparkKnowsSpark() {
    isKnownOnlyTo("org.apache.spark..", SPARK);
    isKnownOnlyTo("org.apache.hadoop..", SPARK);
    isKnownOnlyTo("scala..", SPARK);
  }

  private static void isKnownOnlyTo(String library, String ours) {
    noClasses()
        .that(not(resideInAPackage(ours)))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(OURS);
  }

  /** The class itself or one nested in it. */
  private static DescribedPredicate<JavaClass> named(String simpleName) {
    return namedIn(ROOT, simpleName);
  }

  private static DescribedPredicate<JavaClass> namedIn(String ours, String simpleName) {
    String name = ours + "." + simpleName;
    return DescribedPredicate.describe(
        simpleName, type -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
  }
}
