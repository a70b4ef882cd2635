package dev.octavo;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the arrows of the design: a package knows only those to its left.
 *
 * <p>Reads the compiled classes of all modules from their {@code target/classes}, which the reactor
 * has just built.
 */
class ArchitectureTest {

    private static final String US = "dev.octavo.";

    /** The package above all others, where the readers are put together. */
    private static final String ROOT = "";

    /** HotSpot leaves longer methods to the interpreter, at a hundredth of the speed. */
    private static final int LONGEST_METHOD = 8_000;

    /**
     * The packages in the order in which a filing goes through them: each may know those before it.
     * What is not listed here may not exist.
     */
    private static final List<String> LAYERS =
            List.of(
                    "edgar",
                    "page",
                    "form",
                    "release",
                    "biopharma",
                    "check",
                    "disclosure",
                    ROOT,
                    "print",
                    "json",
                    "catalog",
                    "server",
                    "cli",
                    "bench");

    /** The one branch: of what stands before it, it may not know these, nor they it. */
    private static final Map<String, List<String>> APART =
            Map.of("disclosure", List.of("release", "biopharma", "check"));

    /** The parts of form, in the same way: the report knows none of its readers. */
    private static final List<String> FORM =
            List.of(
                    "form",
                    "form.line",
                    "form.outline",
                    "form.cover",
                    "form.signature",
                    "form.exhibit",
                    "form.status",
                    "form.amendment",
                    "form.reader");

    /**
     * The parts of biopharma, in the same way: the events themselves know none of their readers.
     */
    private static final List<String> BIOPHARMA =
            List.of(
                    "biopharma",
                    "biopharma.text",
                    "biopharma.meaning",
                    "biopharma.mention",
                    "biopharma.sentence",
                    "biopharma.step",
                    "biopharma.compound",
                    "biopharma.agreement",
                    "biopharma.payment",
                    "biopharma.figure",
                    "biopharma.reader");

    private static final List<String> PARTS =
            Stream.concat(FORM.stream(), BIOPHARMA.stream()).toList();

    /** Parts that do not know each other, but for {@link #KNOWN}. */
    private static final List<String> READERS =
            List.of(
                    "form.cover",
                    "form.signature",
                    "form.exhibit",
                    "form.status",
                    "form.amendment",
                    "biopharma.step",
                    "biopharma.compound",
                    "biopharma.agreement",
                    "biopharma.payment",
                    "biopharma.figure");

    private static final Map<String, String> KNOWN =
            Map.of("form.status", "form.exhibit", "biopharma.compound", "biopharma.step");

    /** What others may use of them. */
    private static final List<String> API = List.of("form", "biopharma", "biopharma.meaning");

    private static final String[] CORE = trees(LAYERS.subList(0, LAYERS.indexOf(ROOT) + 1));

    private static List<Path> classDirectories;
    private static JavaClasses octavo;

    @BeforeAll
    static void importClasses() throws IOException {
        Path root = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
        try (Stream<Path> modules = Files.list(root)) {
            classDirectories =
                    modules.map(m -> m.resolve("target/classes"))
                            .filter(Files::isDirectory)
                            .toList();
        }
        octavo = new ClassFileImporter().importPaths(classDirectories);
    }

    @ParameterizedTest
    @FieldSource("LAYERS")
    void knows_only_packages_to_its_left(String name) {
        List<String> allowed = new ArrayList<>(LAYERS.subList(0, LAYERS.indexOf(name) + 1));
        allowed.removeAll(APART.getOrDefault(name, List.of()));
        noClasses()
                .that(resideInAPackage(tree(name)))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(US + ".").and(not(resideInAnyPackage(trees(allowed)))))
                .allowEmptyShould(true)
                .check(octavo);
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void part_knows_only_parts_to_its_left(String name) {
        List<String> parts = FORM.contains(name) ? FORM : BIOPHARMA;
        List<String> allowed = new ArrayList<>(parts.subList(0, parts.indexOf(name)));
        if (READERS.contains(name)) {
            allowed.removeIf(p -> READERS.contains(p) && !p.equals(KNOWN.get(name)));
        }
        allowed.add(name);
        noClasses()
                .that(resideInAPackage(US + name))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(tree(parts.getFirst()))
                                .and(not(resideInAnyPackage(packages(allowed)))))
                .check(octavo);
    }

    @Test
    void every_part_has_its_place_in_the_design() {
        classes()
                .that(resideInAnyPackage(tree("form"), tree("biopharma")))
                .should()
                .resideInAnyPackage(packages(PARTS))
                .because("FORM and BIOPHARMA in ArchitectureTest must say where a new part stands")
                .check(octavo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"form", "biopharma"})
    void others_use_what_is_read_and_not_its_readers(String name) {
        noClasses()
                .that(
                        not(resideInAnyPackage(tree(name), tree("bench")))
                                .and(not(belongToAnyOf(FilingReader.class))))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(tree(name)).and(not(resideInAnyPackage(packages(API)))))
                .check(octavo);
    }

    @Test
    void core_needs_nothing_but_java_and_annotations() {
        String[] allowed =
                Stream.concat(
                                Stream.of("java..", "javax..", "org.jspecify.annotations.."),
                                Stream.of(CORE))
                        .toArray(String[]::new);
        classes()
                .that(resideInAnyPackage(CORE))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .allowEmptyShould(true)
                .check(octavo);
    }

    @Test
    void every_package_has_its_place_in_the_design() {
        classes()
                .that(resideInAPackage(US + "."))
                .should()
                .resideInAnyPackage(trees(LAYERS))
                .because("LAYERS in ArchitectureTest must say where a new package stands")
                .allowEmptyShould(true)
                .check(octavo);
    }

    @Test
    void no_method_is_too_long_for_the_compiler() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path directory : classDirectories) {
            // JMH's generated harness is its own business.
            if (directory.toString().contains("octavo-bench")) {
                continue;
            }
            try (Stream<Path> files = Files.walk(directory)) {
                files.filter(f -> f.toString().endsWith(".class"))
                        .forEach(f -> addLongMethods(f, tooLong));
            }
        }
        assertThat(tooLong).as("methods of more than %d bytecodes", LONGEST_METHOD).isEmpty();
    }

    private static void addLongMethods(Path file, List<String> tooLong) {
        ClassModel type;
        try {
            type = ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (MethodModel method : type.methods()) {
            int length = method.code().map(code -> ((CodeAttribute) code).codeLength()).orElse(0);
            // A static initialiser runs once.
            if (length > LONGEST_METHOD && !method.methodName().equalsString("<clinit>")) {
                tooLong.add(
                        type.thisClass().asInternalName()
                                + "."
                                + method.methodName()
                                + ": "
                                + length);
            }
        }
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(US::concat).toArray(String[]::new);
    }

    private static String[] trees(List<String> names) {
        return names.stream().map(ArchitectureTest::tree).toArray(String[]::new);
    }

    private static String tree(String name) {
        return name.isEmpty() ? "dev.octavo" : US + name + "..";
    }
}
