package cn.zhanqun.ejb.media;

/**
 * A picture as the portal will keep and show it: drawn anew from what was sent, upright, no wider
 * than a page needs, with nothing in it but pixels.
 *
 * @param content the new bytes, handed over and not changed by anybody
 * @param width in pixels
 * @param height in pixels
 * @param fileName clean, and ending as its type demands
 * @param animationLost true where only the first frame of an animation was kept, which the editor
 *     should hear
 */
@SuppressWarnings("ArrayRecordComponent") // Copying 20 MB to guard against ourselves helps nobody.
public record AcceptedPicture(
    byte[] content,
    PictureType type,
    int width,
    int height,
    String fileName,
    boolean animationLost) {}
