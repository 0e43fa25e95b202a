package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.OutsideAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How a reader comes to an address that an editor wrote down: straight to one of ours and to the
 * government, to all others by way of the page that asks first.
 */
@RequestScoped
public class WayOut {

  @Inject Visit visit;
  @Inject OwnHosts ownHosts;

  String to(String link) {
    return OutsideAddress.of(link)
        .filter(address -> address.leaves(ownHosts.names()))
        .map(
            address ->
                visit.addresses().leaving(visit.site(), visit.addresses().home(visit.site()))
                    + URLEncoder.encode(address.address(), StandardCharsets.UTF_8))
        .orElseGet(() -> visit.addresses().written(link));
  }
}
