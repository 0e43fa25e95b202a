package cn.zhanqun.ejb.word;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What one part of a document refers to: pictures beside it, addresses outside. Only what is safe
 * to follow is written down again for whoever reads on.
 */
final class WordRelations {

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** Where a reference leads, and whether out of the file. */
  private record Relation(String type, String target, boolean leadsOutside) {}

  private final Map<String, Relation> relations = new HashMap<>();

  private WordRelations() {}

  static WordRelations none() {
    return new WordRelations();
  }

  /**
   * @param folder in which the part lies that these belong to, such as "word/"
   */
  static WordRelations read(Document relations, String folder) {
    WordRelations read = new WordRelations();
    for (Element relation : WordXml.all(relations, "Relationship")) {
      boolean leadsOutside = relation.getAttribute("TargetMode").equalsIgnoreCase("External");
      String target = relation.getAttribute("Target");
      String type = relation.getAttribute("Type");
      read.relations.put(
          relation.getAttribute("Id"),
          new Relation(
              type.substring(type.lastIndexOf('/') + 1),
              leadsOutside ? target : within(folder, target),
              leadsOutside));
    }
    return read;
  }

  /** The name of a part; empty where the reference makes no sense. */
  private static String within(String folder, String target) {
    try {
      String path = URI.create("/" + folder).resolve(target.replace(" ", "%20")).getPath();
      return path == null ? "" : path.substring(1);
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }

  /** The part of this type; empty where there is none. */
  String partOf(String type) {
    return relations.values().stream()
        .filter(relation -> relation.type().equals(type) && !relation.leadsOutside())
        .map(Relation::target)
        .findFirst()
        .orElse("");
  }

  boolean isPicture(String id) {
    Relation relation = relations.get(id);
    return relation != null && relation.type().equals("image") && !relation.leadsOutside();
  }

  /** The names of all pictures that lie in the file. */
  List<String> pictures() {
    return relations.entrySet().stream()
        .filter(relation -> isPicture(relation.getKey()))
        .map(relation -> relation.getValue().target())
        .distinct()
        .toList();
  }

  String addressOf(String id) {
    Relation relation = relations.get(id);
    return relation == null ? "" : relation.target();
  }

  /** Forgets pictures that are not there. */
  void keepOnly(Predicate<String> parts) {
    relations
        .values()
        .removeIf(relation -> !relation.leadsOutside() && !parts.test(relation.target()));
  }

  /** Links and pictures, and where the notes are. */
  String written(Map<String, String> notes) {
    StringBuilder xml =
        new StringBuilder(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    relations.forEach(
        (id, relation) -> {
          if (relation.type().equals("hyperlink") && relation.leadsOutside()) {
            append(xml, id, "hyperlink", relation.target(), " TargetMode=\"External\"");
          } else if (isPicture(id)) {
            append(xml, id, "image", "/" + relation.target(), "");
          }
        });
    notes.forEach((type, target) -> append(xml, "part-" + type, type, "/" + target, ""));
    return xml.append("</Relationships>").toString();
  }

  private static void append(
      StringBuilder xml, String id, String type, String target, String mode) {
    xml.append("<Relationship Id=\"")
        .append(escaped(id))
        .append("\" Type=\"")
        .append(TYPES)
        .append(type)
        .append("\" Target=\"")
        .append(escaped(target))
        .append('"')
        .append(mode)
        .append("/>");
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
