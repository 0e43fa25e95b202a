package cn.zhanqun.access;

import cn.zhanqun.access.AccessMatrix.Row;
import cn.zhanqun.ejb.permission.Requires;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A method of a service that staff may call, with the row that says who may. */
record ServiceOperation(Row row, Method method) {

  /** All there are; more than one method may have a row's name. */
  static List<ServiceOperation> all() {
    return AccessMatrix.services().stream().flatMap(ServiceOperation::of).toList();
  }

  private static Stream<ServiceOperation> of(Row row) {
    int dot = row.operation().lastIndexOf('.');
    try {
      Class<?> service = Class.forName("cn.zhanqun.ejb." + row.operation().substring(0, dot));
      return Arrays.stream(service.getMethods())
          .filter(method -> method.isAnnotationPresent(Requires.class))
          .filter(method -> method.getName().equals(row.operation().substring(dot + 1)))
          .map(method -> new ServiceOperation(row, method));
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  @Override
  public String toString() {
    return row.operation();
  }
}
