package cn.zhanqun.architecture.wrong.ejb.article;

import cn.zhanqun.architecture.wrong.ejb.ledger.Notes;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

/** A service that asks nobody for a permission and does whatever must not be done. */
@Stateless
public class StoryDesk {

  private Notes notes;

  public SafeHtml publish(Actor actor, String html) {
    System.out.println(actor);
    notes = new Notes(this);
    return SafeHtml.sanitized(html, 1);
  }

  @Requires(Permission.GRANT_RIGHTS)
  public void allow(Actor actor, Ledger ledger) {
    ledger.append(actor, LedgerChange.of(LedgerAction.ROLE_GRANTED, 0, "account", 1));
  }

  public Object read(InputStream stream) throws IOException, ClassNotFoundException {
    try (ObjectInputStream objects = new ObjectInputStream(stream)) {
      return objects.readObject();
    }
  }

  public Process run() throws IOException, InterruptedException {
    Thread.sleep(1);
    return new ProcessBuilder("true").start();
  }

  @Override
  public String toString() {
    return String.valueOf(notes);
  }
}
