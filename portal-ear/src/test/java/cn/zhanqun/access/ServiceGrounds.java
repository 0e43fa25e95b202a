package cn.zhanqun.access;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What there is on one site to call services with, and which of it a call asked for. */
final class ServiceGrounds {

  private final String mark;
  private final Map<Thing, Object> things;
  private final Set<Thing> asked = EnumSet.noneOf(Thing.class);

  /**
   * @param mark a word in the names of all these things and in no others
   */
  ServiceGrounds(String mark, Map<Thing, Object> things) {
    this.mark = mark;
    this.things = new EnumMap<>(things);
  }

  String mark() {
    return mark;
  }

  /** The thing, which is from now on among those that were asked for. */
  <T> T the(Class<T> kind, Thing thing) {
    asked.add(thing);
    return kind.cast(things.get(thing));
  }

  Long number(Thing thing) {
    return the(Long.class, thing);
  }

  Set<Thing> asked() {
    return Set.copyOf(asked);
  }

  /** The same, of which nothing was asked for yet. */
  ServiceGrounds afresh() {
    return new ServiceGrounds(mark, things);
  }

  /** The same, but for one thing, which is of the other site. */
  ServiceGrounds exchanging(Thing thing, ServiceGrounds other) {
    Map<Thing, Object> mixed = new EnumMap<>(things);
    mixed.put(thing, other.things.get(thing));
    return new ServiceGrounds(mark, mixed);
  }

  /** One of them; all are numbers, where nothing else is said. */
  enum Thing {
    SITE,
    CHANNEL,
    /** Beside the first. */
    FURTHER_CHANNEL,
    /** The first channel as arranged blocks name it. */
    CHANNEL_CODE,
    /** The state of an article that is being written. */
    DRAFT,
    /** An article that readers see. */
    PUBLISHED,
    MISTAKE,
    GREYING,
    NOTICE_BAR,
    PICTURE,
    /** To be attached. */
    FILE,
    /** The state of the home page. */
    HOME
  }
}
