package cn.zhanqun.web.admin.article;

import cn.zhanqun.ejb.article.Manuscript.Enclosure;
import cn.zhanqun.ejb.media.StoredFile;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One line of the form for a file below the text: which it is, and what readers know it by. */
public class AttachmentRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long mediaId;
  private final String fileName;
  private final String address;
  private String title;

  private AttachmentRow(long mediaId, String fileName, String address, String title) {
    this.mediaId = mediaId;
    this.fileName = fileName;
    this.address = address;
    this.title = title;
  }

  /** A row for a file just taken in, named as the file is until somebody says better. */
  static AttachmentRow of(StoredFile file) {
    String name = file.name();
    return new AttachmentRow(
        file.id(), name, file.address(), name.substring(0, name.lastIndexOf('.')));
  }

  /** A row for each. */
  static List<AttachmentRow> of(List<Enclosure> enclosures, List<StoredFile> files) {
    Map<Long, StoredFile> known =
        files.stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
    return enclosures.stream()
        .map(
            enclosure -> {
              Optional<StoredFile> file = Optional.ofNullable(known.get(enclosure.mediaId()));
              return new AttachmentRow(
                  enclosure.mediaId(),
                  file.map(StoredFile::name).orElse(""),
                  file.map(StoredFile::address).orElse(""),
                  enclosure.title());
            })
        .collect(Collectors.toCollection(ArrayList::new));
  }

  Enclosure written() {
    return new Enclosure(mediaId, title.strip());
  }

  public String getFileName() {
    return fileName;
  }

  public String getAddress() {
    return address;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
