package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import java.util.Optional;

/** What the router tells a reader, or a machine, who asks for an address. */
sealed interface Direction {

  /** The site asked for, which may be closed; empty where the answer is the same then. */
  default Optional<SiteView> asked() {
    return Optional.empty();
  }

  /** Here it is. */
  record Show(Route route) implements Direction {

    @Override
    public Optional<SiteView> asked() {
      return Optional.of(route.site());
    }
  }

  /** Here is what machines are told. */
  record Tell(DocumentKind kind, SiteView site, Optional<ChannelView> channel, long number)
      implements Direction {

    @Override
    public Optional<SiteView> asked() {
      return Optional.of(site);
    }

    static Tell of(DocumentKind kind, SiteView site) {
      return new Tell(kind, site, Optional.empty(), 0);
    }
  }

  /** It lies, for ever, at another address. */
  record Moved(String address) implements Direction {}

  /** It is the way to another address, which may be somebody else's and may change. */
  record Led(SiteView site, String address) implements Direction {

    @Override
    public Optional<SiteView> asked() {
      return Optional.of(site);
    }
  }

  /** This site has nothing there. */
  record Absent(SiteView site) implements Direction {

    @Override
    public Optional<SiteView> asked() {
      return Optional.of(site);
    }
  }

  /** This host name is none of ours. */
  record Misdirected() implements Direction {}
}
