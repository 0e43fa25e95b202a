package cn.zhanqun.web.api;

import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.account.ApiTokens.WorkingToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A token that works.
 *
 * @param scopes what it may do
 * @param sites codes of the sites where it works; empty for wherever its owner may
 */
public record TokenJson(
    long id,
    String label,
    List<Permission> scopes,
    List<String> sites,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> lastUsedAt) {

  static TokenJson of(WorkingToken token, Directory directory) {
    return new TokenJson(
        token.id(),
        token.label(),
        token.scopes().stream().sorted().toList(),
        token.sites().stream().map(directory::siteCode).sorted().toList(),
        token.createdAt(),
        token.expiresAt(),
        token.lastUsedAt());
  }

  /** Those of one account, the newest first. */
  public record All(List<TokenJson> tokens) {}
}
