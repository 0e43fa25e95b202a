package cn.zhanqun.ejb.media;

/**
 * A picture whose bytes lie in the store, and that is not in the library of any site yet.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record KeptPicture(
    ContentHash hash, String fileName, PictureType type, int width, int height, int byteCount) {}
