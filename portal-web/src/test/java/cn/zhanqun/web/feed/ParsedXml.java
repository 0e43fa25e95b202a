package cn.zhanqun.web.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A document as a strict reader of XML understands it; what isn't well-formed is an error. */
final class ParsedXml {

  private final Element root;

  private ParsedXml(Element root) {
    this.root = root;
  }

  static ParsedXml of(Document document) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return new ParsedXml(
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(document.content()))
              .getDocumentElement());
    } catch (Exception notWellFormed) {
      throw new AssertionError(new String(document.content(), UTF_8), notWellFormed);
    }
  }

  String namespace() {
    return root.getNamespaceURI();
  }

  /** The words of all elements of this name, in order. */
  List<String> words(String name) {
    return elements(name).stream().map(Element::getTextContent).toList();
  }

  /** One attribute of all elements of this name, in order. */
  List<String> attributes(String name, String attribute) {
    return elements(name).stream().map(element -> element.getAttribute(attribute)).toList();
  }

  /** The names of what lies right below the first element of this name. */
  List<String> inside(String name) {
    NodeList children = elements(name).get(0).getChildNodes();
    return IntStream.range(0, children.getLength())
        .mapToObj(i -> children.item(i).getNodeName())
        .toList();
  }

  private List<Element> elements(String name) {
    NodeList found = root.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
