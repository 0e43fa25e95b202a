package cn.zhanqun.ejb.operation;

import cn.zhanqun.domain.RuleViolation;

/** The portal does not start on what it was given, because readers or editors would lose by it. */
public class StartRefused extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private StartRefused(String why, Object... arguments) {
    super("start-refused." + why, arguments);
  }

  public static StartRefused databaseForgets(String url) {
    return new StartRefused("database-forgets", url);
  }

  public static StartRefused databaseUnknown(String product) {
    return new StartRefused("database-unknown", product);
  }

  public static StartRefused databaseUnreachable(String message) {
    return new StartRefused("database-unreachable", message);
  }

  public static StartRefused schemaForeign(String table) {
    return new StartRefused("schema-foreign", table);
  }

  public static StartRefused schemaNewer(int theirs, int ours) {
    return new StartRefused("schema-newer", theirs, ours);
  }

  public static StartRefused folderInUse(Object folder) {
    return new StartRefused("folder-in-use", folder);
  }

  public static StartRefused folderNotWritable(Object folder) {
    return new StartRefused("folder-not-writable", folder);
  }

  /** The file that describes the network can't be used as it is. */
  public static StartRefused networkFile(Object file, String problem) {
    return new StartRefused("network-file", file, problem);
  }
}
