package cn.zhanqun.ejb.article;

import java.util.Optional;

/**
 * The articles that stand next to one in its channel.
 *
 * @param previous published before it
 * @param next published after it
 */
public record Neighbours(Optional<Headline> previous, Optional<Headline> next) {

  static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());
}
