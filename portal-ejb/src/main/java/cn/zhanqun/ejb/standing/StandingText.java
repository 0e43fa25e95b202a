package cn.zhanqun.ejb.standing;

import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.standing.StandingKind;
import java.time.Instant;
import java.util.Optional;

/**
 * What a standing page says.
 *
 * @param changedAt when the site last wrote it; empty while it is the portal's own text
 */
public record StandingText(StandingKind kind, SafeHtml body, Optional<Instant> changedAt) {}
