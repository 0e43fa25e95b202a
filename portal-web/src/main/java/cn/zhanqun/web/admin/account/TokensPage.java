package cn.zhanqun.web.admin.account;

import cn.zhanqun.ejb.account.ApiTokens;
import cn.zhanqun.ejb.account.ApiTokens.WorkingToken;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The tokens with which somebody's programs use the API: made, listed, ended. */
@Named
@RequestScoped
public class TokensPage {

  @Inject ApiTokens tokens;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private String label = "";
  private String made = "";

  public void make() {
    made = tokens.issue(current.actor(), label.strip());
    label = "";
  }

  public void end(long tokenId) {
    tokens.end(current.actor(), tokenId);
    notices.tell("tokens.ended");
  }

  public List<WorkingToken> getTokens() {
    return tokens.list(current.actor());
  }

  /** The token just made, shown this once; empty otherwise. */
  public String getMade() {
    return made;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }
}
