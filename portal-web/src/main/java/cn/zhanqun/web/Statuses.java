package cn.zhanqun.web;

import static java.util.Map.entry;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.ProofTooOld;
import cn.zhanqun.domain.account.SecondFactorMissing;
import cn.zhanqun.domain.article.SavedBySomebodyElse;
import cn.zhanqun.domain.favorite.TooManyFavorites;
import cn.zhanqun.domain.media.MediaChangedBySomebodyElse;
import cn.zhanqun.domain.mistake.MistakeAlreadyAnswered;
import cn.zhanqun.domain.site.ChannelChangedBySomebodyElse;
import cn.zhanqun.domain.site.SiteNotChangeable;
import cn.zhanqun.domain.site.SiteSavedBySomebodyElse;
import cn.zhanqun.ejb.account.AccountMissing;
import cn.zhanqun.ejb.account.PolicySavedBySomebodyElse;
import cn.zhanqun.ejb.account.TooManyTries;
import cn.zhanqun.ejb.article.ArticleMissing;
import cn.zhanqun.ejb.media.DiskFull;
import cn.zhanqun.ejb.media.FileTooLarge;
import cn.zhanqun.ejb.media.FileUnpacksTooLarge;
import cn.zhanqun.ejb.media.MediaMissing;
import cn.zhanqun.ejb.media.PictureTooLarge;
import cn.zhanqun.ejb.migration.PageTooLarge;
import cn.zhanqun.ejb.mistake.MistakeMissing;
import cn.zhanqun.ejb.site.ChannelUnknown;
import cn.zhanqun.ejb.site.GreyingMissing;
import cn.zhanqun.ejb.site.HomeArrangedBySomebodyElse;
import cn.zhanqun.ejb.site.NoticeBarMissing;
import cn.zhanqun.ejb.site.SiteMissing;
import cn.zhanqun.ejb.staff.AlreadyGranted;
import cn.zhanqun.ejb.staff.GrantMissing;
import cn.zhanqun.ejb.staff.LoginNameTaken;
import cn.zhanqun.ejb.staff.OfficeTaken;
import cn.zhanqun.ejb.staff.RoleMissing;
import cn.zhanqun.ejb.staff.RoleNameTaken;
import cn.zhanqun.ejb.staff.RoleSavedBySomebodyElse;
import cn.zhanqun.ejb.staff.StandInMissing;
import cn.zhanqun.ejb.staff.UnitMissing;
import java.util.Map;

/**
 * How HTTP says that something was refused, to people and to programs alike. Where a refusal is not
 * named here, each of the two houses has a number for it.
 */
public final class Statuses {

  private static final Map<Class<? extends RuleViolation>, Integer> KNOWN =
      Map.ofEntries(
          entry(NotPermitted.class, 403),
          entry(ProofTooOld.class, 403),
          entry(SecondFactorMissing.class, 403),
          entry(ArticleMissing.class, 404),
          entry(SiteMissing.class, 404),
          entry(GreyingMissing.class, 404),
          entry(NoticeBarMissing.class, 404),
          entry(MistakeMissing.class, 404),
          entry(AccountMissing.class, 404),
          entry(UnitMissing.class, 404),
          entry(RoleMissing.class, 404),
          entry(GrantMissing.class, 404),
          entry(StandInMissing.class, 404),
          entry(ChannelUnknown.class, 404),
          entry(LoginNameTaken.class, 409),
          entry(RoleNameTaken.class, 409),
          entry(AlreadyGranted.class, 409),
          entry(OfficeTaken.class, 409),
          entry(MistakeAlreadyAnswered.class, 409),
          entry(SavedBySomebodyElse.class, 409),
          entry(TooManyFavorites.class, 409),
          entry(SiteNotChangeable.class, 409),
          entry(RoleSavedBySomebodyElse.class, 412),
          entry(SiteSavedBySomebodyElse.class, 412),
          entry(PolicySavedBySomebodyElse.class, 412),
          entry(ChannelChangedBySomebodyElse.class, 412),
          entry(HomeArrangedBySomebodyElse.class, 412),
          entry(MediaChangedBySomebodyElse.class, 412),
          entry(MediaMissing.class, 404),
          entry(PageTooLarge.class, 413),
          entry(PictureTooLarge.class, 413),
          entry(FileTooLarge.class, 413),
          entry(FileUnpacksTooLarge.class, 413),
          entry(DiskFull.class, 507),
          entry(TooManyTries.class, 429));

  private Statuses() {}

  /**
   * The status of a refusal.
   *
   * @param otherwise of those that have no status of their own
   */
  public static int of(RuleViolation refusal, int otherwise) {
    return KNOWN.getOrDefault(refusal.getClass(), otherwise);
  }
}
