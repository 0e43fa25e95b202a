package cn.zhanqun.ejb.media;

/**
 * What a JPEG says of how it is built: in how many colours, and whether it comes coarse first and
 * then finer. The latter is unpacked as a whole and once for each scan, so both cost memory and
 * time that width and height alone don't tell.
 *
 * @param colours 1 for grey, 3 for colour, 4 for print; 0 where it says nothing of the kind
 * @param samples how many values there are for a hundred pixels
 * @param scans how often the picture is gone through
 */
record JpegFrame(boolean progressive, int colours, int samples, int scans) {

  private static final int BYTES_OF_A_VALUE = 2;

  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_PICTURE = 0xD9;

  static JpegFrame of(byte[] jpeg) {
    return new Walk(jpeg).frame();
  }

  /** What a reader must hold in memory before it can hand out the first line. */
  long bytesHeld(long pixels) {
    return progressive ? pixels * samples * BYTES_OF_A_VALUE / 100 : 0;
  }

  /** One way through the segments, which leaps over everything that is not asked for. */
  private static final class Walk {

    private final byte[] jpeg;
    private int at = 2;
    private boolean progressive;
    private int colours;
    private int samples;
    private int scans;

    private Walk(byte[] jpeg) {
      this.jpeg = jpeg;
    }

    private JpegFrame frame() {
      while (at + 4 <= jpeg.length && marker() != END_OF_PICTURE) {
        int marker = marker();
        if (value(at) != 0xFF || marker == 0xFF || marker == 0x00 || isAlone(marker)) {
          at++;
        } else {
          readSegment(marker);
        }
      }
      return new JpegFrame(progressive, colours, samples, scans);
    }

    private void readSegment(int marker) {
      if (isFrame(marker)) {
        readFrame(marker);
      }
      if (marker == START_OF_SCAN) {
        scans++;
      }
      at += 2 + Math.max(2, value(at + 2) << 8 | value(at + 3));
    }

    /** Coded pixels go on until something that looks like a marker is one. */
    private static boolean isAlone(int marker) {
      return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
    }

    private static boolean isFrame(int marker) {
      return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void readFrame(int marker) {
      progressive |= marker != 0xC0 && marker != 0xC1;
      colours = value(at + 9);
      int widest = 1;
      int highest = 1;
      int area = 0;
      for (int colour = 0; colour < colours; colour++) {
        int sampling = value(at + 11 + 3 * colour);
        widest = Math.max(widest, sampling >> 4);
        highest = Math.max(highest, sampling & 15);
        area += (sampling >> 4) * (sampling & 15);
      }
      samples = Math.max(samples, 100 * area / (widest * highest));
    }

    private int marker() {
      return value(at + 1);
    }

    private int value(int index) {
      return index < jpeg.length ? jpeg[index] & 0xFF : 0;
    }
  }
}
