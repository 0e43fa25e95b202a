package cn.zhanqun.ejb.paste;

import org.jsoup.nodes.Element;

/**
 * A paragraph that is an item of a list, the marker taken off it.
 *
 * @param list which list of the document it belongs to; empty where that was not said
 * @param level how deep it stands; of two items the deeper has the greater
 */
public record ListItem(Element paragraph, String list, int level, Marker marker) {}
