package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.CorrectionNote;
import java.time.Instant;

/** What was put right in an article, and when. */
public record CorrectionJson(String note, Instant correctedAt) {

  static CorrectionJson of(CorrectionNote correction) {
    return new CorrectionJson(correction.note(), correction.correctedAt());
  }
}
