package cn.zhanqun.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Permission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds an operation says who may do it. */
class AccessMatrixTest {

  private static final Set<Permission> RIGHTS =
      Set.of(Permission.GRANT_RIGHTS, Permission.SET_SECURITY, Permission.APPOINT_OFFICERS);

  private static final Pattern READING = Pattern.compile("\\.(list|open|count|grantsOf)$");

  @Test
  void every_operation_of_the_services_has_a_row_and_every_row_an_operation() {
    assertEquals(Operations.ofServices().keySet(), operations(AccessMatrix.services()));
  }

  @Test
  void of_every_operation_of_the_services_it_is_known_what_it_can_be_called_with() {
    var arguments = new ServiceArguments(new ServicePreparation());
    List<String> lacking =
        ServiceOperation.all().stream()
            .flatMap(
                operation ->
                    arguments.lackingFor(operation.method()).stream()
                        .map(parameter -> operation + ": " + parameter))
            .toList();

    assertEquals(List.of(), lacking);
  }

  @Test
  void every_operation_of_the_api_has_a_row_and_every_row_an_operation() {
    assertEquals(Operations.ofApi(), operations(AccessMatrix.api()));
  }

  @Test
  void everything_that_changes_something_has_a_row_that_says_how_it_is_sent() {
    assertEquals(
        Operations.changing(),
        ChangingEndpoints.all().stream()
            .map(ChangingEndpoints.Row::endpoint)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void a_row_names_the_standard_roles_and_none_that_reaches_farther_than_at_home() {
    Stream.concat(AccessMatrix.services().stream(), AccessMatrix.api().stream())
        .forEach(
            row -> {
              assertTrue(AccessMatrix.ROLES.containsAll(row.own()), row.operation());
              assertTrue(row.own().containsAll(row.other()), row.operation());
            });
  }

  @Test
  void what_needs_the_same_permission_is_done_by_the_same_roles() {
    var permissions = Operations.ofServices();
    AccessMatrix.services().stream()
        .collect(Collectors.groupingBy(row -> permissions.get(row.operation())))
        .forEach(
            (permission, rows) ->
                assertEquals(
                    1,
                    rows.stream().map(row -> List.of(row.own(), row.other())).distinct().count(),
                    permission + ": " + rows));
  }

  @Test
  void whatever_changes_who_may_do_what_asks_for_a_second_factor_anew() {
    Set<String> weighty =
        Operations.ofServices().entrySet().stream()
            .filter(operation -> RIGHTS.contains(operation.getValue()))
            .map(Map.Entry::getKey)
            .filter(operation -> !READING.matcher(operation).find())
            .collect(Collectors.toCollection(TreeSet::new));
    weighty.removeAll(Operations.provenAnew());

    assertEquals(Set.of(), weighty);
  }

  private static Set<String> operations(List<AccessMatrix.Row> rows) {
    return rows.stream()
        .map(AccessMatrix.Row::operation)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
