package cn.zhanqun.ejb.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** How the portal writes a picture: pixels only, small enough for a phone, the same every time. */
final class PictureEncoding {

  private static final float JPEG_QUALITY = 0.88f;

  /** Beyond it, holding all lines until the last one costs more memory than it is worth. */
  private static final int PIXELS_COARSE_FIRST = 4_000_000;

  private PictureEncoding() {}

  static byte[] encode(BufferedImage picture, PictureType type) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByMIMEType(type.mimeType()).next();
    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(encoded)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), settings(writer, picture, type));
    } finally {
      writer.dispose();
    }
    return encoded.toByteArray();
  }

  private static ImageWriteParam settings(
      ImageWriter writer, BufferedImage picture, PictureType type) {
    ImageWriteParam settings = writer.getDefaultWriteParam();
    if (type == PictureType.JPEG) {
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(JPEG_QUALITY);
      // Coarse first, then finer: a slow line shows something at once.
      boolean coarseFirst = picture.getWidth() * picture.getHeight() <= PIXELS_COARSE_FIRST;
      settings.setProgressiveMode(
          coarseFirst ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    }
    return settings;
  }
}
