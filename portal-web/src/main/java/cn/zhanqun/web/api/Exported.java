package cn.zhanqun.web.api;

import cn.zhanqun.ejb.audit.ExportFile;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** An export as an answer, written while it is read. */
final class Exported {

  private Exported() {}

  static Response of(ExportFile file) {
    StreamingOutput body = file::writeTo;
    return Response.ok(body, ExportFile.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
        .build();
  }
}
