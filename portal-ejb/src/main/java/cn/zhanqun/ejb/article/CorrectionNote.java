package cn.zhanqun.ejb.article;

import java.time.Instant;

/** What was put right in an article, and when, as readers are told. */
public record CorrectionNote(String note, Instant correctedAt) {}
