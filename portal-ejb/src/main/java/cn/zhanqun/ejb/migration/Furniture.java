package cn.zhanqun.ejb.migration;

import java.util.regex.Pattern;

/** What stands on every page of a site and belongs to no article: tools, navigation, footer. */
final class Furniture {

  /** Longer lines are text, whatever words stand in them. */
  private static final int LONGEST = 400;

  private static final int LONGEST_FOOTER_LINK = 80;

  private static final Pattern TOOL =
      Pattern.compile(
          "^[•·\\s]*(?:站内搜索|设为首页|加入收藏|加为收藏|收藏本站|登录|注册|无障碍|长者|简体|繁体|今天是|欢迎"
              + "|RSS|English|手机版|客户端|打印|字号|字体|分享|关闭|\\[|【)");

  private static final Pattern SITE_NAME = Pattern.compile("政法网|首页|[^\\s]网(?=\\s|$)");

  private static final Pattern NAVIGATION =
      Pattern.compile("^\\S{1,10}(?:[\\s|｜>/·]{1,3}\\S{1,10}){4,60}$");

  private static final Pattern FOOTER_ANYWHERE =
      Pattern.compile(
          "返回网站首页|返回首页|返回顶部|举报电话|客服电话|版权所有|公网安备|ICP备|备案序?号|网站标识码|技术支持\\s?[:：]"
              + "|Copyright|©|未经.{0,12}(?:转载|许可|授权)|建议使用.{0,20}(?:浏览器|分辨率)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FOOTER_LINK =
      Pattern.compile(
          "^[•·\\s\\[【(（]*(?:主办|承办|协办|技术支持|网站地图|联系我们|关于我们|免责声明|网站声明|上一[篇条页]"
              + "|下一[篇条页]|打印|关闭|分享|扫一扫|相关新闻|相关阅读|相关链接|相关文章|友情链接|延伸阅读|网站首页"
              + "|我要纠错|纠错|收藏本页|加入收藏|热门|推荐|地址\\s?[:：]|电话\\s?[:：]|邮编\\s?[:：])");

  private Furniture() {}

  /** Above an article. */
  static boolean isHeader(String line) {
    if (line.length() > LONGEST || Punctuation.endsSentence(line)) {
      return false;
    }
    boolean manySites = SITE_NAME.matcher(line).results().limit(3).count() == 3;
    return manySites || TOOL.matcher(line).find() || NAVIGATION.matcher(line).matches();
  }

  /** Below an article. */
  static boolean isFooter(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    boolean link =
        line.length() <= LONGEST_FOOTER_LINK
            && !Punctuation.endsSentence(line)
            && FOOTER_LINK.matcher(line).find();
    return link || FOOTER_ANYWHERE.matcher(line).find();
  }
}
