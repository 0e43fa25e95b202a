package cn.zhanqun.architecture.wrong.ejb.ledger;

import cn.zhanqun.architecture.wrong.ejb.article.StoryDesk;

/** A ledger that knows articles, which know it. */
public record Notes(StoryDesk desk) {}
