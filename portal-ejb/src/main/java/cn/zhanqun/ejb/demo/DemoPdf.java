package cn.zhanqun.ejb.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The smallest PDF that says something: one sheet with one line, in a font every viewer has. */
final class DemoPdf {

  private DemoPdf() {}

  static byte[] of(String line) {
    String drawing = "BT /F1 24 Tf 72 760 Td <" + utf16(line) + "> Tj ET";
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length " + drawing.length() + ">>stream\n" + drawing + "\nendstream",
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
                + "/DescendantFonts[6 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo"
                + "<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R>>",
            "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]"
                + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>");
    return written(objects).getBytes(StandardCharsets.US_ASCII);
  }

  private static String utf16(String line) {
    return HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
  }

  private static String written(List<String> objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    List<Integer> places = new ArrayList<>();
    for (String object : objects) {
      places.add(pdf.length());
      pdf.append(places.size()).append(" 0 obj").append(object).append("\nendobj\n");
    }
    int table = pdf.length();
    int entries = objects.size() + 1;
    pdf.append("xref\n0 ").append(entries).append("\n0000000000 65535 f \n");
    places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
    pdf.append("trailer<</Size ").append(entries).append("/Root 1 0 R>>\nstartxref\n");
    return pdf.append(table).append("\n%%EOF\n").toString();
  }
}
