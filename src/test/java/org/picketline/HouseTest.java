// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The floors of the house: arrows point down, and each toolkit stays in its rooms. */
@AnalyzeClasses(packages = "org.picketline", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule modelImportsNothingOfOurs = room("model");

    @ArchTest
    static final ArchRule vocabImportsNothingOfOurs = room("vocab");

    @ArchTest
    static final ArchRule articleSeesTheModel = room("article", "model");

    @ArchTest
    static final ArchRule nlpSeesTheModel = room("nlp", "model");

    @ArchTest
    static final ArchRule knowledgeImportsNothingOfOurs = room("knowledge");

    /** The one arrow along a floor: facts are read from sentences. */
    @ArchTest
    static final ArchRule extractSeesSentencesKnowledgeAndTheModel = room("extract", "nlp", "knowledge", "model");

    @ArchTest
    static final ArchRule rdfSeesModelAndVocab = room("rdf", "model", "vocab");

    @ArchTest
    static final ArchRule checkSeesVocab = room("check", "model", "vocab");

    @ArchTest
    static final ArchRule storeSeesVocab = room("store", "model", "vocab");

    @ArchTest
    static final ArchRule resolveSeesKnowledgeModelAndVocab = room("resolve", "knowledge", "model", "vocab");

    @ArchTest
    static final ArchRule querySeesTheStore = room("query", "store", "model", "vocab");

    @ArchTest
    static final ArchRule exportSeesQueriesAndTheStore = room("export", "query", "store", "model", "vocab");

    /** Not ingest, beside it: the command line hands it what takes articles in. */
    @ArchTest
    static final ArchRule webSeesQueriesExportsAndTheStore = room("web", "export", "query", "reconcile", "store", "model", "vocab");

    @ArchTest
    static final ArchRule httpStaysInTheWeb = noClasses().that().resideOutsideOfPackage("org.picketline.web..")
        .should().dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "org.eclipse.jetty..", "io.pebbletemplates..");

    @ArchTest
    static final ArchRule datasetSeesTheStoreAndWhatWritesGraphs = room("dataset", "rdf", "store", "model", "vocab");

    @ArchTest
    static final ArchRule linkSeesDatasetsAndKnowledge = room("link", "dataset", "rdf", "store", "knowledge", "model", "vocab");

    @ArchTest
    static final ArchRule reconcileSeesHowNamesAreCompared = room("reconcile", "link", "vocab");

    @ArchTest
    static final ArchRule nobodySeesTheCommandLine = noClasses().that().resideOutsideOfPackage("org.picketline.cli..")
        .should().dependOnClassesThat().resideInAPackage("org.picketline.cli..");

    @ArchTest
    static final ArchRule ingestSeesNoFloorAbove = noClasses().that().resideInAPackage("org.picketline.ingest..")
        .should().dependOnClassesThat().resideInAnyPackage("org.picketline.cli..", "org.picketline.web..", "org.picketline.evaluate..");

    /** Beside ingest: it, too, calls everything in order, but to measure. */
    @ArchTest
    static final ArchRule evaluateSeesNoFloorAboveNorIngest = noClasses().that().resideInAPackage("org.picketline.evaluate..")
        .should().dependOnClassesThat().resideInAnyPackage("org.picketline.cli..", "org.picketline.web..", "org.picketline.ingest..");

    @ArchTest
    static final ArchRule noCircles = slices().matching("org.picketline.(*)..").should().beFreeOfCycles();

    /** Ingest, evaluate and the command line hand a model, a dataset or a running query on without looking inside. */
    private static final DescribedPredicate<JavaClass> HANDED_ON = nameMatching("org\\.apache\\.jena\\.(?:rdf\\.model\\.Model|query\\.Dataset)")
        .forSubtype();

    @ArchTest
    static final ArchRule jenaStaysInItsRooms = noClasses().that(resideOutsideOfPackages("org.picketline.vocab..", "org.picketline.rdf..",
            "org.picketline.check..", "org.picketline.store..", "org.picketline.resolve..", "org.picketline.query..", "org.picketline.export..",
            "org.picketline.dataset..", "org.picketline.link..", "org.picketline.reconcile..", "org.picketline.web.."))
        .should().dependOnClassesThat(resideInAnyPackage("org.apache.jena..").and(DescribedPredicate.not(HANDED_ON)));

    @ArchTest
    static final ArchRule coreNlpStaysInItsRoom = noClasses().that().resideOutsideOfPackage("org.picketline.nlp.corenlp..")
        .should().dependOnClassesThat().resideInAnyPackage("edu.stanford..");

    @ArchTest
    static final ArchRule rdf4jIsForFederationAndMappings = noClasses().that().doNotHaveFullyQualifiedName("org.picketline.query.Federation")
        .and().doNotHaveFullyQualifiedName("org.picketline.query.FederatedAnswer")
        .and().doNotHaveFullyQualifiedName("org.picketline.dataset.MappedImport").should().dependOnClassesThat().resideInAnyPackage("org.eclipse.rdf4j..");

    @ArchTest
    static final ArchRule namesAreTheFields = noClasses().should().haveNameMatching(".*(?:Manager|Helper|Utils?|Impl)");

    /** A package sees of ours only itself and the named ones. */
    private static ArchRule room(String name, String... others) {
        String[] seen = new String[others.length + 1];
        seen[0] = "org.picketline." + name + "..";
        for (int i = 0; i < others.length; i++) {
            seen[i + 1] = "org.picketline." + others[i] + "..";
        }
        return classes().that().resideInAPackage(seen[0]).should().onlyDependOnClassesThat(
            resideOutsideOfPackages("org.picketline..").or(resideInAnyPackage(seen))).allowEmptyShould(true);
    }
}
