package cn.zhanqun.journey.gates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.journey.DemoPortal;
import cn.zhanqun.journey.PortalServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Programs that follow the portal: site maps are valid, feeds hold what Atom demands. */
@ExtendWith(DemoPortal.class)
class FeedsJourney {

  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Test
  void the_index_of_site_maps_and_each_of_them_is_valid(PortalServer portal) throws Exception {
    String index = whole(portal.get("/sitemap.xml"));
    validate(index);

    List<String> maps = texts(parsed(index).getElementsByTagNameNS(SITEMAP, "loc"));

    assertFalse(maps.isEmpty());
    for (String map : maps) {
      String urls = whole(portal.get(URI.create(map).getPath()));
      assertDoesNotThrow(() -> validate(urls), map);
      assertTrue(urls.getBytes(UTF_8).length < 50 << 20, map);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<urlset xmlns='%s'><url><loc>/relative</loc></url></urlset>",
        "<urlset xmlns='%s'><url><loc>https://a.example/</loc><lastmod>24.11.2026</lastmod></url></urlset>",
        "<urlset xmlns='%s'><url><loc>https://a.example/</loc><lastmod>2026-11-24T10:00:00</lastmod></url></urlset>",
        "<urlset xmlns='%s'><url><lastmod>2026-11-24</lastmod></url></urlset>",
        "<urlset xmlns='%s'></urlset>",
        "<urlset><url><loc>https://a.example/</loc></url></urlset>"
      })
  void a_site_map_that_breaks_the_protocol_is_refused(String map) {
    assertThrows(SAXException.class, () -> validate(map.formatted(SITEMAP)));
  }

  private static void validate(String map) throws SAXException, IOException {
    var schema = FeedsJourney.class.getResource("sitemap.xsd");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schema)
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(map.getBytes(UTF_8))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feed.xml", "/fuping/feed.xml", "/fuping/fpxw/feed.xml"})
  void a_feed_holds_what_atom_demands(String path, PortalServer portal) throws Exception {
    HttpResponse<String> answer = portal.get(path);

    Element feed = parsed(whole(answer)).getDocumentElement();

    assertEquals("feed", feed.getLocalName());
    assertTrue(
        answer.headers().firstValue("Content-Type").orElse("").startsWith("application/atom+xml"));
    holds(feed, "id", "title", "updated");
    OffsetDateTime.parse(children(feed, "updated").get(0).getTextContent());
    assertTrue(children(feed, "link").stream().anyMatch(link -> leads(link, "self", path)), path);
    List<Element> entries = children(feed, "entry");
    assertFalse(entries.isEmpty(), path);
    for (Element entry : entries) {
      holds(entry, "id", "title", "updated");
      OffsetDateTime.parse(children(entry, "updated").get(0).getTextContent());
      assertFalse(
          children(entry, "author").isEmpty() && children(feed, "author").isEmpty(), "an author");
      assertTrue(children(entry, "link").stream().anyMatch(link -> leads(link, "alternate", "")));
    }
    assertEquals(
        entries.size(),
        entries.stream()
            .map(entry -> children(entry, "id").get(0).getTextContent())
            .distinct()
            .count());
  }

  private static void holds(Element around, String... names) {
    for (String name : names) {
      List<Element> found = children(around, name);
      assertEquals(1, found.size(), name + " of " + around.getLocalName());
      assertFalse(found.get(0).getTextContent().isBlank(), name + " of " + around.getLocalName());
    }
  }

  /** A link without rel is an alternate. */
  private static boolean leads(Element link, String rel, String end) {
    String said = link.hasAttribute("rel") ? link.getAttribute("rel") : "alternate";
    URI address = URI.create(link.getAttribute("href"));
    return said.equals(rel) && address.isAbsolute() && address.getPath().endsWith(end);
  }

  private static String whole(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.uri().toString());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), answer.uri().toString());
    return answer.body();
  }

  private static Document parsed(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  private static List<Element> children(Element around, String name) {
    NodeList found = around.getElementsByTagNameNS(ATOM, name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .filter(node -> node.getParentNode() == around)
        .map(Element.class::cast)
        .toList();
  }

  private static List<String> texts(NodeList found) {
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(node -> node.getTextContent())
        .toList();
  }
}
