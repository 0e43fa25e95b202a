package cn.zhanqun.web.reader;

import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.ejb.article.AttachedFile;
import cn.zhanqun.ejb.media.MediaLibrary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The files below the text of an article. */
@Named
@RequestScoped
public class AttachmentsPanel {

  @Inject Visit visit;
  @Inject MediaLibrary library;

  public List<Line> getFiles() {
    return visit.article().orElseThrow().attachments().stream().map(this::line).toList();
  }

  private Line line(AttachedFile file) {
    return new Line(
        file.title(),
        file.name(),
        library.isThere(file.hash()) ? file.address() : "",
        file.kind(),
        file.type(),
        FileSize.of(file.byteCount()));
  }

  /**
   * A file as a line of the list.
   *
   * @param name what it is called where it is kept
   * @param address empty where its bytes are gone
   * @param type what people call it: {@code PDF}
   */
  public record Line(
      String title, String name, String address, MediaKind kind, String type, String size) {

    public boolean isFilm() {
      return kind == MediaKind.VIDEO && !address.isEmpty();
    }

    public boolean isSound() {
      return kind == MediaKind.AUDIO && !address.isEmpty();
    }
  }
}
