package cn.zhanqun.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what programs send: a JSON object becomes a record with the same names. Text left out is
 * empty text, a list left out an empty list. What does not fit is refused with the name of its
 * field, and so is a field nobody knows: a misspelt one would be lost silently.
 *
 * <p>It stands beside {@link RecordWriter} for the same reason.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordReader implements MessageBodyReader<Record> {

  private static final int MEGABYTES_ALLOWED = 2;
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2999;

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    return read(SentBytes.read(body, headers, MEGABYTES_ALLOWED), type);
  }

  static <R extends Record> R read(byte[] sent, Class<R> type) {
    return record(object(parsed(decoded(sent))), type, "");
  }

  private static String decoded(byte[] sent) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent)).toString();
    } catch (CharacterCodingException otherEncoding) {
      throw RequestUnreadable.encoding();
    }
  }

  private static JsonValue parsed(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    } catch (JsonParsingException broken) {
      JsonLocation place = broken.getLocation();
      throw RequestUnreadable.json(place.getLineNumber(), place.getColumnNumber());
    } catch (RuntimeException tooDeep) {
      // Said as a plain RuntimeException by the parser that all servers bring.
      throw RequestUnreadable.notAnObject();
    }
  }

  private static JsonObject object(JsonValue value) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw RequestUnreadable.notAnObject();
  }

  private static <R extends Record> R record(JsonObject object, Class<R> type, String path) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    requireKnown(object, components, path);
    Object[] values =
        components.stream()
            .map(component -> value(object, component, path + component.getName()))
            .toArray();
    Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private static void requireKnown(
      JsonObject object, List<RecordComponent> components, String path) {
    List<String> known = components.stream().map(RecordComponent::getName).toList();
    object.keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw RequestUnreadable.unknownField(path + name);
            });
  }

  private static Object value(JsonObject object, RecordComponent component, String field) {
    JsonValue value = object.getOrDefault(component.getName(), JsonValue.NULL);
    Class<?> type = component.getType();
    if (type == String.class) {
      return value == JsonValue.NULL ? "" : text(value, field);
    } else if (type == long.class) {
      return number(value, field);
    } else if (type == Instant.class) {
      return moment(value, field);
    } else if (type == Optional.class) {
      return value == JsonValue.NULL
          ? Optional.empty()
          : Optional.of(
              itemType(component) == Long.class ? number(value, field) : moment(value, field));
    } else if (type == List.class) {
      return value == JsonValue.NULL ? List.of() : list(value, itemType(component), field);
    }
    return constant(value, type, field);
  }

  private static String text(JsonValue value, String field) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw RequestUnreadable.noText(field);
  }

  private static long number(JsonValue value, String field) {
    if (value instanceof JsonNumber number && number.isIntegral() && number.longValue() > 0) {
      return number.longValue();
    }
    throw RequestUnreadable.noNumber(field, 1, Long.MAX_VALUE);
  }

  private static Instant moment(JsonValue value, String field) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text(value, field));
      if (moment.getYear() >= EARLIEST_YEAR && moment.getYear() <= LATEST_YEAR) {
        return moment.toInstant();
      }
    } catch (DateTimeException notAMoment) {
      // Told below, like what no database can hold.
    }
    throw RequestUnreadable.noMoment(field);
  }

  /** What a list or an optional holds. */
  private static Class<?> itemType(RecordComponent holder) {
    return (Class<?>) ((ParameterizedType) holder.getGenericType()).getActualTypeArguments()[0];
  }

  private static List<Object> list(JsonValue value, Class<?> type, String field) {
    if (!(value instanceof JsonArray array)) {
      throw RequestUnreadable.noList(field);
    }
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      String item = field + "[" + i + "]";
      items.add(
          type == String.class
              ? text(array.get(i), item)
              : record(object(array.get(i)), type.asSubclass(Record.class), item + "."));
    }
    return items;
  }

  private static Object constant(JsonValue value, Class<?> type, String field) {
    List<Object> constants = List.of(type.getEnumConstants());
    String written = value instanceof JsonString text ? text.getString() : "";
    return constants.stream()
        .filter(constant -> constant.toString().equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                RequestUnreadable.noneOf(field, constants.stream().map(Object::toString).toList()));
  }
}
