package cn.zhanqun.ejb.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The XML in a document of Word, read with care: counted before it is held in memory, and nothing
 * in it may refer to anything outside. Elements go by their local names, because each program
 * chooses prefixes of its own.
 */
final class WordXml {

  private static final int ELEMENTS_AT_MOST = 100_000;
  private static final int DEEPEST = 200;

  private WordXml() {}

  static Document read(byte[] xml) {
    count(xml);
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (SAXException | IOException broken) {
      throw WordRefused.broken();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("every Java reads XML", impossible);
    }
  }

  private static void count(byte[] xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      int elements = 0;
      int depth = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            elements++;
            depth++;
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.DTD -> throw WordRefused.notHarmless();
          default -> {}
        }
        if (elements > ELEMENTS_AT_MOST) {
          throw WordRefused.tooLong();
        }
        if (depth > DEEPEST) {
          throw WordRefused.notHarmless();
        }
      }
    } catch (XMLStreamException broken) {
      throw WordRefused.broken();
    }
  }

  static byte[] write(Document document) {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    try {
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(xml));
      return xml.toByteArray();
    } catch (TransformerException impossible) {
      throw new IllegalStateException("what was read can be written", impossible);
    }
  }

  /**
   * All elements of this name below, in the order of the text; the list does not follow changes.
   */
  static List<Element> all(Node within, String name) {
    List<Element> found = new ArrayList<>();
    collect(within, name, found);
    return found;
  }

  private static void collect(Node within, String name, List<Element> found) {
    for (Element child : children(within)) {
      if (name.equals(child.getLocalName())) {
        found.add(child);
      }
      collect(child, name, found);
    }
  }

  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first element along this way of names, each the child of the one before. */
  static Optional<Element> find(Element from, String... way) {
    Optional<Element> at = Optional.of(from);
    for (String name : way) {
      at =
          at.flatMap(
              parent ->
                  children(parent).stream()
                      .filter(child -> name.equals(child.getLocalName()))
                      .findFirst());
    }
    return at;
  }

  /** An attribute by its local name; empty where it is not there. */
  static String attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  /** The attribute val of the element along this way; empty where there is none. */
  static String value(Element from, String... way) {
    return find(from, way).map(element -> attribute(element, "val")).orElse("");
  }

  /** Whether a switch such as bold is there and not turned off. */
  static boolean isOn(Element properties, String name) {
    return find(properties, name)
        .map(element -> !List.of("0", "false", "off", "none").contains(attribute(element, "val")))
        .orElse(false);
  }

  static boolean isWithin(Element element, String name) {
    for (Node around = element.getParentNode(); around != null; around = around.getParentNode()) {
      if (name.equals(around.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  static void remove(Element element) {
    if (element.getParentNode() != null) {
      element.getParentNode().removeChild(element);
    }
  }

  /** Leaves what is in it in its place. */
  static void unwrap(Element element) {
    Node parent = element.getParentNode();
    while (element.getFirstChild() != null) {
      parent.insertBefore(element.getFirstChild(), element);
    }
    parent.removeChild(element);
  }

  /** A new element beside others of the same kind, in their namespace. */
  static Element make(Element like, String name) {
    String prefix = like.getPrefix();
    return like.getOwnerDocument()
        .createElementNS(like.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
  }

  static void set(Element element, String name, String value) {
    String prefix = element.getPrefix() == null ? "w" : element.getPrefix();
    element.setAttributeNS(element.getNamespaceURI(), prefix + ":" + name, value);
  }
}
