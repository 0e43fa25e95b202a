package cn.zhanqun.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("cn.zhanqun");

  private static final JavaClasses WRONG =
      new ClassFileImporter().importPackages("cn.zhanqun.architecture.wrong");

  @TestFactory
  Stream<DynamicTest> the_house_keeps_its_rules() {
    return Rules.all().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> every_rule_is_broken_by_the_wrong_house() {
    return Rules.all().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () -> assertTrue(rule.getValue().evaluate(WRONG).hasViolation())));
  }
}
