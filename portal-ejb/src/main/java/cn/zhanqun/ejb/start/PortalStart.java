package cn.zhanqun.ejb.start;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.ejb.account.FirstAccounts;
import cn.zhanqun.ejb.article.DueWork;
import cn.zhanqun.ejb.audit.SecurityAnchoring;
import cn.zhanqun.ejb.demo.DemoContent;
import cn.zhanqun.ejb.demo.DemoExhibits;
import cn.zhanqun.ejb.ledger.Followers;
import cn.zhanqun.ejb.media.PictureNoting;
import cn.zhanqun.ejb.operation.DataFolder;
import cn.zhanqun.ejb.operation.PortalState;
import cn.zhanqun.ejb.operation.Settings;
import cn.zhanqun.ejb.security.SecurityLog;
import cn.zhanqun.ejb.site.NetworkSetup;
import cn.zhanqun.ejb.statistics.ViewCounter;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;

/**
 * How the portal starts: folder, database, network, first account, followers, in this order. What
 * it can't start on it refuses with a sentence, and stays up to say it.
 */
@Singleton
@Startup
@DependsOn({"PageCounts", "SecurityWriting", "DueArticles"})
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalStart {

  private static final Logger LOG = System.getLogger(PortalStart.class.getName());

  @Resource(lookup = "java:comp/DefaultDataSource")
  DataSource dataSource;

  @Inject Settings settings;
  @Inject DataFolder folder;
  @Inject PortalState state;
  @Inject NetworkSetup network;
  @Inject FirstAccounts accounts;
  @Inject PictureNoting noting;
  @Inject Followers followers;
  @Inject ViewCounter counter;
  @Inject DueWork dueWork;
  @Inject SecurityLog security;
  @Inject SecurityAnchoring securityAnchors;
  @Inject DemoContent demo;
  @Inject DemoExhibits exhibits;

  @PostConstruct
  void start() {
    try {
      startOrRefuse();
    } catch (RuleViolation refusal) {
      LOG.log(Level.ERROR, "The portal does not start: {0}", refusal.getMessage());
      state.refuse(refusal);
    }
  }

  private void startOrRefuse() {
    LOG.log(Level.INFO, "Data folder: {0}", settings.dataFolder());
    folder.open();
    String dialect = new Database(dataSource).requireDialect();
    LOG.log(Level.INFO, "Database: {0}", dialect);
    new Migrations(dataSource, dialect).run();
    boolean isNew = network.setUpIfEmpty();
    network.arrangeHomesWhereNone();
    accounts.makeIfNobody();
    while (noting.noteSome()) {
      LOG.log(Level.INFO, "Noting which pictures the texts show");
    }
    followers.start();
    if (isNew && settings.wantsDemo()) {
      demo.publishAll();
      demo.reportMistakes();
      exhibits.publishAll();
      accounts.makeDemoAccounts();
    }
    counter.start();
    dueWork.start();
    security.start();
    securityAnchors.start();
    state.serve();
    LOG.log(Level.INFO, "The portal serves");
  }

  /** Before the services they use are gone. */
  @PreDestroy
  void stop() {
    securityAnchors.stop();
    security.stop();
    dueWork.stop();
    counter.stop();
    followers.stop();
  }
}
