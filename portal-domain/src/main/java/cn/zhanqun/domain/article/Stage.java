package cn.zhanqun.domain.article;

import java.util.Map;
import java.util.Set;

/**
 * Where an edition stands between the desk and the reader. This file is the whole stage machine:
 * what may follow what is said here and nowhere else.
 */
public enum Stage {
  /** 草稿: on the desk, seen by staff alone. */
  DRAFT,
  /** 定时发布: as it will be published at a moment to come; changed only after it was taken back. */
  SCHEDULED,
  /** 已发布: what readers see now; at most one edition of an article. */
  PUBLISHED,
  /** 已被取代: was published until a newer edition took its place. */
  SUPERSEDED,
  /** 已撤回: was published until it was taken away with a reason. */
  WITHDRAWN;

  private static final Map<Stage, Set<Stage>> NEXT =
      Map.of(
          DRAFT, Set.of(SCHEDULED, PUBLISHED),
          SCHEDULED, Set.of(DRAFT, PUBLISHED),
          PUBLISHED, Set.of(SUPERSEDED, WITHDRAWN),
          SUPERSEDED, Set.of(),
          WITHDRAWN, Set.of());

  /**
   * The stage after this one.
   *
   * @throws StageNotAllowed when this stage does not lead there
   */
  Stage goTo(Stage next) {
    if (!NEXT.get(this).contains(next)) {
      throw new StageNotAllowed(this, next);
    }
    return next;
  }
}
