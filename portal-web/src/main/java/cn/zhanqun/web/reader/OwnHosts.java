package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.operation.Settings;
import cn.zhanqun.ejb.site.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names under which our own sites answer: who goes there does not leave us. */
@RequestScoped
public class OwnHosts {

  @Inject Visit visit;
  @Inject Settings settings;

  Set<String> names() {
    Stream<String> ofSites = visit.network().sites().stream().map(SiteView::host);
    return Stream.concat(ofSites, publicHost().stream())
        .filter(host -> !host.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<String> publicHost() {
    return Optional.ofNullable(URI.create(settings.publicAddress()).getHost());
  }
}
