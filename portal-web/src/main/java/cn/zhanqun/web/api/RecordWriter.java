package cn.zhanqun.web.api;

import cn.zhanqun.domain.time.CityTime;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Writes what the API answers: a record becomes a JSON object with the same names, an empty {@link
 * Optional} is left out, a moment is given in the city's time.
 *
 * <p>The servers' own writers are not used, because each makes something else of records, of what
 * is empty and of times; these bytes are the same on all of them.
 */
@Provider
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RecordWriter implements MessageBodyWriter<Record> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public void writeTo(
      Record answer,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(json(answer).toString().getBytes(StandardCharsets.UTF_8));
  }

  static JsonObject json(Record record) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      json(valueOf(component, record)).ifPresent(value -> object.add(component.getName(), value));
    }
    return object.build();
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private static Optional<JsonValue> json(Object value) {
    return value instanceof Optional<?> perhaps
        ? perhaps.flatMap(RecordWriter::json)
        : Optional.of(present(value));
  }

  private static JsonValue present(Object value) {
    if (value instanceof Record record) {
      return json(record);
    } else if (value instanceof List<?> list) {
      return array(list);
    } else if (value instanceof Boolean truth) {
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    } else if (value instanceof Integer || value instanceof Long) {
      return Json.createValue(((Number) value).longValue());
    } else if (value instanceof Instant moment) {
      return Json.createValue(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(CityTime.ZONE)));
    } else if (value instanceof Enum<?> constant) {
      return Json.createValue(constant.name());
    } else if (value instanceof String text) {
      return Json.createValue(text);
    }
    throw new IllegalStateException("no JSON for " + value);
  }

  private static JsonArray array(List<?> list) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    list.forEach(item -> json(item).ifPresent(array::add));
    return array.build();
  }
}
