package cn.zhanqun.architecture.wrong.domain.article;

import cn.zhanqun.architecture.wrong.ejb.article.StoryDesk;
import cn.zhanqun.architecture.wrong.web.reader.StoryPage;
import jakarta.ejb.EJB;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that knows its server, services and pages, and lets anybody set its stage. */
@Entity
public class StoryBean {

  @Id private long id;

  @EJB private StoryDesk desk;

  private StoryPage page;
  private cn.zhanqun.architecture.wrong.domain.site.Place place;

  public void setStage(StoryPage anyPage, StoryDesk anyDesk) {
    page = anyPage;
    desk = anyDesk;
    place = new cn.zhanqun.architecture.wrong.domain.site.Place(this);
  }

  @Override
  public String toString() {
    return id + " " + desk + page + place;
  }
}
