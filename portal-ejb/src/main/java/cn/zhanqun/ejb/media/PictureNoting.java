package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.article.Edition;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Notes which pictures the texts show that were written by a release which did not note it. Each
 * call is a transaction of its own, so that a start that is interrupted goes on where it stood.
 */
@Stateless
public class PictureNoting {

  private static final int AT_ONCE = 100;

  @PersistenceContext EntityManager entities;

  /**
   * Notes some of them.
   *
   * @return whether there may be more
   */
  public boolean noteSome() {
    List<Edition> editions =
        entities
            .createQuery("SELECT e FROM Edition e WHERE e.picturesNoted = FALSE", Edition.class)
            .setMaxResults(AT_ONCE)
            .getResultList();
    editions.forEach(Edition::notePictures);
    return !editions.isEmpty();
  }
}
