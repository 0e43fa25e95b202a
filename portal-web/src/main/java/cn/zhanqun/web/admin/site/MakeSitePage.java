package cn.zhanqun.web.admin.site;

import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.launch.NewSite;
import cn.zhanqun.ejb.launch.SiteMaking;
import cn.zhanqun.ejb.site.OpenedSite;
import cn.zhanqun.ejb.site.SiteKeeping;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** One form that makes a site after the model of another. */
@Named
@ViewScoped
public class MakeSitePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SiteMaking making;
  @Inject SiteKeeping keeping;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private transient List<OpenedSite> models;
  private long modelId;
  private String code = "";
  private String name = "";
  private String shortName = "";
  private String accent = "red";
  private String host = "";

  /** Refuses whoever does not keep the network; a county is the likelier model. */
  public void open() {
    modelId =
        getModels().stream()
            .filter(site -> !site.main())
            .findFirst()
            .or(() -> getModels().stream().findFirst())
            .map(OpenedSite::siteId)
            .orElse(0L);
  }

  public void make() {
    making.make(current.actor(), new NewSite(code, name, shortName, accent, host, modelId));
    notices.tell("new-site.done", name.strip());
    notices.keepForNextPage();
    Faces.redirect("/admin/site/edit-site.xhtml?site=%s", code.strip());
  }

  public List<OpenedSite> getModels() {
    if (models == null) {
      models = keeping.list(current.actor());
    }
    return models;
  }

  public List<String> getAccents() {
    return Site.ACCENTS.stream().sorted().toList();
  }

  public long getModelId() {
    return modelId;
  }

  public void setModelId(long modelId) {
    this.modelId = modelId;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getShortName() {
    return shortName;
  }

  public void setShortName(String shortName) {
    this.shortName = shortName;
  }

  public String getAccent() {
    return accent;
  }

  public void setAccent(String accent) {
    this.accent = accent;
  }

  public String getHost() {
    return host;
  }

  public void setHost(String host) {
    this.host = host;
  }
}
