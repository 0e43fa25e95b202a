package cn.zhanqun.access;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.permission.ProvenAnew;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.web.api.ForStaff;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What staff can do, read from the code that does it. */
public final class Operations {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("cn.zhanqun.ejb", "cn.zhanqun.web");

  /** What a servlet does when it is sent something. */
  private static final Map<String, String> TAKING =
      Map.of(
          "doPost",
          "POST",
          "doPut",
          "PUT",
          "doDelete",
          "DELETE",
          "doPatch",
          "PATCH",
          "service",
          "ANY");

  private Operations() {}

  /** Every use case by feature, service and name, and the permission it needs. */
  public static SortedMap<String, Permission> ofServices() {
    SortedMap<String, Permission> found = new TreeMap<>();
    methods()
        .filter(method -> method.isAnnotatedWith(Requires.class))
        .forEach(
            method ->
                found.put(
                    nameOf(method.getOwner()) + "." + method.getName(),
                    method.getAnnotationOfType(Requires.class).value()));
    return found;
  }

  /** Those of the use cases before which a second factor is asked for anew. */
  public static SortedSet<String> provenAnew() {
    return methods()
        .filter(method -> method.isAnnotatedWith(ProvenAnew.class))
        .map(method -> nameOf(method.getOwner()) + "." + method.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String nameOf(JavaClass service) {
    return service.getName().substring("cn.zhanqun.ejb.".length());
  }

  /** Every method and path of the API that staff alone may ask. */
  public static SortedSet<String> ofApi() {
    SortedSet<String> found = new TreeSet<>();
    methods()
        .filter(Operations::isForStaff)
        .forEach(method -> verb(method).ifPresent(verb -> found.add(verb + " " + pathOf(method))));
    return found;
  }

  private static boolean isForStaff(JavaMethod method) {
    return method.isAnnotatedWith(ForStaff.class)
        || method.getOwner().isAnnotatedWith(ForStaff.class);
  }

  /**
   * Everything that changes something when it is sent: methods of the API, staff's or anybody's;
   * servlets that take a form; pages of the console that hold one.
   */
  public static SortedSet<String> changing() {
    SortedSet<String> found = new TreeSet<>();
    methods()
        .filter(method -> method.getOwner().isAnnotatedWith(Path.class))
        .forEach(
            method ->
                verb(method)
                    .filter(verb -> !verb.equals("GET"))
                    .ifPresent(verb -> found.add(verb + " " + pathOf(method))));
    methods()
        .filter(method -> method.getOwner().isAnnotatedWith(WebServlet.class))
        .filter(method -> TAKING.containsKey(method.getName()))
        .forEach(
            method ->
                found.add(
                    TAKING.get(method.getName())
                        + " "
                        + method.getOwner().getAnnotationOfType(WebServlet.class).value()[0]));
    found.addAll(ConsoleForms.pages());
    return found;
  }

  private static Optional<String> verb(JavaMethod method) {
    return Arrays.stream(method.reflect().getAnnotations())
        .map(Annotation::annotationType)
        .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String pathOf(JavaMethod method) {
    String above = method.getOwner().getAnnotationOfType(Path.class).value();
    String below =
        method.tryGetAnnotationOfType(Path.class).map(path -> "/" + path.value()).orElse("");
    return ("/" + above + below).replaceAll("\\{(\\w+):[^}]*\\}*?\\}+", "{$1}");
  }

  private static Stream<JavaMethod> methods() {
    return HOUSE.stream().flatMap(type -> type.getMethods().stream());
  }
}
