package cn.zhanqun.web.feed;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML into memory that is well-formed whatever words it is given: signs no XML may hold are
 * left out. Attributes are given as names and values by turns.
 */
final class XmlPen {

  /** Of Java itself, because each server brings another one along. */
  private static final XMLOutputFactory PENS = XMLOutputFactory.newDefaultFactory();

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  /** Begins a document with its outermost element. */
  XmlPen(String root, String namespace, String... attributes) {
    try {
      xml =
          PENS.createXMLStreamWriter(
              new BufferedWriter(new OutputStreamWriter(content, StandardCharsets.UTF_8)));
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(namespace);
      write(attributes);
    } catch (XMLStreamException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
  }

  /** Begins an element that holds others, until {@link #close}. */
  XmlPen open(String name) {
    try {
      xml.writeStartElement(name);
      return this;
    } catch (XMLStreamException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
  }

  XmlPen close() {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
  }

  XmlPen element(String name, String text, String... attributes) {
    try {
      xml.writeStartElement(name);
      write(attributes);
      xml.writeCharacters(legal(text));
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
  }

  XmlPen empty(String name, String... attributes) {
    try {
      xml.writeEmptyElement(name);
      write(attributes);
      return this;
    } catch (XMLStreamException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private static String legal(String text) {
    return text.codePoints()
        .filter(XmlPen::isLegal)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** As XML 1.0 defines a character. */
  private static boolean isLegal(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  /** Ends every element that is open, and the document. */
  byte[] finish() {
    try {
      xml.writeEndDocument();
      xml.close();
      return content.toByteArray();
    } catch (XMLStreamException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
  }
}
