package cn.zhanqun.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {

  private static final Pattern LISTED = Pattern.compile("<class>(.+?)</class>");

  @Test
  void the_persistence_unit_lists_every_entity_because_servers_cannot_look_for_them()
      throws Exception {
    assertEquals(persistentClasses(), listedClasses());
  }

  private static Set<String> listedClasses() throws IOException, URISyntaxException {
    String xml = Files.readString(classes().resolve("META-INF/persistence.xml"));
    return LISTED
        .matcher(xml)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> persistentClasses() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.walk(classes())) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(PersistenceUnitTest::nameOf)
          .filter(PersistenceUnitTest::isPersistent)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String nameOf(Path file) {
    try {
      String path = classes().relativize(file).toString();
      return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static boolean isPersistent(String name) {
    try {
      Class<?> type = Class.forName(name, false, PersistenceUnitTest.class.getClassLoader());
      return type.isAnnotationPresent(Entity.class)
          || type.isAnnotationPresent(Embeddable.class)
          || type.isAnnotationPresent(MappedSuperclass.class)
          || type.isAnnotationPresent(Converter.class);
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Path classes() throws URISyntaxException {
    return Path.of(RuleViolation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
